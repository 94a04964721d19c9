import type { Requirement } from '@omm/contracts';

type WithoutId<R> = R extends Requirement ? Omit<R, 'id'> : never;

/** A requirement that has no id yet. */
export type DraftRequirement = WithoutId<Requirement>;

export type DraftNode =
  | { readonly type: 'one'; readonly requirement: DraftRequirement }
  | { readonly type: 'allOf' | 'anyOf'; readonly of: readonly DraftNode[] };

export const one = (requirement: DraftRequirement): DraftNode => ({ type: 'one', requirement });

/** `allOf` or `anyOf` of the nodes; a single node stands for itself. */
export function group(type: 'allOf' | 'anyOf', of: readonly DraftNode[]): DraftNode {
  const [first] = of;
  return of.length === 1 && first !== undefined ? first : { type, of };
}
