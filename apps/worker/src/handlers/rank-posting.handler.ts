import type { ResumeId } from '@omm/contracts';
import { extractionVersion } from '@omm/extraction';
import { compile, rankingVersion, scoringRecordOf } from '@omm/matching';
import type { JobHandlers } from '@omm/queue';
import type { ListScoring, RankablePosting } from '@omm/storage';
import { filtersOf } from '../ranking/filters-of.ts';
import { rankPeople } from '../ranking/rank-people.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Every resume that was read before the ranking started is seen here; one that is read later ranks itself
 * against this posting, whose reading is already committed. Whichever comes last sees both.
 */
export const rankPosting =
  (deps: Dependencies): JobHandlers['rank-posting'] =>
  async ({ postingId, run, rulesetVersion }, signal, parts) => {
    const { postings, matches } = deps.storage;
    const count = deps.ranking.listLength;
    const start = await matches.startRanking();
    const posting = await postings.rankable(postingId);
    if (posting === null) return { status: 'skipped', reason: 'not read' };
    const ranked = await rankPeople(deps, {
      posting,
      program: compile(posting.requirements, posting.settings),
      options: { count, ...filtersOf(posting.settings) },
      signal,
      parts,
      jobsFor: (segments) => {
        const segmentIds = segments.map(({ id }) => id);
        return { name: 'rank-segments', payload: { postingId, segmentIds, run, rulesetVersion } };
      },
    });
    if (ranked.status === 'split') return ranked;
    const saved = await matches.replaceForPosting({
      postingId,
      run,
      start,
      revision: posting.revision,
      version: ranked.isComplete ? rankingVersion(extractionVersion) : incomplete,
      people: ranked.people,
      leastScore: ranked.best[count - 1]?.score ?? null,
      matches: ranked.best.map(({ id, ...points }) => ({ resumeId: id, points })),
      scoring: await scoringOf(deps, posting, ranked.best.slice(0, loggedOfAList)),
    });
    return saved ? { status: 'done' } : { status: 'skipped', reason: 'not being ranked' };
  };

/** What a recruiter sees of a list without scrolling on for long; who is decided about further down is logged then. */
const loggedOfAList = 50;

async function scoringOf(
  { storage }: Pick<Dependencies, 'storage'>,
  posting: RankablePosting,
  best: readonly { id: ResumeId }[],
): Promise<ListScoring> {
  const { inputs, scoreOf } = scoringRecordOf(posting);
  const people = await storage.resumes.profiles(best.map(({ id }) => id));
  const scored = new Map(
    people.map(({ id, revision, profile }) => [
      id,
      profile && { resumeId: id, resumeRevision: revision, ...scoreOf(profile) },
    ]),
  );
  return { inputs, results: best.flatMap(({ id }) => scored.get(id) ?? []) };
}

/** No ruleset has this name: the list is made again once everybody can be read. */
const incomplete = 'incomplete';
