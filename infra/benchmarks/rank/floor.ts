import type { Segment } from '@omm/matching';

/** The memory floor: every number of every column but the ids is added up, and nothing else is done. */
export function sumColumns(segments: readonly Segment[]): number {
  let sum = 0;
  for (const { columns } of segments) {
    const { ids: _, ...read } = columns;
    for (const column of Object.values(read)) {
      if (column instanceof Uint8Array) sum += sumBytes(column);
      else sum += column instanceof Uint16Array ? sumHalves(column) : sumWords(column);
    }
  }
  return sum;
}

// One loop a type of array: the engine compiles each for that type alone.

function sumBytes(numbers: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) sum += numbers[at] ?? 0;
  return sum;
}

function sumHalves(numbers: Uint16Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) sum += numbers[at] ?? 0;
  return sum;
}

function sumWords(numbers: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) sum += numbers[at] ?? 0;
  return sum;
}
