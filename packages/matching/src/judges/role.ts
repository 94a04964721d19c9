import type { PostingRequirements } from '@omm/contracts';
import { type DutyRow, isNoMedicalOffice, placeName } from '@omm/requirement-model';
import type { Finding } from '../finding.ts';
import type { Qualifications, Work } from '../qualifications.ts';
import { plural, yearsOf } from '../wording.ts';
import { placeCredit } from './place.ts';
import {
  dutiesCredit,
  dutyWorth,
  dwell,
  freshness,
  leadingCredit,
  roleCredit,
  roleStatus,
  timeInHealthCare,
} from './role-credit.ts';
import { type Offer, offerOf } from './role-offer.ts';

/** How near the work somebody has done comes to the work offered; null where the posting does not say what it offers. */
export function roleJudge(posting: PostingRequirements): ((who: Qualifications) => Finding) | null {
  const offer = offerOf(posting);
  return offer === null ? null : (who) => judgeRole(offer, who);
}

function judgeRole(offer: Offer, who: Qualifications): Finding {
  const { name, duties } = offer;
  const label = name === '' ? 'The work itself' : `Work as ${name}`;
  if (who.work.length === 0) {
    const why = 'The resume names no job to compare with this one.';
    return { label, status: 'unknown', credit: 0, why, quote: null };
  }
  const nearest = offer.nearTo.map((nearTo) => nearestBy(nearTo, who.work));
  const near = nearest.reduce((sum, job) => sum + (job?.near ?? 0), 0) / nearest.length;
  const shared = sharedDuties(duties, who.work);
  const credit = roleCredit(offer, {
    near,
    shared: shared.credit,
    background: background(offer, who),
    leading: leadingCredit(offer, who.months.management, largestTeam(who.work)),
  });
  const job = nearest.find((each) => each !== null)?.job ?? null;
  const done = job === null ? {} : { done: { months: job.months, monthsAgo: job.monthsAgo } };
  return {
    label,
    status: roleStatus(offer, near, credit),
    credit,
    why: [jobWords(offer, job), dutyWords(duties.length, shared.names)].join(' ').trim(),
    quote: job?.quote ?? shared.quote,
    ...done,
  };
}

function nearestBy(nearTo: (job: Work) => number, work: readonly Work[]): { job: Work; near: number } | null {
  return (
    work
      .map((job) => ({ job, near: nearTo(job) * dwell(job.months) * freshness(job.monthsAgo) }))
      .filter(({ near }) => near > 0)
      .toSorted((a, b) => b.near - a.near)[0] ?? null
  );
}

function sharedDuties(asked: readonly DutyRow[], work: readonly Work[]) {
  const shared = asked.flatMap((duty) => doneBest(duty, work) ?? []);
  const done = shared.reduce((sum, { duty, worth }) => sum + duty.weight * worth, 0);
  return {
    credit: dutiesCredit(asked, done),
    names: shared.map(({ duty }) => duty.name),
    quote: shared[0]?.quote ?? null,
  };
}

function doneBest(duty: DutyRow, work: readonly Work[]) {
  const done = work.flatMap(({ healthcare, duties }) => {
    const worth = dutyWorth(duty, healthcare);
    return duties.filter(({ id }) => id === duty.id).map(({ quote }) => ({ duty, worth, quote }));
  });
  return done.find(({ worth }) => worth === 1) ?? done[0] ?? null;
}

/** Work in health care, best in the same specialty and kind of place. */
function background({ terms }: Offer, who: Qualifications): number {
  const places = who.work.filter(({ healthcare }) => healthcare).map((job) => placeCredit(terms, job));
  return timeInHealthCare(who.months.healthcare) * Math.max(0, ...places);
}

const largestTeam = (work: readonly Work[]): number => Math.max(0, ...work.map((job) => job.teamSize ?? 0));

function jobWords({ name, terms, isMedical }: Offer, job: Work | null): string {
  if (name === '') return '';
  if (job === null) return `The job is ${name}; the resume shows nothing near it.`;
  const time = job.months === 0 ? '' : `${plural(yearsOf(job.months), 'year')} `;
  const where = isMedical ? whereWords(terms, job) : '';
  return `The job is ${name}; nearest on the resume: ${time}as ${job.title ?? 'a job without a title'}${where}.`;
}

function whereWords(terms: PostingRequirements['terms'], job: Work): string {
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
