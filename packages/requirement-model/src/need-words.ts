import { type CredentialNeed, type CredentialRule, credentialRules } from './credential-rules.ts';
import type { CredentialFacts, NeedJudged } from './eligibility.ts';

/** '10 college credits in health care or business (12, less one for each full year above 3): the resume does not count them'. */
export function needWords(credential: string, judged: NeedJudged, facts: CredentialFacts): string {
  const rule = credentialRules.find(({ id }) => id === credential);
  return rule === undefined ? '' : WORDS[judged.what](judged, rule, facts);
}

type Words = (judged: NeedJudged, rule: CredentialRule, facts: CredentialFacts) => string;

const WORDS: Readonly<Record<CredentialNeed, Words>> = {
  healthCareYears: (judged) => `${years(judged.need)} in health care${shown(judged)}`,
  practiceManagementYears: (judged) =>
    `${years(judged.need)} of managing a practice directly${shown(judged)}`,
  experienceYears: (judged) => `about ${years(judged.need)} of experience${shown(judged)}`,
  collegeCredits: creditWords,
  letterFromCmpe: () => 'a letter of recommendation from someone who holds the CMPE',
  letterFromLeader: () =>
    'a letter of recommendation from the chief medical officer or another leader of the practice',
  courseHours: (_, rule) => courseWords(rule),
  courseMonths: (_, rule) => courseWords(rule),
};

const years = (count: number | null): string => (count === 1 ? '1 year' : `${count} years`);

/** Rounded down: 2.96 of 3 years are not 3; a sum of months may be a hair short of its tenth. */
const tenths = (count: number): number => Math.floor(count * 10 + 1e-6) / 10;

const shown = ({ have }: NeedJudged): string =>
  have === null ? ': the resume gives no dates to count them by' : `: the resume shows ${tenths(have)}`;

function creditWords(
  { have, need }: NeedJudged,
  { needs }: CredentialRule,
  { hasDegreeInField }: CredentialFacts,
): string {
  const rule = needs.find(({ what }) => what === 'collegeCredits');
  const most = rule?.least ?? null;
  if (need === null || most === null)
    return 'college credits in health administration: the state says how many';
  if (need === 0) return `no college credits: the years make up for all ${most}`;
  const fewer =
    need < most ? ` (${most}, less one for each full year above ${rule?.oneFewerForEachYearAbove})` : '';
  const uncounted = hasDegreeInField
    ? 'a finished degree in this field usually holds them, check the credits'
    : 'the resume does not count them';
  const counted = have === null ? uncounted : `the resume shows ${have}`;
  return `${need} college ${need === 1 ? 'credit' : 'credits'} in health care or business${fewer}: ${counted}`;
}

function courseWords({ course = {} }: CredentialRule): string {
  const lengths = (['hours', 'weeks', 'months'] as const).flatMap((unit) => {
    const length = course[unit];
    if (length === undefined) return [];
    const { minimum, maximum } = length;
    return [`${minimum === maximum ? minimum : `${minimum} to ${maximum}`} ${unit}`];
  });
  return `a course of ${lengths.join(' over ')}`;
}
