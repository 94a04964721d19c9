import type { Requirement, RequirementNode } from '@omm/contracts';
import type { Finding } from './finding.ts';
import type { Point } from './point.ts';
import type { Qualifications } from './qualifications.ts';
import { round } from './round.ts';

/** A point that was judged, with the weight and the credit that it has in the score. */
export type Judged = {
  readonly point: Point;
  readonly finding: Finding;
  readonly status: Finding['status'];
  readonly credit: number;
  readonly weight: number;
  /** Nothing that must be shown is open here, or in another alternative. */
  readonly isShown: boolean;
  /** ' Also accepted: …' */
  readonly alternatives: () => string;
};

/** Adds what is judged. The unknown has the credit of what is likely: `whenUnknown`, or less. */
type TreeJudge = (who: Qualifications, whenUnknown: number, judged: Judged[]) => void;

/** Walks the tree: all branches of an `allOf`, the best branch of an `anyOf`. */
export function treeJudge(node: RequirementNode, pointOf: (requirement: Requirement) => Point): TreeJudge {
  if (node.type === 'one') {
    const point = pointOf(node.requirement);
    return (who, whenUnknown, judged) => {
      judged.push(judgedBy(point, point.judge(who), whenUnknown));
    };
  }
  const nodes = node.type === 'anyOf' ? alternativesIn(node.of) : node.of;
  const branches = nodes.map((child) => treeJudge(child, pointOf));
  if (node.type === 'allOf') {
    return (who, whenUnknown, judged) => {
      for (const branch of branches) branch(who, whenUnknown, judged);
    };
  }
  return (who, whenUnknown, judged) => {
    const each = branches.map((branch) => {
      const own: Judged[] = [];
      branch(who, whenUnknown, own);
      return own;
    });
    judged.push(...bestOf(each));
  };
}

/** An alternative of alternatives is one more alternative. */
export const alternativesIn = (nodes: readonly RequirementNode[]): RequirementNode[] =>
  nodes.flatMap((node) => (node.type === 'anyOf' ? alternativesIn(node.of) : [node]));

/** Each credit is rounded once: the points that are shown are the points that count. */
export function judgedBy(point: Point, finding: Finding, whenUnknown: number): Judged {
  const { status } = finding;
  const credit = status === 'unknown' ? Math.min(whenUnknown, finding.likely ?? 1) : finding.credit;
  return {
    point,
    finding,
    status,
    credit: round(credit, 3),
    weight: point.weight,
    isShown: isShown(point, finding),
    alternatives: none,
  };
}

const none = (): string => '';

/** Years in another world of care than the one that is asked for show no part of them. */
const isShown = ({ toShow }: Point, { status, isElsewhere }: Finding): boolean =>
  toShow === 'nothing' ||
  status === 'met' ||
  (toShow === 'a part' && status === 'partly' && isElsewhere !== true);

export type Tally = {
  readonly weight: number;
  readonly credit: number;
  /** The weight of what the resume is silent of. */
  readonly unknown: number;
  /** The share of the points that is left after the musts that are not met. */
  readonly gate: number;
  readonly isShown: boolean;
};

export function tallyOf(judged: readonly Judged[]): Tally {
  const tally = { weight: 0, credit: 0, unknown: 0, gate: 1, isShown: true };
  for (const { point, status, credit, weight, isShown } of judged) {
    tally.weight += weight;
    tally.credit += weight * credit;
    if (status === 'unknown') tally.unknown += weight;
    if (status === 'unmet') tally.gate = Math.min(tally.gate, point.gate);
    tally.isShown &&= isShown;
  }
  return tally;
}

type Branch = { readonly judged: readonly Judged[]; readonly tally: Tally };

/**
 * The alternative that fails no must, and of those the one with the most credit. It carries the weight of the
 * heaviest alternative, so that the whole weighs the same for everybody.
 */
function bestOf(alternatives: readonly (readonly Judged[])[]): Judged[] {
  const branches = alternatives.map((judged): Branch => ({ judged, tally: tallyOf(judged) }));
  const [first, ...rest] = branches;
  if (first === undefined) return [];
  const best = rest.reduce((one, other) => (isBetter(other.tally, one.tally) ? other : one), first);
  const scale = Math.max(...branches.map(({ tally }) => tally.weight)) / (best.tally.weight || 1);
  const isShown = branches.some(({ tally }) => tally.isShown);
  const others = (): string => othersThan(best.judged, alternatives);
  return best.judged.map((one, at) => ({
    point: one.point,
    finding: one.finding,
    status: one.status,
    credit: one.credit,
    weight: one.weight * scale,
    isShown: one.isShown || isShown,
    alternatives: at === 0 ? () => `${one.alternatives()}${others()}` : one.alternatives,
  }));
}

const isBetter = (one: Tally, other: Tally): boolean =>
  one.gate === other.gate ? meanCredit(one) > meanCredit(other) : one.gate > other.gate;

const meanCredit = ({ credit, weight }: Tally): number => credit / (weight || 1);

function othersThan(best: readonly Judged[], alternatives: readonly (readonly Judged[])[]): string {
  const others = alternatives
    .filter((branch) => branch !== best)
    .map((branch) => branch.map(({ finding }) => finding.label).join(' and '));
  return others.length === 0 ? '' : ` Also accepted: ${others.join('; or ')}.`;
}
