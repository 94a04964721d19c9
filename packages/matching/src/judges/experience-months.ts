import type { ExperienceMonths, ExperienceScope, Setting } from '@omm/contracts';
import {
  isNoMedicalOffice,
  isOfficeWork,
  occupationOf,
  placeName,
  speaksOfHealthCare,
} from '@omm/requirement-model';
import { remembered } from '@omm/text';
import type { Qualifications, Work } from '../qualifications.ts';
import type { Best } from './best-by.ts';
import { dutyIdsIn } from './duty-ids-in.ts';
import { monthsOf } from './months-of.ts';
import { nearnessTo } from './nearness-to.ts';
import { FAR, settingCredit } from './place.ts';
import { namesAny, usesAny } from './skill-years.ts';

export type Scope = Exclude<ExperienceScope, 'other'>;
type Measure = keyof ExperienceMonths;

/** Months of one kind of experience, and what they are worth where another kind is asked for. */
export type Counted = {
  readonly months: number;
  readonly worth: number;
  /** '3 years …'. */
  readonly kind: () => string;
  /** Does this job belong to them? */
  readonly holds: (job: Work) => boolean;
};

/**
 * The narrower kind counts fully for the broader. The broader counts in part for the narrower, the more the closer
 * it stands, and never as the whole, however long it was.
 */
const WORTH: Record<Scope, Readonly<Partial<ExperienceMonths>>> = {
  'medical-office-management': {
    medicalOfficeManagement: 1,
    management: 0.6,
    medicalOffice: 0.5,
    healthcare: 0.3,
    office: 0.3,
  },
  'medical-office': {
    medicalOffice: 1,
    medicalOfficeManagement: 1,
    healthcare: 0.7,
    office: 0.6,
    management: 0.4,
  },
  healthcare: { healthcare: 1, medicalOffice: 1, medicalOfficeManagement: 1 },
  management: { management: 1, medicalOfficeManagement: 1, office: 0.3 },
  office: { office: 1, medicalOffice: 1, medicalOfficeManagement: 1, management: 0.7, healthcare: 0.5 },
  any: { total: 1, healthcare: 1, management: 1, office: 1, medicalOffice: 1, medicalOfficeManagement: 1 },
};

const inOffice = ({ occupations }: Work): boolean => occupations.some(isOfficeWork);

type Kind = { readonly measure: Measure } & Pick<Counted, 'kind' | 'holds'>;

const KINDS: readonly Kind[] = [
  { measure: 'total', kind: () => 'of work', holds: () => true },
  { measure: 'office', kind: () => 'of office work', holds: inOffice },
  { measure: 'management', kind: () => 'in management', holds: (job) => job.management },
  { measure: 'healthcare', kind: () => 'in health care', holds: (job) => job.healthcare },
  {
    measure: 'medicalOffice',
    kind: () => 'in a medical office',
    holds: (job) => job.healthcare && inOffice(job),
  },
  {
    measure: 'medicalOfficeManagement',
    kind: () => 'managing a medical office',
    holds: (job) => job.healthcare && job.management,
  },
];

/** All experience that counts for a scope. */
export function countedFor(scope: Scope): (months: ExperienceMonths) => Counted[] {
  const kinds = kindsFor(scope);
  return (months) =>
    kinds.map(({ measure, worth, kind, holds }) => ({ months: months[measure], worth, kind, holds }));
}

const kindsFor = (scope: Scope) => KINDS.map((kind) => ({ ...kind, worth: WORTH[scope][kind.measure] ?? 0 }));

/** How near a job's place comes to the one that is asked for. */
export type PlaceFit = (job: Pick<Work, 'setting'>) => number;

/** 'Four years in a dental office': how near each job's place comes to those that the posting names. */
export function fitOfPlaces(places: readonly Setting[]): PlaceFit {
  const fitOf = remembered((setting: Setting | null) =>
    Math.max(...places.map((place) => settingCredit(place, setting))),
  );
  return ({ setting }) => fitOf(setting);
}

/**
 * 'A year in a medical office' means no office of dentists or veterinarians, unless the posting says so or is one
 * itself; health care at large takes in dentists, too.
 */
export function fitOfScope(scope: Scope, meant: readonly Setting[]): PlaceFit | null {
  if (scope === 'management' || scope === 'office' || scope === 'any') return null;
  return ({ setting }) => {
    if (setting === null || !isNoMedicalOffice(setting) || meant.includes(setting)) return 1;
    return scope === 'healthcare' && setting === 'dental-practice' ? 1 : FAR;
  };
}

/** All of somebody's care was in another world of it than the one that is asked for. */
export const isAllElsewhere = (fitOf: PlaceFit, { work }: Qualifications): boolean =>
  work.every((job) => !job.healthcare || fitOf(job) <= FAR);

