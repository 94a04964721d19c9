/** Each number by its place. The arrays' own `from` is many times as slow. */
export function filled<T extends Float64Array | Int32Array | Uint16Array>(
  numbers: T,
  numberOf: (at: number) => number,
): T {
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = numberOf(at);
  return numbers;
}
