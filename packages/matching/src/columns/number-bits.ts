// Whole numbers behind each other in bits, the small ones in few: exponential Golomb codes (S. W. Golomb, 1966; J. Teuhola,
// 1978). A code of order k has k bits of its own for every number, and two more for each time that it doubles. What is
// numbered by how often it is met, and coded with the order that fits it, takes hardly more bits than it tells.

const LIMIT = 2 ** 24;
/** What a reader may look at behind the last number. */
const PADDING = 8;

/** Grows as numbers are put into it. */
export class BitWriter {
  #bytes = new Uint8Array(1024);
  #bits = 0;

  /** Whole bytes so far. */
  get length(): number {
    return Math.ceil(this.#bits / 8);
  }

  /** A RangeError at what is no whole number, or too large. */
  put(number: number, order: number): void {
    if (!Number.isInteger(number) || number < 0 || number >= LIMIT) {
      throw new RangeError(`${number} is no number of a column`);
    }
    const shifted = number + 2 ** order;
    const width = 32 - Math.clz32(shifted);
    this.#bits += width - order - 1;
    this.#grow(width);
    for (let bit = width - 1; bit >= 0; bit -= 1, this.#bits += 1) {
      const at = this.#bits >> 3;
      if ((shifted >> bit) & 1) this.#bytes[at] = (this.#bytes[at] ?? 0) | (128 >> (this.#bits & 7));
    }
  }

  putList(numbers: readonly number[], { length, order }: ListOrders): void {
    this.put(numbers.length, length);
    for (const number of numbers) this.put(number, order);
  }

  /** Distinct numbers whose order says nothing, each by how far it is from the one below. */
  putSet(numbers: readonly number[], orders: ListOrders): void {
    const sorted = numbers.toSorted((a, b) => a - b);
    const steps = sorted.map((number, at) => number - (sorted[at - 1] ?? -1) - 1);
    this.putList(steps, orders);
  }

  /** The next number begins a byte. */
  endByte(): void {
    this.#bits = 8 * this.length;
  }

  get bytes(): Uint8Array {
    return this.#bytes.slice(0, this.length + PADDING);
  }

  #grow(width: number): void {
    const needed = ((this.#bits + width) >> 3) + PADDING;
    if (needed < this.#bytes.length) return;
    const wider = new Uint8Array(2 * needed);
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}

/** The orders of how many numbers there are, and of each of them. */
export type ListOrders = { readonly length: number; readonly order: number };

/** Reads numbers, each with the order that it was put with. */
export class BitReader {
  readonly #bytes: DataView;
  #bit = 0;

  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    this.#bytes = new DataView(buffer, byteOffset, byteLength);
  }

  /** To the first number of a byte. */
  seek(byte: number): void {
    this.#bit = 8 * byte;
  }

  next(order: number): number {
    let window = this.#window();
    const zeros = Math.clz32(window);
    let width = 2 * zeros + order + 1;
    if (width > 32) {
      this.#bit += zeros;
      window = this.#window();
      width -= zeros;
    }
    this.#bit += width;
    return (window >>> (32 - width)) - (1 << order);
  }

  nextList({ length, order }: ListOrders): number[] {
    const numbers: number[] = [];
    for (let left = this.next(length); left > 0; left -= 1) numbers.push(this.next(order));
    return numbers;
  }

  nextSet({ length, order }: ListOrders): number[] {
    const numbers: number[] = [];
    let number = -1;
    for (let left = this.next(length); left > 0; left -= 1) {
      number += this.next(order) + 1;
      numbers.push(number);
    }
    return numbers;
  }

  eachOfSet({ length, order }: ListOrders, visit: (number: number) => void): void {
    let number = -1;
    for (let left = this.next(length); left > 0; left -= 1) {
      number += this.next(order) + 1;
      visit(number);
    }
  }

  skipSet({ length, order }: ListOrders): void {
    for (let left = this.next(length); left > 0; left -= 1) this.next(order);
  }

  /** All bits of the numbers of a set. */
  bitsOfSet({ length, order }: ListOrders, bitsOf: Int32Array): number {
    let bits = 0;
    let number = -1;
    for (let left = this.next(length); left > 0; left -= 1) {
      number += this.next(order) + 1;
      bits |= bitsOf[number] ?? 0;
    }
    return bits;
  }

  /** The next 32 bits. */
  #window(): number {
    const at = this.#bit >> 3;
    const past = this.#bit & 7;
    return (this.#bytes.getUint32(at) << past) | (this.#bytes.getUint8(at + 4) >> (8 - past));
  }
}
