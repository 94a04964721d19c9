import type { RequirementNode } from '@omm/contracts';
import type { DraftNode } from './draft.ts';

/** Numbers the requirements of each kind ('degree-1', 'degree-2'), in text order. */
export function numbered(nodes: readonly DraftNode[]): RequirementNode[] {
  const counts = new Map<string, number>();
  const number = (node: DraftNode): RequirementNode => {
    if (node.type !== 'one') return { type: node.type, of: node.of.map(number) };
    const { kind } = node.requirement;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return { type: 'one', requirement: { ...node.requirement, id: `${kind}-${count}` } };
  };
  return nodes.map(number);
}
