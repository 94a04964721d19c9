import { kindOf } from '../job-word.ts';
import type { JobContent, JobKind, Segment, SkillFact } from '../segment.ts';
import { startOf } from '../segment.ts';
import { AGED, NOT_HELD, WIDE } from '../skill-bytes.ts';
import type { Batch } from './batch.ts';
import { bitsByKind } from './jobs.ts';

/** What shows that somebody may meet a requirement: a kind of job, what was done in it, a skill that is held. */
export type Mark = {
  readonly kind?: (kind: JobKind) => boolean;
  readonly content?: (content: JobContent) => boolean;
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

  get isEmpty(): boolean {
    return this.#marks.length === 0;
  }

  /** Notes in a batch which marks each row shows. */
  on(segment: Segment): (batch: Batch) => void {
    const { columns, values, skillById } = segment;
    const marks = this.#marks;
    const bitsOf = (shows: (mark: Mark) => boolean | undefined): number =>
      marks.reduce((bits, mark, at) => (shows(mark) === true ? bits | (1 << at) : bits), 0);
    const ofKind = bitsByKind(segment, (kind) => bitsOf((mark) => mark.kind?.(kind)));
    const ofSkill = Int32Array.from(values.skills, (skill) => bitsOf((mark) => mark.skill?.(skill)));
    const ofId = new Map([...skillById].map(([id, skill]) => [id, bitsOf((mark) => mark.skill?.(skill))]));
    const ofContent = Int32Array.from(values.contents, (content) =>
      content.skills.reduce(
        (bits, id) => bits | (ofId.get(id) ?? 0),
        bitsOf((mark) => mark.content?.(content)),
      ),
    );
    return ({ rows, firstJobs, marks: out, size }) => {
      for (let at = 0; at < size; at += 1) {
        const row = rows[at] ?? 0;
        const first = firstJobs[at] ?? 0;
        const last = first + (columns.jobCounts[row] ?? 0);
        let bits = 0;
        for (let job = first; job < last; job += 1) {
          bits |= ofContent[columns.jobContents[job] ?? 0] ?? 0;
          bits |= ofKind[kindOf(columns.jobs[job] ?? 0)] ?? 0;
        }
        out[at] = bits | heldBits(segment, row, ofSkill);
      }
    };
  }
}

/** Marks of the skills that a row's bytes add (skill-bytes.ts). */
function heldBits(
  { columns: { skills, skillCounts, skillStarts } }: Segment,
  row: number,
  ofSkill: Int32Array,
) {
  let at = startOf(row, skillStarts, skillCounts);
  const end = at + (skillCounts[row] ?? 0);
  let bits = 0;
  while (at < end) {
    let byte = skills[at++] ?? 0;
    const isAged = byte === AGED;
    const isHeld = byte !== NOT_HELD;
    if (byte >= AGED) byte = skills[at++] ?? 0;
    const code = byte < WIDE ? byte : (byte - WIDE) * 256 + (skills[at++] ?? 0);
    if (isHeld) bits |= ofSkill[code] ?? 0;
    if (isAged) at += 2;
  }
  return bits;
}
