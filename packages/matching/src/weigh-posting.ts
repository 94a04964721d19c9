import {
  type PostingRequirements,
  type Requirement,
  type RequirementNode,
  requirementsIn,
} from '@omm/contracts';
import { attachSubstitutes } from './attach-substitutes.ts';
import { dropRepeats } from './drop-repeats.ts';
import { roleJudge } from './judges/role.ts';
import { type Offer, offerOf } from './judges/role-offer.ts';
import { type Point, pointFor, ROLE, rolePoint } from './point.ts';
import { round } from './round.ts';
import { suggestedRoleWeight, suggestedWeight } from './weights.ts';

/** A posting as it is judged. */
export type Weighed = {
  /** What is asked twice stands once, and what stands in for a degree beside it. */
  readonly root: RequirementNode;
  readonly terms: PostingRequirements['terms'];
  readonly offer: Offer | null;
  /** The work itself; null where the posting does not say what it offers. */
  readonly work: Point | null;
  readonly pointOf: (requirement: Requirement) => Point;
  /** By requirement id. */
  readonly suggested: Readonly<Record<string, number>>;
  readonly applied: Readonly<Record<string, number>>;
};

export function weighPosting(
  read: PostingRequirements,
  weights: Readonly<Record<string, number>> = {},
): Weighed {
  const posting = { ...read, root: attachSubstitutes(dropRepeats(read.root.of)) };
  const { root, terms } = posting;
  const offer = offerOf(posting);
  const suggested = suggestedWeights(posting, offer !== null);
  const applied = appliedWeights(suggested, weights);
  const work = offer && rolePoint(posting, roleJudge(offer), applied[ROLE] ?? 0);
  const pointOf = (requirement: Requirement): Point =>
    pointFor(requirement, terms, applied[requirement.id] ?? 0);
  return { root, terms, offer, work, pointOf, suggested, applied };
}

function suggestedWeights({ root }: PostingRequirements, hasRole: boolean): Record<string, number> {
  const weights = Object.fromEntries(requirementsIn(root).map((one) => [one.id, suggestedWeight(one)]));
  return hasRole ? { [ROLE]: round(suggestedRoleWeight(weightOf(root)), 3), ...weights } : weights;
}

/** Alternatives weigh as much as the heaviest of them. */
function weightOf(node: RequirementNode): number {
  if (node.type === 'one') return suggestedWeight(node.requirement);
  const weights = node.of.map(weightOf);
  return node.type === 'anyOf' ? Math.max(0, ...weights) : weights.reduce((sum, weight) => sum + weight, 0);
}

function appliedWeights(suggested: Record<string, number>, given: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(suggested).map(([id, weight]) => [id, given[id] ?? weight]));
}
