import { expect, test } from 'vitest';
import { ofHighSchool } from './high-school.ts';

test.each([
  ['Weldport', null, null, null],
  ['Weld High', null, null, 'Weld High'],
  ['College Preparatory', 'Weld High School', null, 'Weld High School'],
  ['Business', 'Weld High School', 'Business', 'Weld High School'],
])('a diploma in %j of %j is one in %j of %j', (words, school, field, institution) =>
  expect(ofHighSchool({ field: words, institution: school })).toEqual({ field, institution }),
);
