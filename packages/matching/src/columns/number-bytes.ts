// Whole numbers behind each other, the small ones in one byte: below 240 the number itself; then 240 and more with the
// high bits, and the low byte; the largest as 255 and three bytes.

const TWO_BYTES = 240;
const FOUR_BYTES = 255;
const LARGEST_OF_TWO = (FOUR_BYTES - TWO_BYTES) * 256;
const LIMIT = 2 ** 24;

/** Grows as numbers are put into it. */
export class NumberWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  /** A RangeError at what is no whole number, or too large. */
  put(number: number): void {
    if (!Number.isInteger(number) || number < 0 || number >= LIMIT) {
      throw new RangeError(`${number} is no number of a column`);
    }
    if (number < TWO_BYTES) this.#byte(number);
    else if (number < LARGEST_OF_TWO) {
      this.#byte(TWO_BYTES + (number >> 8));
      this.#byte(number & 0xff);
    } else {
      this.#byte(FOUR_BYTES);
      for (const shift of [16, 8, 0]) this.#byte((number >> shift) & 0xff);
    }
  }

  putList(numbers: readonly number[]): void {
    this.put(numbers.length);
    for (const number of numbers) this.put(number);
  }

  get bytes(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #byte(byte: number): void {
    if (this.length === this.#bytes.length) {
      const wider = new Uint8Array(2 * this.length);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes[this.length] = byte;
    this.length += 1;
  }
}

/** Reads the numbers between two places. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #end = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  seek(from: number, end: number): void {
    this.#at = from;
    this.#end = end;
  }

  get isDone(): boolean {
    return this.#at >= this.#end;
  }

  next(): number {
    const bytes = this.#bytes;
    const at = this.#at;
    const first = bytes[at] ?? 0;
    if (first < TWO_BYTES) {
      this.#at = at + 1;
      return first;
    }
    const second = bytes[at + 1] ?? 0;
    if (first < FOUR_BYTES) {
      this.#at = at + 2;
      return (first - TWO_BYTES) * 256 + second;
    }
    this.#at = at + 4;
    return (second * 256 + (bytes[at + 2] ?? 0)) * 256 + (bytes[at + 3] ?? 0);
  }

  nextList(): number[] {
    const numbers: number[] = [];
    for (let left = this.next(); left > 0; left -= 1) numbers.push(this.next());
    return numbers;
  }
}
