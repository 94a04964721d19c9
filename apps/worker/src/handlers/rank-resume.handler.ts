import type { Match, PostingId } from '@omm/contracts';
import { extractionVersion } from '@omm/extraction';
import { qualificationsOf, scorerFor, whatIfFor } from '@omm/matching';
import type { JobHandlers } from '@omm/queue';
import type { RankableResume } from '@omm/storage';
import type { Dependencies } from './dependencies.ts';

const pageSize = 200;

/** The other half of `rank-posting`: every posting that was read before this ranking started. */
export const rankResume =
  (deps: Dependencies): JobHandlers['rank-resume'] =>
  async ({ resumeId, run }, signal) => {
    const { resumes, matches } = deps.storage;
    const start = await matches.startRanking();
    const resume = await resumes.rankable(resumeId);
    if (resume === null) return { status: 'skipped', reason: 'not read' };
    // An older version stands on no list; its newer one is ranked.
    const ranked = resume.current ? await rankPostings(deps, resume, signal) : [];
    const saved = await matches.replaceForResume({ resumeId, run, start, matches: ranked });
    return saved ? { status: 'done' } : { status: 'skipped', reason: 'not being ranked' };
  };

async function rankPostings(deps: Dependencies, resume: RankableResume, signal: AbortSignal) {
  const qualifications = qualificationsOf(resume.profile);
  const ranked: { postingId: PostingId; match: Match }[] = [];
  let after: string | null = null;
  do {
    const { organisationId } = resume;
    const page = await deps.storage.postings.rankablePage({ organisationId, after, limit: pageSize });
    signal.throwIfAborted();
    for (const { id, requirements } of page.items) {
      const scorer = scorerFor(requirements, { extraction: extractionVersion });
      const match = scorer.match(qualifications);
      const whatIf = whatIfFor(requirements, scorer)(qualifications, match);
      ranked.push({ postingId: id, match: { ...match, whatIf } });
    }
    after = page.next;
  } while (after !== null);
  return ranked;
}
