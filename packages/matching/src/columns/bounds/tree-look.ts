import type { RequirementNode } from '@omm/contracts';
import { alternativesIn } from '../../judge-tree.ts';
import type { Weighed } from '../../weigh-posting.ts';
import type { Segment } from '../segment.ts';
import { BATCH_ROWS } from './batch.ts';
import { better, codeOf, creditOf, settled, signsOf, WHOLE } from './code.ts';
import { bestGlance } from './glance.ts';
import { always, BY_ROW, type Fill, fillOf, isByCode, type Look } from './look.ts';
import type { Marks } from './marks.ts';
import { MOST_UNKNOWN } from './reach.ts';
import { requirementLook } from './requirement-look.ts';

/** One look for each requirement, and one for all alternatives of a choice together. */
export function treeLooks(node: RequirementNode, posting: Weighed, marks: Marks): Look[] {
  if (node.type !== 'one') {
    return node.type === 'anyOf'
      ? [choiceLook(node.of, posting, marks)]
      : node.of.flatMap((child) => treeLooks(child, posting, marks));
  }
  const point = posting.pointOf(node.requirement);
  return [
    { ...requirementLook(node.requirement, point, { terms: posting.terms, marks }), weight: point.weight },
  ];
}

/** A choice weighs as much as the heaviest alternative, and is worth as much as the best. */
function choiceLook(nodes: readonly RequirementNode[], posting: Weighed, marks: Marks): Look {
  const branches = alternativesIn(nodes).map((node) => allLook(treeLooks(node, posting, marks)));
  const weights = branches.map((branch) => branch.weight);
  const weight = Math.max(0, ...weights);
  // Taken, an alternative without weight lightens the whole: that is worth no more than the choice wholly met.
  if (weights.includes(0)) return { ...always(WHOLE), weight };
  return { ...bestLook(branches), weight };
}

/** All of several requirements: what they are worth in the mean. */
function allLook(looks: readonly Look[]): Look {
  const [first] = looks;
  if (first !== undefined && looks.length === 1) return first;
  const weight = looks.reduce((sum, look) => sum + look.weight, 0);
  return { by: dearest(looks), weight, on: (segment) => together(looks, segment) };
}

function bestLook(branches: readonly Look[]) {
  const [first, ...rest] = branches;
  const byCode = branches.filter(isByCode);
  if (first !== undefined && isByCode(first) && byCode.length === branches.length) {
    if (rest.every(({ by }) => by === first.by)) {
      return {
        by: first.by,
        codeOn: (segment: Segment) => bestCode(byCode.map((look) => look.codeOn(segment))),
      };
    }
  }
  const glances = branches.flatMap((branch) => ('glance' in branch && branch.glance ? [branch.glance] : []));
  return {
    by: dearest(branches),
    on: (segment: Segment) => best(branches, segment),
    ...(glances.length === branches.length && { glance: bestGlance(glances) }),
  };
}

/** Several are decided when the last of them is. */
const dearest = (looks: readonly Look[]) =>
  BY_ROW.findLast((by) => looks.some((look) => look.by === by)) ?? 'months';

/** Of alternatives that one column decides: what is unknown of all of them is unknown. */
function bestCode(each: readonly ((list: number) => number)[]): (list: number) => number {
  const most = (code: number): number => settled(code, MOST_UNKNOWN);
  return (list) => each.map((codeOf) => most(codeOf(list))).reduce(better);
}

function best(branches: readonly Look[], segment: Segment): Fill {
  const fills = branches.map((branch) => fillOf(branch, segment));
  const others = new Int32Array(BATCH_ROWS);
  return (batch, codes) => {
    const { left, size } = batch;
    for (const [number, fill] of fills.entries()) {
      fill(batch, others);
      for (let at = 0; at < size; at += 1) {
        const place = left[at] ?? 0;
        const other = others[place] ?? 0;
        codes[place] = number === 0 ? other : better(codes[place] ?? 0, other);
      }
    }
  };
}

function together(looks: readonly Look[], segment: Segment): Fill {
  const weight = looks.reduce((sum, look) => sum + look.weight, 0) || 1;
  const fills = looks.map((look) => ({ fill: fillOf(look, segment), share: look.weight / weight }));
  const credits = new Float64Array(BATCH_ROWS);
  const own = new Int32Array(BATCH_ROWS);
  return (batch, codes) => {
    const { left, size } = batch;
    credits.fill(0);
    codes.fill(0);
    for (const { fill, share } of fills) {
      fill(batch, own);
      for (let at = 0; at < size; at += 1) {
        const place = left[at] ?? 0;
        const code = own[place] ?? 0;
        credits[place] = (credits[place] ?? 0) + share * creditOf(code);
        codes[place] = codeOf(0, signsOf(code) | signsOf(codes[place] ?? 0));
      }
    }
    for (let at = 0; at < size; at += 1) {
      const place = left[at] ?? 0;
      codes[place] = (codes[place] ?? 0) + Math.ceil((credits[place] ?? 0) - 1e-6);
    }
  };
}
