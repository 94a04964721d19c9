import type { ExperienceScope, RequirementOf } from '@omm/contracts';
import { type Finding, statusOf } from '../finding.ts';
import type { Qualifications, Work } from '../qualifications.ts';
import { plural, scopeName, yearsOf } from '../wording.ts';
import { monthsIn, monthsInField } from './experience-months.ts';

/** 'Experience in a medical office', with no number: a year is experience. */
const SOME_EXPERIENCE_MONTHS = 12;

/** Years judged from the months of the scope that is asked for, with a ramp below the minimum. */
export function judgeExperience(asked: RequirementOf<'experience'>, who: Qualifications): Finding {
  const { minimumYears } = asked.value;
  const where =
    asked.scope === 'other' && asked.scopeText !== null ? `(${asked.scopeText})` : scopeName[asked.scope];
  const label = minimumYears === null ? `Experience ${where}` : `${plural(minimumYears, 'year')} ${where}`;
  const asks =
    minimumYears === null
      ? `Asks for experience ${where}`
      : `Asks for ${plural(minimumYears, 'year')} ${where}`;
  if (minimumYears === 0) {
    return { label, status: 'met', credit: 1, why: `${asks}: none is needed.`, quote: null };
  }
  const shown = who.months.total === 0 ? null : monthsOf(asked, who);
  if (shown === null) {
    return {
      label,
      status: 'unknown',
      credit: 0,
      why: `${asks}; the resume gives no dates to count it by.`,
      quote: null,
    };
  }
  const needed = minimumYears === null ? SOME_EXPERIENCE_MONTHS : minimumYears * 12;
  const credit = Math.min(1, shown.counted / needed);
  return {
    label,
    status: statusOf(credit),
    credit,
    why: `${asks}; ${whatIsShown(shown)}`,
    quote: quoteFor(asked.scope, who),
  };
}

const monthsOf = (asked: RequirementOf<'experience'>, who: Qualifications) =>
  asked.scope === 'other' ? monthsInField(asked.scopeText ?? '', who) : monthsIn(asked.scope, who.months);

function whatIsShown({ own, counted }: { own: number; counted: number }): string {
  if (own >= counted) return own === 0 ? 'the resume shows none.' : `the resume shows ${yearsOf(own)}.`;
  const shown = own === 0 ? 'none of just that' : `${yearsOf(own)} of just that`;
  return `the resume shows ${shown}, and related work that counts as ${plural(yearsOf(counted), 'year')}.`;
}

/** The longest job that speaks to the scope. */
function quoteFor(scope: ExperienceScope, { work }: Qualifications) {
  const speaks = work.filter((job) => counts(scope, job));
  return speaks.toSorted((a, b) => b.months - a.months)[0]?.quote ?? null;
}

function counts(scope: ExperienceScope, job: Work): boolean {
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
