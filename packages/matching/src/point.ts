import type { Judgement, PostingRequirements, Requirement } from '@omm/contracts';
import { isLicenceToPractise, isSeldomWritten } from '@omm/requirement-model';
import type { Judge } from './finding.ts';
import { judgeFor } from './judge-for.ts';
import { gates } from './weights.ts';

/** What of a match the posting alone decides: one requirement, or the work itself. */
export type Point = Pick<Judgement, 'requirementId' | 'kind' | 'necessity' | 'postingSpan'> & {
  readonly judge: Judge;
  readonly weight: number;
  /** The share of all points that is left to who misses it altogether. */
  readonly gate: number;
  /** How much of it a resume must show before its owner is strong. */
  readonly toShow: 'nothing' | 'a part' | 'all';
};

/** The requirement id under which the nearness of the work itself is judged and weighed. */
export const ROLE = 'role';

export function rolePoint({ role }: PostingRequirements, judge: Judge, weight: number): Point {
  return {
    requirementId: ROLE,
    kind: 'role',
    necessity: 'required',
    postingSpan: role.span ?? role.duties[0]?.span ?? null,
    judge,
    weight,
    gate: weight > 0 ? gates.role : 1,
    toShow: 'nothing',
  };
}

export function pointFor(
  requirement: Requirement,
  terms: PostingRequirements['terms'],
  weight: number,
): Point {
  const { id, kind, necessity, spans } = requirement;
  const isMust = necessity === 'required' && weight > 0;
  return {
    requirementId: id,
    kind,
    necessity,
    postingSpan: spans[0] ?? null,
    judge: judgeFor(requirement, terms),
    weight,
    gate: isMust ? gateOf(requirement) : 1,
    toShow: isMust ? toShow(requirement) : 'nothing',
  };
}

const gateOf = (requirement: Requirement): number =>
  isLicence(requirement) ? gates.licence : gates.requirement;

/**
 * A must is shown where it is met, or a part of it; a licence wholly. Skills apart, which nobody writes down in full,
 * and cards that nobody mentions.
 */
function toShow(requirement: Requirement): Point['toShow'] {
  if (requirement.kind === 'skill') return 'nothing';
  if (requirement.kind === 'credential' && isSeldomWritten(requirement.value.id)) return 'nothing';
  return isLicence(requirement) ? 'all' : 'a part';
}

const isLicence = (requirement: Requirement): boolean =>
  requirement.kind === 'credential' && isLicenceToPractise(requirement.value.id);
