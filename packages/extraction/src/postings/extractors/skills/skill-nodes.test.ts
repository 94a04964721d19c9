import type { RequirementNode } from '@omm/contracts';
import { expect, test } from 'vitest';
import { parsePosting } from '../../parse-posting.ts';

const shown = (node: RequirementNode): string =>
  node.type === 'one'
    ? node.requirement.kind === 'skill'
      ? node.requirement.value.name
      : node.requirement.kind
    : `${node.type}(${node.of.map(shown).join(', ')})`;

test.each([
  ['Requirements\n- Working knowledge of Dentrix or Eaglesoft', ['anyOf(Dentrix, Eaglesoft)']],
  ['Requirements\n- Experience with Epic, Cerner or athenahealth', ['anyOf(Epic, Cerner, athenahealth)']],
  ['Requirements\n- Epic and Cerner', ['Epic', 'Cerner']],
  ['Requirements\n- Dentrix or Eaglesoft\n- Dentrix is a must', ['Dentrix']],
])('%s', (text, nodes) => {
  expect(parsePosting(text).requirements.root.of.map(shown)).toEqual(nodes);
});

/** Each with its necessity, in the order of the text. */
const necessities = (text: string): string[] =>
  parsePosting(`Requirements\n- ${text}`).requirements.root.of.flatMap((node) =>
    node.type === 'one' ? [`${node.requirement.kind} ${node.requirement.necessity}`] : [],
  );

/** In a line without punctuation a cue is that of the nearest item. */
test.each([
  ['phone skills CPC a plus', ['credential preferred', 'skill required']],
  ['medical terminology Epic a plus', ['skill required', 'skill preferred']],
  ['Excel skills QuickBooks preferred', ['skill required', 'skill preferred']],
  ['medical coding Spanish a plus', ['language preferred', 'skill required']],
  ["customer service skills Bachelor's degree preferred", ['degree preferred', 'skill required']],
  ['phone skills computer skills CMAA a plus', ['credential preferred', 'skill required', 'skill required']],
  ['scheduling experience bilingual preferred', ['language preferred', 'skill required']],
  ['insurance verification Dentrix a plus', ['skill required', 'skill preferred']],
  ['phone skills and CPC a plus', ['credential preferred', 'skill preferred']],
  ['Epic EMR experience preferred', ['skill preferred', 'skill preferred']],
  ['medical billing software a plus', ['skill preferred']],
  ['a degree is needed, as is a desire to work with Excel', ['degree required', 'skill required']],
  ['Word (preferred), Excel', ['skill preferred', 'skill required']],
  ['Knows ledgers (QuickBooks preferred), Excel', ['skill preferred', 'skill required']],
])('%s', (text, asked) => {
  expect(necessities(text)).toEqual(asked);
});
