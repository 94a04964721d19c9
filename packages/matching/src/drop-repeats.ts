import type { Requirement, RequirementNode } from '@omm/contracts';

/** A posting that asks for Spanish in its title, its text and its list asks for it once: the strictest time counts. */
export function dropRepeats(nodes: readonly RequirementNode[]): RequirementNode[] {
  const strictest = new Map<string, Requirement>();
  for (const requirement of nodes.flatMap(single)) {
    const known = strictest.get(keyOf(requirement));
    if (known === undefined || (known.necessity === 'preferred' && requirement.necessity === 'required')) {
      strictest.set(keyOf(requirement), requirement);
    }
  }
  return nodes.filter((node) => single(node).every((one) => strictest.get(keyOf(one)) === one));
}

const single = (node: RequirementNode): Requirement[] => (node.type === 'one' ? [node.requirement] : []);

const keyOf = (requirement: Requirement): string =>
  requirement.kind === 'experience'
    ? JSON.stringify([requirement.kind, requirement.value, requirement.scope, requirement.scopeText])
    : JSON.stringify([requirement.kind, requirement.value]);
