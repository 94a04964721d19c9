import type { Requirement, RequirementNode } from '@omm/contracts';
import { isLicenceToPractise, isSeldomWritten } from '@omm/requirement-model';
import type { Finding } from './finding.ts';
import { gates } from './weights.ts';

/** A requirement that was judged, with the weight that it carries in the score. */
export type Judged = {
  readonly requirement: Requirement;
  readonly finding: Finding;
  readonly weight: number;
  /** Nothing that must be shown is open here, or in another alternative. */
  readonly isShown: boolean;
};

type JudgeOne = (requirement: Requirement) => Pick<Judged, 'finding' | 'weight'>;

/** Walks the tree: all branches of an `allOf`, the best branch of an `anyOf`. */
export function judgeTree(node: RequirementNode, judge: JudgeOne): Judged[] {
  switch (node.type) {
    case 'one':
      return [judgedOne(node.requirement, judge)];
    case 'allOf':
      return node.of.flatMap((child) => judgeTree(child, judge));
    case 'anyOf':
      return bestOf(alternativesIn(node.of).map((child) => judgeTree(child, judge)));
  }
}

function judgedOne(requirement: Requirement, judge: JudgeOne): Judged {
  const judged = { requirement, ...judge(requirement) };
  return { ...judged, isShown: isShown(judged) };
}

/** An alternative of alternatives is one more alternative. */
const alternativesIn = (nodes: readonly RequirementNode[]): RequirementNode[] =>
  nodes.flatMap((node) => (node.type === 'anyOf' ? alternativesIn(node.of) : [node]));

/**
 * The alternative that fails no must, and of those the one with the most credit. It carries the weight of the
 * heaviest alternative, so that the whole weighs the same for everybody.
 */
function bestOf(branches: readonly Judged[][]): Judged[] {
  const best = branches.toSorted((a, b) => gateOf(b) - gateOf(a) || meanCredit(b) - meanCredit(a))[0] ?? [];
  const scale = Math.max(...branches.map(totalWeight)) / (totalWeight(best) || 1);
  const others = alternatives(branches, best);
  return best.map((judged, index) => ({
    ...judged,
    weight: judged.weight * scale,
    isShown: judged.isShown || branches.some(showsEveryMust),
    finding: { ...judged.finding, why: `${judged.finding.why}${index === 0 ? others : ''}` },
  }));
}

function alternatives(branches: readonly Judged[][], best: readonly Judged[]): string {
  const others = branches
    .filter((branch) => branch !== best)
    .map((branch) => branch.map(({ finding }) => finding.label).join(' and '));
  return others.length === 0 ? '' : ` Also accepted: ${others.join('; or ')}.`;
}

export const totalWeight = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { weight }) => sum + weight, 0);

export const totalCredit = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { weight, finding }) => sum + weight * finding.credit, 0);

const meanCredit = (judged: readonly Judged[]): number => totalCredit(judged) / (totalWeight(judged) || 1);

/** The share of the points that is left after the musts that are not met. */
export const gateOf = (judged: readonly Judged[]): number =>
  judged.reduce((gate, { requirement, finding, weight }) => {
    const failed = requirement.necessity === 'required' && finding.status === 'unmet' && weight > 0;
    return failed ? Math.min(gate, mustGate(requirement)) : gate;
  }, 1);

const mustGate = (requirement: Requirement): number =>
  isLicence(requirement) ? gates.licence : gates.requirement;

const isLicence = (requirement: Requirement): boolean =>
  requirement.kind === 'credential' && isLicenceToPractise(requirement.value.id);

export const showsEveryMust = (judged: readonly Judged[]): boolean => judged.every((one) => one.isShown);

/**
 * A must is shown where it is met, or a part of it; a licence wholly, and years in the world of care that is asked for.
 * Skills apart, which nobody writes down in full, and cards that nobody mentions.
 */
const isShown = ({ requirement, finding, weight }: Omit<Judged, 'isShown'>): boolean =>
  requirement.necessity === 'preferred' ||
  requirement.kind === 'skill' ||
  (requirement.kind === 'credential' && isSeldomWritten(requirement.value.id)) ||
  weight === 0 ||
  finding.status === 'met' ||
  (finding.status === 'partly' && !isLicence(requirement) && finding.isElsewhere !== true);
