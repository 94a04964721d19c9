import { monthsAgoOf, type Place } from '../best-first.ts';

/** What orders a row among those of its score. */
export type Tie = {
  /** Of the coverage in thousandths, and then of the months of experience. */
  readonly tie: number;
  /** How fresh that is, and then how early the id comes. */
  readonly last: number;
};

/** What a row can be worth at most, or is worth, in numbers that order as lists do: the score in tenths. */
export type Key = Tie & { readonly score: number };

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

/** Tenths of a point from nothing to all. */
export const SCORES = 1001;

/** A row by its place, and the most that its coverage can be. */
export type Candidate = { readonly place: number; readonly coverage: number };

/** Rows by the most that each can score. */
export class Candidates {
  readonly #byScore: Candidate[][] = Array.from({ length: SCORES }, () => []);

  add(score: number, candidate: Candidate): void {
    this.#byScore[score]?.push(candidate);
  }

  /** Whoever can be worth most comes first; nobody who cannot be worth as much as `least()`, which may rise on the way. */
  visit(least: () => Key, { tieOf, judge }: Visitor): void {
    for (let score = SCORES - 1; score >= Math.max(0, least().score); score -= 1) {
      const keyed = (this.#byScore[score] ?? []).map((one) => ({ one, key: { score, ...tieOf(one) } }));
      const sorted = keyed.toSorted(byTie);
      let visited = 0;
      for (const { one, key } of sorted) {
        if (isBelow(key, least())) break;
        judge(one.place);
        visited += 1;
      }
      this.#byScore[score] = sorted.slice(visited).map(({ one }) => one);
    }
  }
}

type Visitor = {
  readonly tieOf: (candidate: Candidate) => Tie;
  readonly judge: (place: number) => void;
};

type Keyed = { readonly key: Key };

const byTie = (a: Keyed, b: Keyed): number => b.key.tie - a.key.tie || b.key.last - a.key.last;

export function isBelow(one: Key, other: Key): boolean {
  if (one.score !== other.score) return one.score < other.score;
  return one.tie === other.tie ? one.last < other.last : one.tie < other.tie;
}
