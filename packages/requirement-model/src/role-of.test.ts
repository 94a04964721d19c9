import { describe, expect, test } from 'vitest';
import { roleOf } from './role-of.ts';

/** Of this process alone: what else the machine does is no reason to fail. */
const cpuMs = () => process.cpuUsage().user / 1000;

describe('the work that a posting offers', () => {
  test('is that of its title, in health care where the text speaks of it', () => {
    const role = roleOf('Office Manager', 'Our clinic needs somebody to run payroll.');
    expect(role.occupation).toBe('practice-manager');
    expect(role.span).toBeNull();
    expect(roleOf('Office Manager', 'Our law firm needs somebody to run payroll.').occupation).toBe(
      'office-manager',
    );
  });

  test('is the first job that the text names where there is no title, and quotes it', () => {
    const text = 'We are looking for a medical biller who also helps our receptionist.';
    const role = roleOf(null, text);
    expect(role.occupation).toBe('medical-biller');
    expect(text.slice(role.span?.start, role.span?.end)).toBe('medical biller');
  });

  test('is quoted where the text has the title in other letters, or names the same job', () => {
    const text = 'Dental Office Manager wanted by our clinic for patients.';
    expect(roleOf('dental office manager', text).span?.text).toBe('Dental Office Manager');
    expect(roleOf('Practice Manager', text).span?.text).toMatch(/Office Manager$/);
    expect(roleOf('Dental Hygienist', text).span).toBeNull();
  });

  test('quotes each duty by its sentence or line', () => {
    const text =
      'Full time.\n- Verify insurance, and keep the hygiene schedule full\nHired at once. Apply now!';
    const lines = new Map(roleOf(null, text).duties.map(({ id, span }) => [id, span]));
    const line = lines.get('scheduling');
    expect(line?.text).toBe('Verify insurance, and keep the hygiene schedule full');
    expect(text.slice(line?.start, line?.end)).toBe(line?.text);
    expect(lines.get('hiring')?.text).toBe('Hired at once');
  });

  test('shortens a long sentence to whole words', () => {
    const text = `${'and so on '.repeat(40)}payroll ${'as ever '.repeat(40)}`;
    const span = roleOf(null, text).duties[0]?.span;
    expect(span?.text).toMatch(/^(?:and|so|on) .*payroll .*(?:as|ever)$/);
    expect(text.slice(span?.start, span?.end)).toBe(span?.text);
  });

  test('is unknown where neither names one', () => {
    expect(
      roleOf(null, 'Great team! Our coders code; each coder answers to the director.').occupation,
    ).toBeNull();
    expect(roleOf(null, 'Join a great team.')).toEqual({ occupation: null, span: null, duties: [] });
  });

  test.each(['a ', 'a/', '\n', 'seeking a ', 'position of ', 'patient insurance ', '. ', 'co-'])(
    'is looked for in linear time in a text of %j',
    (unit) => {
      const started = cpuMs();
      roleOf(null, unit.repeat(100_000 / unit.length));
      expect(cpuMs() - started).toBeLessThan(2_000);
    },
  );
});

test.each([
  [
    'Looking for a part-time or full-time office assistant. Position involves assisting the office manager.',
    'office assistant',
  ],
  ['Job Title: Front Desk Receptionist. Reports to the Practice Manager.', 'Front Desk Receptionist'],
  ['Office Manager (downtown). You will lead the team.', 'Office Manager'],
  ['The medical assistant will room patients. The nurse will help.', 'medical assistant'],
  [
    'Harrow Community Health\nFront Office Supervisor (bilingual)\nYou are a lead.',
    'Front Office Supervisor',
  ],
  ['Office & Billing Coordinator (part time)\nElm Street Pediatrics', 'Office & Billing Coordinator'],
  ['Summary: serves as a medical assistant to three physicians.', 'medical assistant'],
])('%s', (text, job) => {
  expect(roleOf(null, text).span?.text).toMatch(new RegExp(`${job}s?$`));
});
