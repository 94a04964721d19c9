import { compile } from '@omm/matching';
import type { JobHandlers, RankedSegments } from '@omm/queue';
import { bestOf } from '../ranking/best-of.ts';
import { filtersOf } from '../ranking/filters-of.ts';
import type { Rows } from '../ranking/people.ts';
import type { Dependencies } from './dependencies.ts';

/** A part of `rank-posting`, which finds for itself the segments that are no longer there. */
export const rankSegments =
  (deps: Dependencies): JobHandlers['rank-segments'] =>
  async ({ postingId, segmentIds }, signal) => {
    const posting = await deps.storage.postings.rankable(postingId);
    if (posting === null) return { status: 'skipped', reason: 'not read' };
    const segments = await presentRows(deps, segmentIds);
    const { requirements, settings } = posting;
    const options = { count: deps.ranking.listLength, signal, ...filtersOf(settings) };
    const best = await bestOf(compile(requirements, settings), segments, options);
    const result: RankedSegments = segments.map(({ id }) => ({
      segmentId: id,
      rows: best.filter(({ segmentId }) => segmentId === id),
    }));
    return { status: 'done', result };
  };

async function presentRows(deps: Dependencies, ids: readonly string[]): Promise<Rows[]> {
  const listed = await deps.storage.segments.ofIds(ids);
  return (await deps.people.rowsOf(listed)) ?? presentRows(deps, ids);
}
