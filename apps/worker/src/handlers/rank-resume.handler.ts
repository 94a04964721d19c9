import { qualificationsOf } from '@omm/matching';
import type { JobHandlers } from '@omm/queue';
import type { RankableResume } from '@omm/storage';
import type { Dependencies } from './dependencies.ts';

/** The other half of `rank-posting`: onto the list of every posting that was read before this ranking started. */
export const rankResume =
  (deps: Dependencies): JobHandlers['rank-resume'] =>
  async ({ resumeId, run }) => {
    const { resumes, matches } = deps.storage;
    const start = await matches.startRanking();
    const resume = await resumes.rankable(resumeId);
    if (resume === null) return { status: 'skipped', reason: 'not read' };
    // An older version stands on no list; its newer one is ranked.
    const ranked = resume.current ? await listsFor(deps, resume) : [];
    const saved = await matches.replaceForResume({ resumeId, run, start, matches: ranked });
    return saved ? { status: 'done' } : { status: 'skipped', reason: 'not being ranked' };
  };

/** The postings among whose best the resume is. */
async function listsFor({ openPostings }: Dependencies, { id, organisationId, profile }: RankableResume) {
  const who = qualificationsOf(profile);
  const open = await openPostings.openTo(organisationId, { kind: 'everyone' });
  return open.flatMap(({ id: postingId, leastScore, prepared }) => {
    const points = prepared.points(who);
    const isAmongBest = points.score >= (leastScore ?? 0);
    return isAmongBest && prepared.accepts({ id, who }) ? [{ postingId, points }] : [];
  });
}
