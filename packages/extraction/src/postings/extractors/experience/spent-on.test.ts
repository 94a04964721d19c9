import type { RequirementNode } from '@omm/contracts';
import { expect, test } from 'vitest';
import { parsePosting } from '../../parse-posting.ts';

const asked = (node: RequirementNode): (readonly [string, string | null])[] => {
  if (node.type !== 'one') return node.of.flatMap(asked);
  const { requirement } = node;
  return requirement.kind === 'experience' ? [[requirement.scope, requirement.scopeText]] : [];
};

test.each([
  ['5+ years in software development, with 1+ year leading teams', 'other', 'in software development'],
  [
    'Five years of nursing experience and two years of management experience',
    'healthcare',
    'of nursing experience',
  ],
  ['3 years of experience and knowledge of medical terminology', 'any', 'of experience'],
  ['5 years of relevant experience, and expertise in reproductive health', 'any', 'of relevant experience'],
  ['2 years experience required, medical office preferred', 'any', 'experience'],
  ['3 years of experience for our growing medical office', 'any', 'of experience'],
  ['12 months of experience within the last 36 months, in an outpatient clinic', 'healthcare', null],
  [
    'Cinco años de experiencia en oficina médica, al menos dos de ellos en supervisión',
    'medical-office',
    null,
  ],
  ['2 years of gastroenterology experience', 'healthcare', 'of gastroenterology experience'],
  ['2 yrs exp. in a dental office', 'medical-office', 'exp. in a dental office'],
  ['C++: 1 year (Preferred)', 'other', 'in c++'],
  ['Medical office: 1 year (Required)', 'medical-office', 'in medical office'],
  ['Experience in diagnostics required (at least 2 years)', 'other', 'of experience in diagnostics'],
])('%s: %s', (text, scope, words) => {
  const [first] = asked(parsePosting(`Requirements\n- ${text}`).requirements.root);
  expect(first?.[0]).toBe(scope);
  if (words !== null) expect(first?.[1]).toBe(words);
});

test('fields outside ours are not one demand because their years are equal', () => {
  const { root } = parsePosting(
    'Experience\n\nC++: 1 year (Preferred)\nPayroll: 1 year (Preferred)',
  ).requirements;
  expect(asked(root).map(([, words]) => words)).toEqual(['in c++', 'in payroll']);
});
