import { monthsAgoOf, type Place } from '../best-first.ts';

/** What a row can be worth at most, or is worth, in numbers that order as lists do. */
export type Key = {
  /** Of the score, in tenths. */
  readonly score: number;
  /** Of the coverage in thousandths, and then of the months of experience. */
  readonly tie: number;
  /** How fresh that is, and then how early the id comes. */
  readonly last: number;
};

const MONTHS = 2 ** 20;

export const tieOf = (coverage: number, months: number): number =>
  coverage * MONTHS + Math.min(months, MONTHS - 1);

const IDS = 2 ** 32;

/** `id`: its first eight digits as a number. */
export const lastOf = (monthsAgo: number, id: number): number => -(monthsAgo * IDS + id);

export const keyOf = (at: Place & { readonly id: string }): Key => ({
  score: Math.round(at.score * 10),
  tie: tieOf(Math.round(at.coverage * 1000), at.experience?.months ?? 0),
  last: lastOf(monthsAgoOf(at), Number.parseInt(at.id.slice(0, 8), 16)),
});

const SCORES = 1001;

type Candidate = { readonly key: Key; readonly place: number };

/** Places of rows by the most that each can be worth. */
export class Candidates {
  readonly #byScore: Candidate[][] = Array.from({ length: SCORES }, () => []);

  add(key: Key, place: number): void {
    this.#byScore[key.score]?.push({ key, place });
  }

  /** Whoever can be worth most comes first; nobody who cannot be worth as much as `least()`, which may rise on the way. */
  visit(least: () => Key, judge: (place: number) => void): void {
    for (let score = SCORES - 1; score >= Math.max(0, least().score); score -= 1) {
      const candidates = this.#byScore[score] ?? [];
      this.#byScore[score] = [];
      for (const { key, place } of candidates.toSorted(byTie)) {
        if (isBelow(key, least())) break;
        judge(place);
      }
    }
  }
}

const byTie = (a: Candidate, b: Candidate): number => b.key.tie - a.key.tie || b.key.last - a.key.last;

export function isBelow(one: Key, other: Key): boolean {
  if (one.score !== other.score) return one.score < other.score;
  return one.tie === other.tie ? one.last < other.last : one.tie < other.tie;
}
