import { SCORES } from './candidates.ts';

/** Rows that may come as far as the guess, for each that is asked for: bounds are higher than scores. */
const SLACK = 4;
/** As many more: the first rows tell little of all. */
const MARGIN = 8;

type Asked = {
  readonly batches: number;
  readonly count: number;
  /** Who scores more stands on a page before. */
  readonly most: number;
};

/** How far somebody must come to be among the best of all, in tenths: guessed from the bounds of the rows so far. */
export class LimitGuess {
  readonly #asked: Asked;
  readonly #rowsByScore = new Uint32Array(SCORES);
  /** Of those that come as far as the limit. */
  #reaching = 0;
  #passed = 0;
  limit = 0;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** A row that can score so much. */
  note(score: number): void {
    if (score < this.limit || score > this.#asked.most) return;
    this.#rowsByScore[score] = (this.#rowsByScore[score] ?? 0) + 1;
    this.#reaching += 1;
  }

  /** One more batch was looked at. */
  pass(): void {
    this.#passed += 1;
    const needed = (SLACK * this.#asked.count * this.#passed) / this.#asked.batches + MARGIN;
    for (let least = this.#rowsByScore[this.limit] ?? 0; this.#reaching - least >= needed; ) {
      this.#reaching -= least;
      this.limit += 1;
      least = this.#rowsByScore[this.limit] ?? 0;
    }
  }
}
