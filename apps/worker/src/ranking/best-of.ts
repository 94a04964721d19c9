import { setImmediate as others } from 'node:timers/promises';
import { ResumeId } from '@omm/contracts';
import { type Points, type Program, rowsInOrder, type TopOptions, topRows } from '@omm/matching';
import type { Rows } from './people.ts';

export type BestOptions = Omit<TopOptions, 'accept' | 'after'>;

/** Somebody by the segment and the row in it. */
export interface BestRow extends Points {
  id: ResumeId;
  segmentId: string;
  row: number;
}

/** The best of all these rows; other jobs have their turn between two segments. */
export async function bestOf(
  program: Program,
  segments: readonly Rows[],
  { signal, ...options }: BestOptions & { signal: AbortSignal },
): Promise<BestRow[]> {
  let best: BestRow[] = [];
  for (const { id: segmentId, columns, dead } of segments) {
    signal.throwIfAborted();
    // Who scores less than the last of a full list is not on it.
    const minScore = Math.max(options.minScore ?? 0, best[options.count - 1]?.score ?? 0);
    const accept = (_: number, row: number): boolean => !dead.has(row);
    const rows = topRows(program, [columns], { ...options, minScore, accept });
    const named = rows.map(({ segment: _, id, ...row }) => ({ ...row, id: ResumeId.parse(id), segmentId }));
    best = mergeBest([best, named], options.count);
    await others();
  }
  return best;
}

export const mergeBest = (lists: readonly (readonly BestRow[])[], count: number): BestRow[] =>
  lists.flat().toSorted(rowsInOrder).slice(0, count);
