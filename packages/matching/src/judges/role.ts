import { type DutyRow, isNoMedicalOffice, placeName } from '@omm/requirement-model';
import type { Finding, Judge } from '../finding.ts';
import type { Qualifications, Work } from '../qualifications.ts';
import type { Quote } from '../quote.ts';
import { plural, yearsOf } from '../wording.ts';
import { bestBy } from './best-by.ts';
import {
  dutiesCreditFor,
  dutyWorth,
  dwell,
  freshness,
  leadingCredit,
  roleCreditFor,
  roleStatus,
  timeInHealthCare,
} from './role-credit.ts';
import type { Offer } from './role-offer.ts';

/** How near the work somebody has done comes to the work offered. */
export function roleJudge(offer: Offer): Judge {
  const label = offer.name === '' ? 'The work itself' : `Work as ${offer.name}`;
  const silent = 'The resume names no job to compare with this one.';
  const unknown: Finding = { label, status: 'unknown', credit: 0, why: () => silent, quote: null };
  const judgeDuties = dutiesJudge(offer.duties);
  const roleCredit = roleCreditFor(offer);
  return (who) => {
    if (who.work.length === 0) return unknown;
    const { near, job } = nearestJobs(offer, who.work);
    const shared = judgeDuties(who.work);
    const credit = roleCredit({
      near,
      shared: shared.credit,
      background: background(offer, who),
      leading: leadingCredit(offer, who.months.management, largestTeam(who.work)),
    });
    return {
      label,
      status: roleStatus(offer, near, credit),
      credit,
      why: () => [jobWords(offer, job), dutyWords(offer.duties, shared.done)].join(' ').trim() || unheardOf,
      quote: job?.quote ?? shared.done.find((duty) => duty !== undefined)?.quote ?? null,
      done: job ?? undefined,
    };
  };
}

const unheardOf = 'The posting offers a kind of work that we do not know.';

/** How near somebody's jobs come to each job that is offered, in the mean; the one that comes nearest to the first of them. */
function nearestJobs({ nearTo }: Offer, work: readonly Work[]): { near: number; job: Work | null } {
  let near = 0;
  let job: Work | null = null;
  for (const nearness of nearTo) {
    const nearest = bestBy(work, (each) => nearness(each) * dwell(each.months) * freshness(each.monthsAgo));
    if (nearest === null || nearest.credit === 0) continue;
    near += nearest.credit;
    job ??= nearest.item;
  }
  return { near: near / nearTo.length, job };
}

/** The duty as it was done: where it is worth most, and of those places the first. */
type Done = { readonly worth: number; readonly quote: Quote };

function dutiesJudge(asked: readonly DutyRow[]) {
  const places = new Map(asked.map((duty, at) => [duty.id, { duty, at }]));
  const creditOf = dutiesCreditFor(asked);
  return (work: readonly Work[]) => {
    const done: (Done | undefined)[] = asked.map(() => undefined);
    for (const { healthcare, duties } of work) {
      for (const { id, quote } of duties) {
        const place = places.get(id);
        const worth = place === undefined ? 0 : dutyWorth(place.duty, healthcare);
        if (place !== undefined && worth > (done[place.at]?.worth ?? 0)) done[place.at] = { worth, quote };
      }
    }
    const weight = asked.reduce((sum, duty, at) => sum + duty.weight * (done[at]?.worth ?? 0), 0);
    return { credit: creditOf(weight), done };
  };
}

/** Work in health care, best in the same specialty and kind of place. */
function background({ placeCredit }: Offer, { work, months }: Qualifications): number {
  let best = 0;
  for (const job of work) if (job.healthcare) best = Math.max(best, placeCredit(job));
  return timeInHealthCare(months.healthcare) * best;
}

function largestTeam(work: readonly Work[]): number {
  let largest = 0;
  for (const { teamSize } of work) if (teamSize !== null && teamSize > largest) largest = teamSize;
  return largest;
}

function jobWords(offer: Offer, job: Work | null): string {
  const { name, isMedical } = offer;
  if (name === '') return '';
  if (job === null) return `The job is ${name}; the resume shows nothing near it.`;
  const time = job.months === 0 ? '' : `${plural(yearsOf(job.months), 'year')} `;
  const where = isMedical ? whereWords(offer, job) : '';
  return `The job is ${name}; nearest on the resume: ${time}as ${job.title ?? 'a job without a title'}${where}.`;
}

function whereWords({ placeCredit }: Offer, job: Work): string {
  if (!job.healthcare) return ', outside health care';
  if (placeCredit(job) === 1) return '';
  const isOther = job.setting !== null && isNoMedicalOffice(job.setting);
  return isOther ? `, in ${placeName(job.setting)}` : ', in another kind of place or specialty';
}

function dutyWords(asked: readonly DutyRow[], done: readonly (Done | undefined)[]): string {
  const shared = asked.filter((_, at) => done[at] !== undefined).map(({ name }) => name);
  if (asked.length === 0) return '';
  if (shared.length === 0) return 'The resume shows no duties of the kind in the posting.';
  const named = `(${shared.slice(0, 4).join(', ')}${shared.length > 4 ? ', …' : ''})`;
  if (asked.length === 1) return `The resume shows duties of the kind in the posting ${named}.`;
  const count =
    shared.length === asked.length ? `all ${asked.length}` : `${shared.length} of the ${asked.length}`;
  return `The resume shows ${count} kinds of duties in the posting ${named}.`;
}
