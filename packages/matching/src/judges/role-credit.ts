import type { JudgementStatus } from '@omm/contracts';
import type { DutyRow } from '@omm/requirement-model';
import { DONE } from './nearness-to.ts';
import type { Offer } from './role-offer.ts';

/** The job done says most, then what was done in it, then where. */
const PART = { occupation: 0.55, duties: 0.3, background: 0.15 } as const;
/** A resume names about this share of what its owner does. */
const DUTIES_NAMED = 0.6;
/** A duty of medical offices, done elsewhere: claims of a car insurer, referrals of a shop. */
const OUTSIDE_HEALTH_CARE = 0.5;
/** A posting that names fewer duties says less by them. */
const TELLING_DUTIES = 5;
/** Where the posting names no job that we know, the same duties are less than half a sign of the same job. */
const UNNAMED = 0.4;
/** A job of two years counts fully; the shortest, or an undated one, this much. */
const FULL_JOB_MONTHS = 24;
const SHORTEST_JOB = 0.6;
/** Work of the last five years is fresh; after fifteen it is worth this much. */
export const FRESH_MONTHS = 60;
const OLD_MONTHS = 180;
export const OLD_WORK = 0.7;
/** A job that leads people is learned by leading some: as much as the place says. */
const LEADING = 0.15;
/** Where the posting tells the size of the team, who shows half of it has led such a one; silence is a little less. */
const TEAM = { enough: 0.5, untold: 0.85 } as const;

const MET = 0.7;
const PARTLY = 0.4;

/** What of the work offered was done, each 0 to 1: the job, its duties, in its surroundings, leading people. */
type Shown = {
  readonly near: number;
  readonly shared: number;
  readonly background: number;
  readonly leading: number;
};

export function roleCreditFor({ name, isMedical, duties, terms }: Offer): (shown: Shown) => number {
  const dutiesWeight = PART.duties * Math.min(1, duties.length / TELLING_DUTIES);
  const backgroundWeight = isMedical ? PART.background : 0;
  const leadingWeight = terms.supervises === null ? 0 : LEADING;
  const weight = PART.occupation + dutiesWeight + backgroundWeight + leadingWeight;
  return ({ near, shared, background, leading }) => {
    // A title outside our tables is known by its words alone: its duties tell, too.
    const job = name === '' ? Math.max(near, UNNAMED * shared) : near;
    const credit =
      PART.occupation * job + dutiesWeight * shared + backgroundWeight * background + leadingWeight * leading;
    return credit / weight;
  };
}

/**
 * Duties and place do not make up for never having done the job: who has not is at most a part of it. A job outside our
 * tables is unmet by nobody: that we do not know it says nothing of them.
 */
export function roleStatus({ name }: Offer, near: number, credit: number): JudgementStatus {
  const isKnown = name !== '';
  if (credit >= MET && (near >= DONE || !isKnown)) return 'met';
  return credit >= PARTLY || !isKnown ? 'partly' : 'unmet';
}

export const dwell = (months: number): number =>
  SHORTEST_JOB + (1 - SHORTEST_JOB) * Math.min(1, months / FULL_JOB_MONTHS);

export function freshness(monthsAgo: number | null): number {
  if (monthsAgo === null) return OLD_WORK;
  const age = (Math.min(monthsAgo, OLD_MONTHS) - FRESH_MONTHS) / (OLD_MONTHS - FRESH_MONTHS);
  return 1 - (1 - OLD_WORK) * Math.max(0, age);
}

export const dutyWorth = ({ weight }: DutyRow, inHealthCare: boolean): number =>
  weight === 2 && !inHealthCare ? OUTSIDE_HEALTH_CARE : 1;

/** Of what the duties that were done weigh, each by its worth. */
export function dutiesCreditFor(asked: readonly DutyRow[]): (done: number) => number {
  const weight = asked.reduce((sum, duty) => sum + duty.weight, 0);
  return (done) => (weight === 0 ? 0 : Math.min(1, done / (DUTIES_NAMED * weight)));
}

export const timeInHealthCare = (months: number): number => Math.min(1, months / FULL_JOB_MONTHS);

/** Two years of leading people are enough of it; `largest`: the largest team, 0 where the resume gives no number. */
export function leadingCredit({ terms: { teamSize } }: Offer, months: number, largest: number): number {
  const led = Math.min(1, months / FULL_JOB_MONTHS);
  if (teamSize === undefined) return led;
  const share = Math.min(1, largest / (TEAM.enough * teamSize.value.min));
  return led * (TEAM.untold + (1 - TEAM.untold) * share);
}
