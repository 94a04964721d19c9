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
