import { describe, expect, test } from 'vitest';
import { duties, dutiesIn } from './duties.ts';

/** Of this process alone: what else the machine does is no reason to fail. */
const cpuMs = () => process.cpuUsage().user / 1000;

const named = (text: string): string[] => dutiesIn(text).map(({ id }) => id);

describe('the duties that a text names', () => {
  test.each([
    ['Schedules appointments for four physicians', 'scheduling'],
    ['Greets visitors and checks patients in', 'reception'],
    ['Answers a multi-line phone', 'telephone'],
    ['Registers new patients', 'registration'],
    ['Verified insurance coverage by telephone', 'insurance-verification'],
    ['Obtains prior authorizations', 'insurance-verification'],
    ['Tracks referrals', 'referrals'],
    ['Collects co-pays', 'cash-collection'],
    ['Submits insurance claims', 'billing'],
    ['Assigns ICD-10 codes', 'coding'],
    ['Follows up on denied claims', 'receivables'],
    ['Keeps patient charts', 'records'],
    ['Resolves patient complaints', 'patient-relations'],
    ['Excellent customer service', 'customer-service'],
    ['Filing, faxing and scanning', 'clerical'],
    ['Supervises a staff of ten', 'supervision'],
    ['Hires and onboards staff', 'hiring'],
    ['Trained new employees', 'training'],
    ['Runs payroll every two weeks', 'payroll'],
    ['Keeps personnel files', 'human-resources'],
    ['Prepared the annual budget', 'budgeting'],
    ['Reconciled the bank account', 'accounting'],
    ['Orders medical supplies', 'purchasing'],
    ['Ensures HIPAA compliance', 'compliance'],
    ['Credentialing of new providers', 'credentialing'],
    ['Oversees day-to-day operations', 'operations'],
    ['Writes office policies', 'policies'],
    ['Runs the practice’s marketing', 'marketing'],
    ['Knows medical terminology', 'terminology'],
    ['Entered charges and sent statements', 'billing'],
    ['Coordinated two drivers and a crew of volunteers', 'supervision'],
    ['Superviso a cuatro recepcionistas', 'supervision'],
    ['Verifico seguros', 'insurance-verification'],
    ['Cobro copagos y cuadro la caja', 'cash-collection'],
    ['Programación de citas', 'scheduling'],
    ['Takes vital signs', 'clinical'],
  ])('%s: %s', (text, id) => {
    expect(named(text)).toContain(id);
  });

  test.each([
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
    'No phone calls, please; check out our shop',
    'We build products that our customers love',
    'In compliance with federal law and our equal opportunity policy',
    'Under close supervision; a multi-disciplinary team',
    'Data collection and specimen collection',
    'A degree in accounting or a related field',
    'Software that runs on every vendor version',
  ])('none in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('has an example for every duty, and each id once', () => {
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
  });

  test('reads a long text of nothing quickly', () => {
    const started = cpuMs();
    dutiesIn('patient insurance '.repeat(6_000));
    expect(cpuMs() - started).toBeLessThan(1_000);
  });
});
