import type { DegreeLevel, Setting } from '@omm/contracts';
import { expect, test } from 'vitest';
import { educationNormFor, isFarAbove, isFarBelow, mostYearsFor } from './demand-norms.ts';

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
