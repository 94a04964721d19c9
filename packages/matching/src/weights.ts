import type { Necessity, Requirement, Verdict } from '@omm/contracts';
import { isLicenceToPractise } from '@omm/requirement-model';

// Every number by which a score is made, and why it is what it is. None is fitted to graded pairs.

/** The posting's own word decides: what it requires weighs three of what it would like. */
const NECESSITY: Record<Necessity, number> = { required: 3, preferred: 1 };

/** By kind: years of the work and a licence say more of a first day than one skill of a long list. */
const KIND: Record<Requirement['kind'], number> = {
  experience: 4 / 3,
  degree: 1,
  'experience-in-lieu': 1,
  'education-in-lieu': 4 / 3,
  language: 1,
  credential: 1,
  skill: 1 / 3,
};
const LICENCE = 2;
/** Everybody claims to be organised: soft skills separate nobody. */
const SOFT_SKILL = 1 / 10;

/**
 * The work itself weighs two thirds of all requirements together, two fifths of the whole: a recruiter asks first
 * whether somebody has done this work, and only then for papers. At least as much as one must.
 */
const ROLE_SHARE = 2 / 3;
const ROLE_LEAST = 4;

export function suggestedWeight(requirement: Requirement): number {
  return NECESSITY[requirement.necessity] * kindWeight(requirement);
}

function kindWeight(requirement: Requirement): number {
  if (requirement.kind === 'credential' && isLicenceToPractise(requirement.value.id)) return LICENCE;
  if (requirement.kind === 'skill' && requirement.value.category === 'soft') return SOFT_SKILL;
  return KIND[requirement.kind];
}

export const suggestedRoleWeight = (requirementsWeight: number): number =>
  Math.max(ROLE_LEAST, ROLE_SHARE * requirementsWeight);

/** The share of 100 points that is left to who misses a must altogether. */
export const gates = {
  /** Without the licence the work may not be done: never above 'weak'. */
  licence: 0.3,
  /** A recruiter still reads on where all else is right: never above 'partial'. */
  requirement: 0.55,
  /** Another occupation: never above 'weak'. */
  role: 0.35,
} as const;

/** A silent resume is judged by what is likely: never as unmet, and a coin's toss at best for who does this work. */
export const unknownCredit = (roleCredit: number): number => 0.1 + 0.4 * roleCredit;

/**
 * The least score of each verdict. Strong begins above who meets all that is asked and has done but half of the work,
 * as a front desk is half of managing it: three fifths of the points, and 0.6 of the other two.
 */
const BANDS = { strong: 85, good: 60, partial: 40 } as const;

/**
 * Nobody is strong while a must is open that the resume does not show, whatever else it brings. Points from here to 100
 * are then laid between here and strong, so that who brings more still stands above who brings less.
 */
const HELD_FROM = 80;
/** Of a score. */
const LEAST_STEP = 0.1;

export function withinReach(points: number, isShown: boolean): number {
  if (isShown || points <= HELD_FROM) return points;
  const share = (points - HELD_FROM) / (100 - HELD_FROM);
  return HELD_FROM + share * (BANDS.strong - LEAST_STEP - HELD_FROM);
}

export function verdictOf(score: number): Verdict {
  if (score >= BANDS.strong) return 'strong';
  if (score >= BANDS.good) return 'good';
  return score >= BANDS.partial ? 'partial' : 'weak';
}
