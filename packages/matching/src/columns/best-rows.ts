import { bestFirst, type Place } from '../best-first.ts';
import type { Points } from '../score-match.ts';
import { type Key, keyOf } from './candidates.ts';

/** A row by the numbers of its segment and its place there, and what decides its place in the list. */
export type RankedRow = Points & { readonly segment: number; readonly row: number; readonly id: string };

/** Where a list goes on: behind its last row. */
export type After = Place & Pick<RankedRow, 'id'>;

/** The order of every list; nobody shares a place. */
export const rowsInOrder = (a: After, b: After): number =>
  bestFirst(a, b) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** The best so far: a bounded heap, the worst on top. */
export class BestRows {
  readonly #count: number;
  readonly #heap: RankedRow[] = [];

  constructor(count: number) {
    this.#count = count;
  }

  /** Who is below is not among them; null while there is room. */
  get least(): Key | null {
    const [worst] = this.#heap;
    return this.#heap.length < this.#count || worst === undefined ? null : keyOf(worst);
  }

  add(one: RankedRow): void {
    const heap = this.#heap;
    if (heap.length < this.#count) {
      heap.push(one);
      this.#rise(heap.length - 1);
      return;
    }
    const [worst] = heap;
    if (worst === undefined || rowsInOrder(one, worst) >= 0) return;
    heap[0] = one;
    this.#sink();
  }

  inOrder(): RankedRow[] {
    return this.#heap.toSorted(rowsInOrder);
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfWorse(at, parent)) return;
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = this.#isWorse(right, left) ? right : left;
      if (!this.#swapIfWorse(child, at)) return;
      at = child;
    }
  }

  #swapIfWorse(at: number, other: number): boolean {
    const [a, b] = [this.#heap[at], this.#heap[other]];
    if (a === undefined || b === undefined || rowsInOrder(a, b) <= 0) return false;
    this.#heap[at] = b;
    this.#heap[other] = a;
    return true;
  }

  #isWorse(at: number, than: number): boolean {
    const [a, b] = [this.#heap[at], this.#heap[than]];
    return a !== undefined && b !== undefined && rowsInOrder(a, b) > 0;
  }
}
