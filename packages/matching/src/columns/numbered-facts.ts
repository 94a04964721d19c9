import { remembered } from '@omm/text';
import type { FactTypes, Numbered, Segment } from './segment.ts';

type FactName = keyof FactTypes;

/** A fact that was forgotten gets a new number: no number stands for two. */
function numbering(): (text: string) => number {
  let next = 0;
  return remembered((_text: string) => {
    next += 1;
    return next;
  });
}

const numberings: Readonly<Record<FactName, (text: string) => number>> = {
  kinds: numbering(),
  degrees: numbering(),
  credentials: numbering(),
  languages: numbering(),
  skills: numbering(),
};

export const numbered = <T>(name: FactName, values: readonly T[]): Numbered<T> => ({
  values,
  numbers: Uint32Array.from(values, (value) => numberings[name](JSON.stringify(value))),
});

/** What each fact of a segment is worth: it is asked once of each distinct one, whatever segments it stands in. */
export function worthOfFacts<N extends FactName>(
  name: N,
  worthOf: (fact: FactTypes[N]) => number,
): (facts: Segment['facts']) => Float64Array {
  let known = new Float64Array();
  return (facts) => {
    const { values, numbers }: Numbered<FactTypes[N]> = facts[name];
    known = longEnough(known, numbers);
    const worths = new Float64Array(values.length);
    for (let at = 0; at < values.length; at += 1) {
      const number = numbers[at] ?? 0;
      const value = values[at];
      const worth = known[number] ?? Number.NaN;
      worths[at] = worth;
      if (!Number.isNaN(worth) || value === undefined) continue;
      worths[at] = worthOf(value);
      known[number] = worths[at] ?? 0;
    }
    return worths;
  };
}

/** Not a number where none is known. */
function longEnough(known: Float64Array<ArrayBuffer>, numbers: Uint32Array): Float64Array<ArrayBuffer> {
  let length = 0;
  for (let at = 0; at < numbers.length; at += 1) length = Math.max(length, (numbers[at] ?? 0) + 1);
  if (length <= known.length) return known;
  const longer = new Float64Array(2 * length).fill(Number.NaN);
  longer.set(known);
  return longer;
}
