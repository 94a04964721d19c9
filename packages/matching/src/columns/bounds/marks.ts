import { remembered } from '@omm/text';
import { DUTIES, eachClaim, SKILLS } from '../done-numbers.ts';
import { agoOf, NO_DATES } from '../job-word.ts';
import { worthOfFacts } from '../numbered-facts.ts';
import { doneReader } from '../row-reader.ts';
import type { Segment, SkillFact } from '../segment.ts';
import { AGES, type Batch } from './batch.ts';
import { byAgo } from './jobs.ts';

/** What shows that somebody may meet a requirement: a duty of a job, a skill that is held or named. */
export type Mark = {
  readonly duty?: (id: string) => boolean;
  readonly skill: (skill: SkillFact) => boolean;
};

const BITS = 32;

/** The marks that each skill and each kind of duty of a segment is, as bits. */
export type MarkBits = { readonly ofSkill: Int32Array; readonly ofDuty: Int32Array };

type MarksLook = {
  readonly bits: MarkBits;
  /** Notes in a batch which marks each row shows, by their age. */
  readonly note: (batch: Batch) => void;
};

/** Numbers the marks that a posting asks for, and reads all of them from a row at once. */
export class Marks {
  readonly #marks: Mark[] = [];

  /** The bit of a mark; null where there is none left. */
  add(mark: Mark): number | null {
    if (this.#marks.length === BITS) return null;
    this.#marks.push(mark);
    return 1 << (this.#marks.length - 1);
  }

  inSegments(): (segment: Segment) => MarksLook {
    const bitsOf = (shows: (mark: Mark) => boolean | undefined): number =>
      this.#marks.reduce((bits, mark, at) => (shows(mark) === true ? bits | (1 << at) : bits), 0);
    const bitsOfSkills = worthOfFacts('skills', (skill) => bitsOf((mark) => mark.skill(skill)));
    const bitsOfDuty = remembered((id: string) => bitsOf((mark) => mark.duty?.(id)));
    return (segment) => {
      const ofSkill = Int32Array.from(bitsOfSkills(segment.facts));
      const ofDuty = Int32Array.from(segment.values.duties, bitsOfDuty);
      const bits = { ofSkill, ofDuty };
      return { bits, note: notes(segment, bits) };
    };
  }
}

function notes(segment: Segment, { ofSkill, ofDuty }: MarkBits): MarksLook['note'] {
  const { columns } = segment;
  const { reader, toRow } = doneReader(segment);
  let place = 0;
  let out = new Int32Array();
  const noteClaim = (code: number, monthsAgo: number | null): void => {
    if (monthsAgo !== null) note(out, place, ageOf(monthsAgo), ofSkill[code] ?? 0);
  };
  return ({ first, left, firstJobs, marks: noted, size }) => {
    out = noted;
    for (let at = 0; at < size; at += 1) {
      place = left[at] ?? 0;
      const firstJob = firstJobs[place] ?? 0;
      const lastJob = firstJob + (columns.jobCounts[first + place] ?? 0);
      out.fill(0, place * AGES.length, (place + 1) * AGES.length);
      toRow(first + place);
      for (let job = firstJob; job < lastJob; job += 1) {
        const age = ageOfJob[agoOf(columns.jobs[job] ?? 0)] ?? 0;
        note(out, place, age, reader.bitsOfSet(DUTIES, ofDuty) | reader.bitsOfSet(SKILLS, ofSkill));
      }
      eachClaim(reader, noteClaim);
    }
  };
}

/** The age of what was last claimed so many months ago. */
function ageOf(monthsAgo: number): number {
  let age = AGES.length - 1;
  while (age > 0 && monthsAgo < (AGES[age] ?? 0)) age -= 1;
  return age;
}

/** What has no date is no old news. */
const ageOfJob = byAgo((ago) => (ago === NO_DATES ? 0 : ageOf(ago)), 0);

function note(marks: Int32Array, place: number, age: number, bits: number): void {
  if (bits !== 0) marks[place * AGES.length + age] = (marks[place * AGES.length + age] ?? 0) | bits;
}

/** The marks of a row, whatever their age. */
export function marksAt({ marks }: Batch, place: number): number {
  let bits = 0;
  for (let age = 0; age < AGES.length; age += 1) bits |= marks[place * AGES.length + age] ?? 0;
  return bits;
}

/** The freshest age of a mark; all ages where there is none. */
export function freshestAge({ marks }: Batch, place: number, bit: number): number {
  let age = 0;
  while (age < AGES.length && ((marks[place * AGES.length + age] ?? 0) & bit) === 0) age += 1;
  return age;
}
