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
  #least = Number.NaN;
  /** The most that a row may have lost, by its signs. */
  readonly limits = new Float64Array(SIGNS).fill(Number.POSITIVE_INFINITY);

  constructor(weight: number, mustsMet: boolean) {
    this.#whole = weight * 1000;
    this.#mustsMet = mustsMet;
  }

  /** Lets go from now on whoever cannot score so many tenths. */
  ask(least: number): void {
    if (least === this.#least) return;
    this.#least = least;
    for (let signs = 0; signs < SIGNS; signs += 1) {
      const needed = leastPoints(least, (signs & HIDDEN) === 0) / (100 * gateOf(signs));
      const isRefused = this.#mustsMet && (signs & SHORT) !== 0;
      this.limits[signs] = isRefused ? Number.NEGATIVE_INFINITY : this.#whole * (1 - needed) + ROUNDING;
    }
  }

  /** Takes from each row what a requirement costs it, and lets go whoever cannot reach what is asked. */
  take(batch: Batch, weight: number, codes: Int32Array): void {
    const { lost, signs, silent, size } = batch;
    let kept = 0;
    for (let at = 0; at < size; at += 1) {
      const code = codes[at] ?? 0;
      const less = (lost[at] ?? 0) + weight * (1000 - creditOf(code));
      const missing = (signs[at] ?? 0) | signsOf(code);
      if (less > (this.limits[missing] ?? 0)) continue;
      if (kept < at) batch.move(at, kept);
      lost[kept] = less;
      signs[kept] = missing;
      if (isUnknown(code)) silent[kept] = (silent[kept] ?? 0) + weight;
      kept += 1;
    }
    batch.size = kept;
  }

  /** The most that the score of a row can be, in tenths, rounded as the scorer rounds it. */
  tenths({ lost, signs }: Batch, at: number): number {
    const missing = signs[at] ?? 0;
    const share = this.#whole === 0 ? 0 : 1 - (lost[at] ?? 0) / this.#whole;
    return tenthsOf(100 * gateOf(missing) * share, (missing & HIDDEN) === 0);
  }

  /** The most that its coverage can be, in thousandths. */
  coverage({ silent }: Batch, at: number): number {
    return this.#whole === 0 ? 0 : thousandths(1 - (1000 * (silent[at] ?? 0)) / this.#whole);
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
