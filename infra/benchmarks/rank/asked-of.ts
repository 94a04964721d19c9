import type { PostingRequirements, Requirement, RequirementNode } from '@omm/contracts';

/** The requirements of a posting, whatever joins them. */
export const askedOf = ({ root }: PostingRequirements): Requirement[] => leaves(root);

const leaves = (node: RequirementNode): Requirement[] =>
  node.type === 'one' ? [node.requirement] : node.of.flatMap(leaves);
