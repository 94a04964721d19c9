import { Dictionary } from './dictionary.ts';
import { isWide, kindOf } from './job-word.ts';
import type { Classes, Columns, JobKind, WideJob } from './segment.ts';

// What work somebody has done, in 64 bits: one for each class of jobs, by occupation and whether it was in health care
// and led an office. They let most rows go before their jobs are looked at.

const WORD = 32;
/** The last bit stands for nobody's class: who shows no job has it. */
export const CLASS_BITS = 2 * WORD - 1;

export function classesOf(
  { jobs, jobCounts }: Columns,
  kinds: readonly JobKind[],
  wideJobs: ReadonlyMap<number, WideJob>,
): Classes {
  const classes = new Dictionary<unknown>();
  const bitOfKind = Uint8Array.from(
    kinds,
    ({ occupations, healthcare, headsOffice }) =>
      classes.numberOf([occupations, healthcare, headsOffice]) % CLASS_BITS,
  );
  const bits = new Uint32Array(2 * jobCounts.length);
  let job = 0;
  for (let row = 0; row < jobCounts.length; row += 1) {
    const last = job + (jobCounts[row] ?? 0);
    if (job === last) setBit(bits, row, CLASS_BITS);
    for (; job < last; job += 1) {
      const word = jobs[job] ?? 0;
      const kind = (isWide(word) ? wideJobs.get(job)?.kind : undefined) ?? kindOf(word);
      setBit(bits, row, bitOfKind[kind] ?? 0);
    }
  }
  return { bitOfKind, bits };
}

function setBit(bits: Uint32Array, row: number, bit: number): void {
  const at = 2 * row + (bit >> 5);
  bits[at] = (bits[at] ?? 0) | (1 << (bit & (WORD - 1)));
}
