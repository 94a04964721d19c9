import { Dictionary } from './dictionary.ts';
import { DUTIES, eachClaim, SKILLS } from './done-numbers.ts';
import { isWide, kindOf } from './job-word.ts';
import { BitReader } from './number-bits.ts';
import type { Columns, JobKind, Traits, WideJob } from './segment.ts';

// What somebody may have done, as bits: of classes of jobs, by occupation and whether it was in health care and led an
// office; of kinds of duties; of skills. By them most rows are let go before anything else of theirs is looked at. Where
// there are more of a kind than bits, some share one: only a bit that is not set is sure.

const WORD = 32;
/** Words of a row. */
export const CLASS_WORDS = 2;
export const SHOWN_WORDS = 3;
/** The last bit of classes stands for none: who shows no job has it. */
export const CLASS_BITS = CLASS_WORDS * WORD - 1;
/** Skills of the lowest codes, the most frequent, have bits of their own. */
const OWN_BITS = 56;
const SHARED_BITS = 2 * WORD - OWN_BITS;

/** The bit of a kind of duties, and of a skill, by their codes: one word, and two behind it. */
export const dutyBit = (code: number): number => code % WORD;
export const skillBit = (code: number): number =>
  WORD + (code < OWN_BITS ? code : OWN_BITS + (code % SHARED_BITS));

/** Sets a bit of the words that begin at a place. */
export function setBit(words: Uint32Array | Int32Array, from: number, bit: number): void {
  const at = from + (bit >> 5);
  words[at] = (words[at] ?? 0) | (1 << (bit & (WORD - 1)));
}

type Jobs = {
  readonly kinds: readonly JobKind[];
  readonly wideJobs: ReadonlyMap<number, WideJob>;
};

export function traitsOf(columns: Columns, { kinds, wideJobs }: Jobs): Traits {
  const { jobs, jobCounts, doneCounts } = columns;
  const bitOfKind = classBits(kinds);
  const classes = new Uint32Array(CLASS_WORDS * jobCounts.length);
  const shown = new Uint32Array(SHOWN_WORDS * jobCounts.length);
  const reader = new BitReader(columns.done);
  let from = 0;
  const addDuty = (code: number): void => setBit(shown, from, dutyBit(code));
  const addSkill = (code: number): void => setBit(shown, from, skillBit(code));
  const addJob = (row: number, job: number): void => {
    const word = jobs[job] ?? 0;
    const kind = (isWide(word) ? wideJobs.get(job)?.kind : undefined) ?? kindOf(word);
    setBit(classes, CLASS_WORDS * row, bitOfKind[kind] ?? 0);
    reader.eachOfSet(DUTIES, addDuty);
    reader.eachOfSet(SKILLS, addSkill);
  };
  let [job, begin] = [0, 0];
  for (let row = 0; row < jobCounts.length; row += 1) {
    const last = job + (jobCounts[row] ?? 0);
    from = SHOWN_WORDS * row;
    reader.seek(begin);
    begin += doneCounts[row] ?? 0;
    if (job === last) setBit(classes, CLASS_WORDS * row, CLASS_BITS);
    for (; job < last; job += 1) addJob(row, job);
    eachClaim(reader, addSkill);
  }
  return { bitOfKind, classes, shown };
}

function classBits(kinds: readonly JobKind[]): Uint8Array {
  const classes = new Dictionary<unknown>();
  return Uint8Array.from(
    kinds,
    ({ occupations, healthcare, headsOffice }) =>
      classes.numberOf([occupations, healthcare, headsOffice]) % CLASS_BITS,
  );
}
