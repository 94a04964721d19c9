import { lowestBit } from '../lowest-bit.ts';
import { type Segment, wordsForDuties } from '../segment.ts';

/** The duties of a job that matter, each by the bits that are asked for. */
export function dutyBits(
  { columns, values }: Segment,
  bitsOf: (id: string) => number,
): (job: number) => number {
  const { duties } = columns;
  const width = wordsForDuties(values.duties.length);
  const ofDuty = Int32Array.from(values.duties, bitsOf);
  const masks = masksOf(ofDuty, width);
  return (job) => {
    let bits = 0;
    for (let word = 0; word < width; word += 1) {
      let done = (duties[job * width + word] ?? 0) & (masks[word] ?? 0);
      for (; done !== 0; done &= done - 1) bits |= ofDuty[32 * word + lowestBit(done)] ?? 0;
    }
    return bits;
  };
}

/** The duties that have any bits. */
function masksOf(ofDuty: Int32Array, width: number): Int32Array {
  const masks = new Int32Array(width);
  for (const [code, bits] of ofDuty.entries()) {
    if (bits !== 0) masks[code >> 5] = (masks[code >> 5] ?? 0) | (1 << (code & 31));
  }
  return masks;
}
