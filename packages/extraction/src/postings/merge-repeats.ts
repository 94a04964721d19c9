import type { RequirementOf } from '@omm/contracts';
import { type DraftNode, type DraftRequirement, group } from './draft.ts';

/**
 * What a posting says twice it asks once: repeated requirements become one with all their quotes, so that a
 * repetition weighs no more than a statement. Where one place requires what another prefers, it is required.
 */
export function mergeRepeats(nodes: readonly DraftNode[]): DraftNode[] {
  const repeats = new Map<string, DraftNode[]>();
  for (const node of nodes.map(mergeWithin)) {
    const key = keyOf(node);
    const known = repeats.get(key);
    if (known === undefined) repeats.set(key, [node]);
    else known.push(node);
  }
  const kept = [...repeats.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.length === 0 ? first : withRepeats(first, others)],
  );
  return kept.filter((node) => !kept.some((other) => other !== node && covers(other, node)));
}

function mergeWithin(node: DraftNode): DraftNode {
  return node.type === 'one' ? node : group(node.type, mergeRepeats(node.of));
}

/** What is asked, without where it stands: equal for repetitions. */
function keyOf(node: DraftNode): string {
  if (node.type !== 'one') return `${node.type}(${node.of.map(keyOf).sort().join()})`;
  return `${node.requirement.kind}/${node.requirement.necessity}/${askedValue(node.requirement)}`;
}

function askedValue(requirement: DraftRequirement): string {
  switch (requirement.kind) {
    case 'degree':
      return requirement.value.level;
    case 'language':
      return requirement.value.code;
    case 'credential':
    case 'skill':
      return requirement.value.id;
    case 'experience':
      return `${fieldOf(requirement)}/${JSON.stringify(requirement.value)}`;
    case 'experience-in-lieu':
      return String(requirement.value.years);
    case 'education-in-lieu':
      return JSON.stringify(requirement.value);
  }
}

/** 'C++: 1 year' and 'Cybersecurity: 1 year' are two demands, both of a field outside ours. */
const fieldOf = ({ scope, scopeText }: Pick<RequirementOf<'experience'>, 'scope' | 'scopeText'>): string =>
  scope === 'other' ? (scopeText ?? scope) : scope;

function withRepeats(node: DraftNode, repeats: readonly DraftNode[]): DraftNode {
  if (node.type !== 'one') return node;
  const all = [node, ...repeats].flatMap((each) => (each.type === 'one' ? [each.requirement] : []));
  const filled = all.reduce((known, repeated) => filledFrom(repeated, known));
  return { type: 'one', requirement: { ...filled, spans: all.flatMap(({ spans }) => spans) } };
}

/** Where a licence holds, what a language is for: said in one place, it is meant in the other. */
function filledFrom(repeated: DraftRequirement, requirement: DraftRequirement): DraftRequirement {
  if (requirement.kind === 'credential' && repeated.kind === 'credential')
    return { ...requirement, value: { ...repeated.value, ...requirement.value } };
  if (requirement.kind === 'language' && repeated.kind === 'language')
    return { ...requirement, value: { ...repeated.value, ...requirement.value } };
  return requirement;
}

/** A required credential covers the same one preferred, and one among alternatives covers it standing alone. */
function covers(other: DraftNode, node: DraftNode): boolean {
  if (node.type !== 'one') return false;
  const { kind, necessity } = node.requirement;
  if (kind !== 'credential' && kind !== 'language') return false;
  const same = (child: DraftNode) =>
    child.type === 'one' &&
    child.requirement.kind === kind &&
    askedValue(child.requirement) === askedValue(node.requirement) &&
    (necessity === 'preferred' || child.requirement.necessity === 'required');
  return other.type === 'anyOf' ? other.of.some(same) : same(other);
}
