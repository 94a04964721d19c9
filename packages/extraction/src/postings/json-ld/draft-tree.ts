import { type DraftNode, type DraftRequirement, group } from '../draft.ts';

export function leavesOf(nodes: readonly DraftNode[]): DraftRequirement[] {
  return nodes.flatMap((node) => (node.type === 'one' ? [node.requirement] : leavesOf(node.of)));
}

/** The same trees with each requirement changed, or taken out where `change` says null. */
export function mapLeaves(
  nodes: readonly DraftNode[],
  change: (leaf: DraftRequirement) => DraftRequirement | null,
): DraftNode[] {
  return nodes.flatMap((node): DraftNode[] => {
    if (node.type === 'one') {
      const requirement = change(node.requirement);
      return requirement === null ? [] : [{ type: 'one', requirement }];
    }
    const of = mapLeaves(node.of, change);
    return of.length === 0 ? [] : [group(node.type, of)];
  });
}

/** The same for the first requirement that is meant. */
export function mapFirst(
  nodes: readonly DraftNode[],
  isMeant: (leaf: DraftRequirement) => boolean,
  change: (leaf: DraftRequirement) => DraftRequirement,
): DraftNode[] {
  let done = false;
  return mapLeaves(nodes, (leaf) => {
    if (done || !isMeant(leaf)) return leaf;
    done = true;
    return change(leaf);
  });
}
