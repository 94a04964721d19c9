import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberReader, NumberWriter } from './number-bytes.ts';

const edges = fc.constantFrom(0, 239, 240, 3839, 3840, 65_535, 65_536, 2 ** 24 - 1);
const numbers = fc.array(fc.oneof(edges, fc.nat(300), fc.nat(2 ** 24 - 1)));

test('numbers are read as they were written', () => {
  fc.assert(
    fc.property(numbers, numbers, (list, rest) => {
      const writer = new NumberWriter();
      writer.putList(list);
      for (const number of rest) writer.put(number);
      const reader = new NumberReader(writer.bytes);
      reader.seek(0, writer.length);
      expect(reader.nextList()).toEqual(list);
      for (const number of rest) expect(reader.next()).toBe(number);
      expect(reader.isDone).toBe(true);
    }),
  );
});

test.each([-1, 0.5, 2 ** 24, Number.NaN])('%d is refused', (number) => {
  expect(() => new NumberWriter().put(number)).toThrow(RangeError);
});
