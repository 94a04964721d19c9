import type { ExperienceScope, RequirementOf, Setting } from '@omm/contracts';
import { dutiesIn, occupationOf, placesNamedIn, substitutionFor } from '@omm/requirement-model';
import type { Judge } from '../finding.ts';
import { experienceJudge, UNNUMBERED } from '../judges/experience.ts';
import { withMonths } from '../judges/experience-months.ts';
import { substitutionJudge } from '../judges/substitution.ts';
import type { Qualifications, Work } from '../qualifications.ts';
import { plural, scopeName, yearsOf } from '../wording.ts';
import { type Change, NO_QUOTE } from './change.ts';

type Asked = RequirementOf<'experience'>;

/** Who stays in the job that counts, or takes one that does, until the years are full. */
export function moreExperience(asked: Asked, who: Qualifications, setting: Setting | null): Change | null {
  const { minimumYears, skillIds = [] } = asked.value;
  const judge = experienceJudge(asked, setting);
  const jobs = jobsFor(asked, who, setting).map((job) => ({ ...job, skills: [...job.skills, ...skillIds] }));
  const what = judge(who).label.replace(/^(?:[\d.]+ years? |Experience )/, '');
  const needed = minimumYears === null ? UNNUMBERED.months : minimumYears * 12;
  return untilMet(jobs, { needed, who, judge, what });
}

/** 'Or equivalent experience': years in a medical office. */
export function moreOfficeYears(
  { value }: RequirementOf<'experience-in-lieu'>,
  who: Qualifications,
  setting: Setting | null,
): Change | null {
  const judge = substitutionJudge(value.years);
  const jobs = jobsFor({ scope: 'medical-office', scopeText: null }, who, setting);
  const needed = (value.years ?? substitutionFor(null, true)?.years ?? 0) * 12;
  return untilMet(jobs, { needed, who, judge, what: scopeName['medical-office'] });
}

type Plan = {
  /** Months that are enough for who has none of them. */
  readonly needed: number;
  readonly who: Qualifications;
  readonly judge: Judge;
  readonly what: string;
};

/** The first of the jobs that counts fully, for as many months as are missing. */
function untilMet(jobs: readonly Work[], { needed, who, judge, what }: Plan): Change | null {
  const after = (job: Work, months: number) => withMonths(who, { ...job, months, monthsAgo: 0 });
  const isMet = (job: Work) => (months: number) => judge(after(job, months)).status === 'met';
  const most = Math.ceil(needed);
  const job = jobs.find((each) => isMet(each)(most));
  if (job === undefined) return null;
  const months = least(most, isMet(job));
  return { who: after(job, months), words: wordsFor(months, months < most, what) };
}

/** The least number up to `most` that will do, where every greater one does, too. */
function least(most: number, willDo: (count: number) => boolean): number {
  let [tooFew, enough] = [0, most];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (willDo(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

const ODD_MONTHS = 24;

/** '13 more months in health care', '2.5 more years in a medical office'. */
function wordsFor(months: number, isMore: boolean, what: string): string {
  const more = isMore ? 'more ' : '';
  const inYears = months >= ODD_MONTHS || months % 12 === 0;
  const time = inYears ? plural(yearsOf(months), `${more}year`) : plural(months, `${more}month`);
  return `${time} ${what}`;
}

/** The jobs that somebody has done, the latest first, and one that is plainly of the kind. */
const jobsFor = (asked: Pick<Asked, 'scope' | 'scopeText'>, who: Qualifications, setting: Setting | null) => [
  ...who.work.toSorted((a, b) => (a.monthsAgo ?? Infinity) - (b.monthsAgo ?? Infinity)),
  plainJob(asked, setting),
];

const OCCUPATION: Record<Exclude<ExperienceScope, 'other'>, string | null> = {
  'medical-office-management': 'practice-manager',
  'medical-office': 'medical-receptionist',
  healthcare: null,
  management: null,
  office: 'administrative-assistant',
  any: null,
};

function plainJob({ scope, scopeText }: Pick<Asked, 'scope' | 'scopeText'>, setting: Setting | null): Work {
  const field = scopeText ?? '';
  const occupation = scope === 'other' ? (occupationOf(field, false)?.id ?? null) : OCCUPATION[scope];
  const isMedical = scope === 'medical-office' || scope === 'medical-office-management';
  return {
    title: null,
    occupations: occupation === null ? [] : [occupation],
    duties: scope === 'other' ? dutiesIn(field).map(({ id }) => ({ id, quote: NO_QUOTE })) : [],
    months: 0,
    monthsAgo: 0,
    healthcare: isMedical || scope === 'healthcare',
    management: scope === 'management' || scope === 'medical-office-management',
    headsOffice: false,
    setting: placesNamedIn(field)[0] ?? setting,
    specialty: null,
    skills: [],
    teamSize: null,
    quote: NO_QUOTE,
  };
}
