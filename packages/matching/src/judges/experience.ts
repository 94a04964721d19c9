import type { RequirementOf } from '@omm/contracts';
import { placesNamedIn } from '@omm/requirement-model';
import { type Finding, statusOf } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';
import { plural, scopeName, yearsOf } from '../wording.ts';
import {
  type Counted,
  countedFor,
  countedForField,
  countedInPlaces,
  furthest,
  longest,
} from './experience-months.ts';

/** 'Experience in a medical office', with no number: any of it is half of what is meant, a year is all of it. */
const UNNUMBERED = { least: 0.5, months: 12 } as const;
/** Longer scopes are sentences: their beginning tells. */
const LONGEST_SCOPE = 70;

/** Years judged from the months of the scope that is asked for, with a ramp below the minimum. */
export function judgeExperience(asked: RequirementOf<'experience'>, who: Qualifications): Finding {
  const { minimumYears } = asked.value;
  const where = whereOf(asked);
  const label = minimumYears === null ? `Experience ${where}` : `${plural(minimumYears, 'year')} ${where}`;
  const asks = `Asks for ${minimumYears === null ? `experience ${where}` : label}`;
  if (minimumYears === 0) {
    return { label, status: 'met', credit: 1, why: `${asks}: none is needed.`, quote: null };
  }
  const counted = who.months.total === 0 ? null : countedIn(asked, who);
  if (counted === null) {
    return { label, status: 'unknown', credit: 0, why: `${asks}; the resume does not tell.`, quote: null };
  }
  const shown = furthest(counted, (months) => shareOf(months, minimumYears));
  if (shown === null || shown.credit === 0) {
    return { label, status: 'unmet', credit: 0, why: `${asks}; the resume shows none.`, quote: null };
  }
  const why = `${asks}; ${wordsFor(shown, counted)}`;
  const quote = longest(who.work, shown.holds)?.quote ?? null;
  return { label, status: statusOf(shown.credit), credit: shown.credit, why, quote };
}

/** The posting's own words where the scope says less: 'in a dental office', 'of customer service'. */
function whereOf({ scope, scopeText }: RequirementOf<'experience'>): string {
  const isOwn = scopeText !== null && (scope === 'other' || placesNamedIn(scopeText).length > 0);
  if (!isOwn || scopeText === null || (scope !== 'other' && !isPhrase(scopeText))) return scopeName[scope];
  const words = scopeText.length > LONGEST_SCOPE ? `${shortened(scopeText)}…` : scopeText;
  return isPhrase(scopeText) ? words : `(${words})`;
}

const shortened = (words: string): string => words.slice(0, LONGEST_SCOPE).replace(/[\s,]+\S*$/, '');

/** 'As an administrator of a nursing home', and no half of a sentence. */
const isPhrase = (words: string): boolean =>
  /^(?:of|in|as|at|with|within|managing|supervising) /.test(words) &&
  !/\b(?:is|are|prefer\w*|requir\w*)\b/.test(words);

function countedIn({ scope, scopeText }: RequirementOf<'experience'>, who: Qualifications): Counted[] | null {
  if (scope === 'other') return countedForField(scopeText ?? '', who);
  const places = scopeText === null ? [] : placesNamedIn(scopeText);
  return places.length === 0 ? countedFor(scope, who.months) : countedInPlaces(scope, places, who);
}

function shareOf(months: number, minimumYears: number | null): number {
  if (minimumYears !== null) return Math.min(1, months / (minimumYears * 12));
  if (months === 0) return 0;
  return UNNUMBERED.least + (1 - UNNUMBERED.least) * Math.min(1, months / UNNUMBERED.months);
}

function wordsFor(shown: Counted, counted: readonly Counted[]): string {
  if (shown.worth === 1) return `the resume shows ${yearsOf(shown.months)}.`;
  const own = Math.max(0, ...counted.filter(({ worth }) => worth === 1).map(({ months }) => months));
  const just = own === 0 ? '' : `${yearsOf(own)} of just that, and `;
  return `the resume shows ${just}${plural(yearsOf(shown.months), 'year')} ${shown.kind}, which counts in part.`;
}
