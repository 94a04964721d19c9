import type { ExperienceScope, RequirementOf } from '@omm/contracts';
import { type Finding, statusOf } from '../finding.ts';
import type { Qualifications, Work } from '../qualifications.ts';
import { plural, scopeName, yearsOf } from '../wording.ts';
import { type Counted, countedFor, countedForField } from './experience-months.ts';

/** 'Experience in a medical office', with no number: any of it is half of what is meant, a year is all of it. */
const UNNUMBERED = { least: 0.5, months: 12 } as const;

/** Years judged from the months of the scope that is asked for, with a ramp below the minimum. */
export function judgeExperience(asked: RequirementOf<'experience'>, who: Qualifications): Finding {
  const { minimumYears } = asked.value;
  const where = whereOf(asked);
  const label = minimumYears === null ? `Experience ${where}` : `${plural(minimumYears, 'year')} ${where}`;
  const asks = `Asks for ${minimumYears === null ? label.toLowerCase() : label}`;
  if (minimumYears === 0) {
    return { label, status: 'met', credit: 1, why: `${asks}: none is needed.`, quote: null };
  }
  const counted = who.months.total === 0 ? null : countedIn(asked, who);
  if (counted === null) {
    return { label, status: 'unknown', credit: 0, why: `${asks}; the resume does not tell.`, quote: null };
  }
  const { shown, credit } = best(counted, minimumYears);
  const why = `${asks}; ${wordsFor(shown, counted)}`;
  return {
    label,
    status: statusOf(credit),
    credit,
    why,
    quote: credit > 0 ? quoteFor(asked.scope, who) : null,
  };
}

/** Longer scopes are sentences: their beginning tells. */
const LONGEST_SCOPE = 50;

function whereOf({ scope, scopeText }: RequirementOf<'experience'>): string {
  if (scope !== 'other' || scopeText === null) return scopeName[scope];
  return `(${scopeText.length > LONGEST_SCOPE ? `${scopeText.slice(0, LONGEST_SCOPE).trimEnd()}…` : scopeText})`;
}

const countedIn = (
  { scope, scopeText }: RequirementOf<'experience'>,
  who: Qualifications,
): Counted[] | null =>
  scope === 'other' ? countedForField(scopeText ?? '', who) : countedFor(scope, who.months);

function best(counted: readonly Counted[], minimumYears: number | null): { shown: Counted; credit: number } {
  return counted
    .map((shown) => ({ shown, credit: shown.worth * shareOf(shown.months, minimumYears) }))
    .reduce((a, b) => (b.credit > a.credit ? b : a), { shown: { months: 0, worth: 1 }, credit: 0 });
}

function shareOf(months: number, minimumYears: number | null): number {
  if (minimumYears !== null) return Math.min(1, months / (minimumYears * 12));
  if (months === 0) return 0;
  return UNNUMBERED.least + (1 - UNNUMBERED.least) * Math.min(1, months / UNNUMBERED.months);
}

function wordsFor(shown: Counted, counted: readonly Counted[]): string {
  if (shown.months === 0) return 'the resume shows none.';
  if (shown.worth === 1) return `the resume shows ${yearsOf(shown.months)}.`;
  const own = Math.max(0, ...counted.filter(({ worth }) => worth === 1).map(({ months }) => months));
  const just = own === 0 ? 'none of just that' : `${yearsOf(own)} of just that`;
  return `the resume shows ${just}, and ${plural(yearsOf(shown.months), 'year')} of related work, which counts in part.`;
}

/** The longest job that speaks to the scope. */
function quoteFor(scope: ExperienceScope, { work }: Qualifications) {
  const speaks = work.filter((job) => speaksTo(scope, job));
  return speaks.toSorted((a, b) => b.months - a.months)[0]?.quote ?? null;
}

function speaksTo(scope: ExperienceScope, job: Work): boolean {
  switch (scope) {
    case 'medical-office-management':
      return job.healthcare && job.management;
    case 'medical-office':
    case 'healthcare':
      return job.healthcare;
    case 'management':
      return job.management;
    default:
      return job.months > 0;
  }
}
