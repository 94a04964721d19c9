import type { RequirementNode } from '@omm/contracts';
import { expect, test } from 'vitest';
import { attachSubstitutes } from './attach-substitutes.ts';
import { anyOf, degree, educationInLieu, inLieu, language, years } from './testing/posting.ts';

const bachelor = degree('bachelor', 'preferred');
const diploma = degree('high-school');

test.each<[string, RequirementNode[], RequirementNode[]]>([
  [
    'the degree before it',
    [diploma, bachelor, inLieu(), years(2)],
    [diploma, anyOf(bachelor, inLieu()), years(2)],
  ],
  ['a choice of degrees', [anyOf(diploma, bachelor), inLieu()], [anyOf(anyOf(diploma, bachelor), inLieu())]],
  ['the degree after it', [inLieu(), language('es'), bachelor], [language('es'), anyOf(bachelor, inLieu())]],
  ['nothing where there is no degree', [inLieu(), years(2)], [years(2)]],
  [
    'nothing where a degree replaces years that nobody asks for',
    [educationInLieu('bachelor'), diploma],
    [diploma],
  ],
  [
    'the years where a degree replaces them',
    [anyOf(years(2), educationInLieu('bachelor'))],
    [anyOf(years(2), educationInLieu('bachelor'))],
  ],
  [
    'nothing further where it is an alternative already',
    [anyOf(bachelor, inLieu())],
    [anyOf(bachelor, inLieu())],
  ],
])('a substitution stands for %s', (_, of, expected) => {
  expect(attachSubstitutes(of).of).toEqual(expected);
});
