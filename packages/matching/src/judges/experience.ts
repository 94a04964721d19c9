import type { RequirementOf, Setting } from '@omm/contracts';
import { placeName, placesNamedIn, placesTreatedIn } from '@omm/requirement-model';
import { type Finding, type Judge, statusOf } from '../finding.ts';
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
  type PlaceFit,
} from './experience-months.ts';
import { countedWithin, windowOf } from './recent-months.ts';
import { skillsBeside, spentWith, withSkills } from './skill-years.ts';

/** 'Experience in a medical office', with no number: any of it is half of what is meant, a year is all of it. */
export const UNNUMBERED = { least: 0.5, months: 12 } as const;
/** Longer scopes are sentences: their beginning tells. */
const LONGEST_SCOPE = 70;

/** Years judged from the months of the scope that is asked for, with a ramp below the minimum. */
export function experienceJudge(asked: RequirementOf<'experience'>, setting: Setting | null): Judge {
  const { minimumYears } = asked.value;
  const skills = skillsBeside(asked.scope, asked.value.skillIds);
  const where = `${whereOf(asked)}${asked.scope === 'other' ? '' : withSkills(skills)}${whenOf(asked)}`;
  const label = minimumYears === null ? `Experience ${where}` : `${plural(minimumYears, 'year')} ${where}`;
  const asks = `Asks for ${minimumYears === null ? `experience ${where}` : label}`;
  if (minimumYears === 0) {
    const why = (): string => `${asks}: none is needed.`;
    const none: Finding = { label, status: 'met', credit: 1, why, quote: null };
    return () => none;
  }
  const shareOf = shareFor(minimumYears);
  const judgeYears = yearsJudge({ asked, label, asks, shareOf }, setting);
  const judgeSkills = spentWith(skills, shareOf);
  const untold = (): string => `${asks}; the resume does not tell.`;
  const unknown: Finding = { label, status: 'unknown', credit: 0, why: untold, quote: null };
  const field: Finding = { ...unknown, credit: 1, why: () => `${asks}.` };
  return (who) => {
    const years = judgeYears(who);
    // In a field that we know, work with the skill is counted with the field's own work.
    const isTold = skills.length === 0 || asked.scope === 'other' || years?.credit === 0;
    if (who.months.total === 0 || (years === null && skills.length === 0)) return unknown;
    return years !== null && isTold ? years : judgeSkills(years ?? field, who);
  };
}

type Asked = {
  readonly asked: RequirementOf<'experience'>;
  readonly label: string;
  readonly asks: string;
  readonly shareOf: (months: number) => number;
};

/** By the kind of work alone; null where the resume or the field says nothing that could be counted. */
function yearsJudge(
  { asked, label, asks, shareOf }: Asked,
  setting: Setting | null,
): (who: Qualifications) => Finding | null {
  const fitOf = fitFor(asked, setting);
  const counter = counterFor(asked, fitOf);
  const window = windowOf(asked);
  const none = (): string => `${asks}; the resume shows none.`;
  const unmet: Finding = { label, status: 'unmet', credit: 0, why: none, quote: null };
  if (counter === null) return () => null;
  return (who) => {
    if (who.months.total === 0) return null;
    const anytime = counter(who);
    const counted = window === null ? anytime : countedWithin(window, anytime, who.work);
    const best = furthest(counted, shareOf);
    if (best === null || best.credit === 0) return unmet;
    const { item: shown, credit } = best;
    const own = ownMonths(counted);
    const job = longest(who.work, shown.holds);
    return {
      label,
      status: statusOf(credit),
      credit,
      why: () => `${asks}; ${wordsFor(shown, own)}`,
      quote: job?.quote ?? null,
      isElsewhere: fitOf !== null && isAllElsewhere(fitOf, who),
      done: { months: own, monthsAgo: job?.monthsAgo ?? null },
    };
  };
}

/** Of just that which is asked for. */
function ownMonths(counted: readonly Counted[]): number {
  let own = 0;
  for (const { worth, months } of counted) if (worth === 1 && months > own) own = months;
  return own;
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

/** How near a job's place comes to the one that is asked for; null where any place will do. */
function fitFor({ scope, scopeText }: RequirementOf<'experience'>, setting: Setting | null): PlaceFit | null {
  if (scope === 'other') return null;
  const places = placesNamedIn(scopeText ?? '');
  return places.length > 0 ? fitOfPlaces(places) : fitOfScope(scope, placesMeant(scopeText, setting));
}

/** 'In a medical or dental office', and the posting's own place. */
const placesMeant = (scopeText: string | null, setting: Setting | null): Setting[] => [
  ...(setting === null ? [] : [setting]),
  ...placesTreatedIn(scopeText ?? ''),
];

/** null where the posting asks for a field that we do not know. */
function counterFor(
  { scope, scopeText, value }: RequirementOf<'experience'>,
  fitOf: PlaceFit | null,
): ((who: Qualifications) => Counted[]) | null {
  if (scope === 'other') return countedForField(scopeText ?? '', value.skillIds ?? []);
  const anywhere = countedFor(scope);
  if (fitOf === null) return ({ months }) => anywhere(months);
  const inPlaces = countedInPlaces(scope, fitOf);
  return (who) => (who.work.every((job) => fitOf(job) === 1) ? anywhere(who.months) : inPlaces(who));
}

/** The share of the years that are asked for, to which months add up. */
export function shareFor(minimumYears: number | null): (months: number) => number {
  if (minimumYears !== null) return (months) => Math.min(1, months / (minimumYears * 12));
  return (months) =>
    months === 0 ? 0 : UNNUMBERED.least + (1 - UNNUMBERED.least) * Math.min(1, months / UNNUMBERED.months);
}

function wordsFor(shown: Counted, own: number): string {
  if (shown.worth === 1) return `the resume shows ${yearsOf(shown.months)}.`;
  const just = own === 0 ? '' : `${yearsOf(own)} of just that, and `;
  return `the resume shows ${just}${plural(yearsOf(shown.months), 'year')} ${shown.kind()}, which counts in part.`;
}
