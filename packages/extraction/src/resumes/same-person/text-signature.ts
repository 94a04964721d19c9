/** MinHash (Broder, 1997) of the text's runs of three words: equal places estimate the share of runs that two texts have in common. */
type TextSignature = readonly number[];

const PLACES = 128;
const RUN = 3;

export function textSignature(text: string): TextSignature {
  const words = wordHashes(text);
  const lowest = new Uint32Array(PLACES).fill(0xffffffff);
  for (let at = 0; at + RUN <= words.length; at += 1) {
    let run = 0;
    for (let i = 0; i < RUN; i += 1) run = Math.imul(run, 31) + (words[at + i] ?? 0);
    for (let place = 0; place < PLACES; place += 1) {
      const hash = mixed(run ^ Math.imul(place + 1, 0x9e3779b1));
      if (hash < (lowest[place] ?? 0)) lowest[place] = hash;
    }
  }
  return words.length < RUN ? [] : Array.from(lowest);
}

/** 0: nothing in common, 1: the same runs of words. A text of fewer than three words is like no other. */
export function textSimilarity(a: TextSignature, b: TextSignature): number {
  if (a.length !== PLACES || b.length !== PLACES) return 0;
  return a.filter((hash, place) => hash === b[place]).length / PLACES;
}

/** Of letters and digits only, so that a change of format is no change. */
function wordHashes(text: string): number[] {
  const plain = text.normalize('NFKD').toLowerCase();
  return Array.from(plain.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => hashOf(word));
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finisher of MurmurHash3: every bit of the run reaches every bit of the hash. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
