import type { ExperienceScope } from '@omm/contracts';
import { type Finding, LEAST_PART, statusOf } from '../finding.ts';
import type { Qualifications, Work } from '../qualifications.ts';
import { plural, yearsOf } from '../wording.ts';
import { dutyIdsIn } from './duty-ids-in.ts';
import { monthsOf } from './months-of.ts';

// '2 years with Epic': what the years that are asked for are worth by what they were spent with.

/** The resume names the skill; how long it was used at work adds the rest. */
const NAMED = 0.7;
/** What the years are worth where the resume is silent of the skill: less, so that naming it never costs. */
const SILENT = 0.5;

/** Skills that a scope consists of: years of supervising staff are years of management. */
const IN_SCOPE: Partial<Record<ExperienceScope, readonly string[]>> = {
  management: ['staff-supervision', 'operations-management'],
  'medical-office-management': ['staff-supervision', 'operations-management'],
  'medical-office': ['office-procedures'],
  office: ['office-procedures'],
};

/** The skills that are asked for beside the years, any of them; none where the scope says the same. */
export const skillsBeside = (scope: ExperienceScope, skillIds: readonly string[] = []): readonly string[] =>
  skillIds.some((id) => IN_SCOPE[scope]?.includes(id) === true) ? [] : skillIds;

/** 'With epic or cerner': a requirement holds the ids of its skills, which are close to their names, and not the names. */
export const withSkills = (ids: readonly string[]): string =>
  ids.length === 0 ? '' : ` with ${ids.map((id) => id.replaceAll('-', ' ')).join(' or ')}`;

/** A job whose duties name one of the skills, or are of its kind. */
export function usesAny(ids: readonly string[]): (job: Work) => boolean {
  const duties = ids.flatMap((id) => dutyIdsIn(id.replaceAll('-', ' ')));
  return (job) => (ids.length > 0 && job.skills.some((id) => ids.includes(id))) || namesAny(duties, job);
}

/** A job in which one of these duties was done. */
export const namesAny = (duties: readonly string[], job: Work): boolean =>
  duties.length > 0 && job.duties.some(({ id }) => duties.includes(id));

type ShareOf = (months: number) => number;

/**
 * The finding of the years alone, by how much of them was spent with any of these skills. Years that are there are a
 * part of it even where the resume is silent of the skill; in a field that we do not know, silence is unknown.
 */
export function spentWith(
  ids: readonly string[],
  shareOf: ShareOf,
): (years: Finding, who: Qualifications) => Finding {
  const used = usesAny(ids);
  return (years, who) => {
    const months = Math.min(who.months.total, monthsOf(who.work, used));
    const held = who.skills.find(({ id }) => ids.includes(id));
    const isSilent = months === 0 && held === undefined;
    if (isSilent && years.status === 'unknown') {
      const why = (): string => `${years.why()} The resume does not name work${withSkills(ids)}.`;
      return { ...years, credit: 0, why };
    }
    const share = years.credit * (isSilent ? SILENT : NAMED + (1 - NAMED) * shareOf(months));
    const credit = years.status === 'unmet' ? share : Math.max(LEAST_PART, share);
    const why = (): string =>
      `${years.why()} ${isSilent ? `It does not name work${withSkills(ids)}.` : shown(ids, months, held?.name)}`;
    return { ...years, status: statusOf(credit), credit, why, quote: held?.quote ?? years.quote };
  };
}

const shown = (ids: readonly string[], months: number, name: string | undefined): string =>
  months === 0
    ? `It names ${name}, and not for how long.`
    : `It shows ${plural(yearsOf(months), 'year')}${withSkills(ids)}.`;
