import type { ResumeId } from '@omm/contracts';
import { extractionVersion } from '@omm/extraction';
import {
  bestFirst,
  type Points,
  type Qualifications,
  qualificationsOf,
  scorerFor,
  whatIfFor,
} from '@omm/matching';
import type { JobHandlers } from '@omm/queue';
import type { RankablePosting } from '@omm/storage';
import type { Dependencies } from './dependencies.ts';

interface Ranked {
  resumeId: ResumeId;
  qualifications: Qualifications;
  points: Points;
}

/** As many as anybody scrolls through; a posting keeps no explanation beyond them. */
const listLength = 200;
const pageSize = 200;

/**
 * Every resume that was read before the ranking started is seen here; one that is read later ranks itself
 * against this posting, whose reading is already committed. Whichever comes last sees both.
 */
export const rankPosting =
  (deps: Dependencies): JobHandlers['rank-posting'] =>
  async ({ postingId, run }, signal) => {
    const { postings, matches } = deps.storage;
    const start = await matches.startRanking();
    const posting = await postings.rankable(postingId);
    if (posting === null) return { status: 'skipped', reason: 'not read' };
    const best = await rankResumes(deps, posting, signal);
    const saved = await matches.replaceForPosting({ postingId, run, start, matches: best });
    return saved ? { status: 'done' } : { status: 'skipped', reason: 'not being ranked' };
  };

async function rankResumes(deps: Dependencies, posting: RankablePosting, signal: AbortSignal) {
  const { organisationId, requirements } = posting;
  const scorer = scorerFor(requirements, { extraction: extractionVersion });
  let best: Ranked[] = [];
  let after: string | null = null;
  do {
    const page = await deps.storage.resumes.rankablePage({ organisationId, after, limit: pageSize });
    signal.throwIfAborted();
    const scored = page.items.map((resume) => {
      const qualifications = qualificationsOf(resume.profile);
      return { resumeId: resume.id, qualifications, points: scorer.points(qualifications) };
    });
    best = [...best, ...scored].toSorted(byRank).slice(0, listLength);
    after = page.next;
  } while (after !== null);
  const whatIf = whatIfFor(requirements, scorer);
  return best.map(({ resumeId, qualifications }) => {
    const match = scorer.match(qualifications);
    return { resumeId, match: { ...match, whatIf: whatIf(qualifications, match) } };
  });
}

const byRank = (a: Ranked, b: Ranked): number =>
  bestFirst(a.points, b.points) || (a.resumeId < b.resumeId ? -1 : 1);
