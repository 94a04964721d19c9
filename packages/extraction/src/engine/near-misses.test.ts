import type { Requirement, RequirementNode } from '@omm/contracts';
import { expect, test } from 'vitest';
import { parsePosting } from '../postings/parse-posting.ts';

const asked = (node: RequirementNode): Requirement[] =>
  node.type === 'one' ? [node.requirement] : node.of.flatMap(asked);
const shown = (requirement: Requirement) =>
  requirement.kind === 'credential' || requirement.kind === 'skill'
    ? `${requirement.value.id} ${requirement.certainty}`
    : requirement.kind;

test.each([
  ['Experience with Allscrips EMR', ['Allscripts inferred']],
  ['Knowledge of eClincalWorks software', ['eClinicalWorks inferred']],
  ['Dentix or Eaglesoft dental software', ['Dentrix inferred', 'Eaglesoft stated']],
  ['Regsitered Nurse license required', ['RN inferred']],
  ['Medial terminology', ['medical-terminology inferred']],
  ['Certified Medical Assistant certification', ['CMA stated']],
  ['Investors like Meritech and other software firms', []],
  ['The licensee of the practice', []],
])('%s: %j', (text, found) => {
  expect(asked(parsePosting(`Requirements\n- ${text}`).requirements.root).map(shown)).toEqual(found);
});
