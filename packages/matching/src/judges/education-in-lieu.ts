import { degreeRank, type RequirementOf } from '@omm/contracts';
import type { Finding } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';
import { aDegree, plural } from '../wording.ts';

/** 'A degree may stand in for two years': held or not, there is no part of it. Study of no level is any beyond school. */
export function judgeEducationInLieu(
  { value }: RequirementOf<'education-in-lieu'>,
  who: Qualifications,
): Finding {
  const least = value.level ?? 'certificate';
  const needed = value.level === null ? 'further education' : aDegree(value.level);
  const years = value.experienceYears === null ? 'experience' : plural(value.experienceYears, 'year');
  const label = `${years} replaced by ${needed}`;
  const held = who.degrees.find(
    ({ level, completed }) => completed && degreeRank(level) >= Math.max(degreeRank(least), 1),
  );
  if (who.degrees.length === 0) {
    const why = `The posting takes ${needed} for ${years}; the resume names no degree.`;
    return { label, status: 'unknown', credit: 0, why, quote: null };
  }
  return held === undefined
    ? {
        label,
        status: 'unmet',
        credit: 0,
        why: `The posting takes ${needed} for ${years}; the resume shows none.`,
        quote: null,
      }
    : {
        label,
        status: 'met',
        credit: 1,
        why: `The posting takes ${needed} for ${years}; the resume shows ${aDegree(held.level)}.`,
        quote: held.quote,
      };
}
