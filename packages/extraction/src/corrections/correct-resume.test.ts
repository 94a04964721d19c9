import { correctedRuleId, type ResumeChange } from '@omm/contracts';
import { expect, test } from 'vitest';
import { parseResume } from '../resumes/parse-resume.ts';
import { correctResume } from './correct-resume.ts';

const text = `Ottoline Marsh
ottoline.marsh@example.com

EXPERIENCE

Office Manager, Brookfen Pediatric Clinic
March 2018 - Present
- Managed a front office of six

Medical Receptionist, Tallow Street Clinic
June 2014 - February 2018
- Answered phones and checked patients in

EDUCATION

Bachelor of Science in Health Administration, Wexcombe University, 2014

LANGUAGES
English (native), Spanish (basic)
`;
const asOf = '2026-01-01';
const read = parseResume(text, { asOf });
const [manager, receptionist] = read.profile.positions;
if (!manager || !receptionist) throw new Error('Two jobs are read.');

const corrected = (changes: readonly ResumeChange[], of = read, words = text) => {
  const corrections = changes.map((change, at) => ({ id: `c${at}`, change }));
  const { reading, missed } = correctResume(of, words, corrections);
  return { reading, profile: reading.profile, missed: [...missed] };
};
const job = (id: string, span: typeof manager.span) => ({ section: 'positions', id, span }) as const;
const from2016: ResumeChange = {
  action: 'change',
  was: job(manager.id, manager.span),
  fact: {
    section: 'positions',
    title: 'Practice Manager',
    employer: 'Brookfen Pediatric Clinic',
    start: '2016-03',
    end: 'present',
    healthcare: true,
    management: true,
  },
};

test('what nobody corrects stays as it is read, to the month', () => {
  expect(corrected([]).reading).toEqual(read);
});

test('with other dates of a job all months follow, and the rest of it stays', () => {
  const { profile, reading } = corrected([from2016]);
  expect(profile.positions[0]).toMatchObject({
    id: manager.id,
    title: 'Practice Manager',
    start: '2016-03',
    highlights: manager.highlights,
    span: manager.span,
    months: manager.months + 24,
  });
  expect(profile.months.management).toBe(read.profile.months.management + 24);
  expect(profile.months.total).toBe(read.profile.months.total);
  expect(reading.summary.positions[0]).toMatchObject({ title: 'Practice Manager', start: '2016-03' });
});

test('a job that is removed counts no more', () => {
  const { profile } = corrected([{ action: 'remove', was: job(receptionist.id, receptionist.span) }]);
  expect(profile.positions.map(({ id }) => id)).toEqual([manager.id]);
  expect(profile.months.total).toBe(manager.months);
});

test('a language is corrected by its code, and added by its words', () => {
  const spanish = read.profile.languages.find(({ code }) => code === 'es');
  const start = text.indexOf('Health');
  const span = { start, end: start + 6, text: 'Health' };
  const { profile } = corrected([
    {
      action: 'change',
      was: { section: 'languages', id: 'es', span: spanish?.evidence.span ?? span },
      fact: { section: 'languages', code: 'es', level: 'fluent' },
    },
    { action: 'add', span, fact: { section: 'languages', code: 'pt', level: null } },
  ]);
  expect(profile.languages.find(({ code }) => code === 'es')).toMatchObject({
    level: 'fluent',
    evidence: { ruleId: correctedRuleId, span: spanish?.evidence.span },
  });
  expect(profile.languages.at(-1)).toMatchObject({ code: 'pt', evidence: { span } });
});

test('a credential that is added has the name and the giver that its id stands for', () => {
  const start = text.indexOf('Health');
  const span = { start, end: start + 6, text: 'Health' };
  const { profile } = corrected([
    { action: 'add', span, fact: { section: 'credentials', id: 'CMM', status: 'held' } },
    { action: 'add', span, fact: { section: 'credentials', id: 'Own words', status: 'held' } },
  ]);
  expect(profile.credentials).toMatchObject([
    { id: 'CMM', name: 'Certified Medical Manager', issuer: 'PAHCOM', status: 'held' },
    { id: 'Own words', name: undefined },
  ]);
});

test('a job is found by its words when another stands before it, and missed when they are gone', () => {
  const newer = text.replace(
    'EXPERIENCE\n',
    'EXPERIENCE\n\nPractice Administrator, Fennel Eye Center\nJanuary 2025 - Present\n- Led the office\n',
  );
  const again = parseResume(newer, { asOf });
  expect(again.profile.positions[0]?.id).toBe(manager.id);
  const { profile, missed } = corrected([from2016], again, newer);
  expect(missed).toEqual([]);
  expect(profile.positions[1]).toMatchObject({ title: 'Practice Manager', start: '2016-03' });
  const gone = text.replace('Office Manager, Brookfen Pediatric Clinic', 'Sabbatical');
  expect(corrected([from2016], parseResume(gone, { asOf }), gone).missed).toEqual(['c0']);
});

test('a correction that is taken back is as if it had not been', () => {
  expect(corrected([from2016, { action: 'undo', correctionId: 'c0' }]).reading).toEqual(read);
});
