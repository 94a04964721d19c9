import { NumberReader } from '../number-bytes.ts';
import { type Segment, startOf } from '../segment.ts';

/** A reader of the skills of a segment's rows, which is put before those of one row at a time. */
export function skillReader({ columns }: Segment): { reader: NumberReader; toRow: (row: number) => void } {
  const { skills, skillStarts, skillCounts } = columns;
  const reader = new NumberReader(skills);
  return {
    reader,
    toRow: (row) => {
      const from = startOf(row, skillStarts, skillCounts);
      reader.seek(from, from + (skillCounts[row] ?? 0));
    },
  };
}

/** All bits of the skills that the next job names. */
export function nextBits(reader: NumberReader, ofSkill: Int32Array): number {
  let bits = 0;
  for (let left = reader.next(); left > 0; left -= 1) bits |= ofSkill[reader.next()] ?? 0;
  return bits;
}
