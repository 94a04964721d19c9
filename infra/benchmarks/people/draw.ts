/** 0 to 1, the same numbers again for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const isDrawn = (random: Random, share: number): boolean => random() < share;

export function pick<T>(random: Random, all: readonly T[]): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}

/** What was met, and how often. */
export type Met<T> = readonly (readonly [what: T, times: number])[];

/** Draws as often as it was met. */
export function drawFrom<T>(met: Met<T>): (random: Random) => T {
  let sum = 0;
  const ends = Float64Array.from(met, ([, times]) => {
    sum += times;
    return sum;
  });
  return (random) => {
    const at = random() * sum;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const [what] = met[low] ?? [];
    if (what === undefined) throw new Error('There is nothing to draw from.');
    return what;
  };
}

/** Several different ones; fewer where chance brings too many of them again. */
export function drawSet<T>(met: Met<T>): (random: Random, size: number) => T[] {
  const draw = drawFrom(met);
  return (random, size) => {
    const drawn: T[] = [];
    for (let tries = 0; tries < 3 * size && drawn.length < size; tries += 1) {
      const one = draw(random);
      if (!drawn.includes(one)) drawn.push(one);
    }
    return drawn;
  };
}

/** Draws a whole number between the deciles of those that were met. */
export const drawBetween =
  (deciles: readonly number[]) =>
  (random: Random): number => {
    const at = random() * (deciles.length - 1);
    const from = deciles[Math.floor(at)] ?? 0;
    const to = deciles[Math.ceil(at)] ?? from;
    return Math.round(from + (to - from) * (at % 1));
  };
