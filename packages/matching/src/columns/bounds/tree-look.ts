import type { RequirementNode } from '@omm/contracts';
import { alternativesIn } from '../../judge-tree.ts';
import type { Weighed } from '../../weigh-posting.ts';
import { BATCH_ROWS } from './batch.ts';
import { better, codeOf, creditOf, gateOf, signsOf, WHOLE } from './code.ts';
import { always, type Fill, type Look } from './look.ts';
import { requirementLook } from './requirement-look.ts';
import type { Signs } from './signs.ts';

/** One look for each requirement, and one for all alternatives of a choice together. */
export function treeLooks(node: RequirementNode, posting: Weighed, signs: Signs): Look[] {
  if (node.type !== 'one') {
    return node.type === 'anyOf'
      ? [choiceLook(node.of, posting, signs)]
      : node.of.flatMap((child) => treeLooks(child, posting, signs));
  }
  const point = posting.pointOf(node.requirement);
  return [
    { weight: point.weight, on: requirementLook(node.requirement, point, { terms: posting.terms, signs }) },
  ];
}

/** A choice weighs as much as the heaviest alternative, and is worth as much as the best. */
function choiceLook(nodes: readonly RequirementNode[], posting: Weighed, signs: Signs): Look {
  const branches = alternativesIn(nodes).map((node) => allLook(treeLooks(node, posting, signs)));
  const weights = branches.map(({ weight }) => weight);
  const weight = Math.max(0, ...weights);
  // Taken, an alternative without weight lightens the whole: that is worth no more than the choice wholly met.
  if (weights.includes(0)) return { weight, on: () => always(WHOLE) };
  return {
    weight,
    on: (segment) =>
      combined(
        branches.map(({ on }) => on(segment)),
        better,
      ),
  };
}

/** All of several requirements: what they are worth in the mean. */
function allLook(looks: readonly Look[]): Look {
  const weight = looks.reduce((sum, look) => sum + look.weight, 0);
  const shares = looks.map((look) => look.weight / (weight || 1));
  return {
    weight,
    on: (segment) =>
      together(
        looks.map(({ on }) => on(segment)),
        shares,
      ),
  };
}

function combined(fills: readonly Fill[], combine: (one: number, other: number) => number): Fill {
  const [first = always(WHOLE), ...rest] = fills;
  const others = new Int32Array(BATCH_ROWS);
  return (batch, codes) => {
    first(batch, codes);
    for (const fill of rest) {
      fill(batch, others);
      for (let at = 0; at < batch.size; at += 1) codes[at] = combine(codes[at] ?? 0, others[at] ?? 0);
    }
  };
}

function together(fills: readonly Fill[], shares: readonly number[]): Fill {
  const [first] = fills;
  if (first !== undefined && fills.length === 1) return first;
  const credits = new Float64Array(BATCH_ROWS);
  const own = new Int32Array(BATCH_ROWS);
  return (batch, codes) => {
    credits.fill(0, 0, batch.size);
    codes.fill(WHOLE, 0, batch.size);
    for (const [number, fill] of fills.entries()) {
      fill(batch, own);
      const share = shares[number] ?? 0;
      for (let at = 0; at < batch.size; at += 1) {
        const [code, all] = [own[at] ?? 0, codes[at] ?? 0];
        credits[at] = (credits[at] ?? 0) + share * creditOf(code);
        codes[at] = codeOf(0, Math.min(gateOf(code), gateOf(all)), signsOf(code) | signsOf(all));
      }
    }
    for (let at = 0; at < batch.size; at += 1)
      codes[at] = (codes[at] ?? 0) + Math.ceil((credits[at] ?? 0) - 1e-6);
  };
}
