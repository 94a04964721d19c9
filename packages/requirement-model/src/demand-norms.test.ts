import type { DegreeLevel, Setting } from '@omm/contracts';
import { expect, test } from 'vitest';
import { documentsOf, educationNormFor, isFarAbove, isFarBelow, mostYearsFor } from './demand-norms.ts';
import { payReference } from './pay.ts';

test.each<[occupation: string, setting: Setting | null, level: DegreeLevel, fit: string]>([
  ['medical-receptionist', 'clinic', 'certificate', 'usual'],
  ['medical-receptionist', 'clinic', 'associate', 'usual'],
  ['medical-receptionist', null, 'bachelor', 'above'],
  ['practice-manager', 'small-practice', 'associate', 'usual'],
  ['practice-manager', 'small-practice', 'bachelor', 'above'],
  ['practice-manager', 'physician-practice', 'bachelor', 'usual'],
  ['practice-manager', 'physician-practice', 'master', 'above'],
  ['practice-manager', 'hospital', 'master', 'usual'],
  ['practice-manager', 'hospital', 'high-school', 'below'],
  ['practice-manager', 'hospital', 'associate', 'usual'],
  ['practice-manager', 'clinic', 'doctorate', 'not spoken of'],
  ['nurse', 'hospital', 'doctorate', 'not spoken of'],
])('%s in %s, %s asked: %s', (occupation, setting, level, fit) => {
  const norm = educationNormFor(occupation, setting);
  const found =
    norm === null
      ? 'not spoken of'
      : isFarAbove(level, norm)
        ? 'above'
        : isFarBelow(level, norm)
          ? 'below'
          : 'usual';
  expect(found).toBe(fit);
});

test.each([
  ['medical-receptionist', true, 2],
  ['medical-receptionist', false, 5],
  ['practice-manager', false, 8],
  ['nurse', false, null],
])('%s, entry level %s: at most %s years', (occupation, isEntryLevel, years) => {
  expect(mostYearsFor(occupation, isEntryLevel)?.maximumYears ?? null).toBe(years);
});

test.each([
  [['003'], 'document 003'],
  [['001', '004'], 'documents 001 and 004'],
  [['000', '001', '002'], 'documents 000, 001 and 002'],
] as const)('%j: %s', (sources, words) => expect(documentsOf({ sources })).toBe(words));

test('the reference keeps the year of its percentiles and the mean of the state beside them', () => {
  expect(payReference('OH')).toMatchObject({
    year: 2024,
    lowest: 48_000,
    highest: 117_960,
    stateMean: 69_480,
  });
  expect(payReference(null)?.stateMean).toBeNull();
});
