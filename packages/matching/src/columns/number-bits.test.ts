import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter } from './number-bits.ts';

const edges = fc.constantFrom(0, 239, 240, 65_535, 65_536, 2 ** 24 - 1);
const number = fc.oneof(edges, fc.nat(300), fc.nat(2 ** 24 - 1));
const order = fc.nat(7);
const orders = fc.record({ length: order, order });

test('numbers, lists and sets are read as they were written, from any byte on', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, order)),
      fc.array(number),
      fc.uniqueArray(fc.nat(2000)),
      orders,
      (single, list, set, ofLists) => {
        const writer = new BitWriter();
        for (const [one, by] of single) writer.put(one, by);
        writer.endByte();
        const begin = writer.length;
        writer.putSet(set, ofLists);
        writer.putList(list, ofLists);
        writer.putSet(set, ofLists);
        const reader = new BitReader(writer.bytes);
        reader.seek(begin);
        reader.skipSet(ofLists);
        expect(reader.nextList(ofLists)).toEqual(list);
        expect(reader.nextSet(ofLists)).toEqual(set.toSorted((a, b) => a - b));
        reader.seek(0);
        for (const [one, by] of single) expect(reader.next(by)).toBe(one);
      },
    ),
  );
});

test('the bits of a set are those of all its numbers', () => {
  const writer = new BitWriter();
  const orders = { length: 1, order: 1 };
  writer.putSet([7, 2, 4], orders);
  expect(new BitReader(writer.bytes).bitsOfSet(orders, Int32Array.of(1, 2, 4, 8, 16))).toBe(4 | 16);
});

test.each([-1, 0.5, 2 ** 24, Number.NaN])('%d is refused', (refused) => {
  expect(() => new BitWriter().put(refused, 0)).toThrow(RangeError);
});
