import { unknownCredit, withinReach } from '../../weights.ts';
import type { Batch } from './batch.ts';
import { creditOf, gateOf, HIDDEN, isUnknown, SHORT, SIGNS, signsOf, thousandths } from './code.ts';

/** Sums of a few dozen weights differ by less than this in another order. */
const ROUNDING = 1e-6;

/** The most that anything unknown is worth to anybody. */
export const MOST_UNKNOWN = thousandths(unknownCredit(1));

/** How far rows can come if all is met that has not been looked at. */
export class Reach {
  /** What everything weighs together, in thousandths. */
  readonly #whole: number;
  readonly #mustsMet: boolean;
  /** The tenths that are asked for. */
  least = Number.NEGATIVE_INFINITY;
  /** The most that a row may have lost, by its signs. */
  readonly limits = new Float64Array(SIGNS).fill(Number.POSITIVE_INFINITY);

  constructor(weight: number, mustsMet: boolean) {
    this.#whole = weight * 1000;
    this.#mustsMet = mustsMet;
  }

  /** Lets go from now on whoever cannot score so many tenths. */
  ask(least: number): void {
    if (least === this.least) return;
    this.least = least;
    const [shown, hidden] = [leastPoints(least, true), leastPoints(least, false)];
    for (let signs = 0; signs < SIGNS; signs += 1) {
      const needed = (signs & HIDDEN ? hidden : shown) / (100 * gateOf(signs));
      const isRefused = this.#mustsMet && (signs & SHORT) !== 0;
      this.limits[signs] = isRefused ? Number.NEGATIVE_INFINITY : this.#mostLost(needed);
    }
  }

  /** By the share of all points that is needed. */
  #mostLost(needed: number): number {
    return needed <= 0 ? Number.POSITIVE_INFINITY : this.#whole * (1 - needed) + ROUNDING;
  }

  /** Lets go whoever cannot reach what is asked by what a requirement costs it. */
  sift(batch: Batch, weight: number, codes: Int32Array): void {
    const { left, lost, signs, size } = batch;
    let kept = 0;
    for (let at = 0; at < size; at += 1) {
      const place = left[at] ?? 0;
      const code = codes[place] ?? 0;
      const less = (lost[place] ?? 0) + weight * (1000 - creditOf(code));
      if (less > (this.limits[(signs[place] ?? 0) | signsOf(code)] ?? 0)) continue;
      left[kept] = place;
      kept += 1;
    }
    batch.size = kept;
  }

  /** The same, and takes it from those that are left. */
  take(batch: Batch, weight: number, codes: Int32Array): void {
    this.sift(batch, weight, codes);
    const { left, lost, signs, silent, size } = batch;
    for (let at = 0; at < size; at += 1) {
      const place = left[at] ?? 0;
      const code = codes[place] ?? 0;
      lost[place] = (lost[place] ?? 0) + weight * (1000 - creditOf(code));
      signs[place] = (signs[place] ?? 0) | signsOf(code);
      if (isUnknown(code)) silent[place] = (silent[place] ?? 0) + weight;
    }
  }

  /** The most that the score of a row can be, in tenths, rounded as the scorer rounds it. */
  tenths({ lost, signs }: Batch, place: number): number {
    const missing = signs[place] ?? 0;
    const share = this.#whole === 0 ? 0 : 1 - (lost[place] ?? 0) / this.#whole;
    return tenthsOf(100 * gateOf(missing) * share, (missing & HIDDEN) === 0);
  }

  /** The most that its coverage can be, in thousandths. */
  coverage({ silent }: Batch, place: number): number {
    return this.#whole === 0 ? 0 : thousandths(1 - (1000 * (silent[place] ?? 0)) / this.#whole);
  }
}

const tenthsOf = (points: number, isShown: boolean): number =>
  Math.round(withinReach(points, isShown) * 10 + ROUNDING);

const STEPS = 60;

/** The fewest points that are worth so many tenths, found by halving; more than all where none are. */
function leastPoints(tenths: number, isShown: boolean): number {
  if (tenths <= 0) return Number.NEGATIVE_INFINITY;
  let [below, enough] = [0, 101];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (below + enough) / 2;
    if (tenthsOf(middle, isShown) >= tenths) enough = middle;
    else below = middle;
  }
  return below;
}
