import { Requirement, type RequirementNode, requirementsIn } from '@omm/contracts';
import { overlaps, quoteIn } from './quote-in.ts';

/** By its words rather than by its id, which counts the requirements of a kind: one more that is read moves the others on. */
export function requirementLike(root: RequirementNode, text: string, was: Requirement): Requirement | null {
  const quotes = was.spans.map((span) => quoteIn(text, span)).filter((span) => span !== null);
  const there = requirementsIn(root).filter(
    (one) =>
      topicOf(one) === topicOf(was) && one.spans.some((span) => quotes.some((at) => overlaps(span, at))),
  );
  return (
    there.find((one) => statedIn(one) === statedIn(was)) ?? (there.length === 1 ? (there[0] ?? null) : null)
  );
}

/** 'English and Spanish required' are two requirements in the same words. */
function topicOf(requirement: Requirement): string {
  const { kind, value } = requirement;
  if (kind === 'language') return `${kind} ${value.code}`;
  return kind === 'credential' || kind === 'skill' ? `${kind} ${value.id}` : kind;
}

/** Its fields in the order of the schema, whichever way it was stored. */
const statedIn = (requirement: Requirement): string => JSON.stringify(Requirement.parse(requirement).value);
