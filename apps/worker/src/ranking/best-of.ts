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

/** The best of all these rows. Together they take milliseconds; other jobs have their turn before. */
export async function bestOf(
  program: Program,
  segments: readonly Rows[],
  { signal, ...options }: BestOptions & { signal: AbortSignal },
): Promise<BestRow[]> {
  await others();
  signal.throwIfAborted();
  const accept = (segment: number, row: number): boolean => segments[segment]?.dead.has(row) === false;
  const columns = segments.map((segment) => segment.columns);
  return topRows(program, columns, { ...options, accept }).map(({ segment, id, ...row }) => ({
    ...row,
    id: ResumeId.parse(id),
    segmentId: segments[segment]?.id ?? '',
  }));
}

export const mergeBest = (lists: readonly (readonly BestRow[])[], count: number): BestRow[] =>
  lists.flat().toSorted(rowsInOrder).slice(0, count);
