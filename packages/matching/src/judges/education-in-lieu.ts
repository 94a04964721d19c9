import { degreeRank, type RequirementOf } from '@omm/contracts';
import { degreeWords } from '@omm/requirement-model';
import type { Finding, Judge } from '../finding.ts';
import { plural } from '../wording.ts';

/** 'A degree may stand in for two years': held or not, there is no part of it. Study of no level is any beyond school. */
export function educationInLieuJudge({ value }: RequirementOf<'education-in-lieu'>): Judge {
  const needed = value.level === null ? 'further education' : degreeWords(value.level);
  const years = value.experienceYears === null ? 'experience' : plural(value.experienceYears, 'year');
  const label = `${years} replaced by ${needed}`;
  const takes = `The posting takes ${needed} for ${years}`;
  const least = Math.max(degreeRank(value.level ?? 'certificate'), 1);
  const none = { label, credit: 0, quote: null } as const;
  const unknown: Finding = { ...none, status: 'unknown', why: () => `${takes}; the resume names no degree.` };
  const unmet: Finding = { ...none, status: 'unmet', why: () => `${takes}; the resume shows none.` };
  return ({ degrees }) => {
    if (degrees.length === 0) return unknown;
    const held = degrees.find(({ level, completed }) => completed && degreeRank(level) >= least);
    if (held === undefined) return unmet;
    const why = (): string => `${takes}; the resume shows ${degreeWords(held.level)}.`;
    return { label, status: 'met', credit: 1, why, quote: held.quote };
  };
}
