import type { RequirementNode } from '@omm/contracts';

type Group = { readonly type: 'allOf'; readonly of: RequirementNode[] };

/**
 * 'Associate's degree. Relevant experience may substitute.': a substitution that stands beside a degree is an
 * alternative to the nearest degree before it, or else after it. Beside no degree it substitutes nothing, and asks
 * nothing of anybody.
 */
export function attachSubstitutes(of: readonly RequirementNode[]): Group {
  const loose = of.flatMap((node, at) =>
    isSubstitution(node) ? [{ node, degree: degreeNear(of, at) }] : [],
  );
  const attached = of.flatMap((node, at) => {
    const substitutes = loose.filter(({ degree }) => degree === at).map((substitute) => substitute.node);
    if (substitutes.length > 0) return [{ type: 'anyOf' as const, of: [node, ...substitutes] }];
    return isSubstitution(node) || replacesExperience(node) ? [] : [node];
  });
  return { type: 'allOf', of: attached };
}

const isSubstitution = (node: RequirementNode): boolean =>
  node.type === 'one' && node.requirement.kind === 'experience-in-lieu';

/** 'A degree may stand in for experience' where no years are asked for: nobody must hold it. */
const replacesExperience = (node: RequirementNode): boolean =>
  node.type === 'one' && node.requirement.kind === 'education-in-lieu';

function degreeNear(nodes: readonly RequirementNode[], at: number): number {
  const before = nodes.slice(0, at).findLastIndex(asksForDegree);
  return before >= 0 ? before : nodes.findIndex(asksForDegree);
}

/** A degree, or a choice of degrees. */
const asksForDegree = (node: RequirementNode): boolean =>
  node.type === 'one'
    ? node.requirement.kind === 'degree'
    : node.type === 'anyOf' && node.of.some(asksForDegree);
