import { describe, expect, test } from 'vitest';
import type { DutyPhrase } from './duties/duty-row.ts';
import { duties, dutiesIn } from './duties.ts';
import { dutiesTold, dutyWords } from './duties-told.ts';
import { cut } from './first-matches.ts';
import { speaksOfHealthCare } from './health-care.ts';

/** Of this process alone: what else the machine does is no reason to fail. */
const cpuMs = () => process.cpuUsage().user / 1000;

const told = (
  text: string,
  under: 'duties' | 'none' | 'other' = 'duties',
  inHealthCare = speaksOfHealthCare(text),
): string[] => {
  const place = { under, inHealthCare, known: new Set<string>() };
  return dutiesTold(cut({ words: dutyWords }, text.toLowerCase()), place).map(({ id }) => id);
};

/** 'Verified insurance': told by no posting. */
const PAST = /^[A-Z][a-z]+ed\b/;

const sentences = duties.flatMap(({ id, phrases }) =>
  phrases.flatMap((phrase: DutyPhrase) => [
    ...phrase.examples.map((text) => ({
      id,
      text,
      isFound: true,
      isTold: !phrase.onlyDone && !PAST.test(text),
    })),
    ...(phrase.counterExamples ?? []).map((text) => ({ id, text, isFound: false, isTold: false })),
  ]),
);

describe('every row of the table', () => {
  test.each(sentences.filter(({ isFound }) => isFound))('$text: $id, done', ({ id, text }) => {
    expect(dutiesIn(text).map((duty) => duty.id)).toContain(id);
  });

  test.each(sentences.filter(({ isTold }) => isTold))('$text: $id, told', ({ id, text }) => {
    expect(told(text, 'duties', true)).toContain(id);
  });

  test.each(sentences.filter(({ isFound }) => !isFound))('$text: no $id', ({ id, text }) => {
    expect(told(text)).not.toContain(id);
  });

  test('has an id of its own', () => {
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
  });
});

describe('a duty is told', () => {
  test.each([
    ['The Office Coordinator will also oversee payroll.', 'payroll'],
    ['You’ll schedule appointments for our doctors.', 'scheduling'],
    ['We are looking for somebody to run payroll.', 'payroll'],
    ['In this role, the director supervises a staff of ten.', 'supervision'],
    [
      'Job responsibilities include greeting patients, scanning documents, and faxing as requested.',
      'clerical',
    ],
    ['This position is responsible for payroll.', 'payroll'],
    ['Duties include, but are not limited to, greeting patients.', 'reception'],
    ['The PSA consistently provides warm customer service.', 'customer-service'],
  ])('by a sentence under any heading: %s', (text, id) => {
    expect(told(text, 'other')).toContain(id);
  });

  test.each([
    'Experience with payroll',
    'Ability to greet patients and answer phones',
    'Must be able to schedule appointments',
    'We answer phones all day',
    'Our team is responsible for payroll',
    'Acme Freight is responsible for payroll',
    'Know how to mentor engineers',
    'Runs payroll',
  ])('not by what is asked, or what others do: %s', (text) => {
    expect(told(text, 'other')).toEqual([]);
  });
});

test.each([
  ['Meets or exceeds standards for payroll', 'payroll'],
  ['Provides the highest level of customer service', 'customer-service'],
  ['Efficient and accurate appointment scheduling', 'scheduling'],
])('told by an item of a list of duties: %s', (text, id) => {
  expect(told(text)).toContain(id);
});

test.each([
  'Marketing',
  'Build tools that help clinics order supplies',
  'Drove a forklift in three shifts',
  'Wrote poems and painted houses',
  'Your profile number is on the letter',
  // A firm speaks of itself, of its hiring, of what it gives and of the law.
  'We are hiring a driver',
  'If selected for an interview you will be contacted',
  'Work Schedule: Monday - Friday',
  'Generous paid time off and holiday schedule',
  'Employee referral program',
  'Tuition reimbursement and a learning budget',
  'From the hiring, onboarding, team execution to new markets, there is much to do',
  'Define how we structure our deals, serve our customers, and grow',
  'Maintain a culture of success that attracts, retains, motivates our staff',
  'Build automation and monitoring capabilities to enforce policies',
  'Head of Marketing',
  'No phone calls, please; check out our shop',
  'We build products that our customers love',
  'In compliance with federal law and our equal opportunity policy',
  'Under close supervision; a multi-disciplinary team',
  'Data collection and specimen collection',
  'A degree in accounting or a related field',
  'Software that runs on every vendor version',
])('no duty: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  'patient insurance ',
  'you will ',
  'manage the ',
  'the manager ',
  'responsible for ',
  'in a, ',
  'a/b, ',
])('reads a long text of %j quickly', (unit) => {
  const text = unit.repeat(100_000 / unit.length);
  const started = cpuMs();
  dutiesIn(text);
  told(text);
  expect(cpuMs() - started).toBeLessThan(1_500);
});
