import { existsSync, readFileSync } from 'node:fs';
import { DegreeLevel, Setting } from '@omm/contracts';
import { describe, expect, test } from 'vitest';
import { credentialById, credentialNearness } from './credentials.ts';
import { substitutionFor } from './experience.ts';
import { occupationNearness } from './nearness.ts';
import { requirementModel } from './requirement-model.ts';
import { usualFor } from './usual-for.ts';

const labels = new URL('../../../../shared/labels/credentials.csv', import.meta.url);

describe('the tables', () => {
  test.skipIf(!existsSync(labels))(
    'hold every credential of the labels (skipped where ../shared is absent)',
    () => {
      const asked = readFileSync(labels, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0] ?? '');
      expect(asked.filter((id) => credentialById(id) === null)).toEqual([]);
    },
  );

  test('name only credentials, settings and occupations that exist', () => {
    const included = requirementModel.field.credentials.rows.flatMap(({ includes = [] }) => includes);
    const ruled = requirementModel.credentials.rules.map(({ id }) => id);
    const licensed = requirementModel.licences.flatMap(({ licences }) => licences);
    const named = requirementModel.credentials.named.flatMap(({ ids }) => ids);
    expect(
      [...included, ...ruled, ...named, ...licensed].filter((id) => credentialById(id) === null),
    ).toEqual([]);
    expect(requirementModel.employers.settings.map(({ id }) => id).toSorted()).toEqual(
      Setting.options.toSorted(),
    );
  });

  test('say of every statement which document makes it', () => {
    const { education, experience, languages, credentials, licences, work, employers, pay } =
      requirementModel;
    const { personalSkills, neighbouringCareers } = work;
    const sections = [
      education,
      experience,
      credentials,
      employers,
      pay,
      { personalSkills, neighbouringCareers },
    ];
    const rows = [...languages, ...licences, ...sections.flatMap((section) => Object.values(section).flat())];
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test('keep statements that disagree apart', () => {
    const means = requirementModel.pay.figures.filter(
      ({ measure, period, specialty }) => measure === 'mean' && period === 'year' && specialty === null,
    );
    expect(means.map(({ dollars }) => dollars[0])).toEqual([77_060, 86_609]);
  });
});

describe('what is usual for a setting', () => {
  test.each([
    ['small-practice', 'high-school'],
    ['physician-practice', 'associate'],
    ['hospital', 'bachelor'],
    ['nursing-home', 'bachelor'],
  ] as const)('%s: %s', (setting, minimum) => {
    expect(usualFor(setting).education[0]).toMatchObject({ minimum });
    expect(DegreeLevel.options).toContain(minimum);
  });

  test('gives all general statements where no document speaks of the setting', () => {
    expect(usualFor('veterinary-practice').education.map(({ sources }) => sources)).toEqual([
      ['001', '004'],
      ['003'],
      ['003'],
      ['002'],
      ['002'],
    ]);
  });

  test('names the licence of a nursing home, and that a practice needs none', () => {
    expect(usualFor('nursing-home').licences[0]).toMatchObject({
      licences: ['NHA'],
      where: 'all states and DC',
    });
    expect(usualFor('small-practice').licences).toMatchObject([{ licences: [] }]);
  });
});

describe('experience in place of the degree', () => {
  test.each([
    ['small-practice', false, 'substitution/small-practice'],
    ['hospital', false, null],
    [null, false, null],
    ['hospital', true, 'substitution/offered'],
    [null, true, 'substitution/offered'],
  ] as const)('in %s, offered %s: %s', (setting, offered, id) => {
    expect(substitutionFor(setting, offered)?.id ?? null).toBe(id);
  });
});

test.each([
  ['CMPE', 'CMM', 0.6],
  ['LPN', 'RN', 1],
  ['RN', 'LPN', 0],
  ['CMPE', 'CPC', 0],
  ['DL', 'NOTARY', 0],
  ['CMPE', 'XYZ', 0],
])('%s asked, %s held: %d', (asked, held, near) => {
  expect(credentialNearness(asked, held)).toBe(near);
});

test.each([
  ['practice-manager', 'practice-manager', 1],
  ['practice-manager', 'office-manager', 0.65],
  ['medical-receptionist', 'practice-manager', 0.85],
  ['practice-manager', 'medical-receptionist', 0.5],
  ['nurse', 'practice-manager', 0.2],
  ['practice-manager', 'trades', 0],
  ['practice-manager', null, 0],
])('%s offered, %s done: %d', (offered, done, near) => {
  expect(occupationNearness(offered, done, false)).toBe(near);
});
