import type { Column } from './segment.ts';

/** In the narrowest array that holds them all. */
export function narrowest(numbers: readonly number[]): Column {
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  if (most < 2 ** 8) return Uint8Array.from(numbers);
  return most < 2 ** 16 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
