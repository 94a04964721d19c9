import { AppError } from '@omm/contracts';
import { expect, test } from 'vitest';
import { sampleRows } from '../testing/rows.ts';
import { encodeSegment } from './encode-segment.ts';
import { segmentFromBytes, segmentToBytes } from './segment-bytes.ts';

const segment = encodeSegment(sampleRows(100, 2));

test('a segment is the same after its bytes were read again, wherever they begin in their buffer', () => {
  const bytes = segmentToBytes(segment);
  expect(segmentFromBytes(bytes)).toEqual(segment);
  const elsewhere = new Uint8Array(bytes.length + 3);
  elsewhere.set(bytes, 3);
  expect(segmentFromBytes(elsewhere.subarray(3))).toEqual(segment);
});

test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  ['another layout', (bytes) => bytes.with(4, 99)],
  ['no segment', (bytes) => bytes.with(0, 0)],
  ['nothing', () => new Uint8Array()],
])('bytes of %s are refused', (_what, change) => {
  expect(() => segmentFromBytes(change(segmentToBytes(segment)))).toThrow(AppError);
});
