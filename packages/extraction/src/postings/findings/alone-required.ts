import type { Requirement, RequirementNode } from '@omm/contracts';

/** What is required with nothing beside it that would do instead. */
export function aloneRequired(node: RequirementNode): Requirement[] {
  if (node.type !== 'one') return node.type === 'allOf' ? node.of.flatMap(aloneRequired) : [];
  return node.requirement.necessity === 'required' ? [node.requirement] : [];
}
