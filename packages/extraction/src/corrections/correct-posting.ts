import {
  correctedRuleId,
  type PostingChange,
  type PostingReading,
  type Requirement,
  type RequirementNode,
  type Span,
  type StatedRequirement,
} from '@omm/contracts';
import { summarise } from '../postings/summary.ts';
import { quoteIn } from './quote-in.ts';
import { requirementLike } from './requirement-like.ts';
import { standing } from './standing.ts';

interface Correction {
  readonly id: string;
  readonly change: PostingChange;
}

export interface CorrectedPosting {
  readonly reading: PostingReading;
  /** Ids of the corrections whose requirement is no longer read there, or whose words are gone. */
  readonly missed: ReadonlySet<string>;
}

/** A reading with what people say of it, one correction after the other; those that were taken back left out. */
export function correctPosting(
  read: PostingReading,
  text: string,
  corrections: readonly Correction[],
): CorrectedPosting {
  const missed = new Set<string>();
  let { root } = read.requirements;
  for (const { id, change } of standing(corrections)) {
    const corrected = withChange(root, text, { id, change });
    if (corrected === null) missed.add(id);
    else root = corrected;
  }
  const requirements = { ...read.requirements, root };
  return { reading: { ...read, requirements, summary: summarise(requirements) }, missed };
}

type Root = PostingReading['requirements']['root'];

type Standing = ReturnType<typeof standing<PostingChange>>[number];

function withChange(root: Root, text: string, { id, change }: Standing): Root | null {
  switch (change.action) {
    case 'add': {
      const span = quoteIn(text, change.span);
      const requirement = span && stated(change.requirement, { id: `added-${id}`, spans: [span] });
      return requirement && { ...root, of: [...root.of, { type: 'one', requirement }] };
    }
    case 'remove': {
      const found = requirementLike(root, text, change.was);
      return found && { ...root, of: withLeaf(root.of, found.id, null) };
    }
    case 'change': {
      const found = requirementLike(root, text, change.was);
      return found && { ...root, of: withLeaf(root.of, found.id, stated(change.requirement, found)) };
    }
  }
}

const stated = (given: StatedRequirement, { id, spans }: { id: string; spans: Span[] }): Requirement => ({
  ...given,
  id,
  spans,
  ruleId: correctedRuleId,
  certainty: 'stated',
});

/** The tree with another requirement in the place of one, or with none: a choice of one thing is no choice. */
function withLeaf(
  nodes: readonly RequirementNode[],
  id: string,
  leaf: Requirement | null,
): RequirementNode[] {
  return nodes.flatMap((node): RequirementNode[] => {
    if (node.type === 'one') {
      if (node.requirement.id !== id) return [node];
      return leaf ? [{ type: 'one', requirement: leaf }] : [];
    }
    const of = withLeaf(node.of, id, leaf);
    return of.length > 1 ? [{ type: node.type, of }] : of;
  });
}
