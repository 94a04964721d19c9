import { decodeRow } from './decode-row.ts';
import type { Candidate } from './encode-segment.ts';
import { idAt } from './row-id.ts';
import type { Segment } from './segment.ts';

/** Whoever stands in a row, to be encoded in another segment; the words of the resume are gone. */
export const candidateAt = (segment: Segment, row: number): Candidate => ({
  id: idAt(segment.columns.ids, row),
  region: segment.values.regions[segment.columns.regions[row] ?? 0] ?? null,
  who: decodeRow(segment, row),
});
