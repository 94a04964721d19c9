import type { RequirementOf, Setting } from '@omm/contracts';
import { placeName, placesNamedIn, placesTreatedIn } from '@omm/requirement-model';
import { type Finding, statusOf } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';
import { plural, scopeName, yearsOf } from '../wording.ts';
import {
  type Counted,
  countedFor,
  countedForField,
  countedInPlaces,
  fitOfPlaces,
  fitOfScope,
  furthest,
  isAllElsewhere,
  longest,
} from './experience-months.ts';
import { countedWithin, windowOf } from './recent-months.ts';
import { skillsBeside, spentWith, withSkills } from './skill-years.ts';

/** 'Experience in a medical office', with no number: any of it is half of what is meant, a year is all of it. */
export const UNNUMBERED = { least: 0.5, months: 12 } as const;
/** Longer scopes are sentences: their beginning tells. */
const LONGEST_SCOPE = 70;

/** Years judged from the months of the scope that is asked for, with a ramp below the minimum. */
export function judgeExperience(
  asked: RequirementOf<'experience'>,
  who: Qualifications,
  setting: Setting | null,
): Finding {
  const { minimumYears } = asked.value;
  const skills = skillsBeside(asked.scope, asked.value.skillIds);
  const where = `${whereOf(asked)}${asked.scope === 'other' ? '' : withSkills(skills)}${whenOf(asked)}`;
  const label = minimumYears === null ? `Experience ${where}` : `${plural(minimumYears, 'year')} ${where}`;
  const asks = `Asks for ${minimumYears === null ? `experience ${where}` : label}`;
  if (minimumYears === 0) {
    return { label, status: 'met', credit: 1, why: `${asks}: none is needed.`, quote: null };
  }
  const shareOf = (months: number): number => shareFor(months, minimumYears);
  const years = judgeYears({ asked, label, asks, shareOf }, who, setting);
  // In a field that we know, work with the skill is counted with the field's own work.
  const isTold = asked.scope === 'other' || years?.credit === 0;
  const unknown = { label, status: 'unknown', credit: 0, quote: null } as const;
  if (who.months.total === 0 || (years === null && skills.length === 0)) {
    return { ...unknown, why: `${asks}; the resume does not tell.` };
  }
  if (years !== null && (isTold || skills.length === 0)) return years;
  const field = { ...unknown, credit: 1, why: `${asks}.` };
  return spentWith(skills, who, { of: years ?? field, shareOf });
}

type Asked = {
  readonly asked: RequirementOf<'experience'>;
  readonly label: string;
  readonly asks: string;
  readonly shareOf: (months: number) => number;
};

/** By the kind of work alone; null where the resume or the field says nothing that could be counted. */
function judgeYears(
  { asked, label, asks, shareOf }: Asked,
  who: Qualifications,
  setting: Setting | null,
): Finding | null {
  const fitOf = fitFor(asked, setting);
  const anytime = who.months.total === 0 ? null : countedIn(asked, who, fitOf);
  if (anytime === null) return null;
  const window = windowOf(asked);
  const counted = window === null ? anytime : countedWithin(window, anytime, who.work);
  const shown = furthest(counted, shareOf);
  if (shown === null || shown.credit === 0) {
    return { label, status: 'unmet', credit: 0, why: `${asks}; the resume shows none.`, quote: null };
  }
  const own = Math.max(0, ...counted.filter(({ worth }) => worth === 1).map(({ months }) => months));
  const job = longest(who.work, shown.holds);
  return {
    label,
    status: statusOf(shown.credit),
    credit: shown.credit,
    why: `${asks}; ${wordsFor(shown, own)}`,
    quote: job?.quote ?? null,
    isElsewhere: fitOf !== null && isAllElsewhere(fitOf, who),
    done: { months: own, monthsAgo: job?.monthsAgo ?? null },
  };
}

function whenOf({ value }: RequirementOf<'experience'>): string {
  if (value.withinYears !== undefined) return ` within the last ${plural(value.withinYears, 'year')}`;
  return value.recent === true ? ', recent' : '';
}

/** The posting's own words where the scope says less: 'in a dental office', 'of customer service'. */
function whereOf({ scope, scopeText }: RequirementOf<'experience'>): string {
  const [place] = placesNamedIn(scopeText ?? '');
  if (scopeText === null || (scope !== 'other' && place === undefined)) return scopeName[scope];
  if (scope !== 'other' && place !== undefined && !isPhrase(scopeText)) {
    return scopeName[scope].replace('a medical office', placeName(place));
  }
  const words = scopeText.length > LONGEST_SCOPE ? `${shortened(scopeText)}…` : scopeText;
  return isPhrase(scopeText) ? words : `(${words})`;
}

const shortened = (words: string): string => words.slice(0, LONGEST_SCOPE).replace(/[\s,]+\S*$/, '');

/** 'As an administrator of a nursing home', and no half of a sentence. */
const isPhrase = (words: string): boolean =>
  /^(?:of|in|as|at|with|within|managing|supervising) /.test(words) &&
  !/\b(?:is|are|prefer\w*|requir\w*)\b/.test(words);

type PlaceFit = ReturnType<typeof fitOfScope>;

/** How near a job's place comes to the one that is asked for; null where any place will do. */
function fitFor({ scope, scopeText }: RequirementOf<'experience'>, setting: Setting | null): PlaceFit {
  if (scope === 'other') return null;
  const places = placesNamedIn(scopeText ?? '');
  return places.length > 0 ? fitOfPlaces(places) : fitOfScope(scope, placesMeant(scopeText, setting));
}

/** 'In a medical or dental office', and the posting's own place. */
const placesMeant = (scopeText: string | null, setting: Setting | null): Setting[] => [
  ...(setting === null ? [] : [setting]),
  ...placesTreatedIn(scopeText ?? ''),
];

function countedIn(
  { scope, scopeText, value }: RequirementOf<'experience'>,
  who: Qualifications,
  fitOf: PlaceFit,
): Counted[] | null {
  if (scope === 'other') return countedForField(scopeText ?? '', value.skillIds ?? [], who);
  const isAnywhere = fitOf === null || who.work.every((job) => fitOf(job) === 1);
  return isAnywhere ? countedFor(scope, who.months) : countedInPlaces(scope, fitOf, who);
}

function shareFor(months: number, minimumYears: number | null): number {
  if (minimumYears !== null) return Math.min(1, months / (minimumYears * 12));
  if (months === 0) return 0;
  return UNNUMBERED.least + (1 - UNNUMBERED.least) * Math.min(1, months / UNNUMBERED.months);
}

function wordsFor(shown: Counted, own: number): string {
  if (shown.worth === 1) return `the resume shows ${yearsOf(shown.months)}.`;
  const just = own === 0 ? '' : `${yearsOf(own)} of just that, and `;
  return `the resume shows ${just}${plural(yearsOf(shown.months), 'year')} ${shown.kind}, which counts in part.`;
}
