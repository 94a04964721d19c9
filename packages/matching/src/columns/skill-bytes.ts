import type { Qualifications } from '../qualifications.ts';
import { claimedInJobs } from './claimed-in-jobs.ts';
import type { SkillFact } from './segment.ts';

// The skills of a person as bytes. A skill that a job names is held, last claimed when the latest of those jobs
// ended: that follows from the jobs, and no byte is spent on it. What the bytes add, each skill by its code:
//   code                   held as of today: a list of skills names it
//   AGED, code, 2 bytes    held, last claimed that many months ago
//   NOT_HELD, code         a job names it, and the person does not hold it
// A code below WIDE is one byte; a higher one is WIDE + its high byte, then its low byte.

const WIDE = 240;
const AGED = 254;
const NOT_HELD = 255;
/** Codes that can be written. */
export const SKILL_CODES = (AGED - WIDE) * 256;
const MOST_MONTHS = 0xffff;

/** The codes of skills, and the one of an id that a job names. */
export type SkillCodes = {
  readonly codeOf: (skill: SkillFact) => number;
  readonly codeOfId: (id: string) => number;
};

/** A RangeError at an age that two bytes do not hold. */
export function skillBytes({ skills, work }: Qualifications, { codeOf, codeOfId }: SkillCodes): number[] {
  const claimed = claimedInJobs(work);
  const times = countsOf(skills.map(({ id }) => id));
  const held = skills.flatMap(({ id, category, monthsAgo }) => {
    const code = codeOf({ id, category });
    const isImplied = claimed.get(id) === monthsAgo && times.get(id) === 1 && code === codeOfId(id);
    if (isImplied) return [];
    return monthsAgo === 0 ? codeBytes(code) : [AGED, ...codeBytes(code), ...agoBytes(monthsAgo)];
  });
  const missing = [...claimed.keys()].filter((id) => !times.has(id));
  return [...held, ...missing.flatMap((id) => [NOT_HELD, ...codeBytes(codeOfId(id))])];
}

function countsOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

export const codeBytes = (code: number): number[] =>
  code < WIDE ? [code] : [WIDE + (code >> 8), code & 0xff];

export function readCode(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  return first < WIDE ? first : (first - WIDE) * 256 + (bytes[at + 1] ?? 0);
}

export const codeWidth = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) < WIDE ? 1 : 2);

function agoBytes(months: number): number[] {
  if (!Number.isInteger(months) || months < 0 || months > MOST_MONTHS) {
    throw new RangeError(`${months} months since a skill was last claimed`);
  }
  return [months >> 8, months & 0xff];
}

/** Names what the bytes add to the jobs; `monthsAgo` is null for a skill that is not held. */
export function eachClaim(bytes: Uint8Array, claim: (code: number, monthsAgo: number | null) => void): void {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first >= AGED) at += 1;
    const code = readCode(bytes, at);
    at += codeWidth(bytes, at);
    if (first === AGED) {
      claim(code, (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
      at += 2;
    } else claim(code, first === NOT_HELD ? null : 0);
  }
}
