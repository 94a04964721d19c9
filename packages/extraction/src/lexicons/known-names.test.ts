import { Lexicon } from '@omm/contracts';
import { expect, test } from 'vitest';
import { parseResume } from '../resumes/parse-resume.ts';
import { knownNames } from './known-names.ts';

test('every name has an id that the contract takes, and each id stands once', () => {
  expect(Lexicon.parse(knownNames)).toEqual(knownNames);
  const ids = [...knownNames.credentials, ...knownNames.skills].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(knownNames.languages).size).toBe(knownNames.languages.length);
});

test('a resume is read into ids that stand there', () => {
  const { profile } = parseResume('SKILLS\nHmong, Spanish, Epic, payroll\n\nCERTIFICATIONS\nCMM\n', {
    asOf: '2026-01-01',
  });
  const { credentials, skills, languages } = knownNames;
  expect(profile.languages.map(({ code }) => code)).toEqual(expect.arrayContaining(['hmn', 'es']));
  for (const { code } of profile.languages) expect(languages).toContain(code);
  for (const { id } of profile.skills) expect(skills.map((one) => one.id)).toContain(id);
  for (const { id } of profile.credentials) expect(credentials.map((one) => one.id)).toContain(id);
});
