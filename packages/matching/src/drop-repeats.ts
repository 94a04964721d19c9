import { LanguageLevel, type Requirement, type RequirementNode } from '@omm/contracts';

/** A posting that asks for Spanish in its title, its text and its list asks for it once: the strictest time counts. */
export function dropRepeats(nodes: readonly RequirementNode[]): RequirementNode[] {
  const strictest = new Map<string, Requirement>();
  for (const requirement of nodes.flatMap(single)) {
    const known = strictest.get(keyOf(requirement));
    if (known === undefined || strictness(requirement) > strictness(known)) {
      strictest.set(keyOf(requirement), requirement);
    }
  }
  return nodes.filter((node) => single(node).every((one) => strictest.get(keyOf(one)) === one));
}

const single = (node: RequirementNode): Requirement[] => (node.type === 'one' ? [node.requirement] : []);

/** A must before a wish, then the higher level. */
function strictness(requirement: Requirement): number {
  const must = requirement.necessity === 'required' ? LanguageLevel.options.length + 1 : 0;
  if (requirement.kind !== 'language' || requirement.value.level === null) return must;
  return must + 1 + LanguageLevel.options.indexOf(requirement.value.level);
}

function keyOf(requirement: Requirement): string {
  if (requirement.kind === 'language') return JSON.stringify([requirement.kind, requirement.value.code]);
  return requirement.kind === 'experience'
    ? JSON.stringify([requirement.kind, requirement.value, requirement.scope, requirement.scopeText])
    : JSON.stringify([requirement.kind, requirement.value]);
}
