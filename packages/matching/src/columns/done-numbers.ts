import type { Qualifications } from '../qualifications.ts';
import { claimedInJobs } from './claimed-in-jobs.ts';
import type { BitReader, BitWriter, ListOrders } from './number-bits.ts';
import type { SkillFact } from './segment.ts';

// What a person has done and can do as numbers: for each job the kinds of its duties, and the skills that it names; then
// what is claimed beside the jobs. By the order of duties, or of skills, nothing is judged. A skill that a job names is
// held, last claimed when the latest of those jobs ended: that follows from the jobs, and nothing is spent on it. The others:
// held as of today (a list of skills names them); held, last claimed some months ago; named by a job and not held.

export const DUTIES: ListOrders = { length: 1, order: 1 };
export const SKILLS: ListOrders = { length: 1, order: 3 };
const LISTED: ListOrders = { length: 2, order: 1 };
const FEW: ListOrders = { length: 0, order: 5 };

/** The codes of duties and of skills, and the one of a skill's id that a job names. */
export type DoneCodes = {
  readonly codeOfDuty: (id: string) => number;
  readonly codeOf: (skill: SkillFact) => number;
  readonly codeOfId: (id: string) => number;
};

export function putDone(writer: BitWriter, who: Qualifications, codes: DoneCodes): void {
  for (const { duties, skills } of who.work) {
    writer.putSet([...new Set(duties.map(({ id }) => codes.codeOfDuty(id)))], DUTIES);
    writer.putSet([...new Set(skills)].map(codes.codeOfId), SKILLS);
  }
  putClaims(writer, who, codes);
}

function putClaims(writer: BitWriter, { skills, work }: Qualifications, codes: DoneCodes): void {
  const { codeOf, codeOfId } = codes;
  const claimed = claimedInJobs(work);
  const times = countsOf(skills.map(({ id }) => id));
  const listed = new Set<number>();
  const aged: number[] = [];
  for (const { id, category, monthsAgo } of skills) {
    const code = codeOf({ id, category });
    const isImplied = claimed.get(id) === monthsAgo && times.get(id) === 1 && code === codeOfId(id);
    if (isImplied) continue;
    if (monthsAgo === 0 && !listed.has(code)) listed.add(code);
    else aged.push(code, monthsAgo);
  }
  writer.putSet([...listed], LISTED);
  writer.putList(aged, FEW);
  writer.putList([...claimed.keys()].filter((id) => !times.has(id)).map(codeOfId), FEW);
}

function countsOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Names what is claimed beside the jobs, behind which the reader stands; `monthsAgo` is null for what is not held. */
export function eachClaim(reader: BitReader, claim: (code: number, monthsAgo: number | null) => void): void {
  reader.eachOfSet(LISTED, (code) => claim(code, 0));
  for (let left = reader.next(FEW.length); left > 0; left -= 2)
    claim(reader.next(FEW.order), reader.next(FEW.order));
  for (let left = reader.next(FEW.length); left > 0; left -= 1) claim(reader.next(FEW.order), null);
}
