import { withinReach } from '../../weights.ts';
import type { Batch } from './batch.ts';
import { creditOf, gateOf, HIDDEN, SHORT } from './code.ts';

/** Sums of a few dozen weights differ by less than this in another order. */
const ROUNDING = 1e-6;

/** How far a row can come if all is met that has not been looked at. */
export class Reach {
  /** What everything weighs together, in thousandths. */
  readonly #whole: number;
  readonly #mustsMet: boolean;

  constructor(weight: number, mustsMet: boolean) {
    this.#whole = weight * 1000;
    this.#mustsMet = mustsMet;
  }

  /** Takes from each row what a requirement costs it. */
  lose({ lost, gates, hidden, size }: Batch, weight: number, codes: Int32Array): void {
    for (let at = 0; at < size; at += 1) {
      const code = codes[at] ?? 0;
      lost[at] = (lost[at] ?? 0) + weight * (1000 - creditOf(code));
      if (gateOf(code) < (gates[at] ?? 0)) gates[at] = gateOf(code);
      if (code & HIDDEN) hidden[at] = 1;
      if (this.#mustsMet && code & SHORT) gates[at] = 0;
    }
  }

  /** Gives back what was taken before more was known. */
  giveBack({ lost, size }: Batch, weight: number, codes: Int32Array): void {
    for (let at = 0; at < size; at += 1) {
      lost[at] = (lost[at] ?? 0) - weight * (1000 - creditOf(codes[at] ?? 0));
    }
  }

  /** Leaves in the batch only those whose score can reach `least`. */
  letGo(batch: Batch, least: number): void {
    let kept = 0;
    for (let at = 0; at < batch.size; at += 1) {
      if (this.tenths(batch, at) < least || (this.#mustsMet && batch.gates[at] === 0)) continue;
      if (kept < at) batch.move(at, kept);
      kept += 1;
    }
    batch.size = kept;
  }

  /** The most that the score of a row can be, in tenths, rounded as the scorer rounds it. */
  tenths({ lost, gates, hidden }: Batch, at: number): number {
    const share = this.#whole === 0 ? 0 : 1 - (lost[at] ?? 0) / this.#whole;
    const points = withinReach((gates[at] ?? 0) * share, (hidden[at] ?? 0) === 0);
    return Math.round(points * 10 + ROUNDING);
  }
}
