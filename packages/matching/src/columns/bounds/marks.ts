import { bitsInContent } from '../content-bytes.ts';
import { agoOf, kindOf, NO_DATES } from '../job-word.ts';
import type { JobKind, Segment, SkillFact } from '../segment.ts';
import { startOf } from '../segment.ts';
import { eachClaim } from '../skill-bytes.ts';
import { AGES, type Batch } from './batch.ts';
import { bitsByKind, byMonths } from './jobs.ts';

/** What shows that somebody may meet a requirement: a kind of job, a duty of one, a skill that is held or named. */
export type Mark = {
  readonly kind?: (kind: JobKind) => boolean;
  readonly duty?: (id: string) => boolean;
  readonly skill?: (skill: SkillFact) => boolean;
};

const BITS = 32;

/** Numbers the marks that a posting asks for, and reads all of them from a row at once. */
export class Marks {
  readonly #marks: Mark[] = [];

  /** The bit of a mark; null where there is none left. */
  add(mark: Mark): number | null {
    if (this.#marks.length === BITS) return null;
    this.#marks.push(mark);
    return 1 << (this.#marks.length - 1);
  }

  /** Notes in a batch which marks each row shows, by their age. */
  on(segment: Segment): (batch: Batch) => void {
    const { columns, values } = segment;
    const marks = this.#marks;
    const bitsOf = (shows: (mark: Mark) => boolean | undefined): number =>
      marks.reduce((bits, mark, at) => (shows(mark) === true ? bits | (1 << at) : bits), 0);
    const ofKind = bitsByKind(segment, (kind) => bitsOf((mark) => mark.kind?.(kind)));
    const ofSkill = Int32Array.from(values.skills, (skill) => bitsOf((mark) => mark.skill?.(skill)));
    const ofDuty = Int32Array.from(values.duties, (id) => bitsOf((mark) => mark.duty?.(id)));
    return (batch) => {
      const { rows, firstJobs, slots, marks: out, size } = batch;
      out.fill(0, 0, size * AGES.length);
      for (let at = 0; at < size; at += 1) {
        const row = rows[at] ?? 0;
        const first = firstJobs[at] ?? 0;
        const last = first + (columns.jobCounts[row] ?? 0);
        slots[at] = at;
        for (let job = first; job < last; job += 1) {
          const word = columns.jobs[job] ?? 0;
          const bits = bitsInContent(columns, job, ofDuty, ofSkill) | (ofKind[kindOf(word)] ?? 0);
          note(out, at, ageOfJob[agoOf(word)] ?? 0, bits);
        }
        noteHeld(segment, row, { out, at, ofSkill });
      }
    };
  }
}

/** The age of what was last claimed so many months ago. */
const ageOf = (monthsAgo: number): number => AGES.findLastIndex((least) => least <= monthsAgo);

/** What has no date is no old news. */
const ageOfJob = byMonths((ago) => (ago === NO_DATES ? 0 : ageOf(ago)), 0);

function note(marks: Int32Array, slot: number, age: number, bits: number): void {
  const place = slot * AGES.length + age;
  marks[place] = (marks[place] ?? 0) | bits;
}

type Noting = { readonly out: Int32Array; readonly at: number; readonly ofSkill: Int32Array };

/** Marks of the skills that a row's bytes add to its jobs. */
function noteHeld({ columns }: Segment, row: number, { out, at, ofSkill }: Noting): void {
  const first = startOf(row, columns.skillStarts, columns.skillCounts);
  const bytes = columns.skills.subarray(first, first + (columns.skillCounts[row] ?? 0));
  eachClaim(bytes, (code, monthsAgo) => {
    if (monthsAgo !== null) note(out, at, ageOf(monthsAgo), ofSkill[code] ?? 0);
  });
}

/** The marks of a row, whatever their age. */
export function marksAt({ slots, marks }: Batch, at: number): number {
  const slot = (slots[at] ?? 0) * AGES.length;
  let bits = 0;
  for (let age = 0; age < AGES.length; age += 1) bits |= marks[slot + age] ?? 0;
  return bits;
}

/** The freshest age of a mark; all ages where there is none. */
export function freshestAge({ slots, marks }: Batch, at: number, bit: number): number {
  const slot = (slots[at] ?? 0) * AGES.length;
  let age = 0;
  while (age < AGES.length && ((marks[slot + age] ?? 0) & bit) === 0) age += 1;
  return age;
}
