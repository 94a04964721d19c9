import {
  type Condition,
  type Necessity,
  type PostingRequirements,
  type PostingTerms,
  type Requirement,
  type RequirementNode,
  requirementsIn,
} from '@omm/contracts';
import { formatPay } from '../../lib/format.ts';
import type { Highlight } from '../../lib/highlight-runs.ts';
import { employmentWords, necessityWords, remoteWords, settingWords } from '../../lib/words.ts';
import { conditionWords } from './condition-words.ts';
import { offerTerms } from './offer-terms.ts';
import { requirementWords } from './requirement-words.ts';
import { type Term, term } from './term.ts';

export const postingLegend = [
  { tone: 'accent', label: necessityWords.required },
  { tone: 'warm', label: necessityWords.preferred },
  { tone: 'cool', label: 'About the job' },
] as const;

/** What the posting says of the job, in the order a reader looks for it. */
export function jobTerms(terms: PostingTerms): Term[] {
  const { pay, employmentTypes, supervises, setting, specialty, location, remote } = terms;
  return [
    term('pay', 'Pay', pay, ({ value }) => formatPay(value)),
    ...employmentTypes.map((fact, index) =>
      term(`hours-${index}`, 'Hours', fact, ({ value }) => employmentWords[value]),
    ),
    term('supervises', 'Team', supervises, () => 'Leads people'),
    term('setting', 'Kind of practice', setting, ({ value }) => settingWords[value]),
    term('specialty', 'Specialty', specialty, ({ value }) => capitalised(value)),
    term('location', 'Place', location, ({ value }) => value),
    term('remote', 'Where', remote, ({ value }) => remoteWords[value]),
    ...offerTerms(terms),
  ].filter((entry) => entry !== null);
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export type RequirementRoot = PostingRequirements['root'];

/** The tree's top level, by necessity; alternatives are a must as soon as one of them is. */
export function requirementGroups(root: RequirementRoot): Record<Necessity, RequirementNode[]> {
  const nodes = topLevel(root);
  const isRequired = (node: RequirementNode) =>
    requirementsIn(node).some(({ necessity }) => necessity === 'required');
  return { required: nodes.filter(isRequired), preferred: nodes.filter((node) => !isRequired(node)) };
}

const topLevel = (node: RequirementNode): RequirementNode[] =>
  node.type === 'allOf' ? node.of.flatMap(topLevel) : [node];

/** All that the posting asks of a person, with what it says of the job. */
export function postingHighlights({
  root,
  conditions,
  terms,
}: Pick<PostingRequirements, 'root' | 'conditions' | 'terms'>): Highlight[] {
  const told = jobTerms(terms).map(
    ({ id, name, value, evidence }): Highlight => ({
      id,
      start: evidence.span.start,
      end: evidence.span.end,
      label: `${name}: ${value}`,
      tone: 'cool',
    }),
  );
  return [
    ...requirementsIn(root).flatMap((requirement) => asked(requirement, requirementWords(requirement))),
    ...conditions.flatMap((condition) => asked(condition, conditionWords(condition))),
    ...told,
  ];
}

const asked = ({ id, necessity, spans }: Requirement | Condition, words: string): Highlight[] =>
  spans.map(({ start, end }) => ({
    id,
    start,
    end,
    label: `${necessityWords[necessity]}: ${words}`,
    tone: necessity === 'required' ? 'accent' : 'warm',
  }));
