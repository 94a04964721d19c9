import type { PostingRequirements } from '@omm/contracts';
import {
  type DutyRow,
  dutyById,
  isNoMedicalOffice,
  type Occupation,
  occupationById,
  occupationOf,
  occupationsOf,
  placeName,
  seeksHeadOfOffice,
} from '@omm/requirement-model';
import type { Finding } from '../finding.ts';
import type { Qualifications, Work } from '../qualifications.ts';
import { plural, yearsOf } from '../wording.ts';
import { nearnessOf } from './nearness-of.ts';
import { placeCredit } from './place.ts';
import { sameWords } from './same-words.ts';

/** The job done says most, then what was done in it, then where. */
const PART = { occupation: 0.55, duties: 0.3, background: 0.15 } as const;
/** A resume names about this share of what its owner does. */
const DUTIES_NAMED = 0.6;
/** A duty of medical offices, done elsewhere: claims of a car insurer, referrals of a shop. */
const OUTSIDE_HEALTH_CARE = 0.5;
/** A posting that names fewer duties says less by them. */
const TELLING_DUTIES = 5;
/** Where the posting does not name the job, the same duties are less than half a sign of the same job. */
const UNNAMED = 0.4;
/** A job of two years counts fully; the shortest, or an undated one, this much. */
const FULL_JOB_MONTHS = 24;
const SHORTEST_JOB = 0.6;
/** Work of the last five years is fresh; after fifteen it is worth this much. */
const FRESH_MONTHS = 60;
const OLD_MONTHS = 180;
const OLD_WORK = 0.7;
const MEDICAL_DUTIES = 2;

/** A longer title is a headline: the occupation tells. */
const LONGEST_NAME = 60;

const MET = 0.7;
/** Less near than this, the job itself was never done: a front desk is half of managing it. */
const DONE = 0.55;
const PARTLY = 0.4;
/** A supervisor, a lead or an assistant manager has done most of a manager's work, and answered for less of it. */
const BELOW_THE_HEAD = 0.95;