/** The years in such a place count as they are, those in another place of care the less the further away it is. */
export function countedInPlaces(scope: Scope, fitOf: PlaceFit): (who: Qualifications) => Counted[] {
  const kinds = kindsFor(scope);
  return ({ work, months }) => {
    const counted: Counted[] = [];
    for (const fit of new Set(work.map(fitOf))) {
      for (const { measure, worth, kind, holds: isOfKind } of kinds) {
        const holds = (job: Work): boolean => fitOf(job) >= fit && isOfKind(job);
        const named = (): string => (fit === 1 ? kind() : kindWithPlaces(kind(), work.filter(holds), fitOf));
        counted.push({
          months: Math.min(months[measure], monthsOf(work, holds)),
          worth: worth * fit,
          kind: named,
          holds,
        });
      }
    }
    return counted;
  };
}

const MOST_PLACES = 2;
/** What a resume does not tell is not said of it. */
const UNNAMED_PLACE = 'another place of care';

/** 'In a veterinary practice', 'in a medical office, partly in a dental practice'. */
function kindWithPlaces(kind: string, jobs: readonly Work[], fitOf: PlaceFit): string {
  const inCare = jobs.filter(({ healthcare }) => healthcare);
  const away = inCare.filter((job) => fitOf(job) < 1);
  const names = [
    ...new Set(away.map(({ setting }) => (setting === null ? UNNAMED_PLACE : placeName(setting)))),
  ];
  if (names.length === 0) return kind;
  const places = names.length > MOST_PLACES ? 'other kinds of places' : names.join(' and ');
  if (away.length < inCare.length) return `${kind}, partly in ${places}`;
  const isOffice = kind.endsWith('a medical office');
  return isOffice ? kind.replace('a medical office', places) : `${kind}, in ${places}`;
}

/** Less near than this, one occupation is no experience of the other. */
export const COUNTS_AS = 0.5;
/** A job in which it was one duty among others. */
const AS_A_DUTY = 0.8;
/** 'In a clinic or outreach program': any work in health care is the broader kind, as it is for a medical office. */
const IN_CARE = 0.7;

/** The same for a field of its own ('customer service', 'medical billing'); null where we do not know the field. */
export function countedForField(
  field: string,
  skillIds: readonly string[],
): ((who: Qualifications) => Counted[]) | null {
  const worthOf = worthInField(field, skillIds);
  if (worthOf === null) return null;
  return ({ work, months }) => {
    const monthsBy = new Map<number, number>();
    for (const job of work) {
      const worth = worthOf(job);
      if (worth >= COUNTS_AS) monthsBy.set(worth, (monthsBy.get(worth) ?? 0) + job.months);
    }
    const worths = [...monthsBy.keys()];
    return worths.map((worth) => ({
      worth,
      months: Math.min(months.total, sumFrom(worth, monthsBy)),
      kind: nearIt,
      holds: (job) => worthOf(job) >= worth,
    }));
  };
}

/** The months that are worth as much, or more. */
function sumFrom(least: number, monthsBy: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [worth, months] of monthsBy) if (worth >= least) sum += months;
  return sum;
}

const nearIt = (): string => 'of work near it';

/** What a job is worth as experience of a field. */
export function worthInField(field: string, skillIds: readonly string[]): ((job: Work) => number) | null {
  const occupation = occupationOf(field, false);
  const duties = dutyIdsIn(field);
  const isCare = occupation === null && speaksOfHealthCare(field);
  if (occupation === null && duties.length === 0 && !isCare) return null;
  const usesSkill = usesAny(skillIds);
  const isDuty = (job: Work): boolean => usesSkill(job) || namesAny(duties, job);
  const nearness = nearnessTo(occupation?.id ?? null);
  return (job) => {
    const near = Math.max(nearness(job), isCare && job.healthcare ? IN_CARE : 0);
    return near < AS_A_DUTY && isDuty(job) ? AS_A_DUTY : near;
  };
}

/** The same person after one more job. */
export function withMonths({ months, work, ...rest }: Qualifications, job: Work): Qualifications {
  const added = KINDS.filter(({ holds }) => holds(job)).map(
    ({ measure }) => [measure, months[measure] + job.months] as const,
  );
  return { ...rest, work: [...work, job], months: { ...months, ...Object.fromEntries(added) } };
}

/** What goes furthest: the most credit, and of the same credit the longest. */
export function furthest(
  counted: readonly Counted[],
  shareOf: (months: number) => number,
): Best<Counted> | null {
  let best: Best<Counted> | null = null;
  for (const item of counted) {
    const credit = item.worth * shareOf(item.months);
    const isBetter =
      best === null || credit > best.credit || (credit === best.credit && item.months > best.item.months);
    if (isBetter) best = { item, credit };
  }
  return best;
}

/** The longest job of a kind. */
export function longest(work: readonly Work[], holds: Counted['holds']): Work | null {
  let best: Work | null = null;
  for (const job of work) {
    if ((best === null || job.months > best.months) && holds(job)) best = job;
  }
  return best;
}
