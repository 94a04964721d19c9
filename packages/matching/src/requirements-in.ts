import type { Requirement, RequirementNode } from '@omm/contracts';

/** All requirements of a tree, alternatives among them. */
export const requirementsIn = (node: RequirementNode): Requirement[] =>
  node.type === 'one' ? [node.requirement] : node.of.flatMap(requirementsIn);
