/** Numbers that look random and are the same each time (mulberry32): a run can be repeated by its seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Random = ReturnType<typeof randomFrom>;
type Mutation = (bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array;

const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** What happens to files on their way, and what people do to them who mean harm. */
export const mutations: Readonly<Record<string, Mutation>> = {
  truncated: (bytes, _, random) => bytes.slice(0, 1 + random(bytes.length)),
  flipped: (bytes, _, random) => {
    const changed = bytes.slice();
    for (let bits = 1 + random(200); bits > 0; bits--) {
      const at = random(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << random(8));
    }
    return changed;
  },
  spliced: (bytes, other, random) => {
    const from = random(other.length);
    const piece = other.subarray(from, from + 1 + random(20_000));
    const at = random(bytes.length);
    return joined(bytes.subarray(0, at), piece, bytes.subarray(at + random(piece.length)));
  },
  /** A whole file within another, or several times in itself. */
  nested: (bytes, other, random) => {
    const at = random(bytes.length);
    const inner = random(2) === 0 ? other : joined(...Array.from({ length: 1 + random(4) }, () => bytes));
    return joined(bytes.subarray(0, at), inner, bytes.subarray(at));
  },
  /** The numbers of a format, lengths and counts, become extreme. */
  overgrown: (bytes, _, random) => {
    const changed = bytes.slice();
    for (let places = 1 + random(20); places > 0; places--) {
      const at = random(changed.length);
      changed.fill(random(2) === 0 ? 0xff : 0x39, at, at + 1 + random(8));
    }
    return changed;
  },
};