/** What a posting offers, read once for everybody who is compared with it. */
type Offer = {
  readonly posting: PostingRequirements;
  readonly occupations: readonly Occupation[];
  /** As the posting calls it; '' where it names no job that we know. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly isMedical: boolean;
  readonly duties: readonly DutyRow[];
};

/** How near the work somebody has done comes to the work offered; null where the posting does not say what it offers. */
export function roleJudge(posting: PostingRequirements): ((who: Qualifications) => Finding) | null {
  const occupations = offeredBy(posting);
  const duties = posting.role.duties.flatMap(({ id }) => dutyById(id) ?? []);
  const isNamed = occupations.length > 0 || posting.title !== null;
  if (!isNamed && duties.length === 0) return null;
  const name = occupations[0] === undefined ? '' : nameOf(posting, occupations[0]);
  const offer = { posting, occupations, name, isNamed, isMedical: isMedical(posting), duties };
  return (who) => judgeRole(offer, who);
}

function judgeRole(offer: Offer, who: Qualifications): Finding {
  const { name, isNamed, duties } = offer;
  const label = name === '' ? 'The work itself' : `Work as ${name}`;
  if (who.work.length === 0) {
    const why = 'The resume names no job to compare with this one.';
    return { label, status: 'unknown', credit: 0, why, quote: null };
  }
  const nearest = nearestJobs(offer, who.work);
  const near = nearest.reduce((sum, job) => sum + (job?.near ?? 0), 0) / nearest.length;
  const shared = sharedDuties(duties, who.work);
  const credit = weighed([
    { weight: PART.occupation, credit: isNamed ? near : UNNAMED * shared.credit },
    { weight: PART.duties * Math.min(1, duties.length / TELLING_DUTIES), credit: shared.credit },
    { weight: offer.isMedical ? PART.background : 0, credit: background(offer.posting, who) },
  ]);
  const job = nearest.find((each) => each !== null)?.job ?? null;
  const done = job === null ? {} : { done: { months: job.months, monthsAgo: job.monthsAgo } };
  return {
    label,
    status: statusOf(credit, isNamed ? near : 1),
    credit,
    why: [jobWords(offer, job), dutyWords(duties.length, shared.names)].join(' ').trim(),
    quote: job?.quote ?? shared.quote,
    ...done,
  };
}

/** All jobs that the posting's title names: 'Office & Billing Coordinator' offers two. */
function offeredBy(posting: PostingRequirements): Occupation[] {
  const first = occupationById(posting.role.occupation);
  if (first === null) return [];
  const named = occupationsOf(wordsOf(posting, first), first.medical);
  return named.includes(first) ? named : [first];
}

/** The title where it names the job, else the words of the text that do. */
function wordsOf({ role, title }: PostingRequirements, { id, medical }: Occupation): string {
  const quoted = role.span?.text ?? '';
  if (title === null || title.toLowerCase().includes(quoted.toLowerCase())) return quoted || (title ?? '');
  return occupationOf(title, medical)?.id === id ? title : quoted;
}

/** As the posting calls it: 'Dental Office Manager'. */
function nameOf(posting: PostingRequirements, occupation: Occupation): string {
  const words = wordsOf(posting, occupation).trim().replace(/\s+/g, ' ');
  if (words === '' || words.length > LONGEST_NAME) return occupation.name;
  return words === words.toUpperCase() ? words.toLowerCase() : words;
}

const weighed = (parts: readonly { weight: number; credit: number }[]): number =>
  parts.reduce((sum, part) => sum + part.weight * part.credit, 0) /
  parts.reduce((sum, part) => sum + part.weight, 0);

/** Duties and place do not make up for never having done the job: who has not is at most a part of it. */
function statusOf(credit: number, near: number): 'met' | 'partly' | 'unmet' {
  if (credit >= MET && near >= DONE) return 'met';
  return credit >= PARTLY ? 'partly' : 'unmet';
}

/** By its occupation; where none is known, by duties that only a medical office has. */
const isMedical = ({ role }: PostingRequirements): boolean =>
  occupationById(role.occupation)?.medical ??
  role.duties.filter(({ id }) => dutyById(id)?.weight === 2).length >= MEDICAL_DUTIES;

/** For each job that is offered the nearest that was done; for one outside our tables by the words of the titles. */
function nearestJobs({ posting, occupations, name, isMedical }: Offer, work: readonly Work[]) {
  const { title, terms } = posting;
  if (occupations.length === 0) return [nearestBy((job) => sameWords(title ?? '', job.title ?? ''), work)];
  const inPlace = (job: Work): number => (isMedical && job.healthcare ? placeCredit(terms, job) : 1);
  const isHead = seeksHeadOfOffice(name);
  const nearTo = (id: string, job: Work): number =>
    isHead ? onItsRung(nearnessOf(id, job), job) : nearnessOf(id, job);
  return occupations.map(({ id }) => nearestBy((job) => nearTo(id, job) * inPlace(job), work));
}

/** Where the head of an office is sought, who led a team in one comes near, and nearer than who led none. */
const onItsRung = (near: number, { headsOffice }: Work): number =>
  near <= DONE || headsOffice ? near : Math.max(DONE, near * BELOW_THE_HEAD);

function nearestBy(nearTo: (job: Work) => number, work: readonly Work[]): { job: Work; near: number } | null {
  return (
    work
      .map((job) => ({ job, near: nearTo(job) * dwell(job) * freshness(job) }))
      .filter(({ near }) => near > 0)
      .toSorted((a, b) => b.near - a.near)[0] ?? null
  );
}

const dwell = ({ months }: Work): number =>
  SHORTEST_JOB + (1 - SHORTEST_JOB) * Math.min(1, months / FULL_JOB_MONTHS);

function freshness({ monthsAgo }: Work): number {
  if (monthsAgo === null) return OLD_WORK;
  const age = (Math.min(monthsAgo, OLD_MONTHS) - FRESH_MONTHS) / (OLD_MONTHS - FRESH_MONTHS);
  return 1 - (1 - OLD_WORK) * Math.max(0, age);
}

function sharedDuties(asked: readonly DutyRow[], work: readonly Work[]) {
  const shared = asked.flatMap((duty) => doneBest(duty, work) ?? []);
  const weight = asked.reduce((sum, duty) => sum + duty.weight, 0);
  const credit = shared.reduce((sum, { duty, worth }) => sum + duty.weight * worth, 0);
  return {
    credit: weight === 0 ? 0 : Math.min(1, credit / (DUTIES_NAMED * weight)),
    names: shared.map(({ duty }) => duty.name),
    quote: shared[0]?.quote ?? null,
  };
}

function doneBest(duty: DutyRow, work: readonly Work[]) {
  const done = work.flatMap(({ healthcare, duties }) => {
    const worth = duty.weight === 2 && !healthcare ? OUTSIDE_HEALTH_CARE : 1;
    return duties.filter(({ id }) => id === duty.id).map(({ quote }) => ({ duty, worth, quote }));
  });
  return done.find(({ worth }) => worth === 1) ?? done[0] ?? null;
}

/** Work in health care, best in the same specialty and kind of place. */
function background({ terms }: PostingRequirements, who: Qualifications): number {
  const inHealthCare = Math.min(1, who.months.healthcare / FULL_JOB_MONTHS);
  const places = who.work.filter(({ healthcare }) => healthcare).map((job) => placeCredit(terms, job));
  return inHealthCare * Math.max(0, ...places);
}

function jobWords({ name, posting, isMedical }: Offer, job: Work | null): string {
  if (name === '') return '';
  if (job === null) return `The job is ${name}; the resume shows nothing near it.`;
  const time = job.months === 0 ? '' : `${plural(yearsOf(job.months), 'year')} `;
  const where = isMedical ? whereWords(posting, job) : '';
  return `The job is ${name}; nearest on the resume: ${time}as ${job.title ?? 'a job without a title'}${where}.`;
}

function whereWords({ terms }: PostingRequirements, job: Work): string {
  if (!job.healthcare) return ', outside health care';
  if (placeCredit(terms, job) === 1) return '';
  const isOther = job.setting !== null && isNoMedicalOffice(job.setting);
  return isOther ? `, in ${placeName(job.setting)}` : ', in another kind of place or specialty';
}

function dutyWords(asked: number, shared: readonly string[]): string {
  if (asked === 0) return '';
  if (shared.length === 0) return 'The resume shows no duties of the kind in the posting.';
  const named = `(${shared.slice(0, 4).join(', ')}${shared.length > 4 ? ', …' : ''})`;
  if (asked === 1) return `The resume shows duties of the kind in the posting ${named}.`;
  const count = shared.length === asked ? `all ${asked}` : `${shared.length} of the ${asked}`;
  return `The resume shows ${count} kinds of duties in the posting ${named}.`;
}
