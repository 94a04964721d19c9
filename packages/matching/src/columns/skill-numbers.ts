import type { Qualifications } from '../qualifications.ts';
import { claimedInJobs } from './claimed-in-jobs.ts';
import type { NumberReader, NumberWriter } from './number-bytes.ts';
import type { SkillFact } from './segment.ts';

// The skills of a person as numbers: for each job how many it names, and their codes; then what is claimed beside them.
// A skill that a job names is held, last claimed when the latest of those jobs ended: that follows from the jobs, and
// nothing is spent on it. The others:
//   code + FIRST_CODE       held as of today: a list of skills names it
//   AGED, code, months      held, last claimed that many months ago
//   NOT_HELD, code          a job names it, and the person does not hold it

const AGED = 0;
const NOT_HELD = 1;
const FIRST_CODE = 2;

/** The codes of skills, and the one of an id that a job names. */
export type SkillCodes = {
  readonly codeOf: (skill: SkillFact) => number;
  readonly codeOfId: (id: string) => number;
};

export function putSkills(writer: NumberWriter, who: Qualifications, codes: SkillCodes): void {
  // Nothing is judged by the order in which a job names skills.
  for (const { skills } of who.work) writer.putList([...new Set(skills)].toSorted().map(codes.codeOfId));
  putClaims(writer, who, codes);
}

function putClaims(writer: NumberWriter, { skills, work }: Qualifications, codes: SkillCodes): void {
  const { codeOf, codeOfId } = codes;
  const claimed = claimedInJobs(work);
  const times = countsOf(skills.map(({ id }) => id));
  const putAll = (...numbers: number[]): void => {
    for (const number of numbers) writer.put(number);
  };
  for (const { id, category, monthsAgo } of skills) {
    const code = codeOf({ id, category });
    const isImplied = claimed.get(id) === monthsAgo && times.get(id) === 1 && code === codeOfId(id);
    if (isImplied) continue;
    if (monthsAgo === 0) putAll(FIRST_CODE + code);
    else putAll(AGED, code, monthsAgo);
  }
  const missing = [...claimed.keys()].filter((id) => !times.has(id));
  for (const id of missing) putAll(NOT_HELD, codeOfId(id));
}

function countsOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Names what is claimed beside the jobs, behind whose skills the reader stands; `monthsAgo` is null for what is not held. */
export function eachClaim(
  reader: NumberReader,
  claim: (code: number, monthsAgo: number | null) => void,
): void {
  while (!reader.isDone) {
    const first = reader.next();
    if (first >= FIRST_CODE) claim(first - FIRST_CODE, 0);
    else {
      const code = reader.next();
      claim(code, first === AGED ? reader.next() : null);
    }
  }
}
