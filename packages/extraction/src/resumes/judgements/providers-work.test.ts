import { describe, expect, test } from 'vitest';
import { parseResume } from '../parse-resume.ts';

const clerical = [
  'Filed papers',
  'Booked travel',
  'Ordered supplies',
  'Kept spreadsheets',
  'Sorted the mail',
];
const judged = (duties: readonly string[]) => {
  const text = `Experience\nOffice Assistant Company Name - City , State\n01/2014 to 02/2015\n${duties.map((duty) => `• ${duty}`).join('\n')}`;
  return parseResume(text, { asOf: '2018-01-01' }).profile.positions[0]?.healthcare.value;
};

describe('one phrase among clerical duties tells a provider', () => {
  test.each([
    'Greeted patients as they arrived',
    'Checked in all new patients',
    'Prepared patient charts',
    'Made reminder calls to patients',
    'Answered phones of a busy pediatric practice',
    'Managed the front desk of an orthodontic office',
    'Responsible for daily operations of medical office',
    'Supported the Director of Pharmacy',
    'Kept the calendar of the Chief Nursing Officer',
    'Kept on-call lists of the Department of Anesthesiology',
    'Coordinated schedules for 12 physicians',
    'Typed dictation for three doctors',
    'Registered visitors of the emergency department',
    'Obtained prior authorizations',
    'Collected copays',
    'Processed Medicaid and Medicare claims',
    'Stocked exam rooms',
    'Helped residents with bathing and dressing',
    'Answered calls of members on their health insurance benefits',
    'Answered questions of members and providers on coverage',
    'Entered claims for dental insurance',
    'Adjudicated claims for a Medicaid plan',
    'Supported the nursing leadership',
    'Processed payroll of 900 hospital employees',
    'Led bingo for residents of an assisted living community',
    'Led groups of an outpatient program',
    'Prepared files for the Joint Commission',
    'Ran prevention programs of the county public health department',
    'Kept the calendar of the chief of a 200-bed regional hospital',
    'Trained users of new software in five hospitals',
    'Filed claims for a urology group',
    'Supervised four billers',
    'Took minutes of the infection control committee',
    'Kept the calendars of three nurse executives',
    'Submitted UB-04 forms',
    'Cleaned and packed instruments between cases',
    'Screened callers of an addiction treatment center',
    'Matched volunteers with hospice families',
    'Enrolled mothers at WIC clinics',
    'Answered subscribers of a dental plan',
    'Ran the front desk for two chiropractors',
    'Answered plan members on deductibles and referrals',
    'Matched sixty aides with clients',
    'Developed films for the same hospital',
    'Managed caregivers on three shifts',
    'Typed operative notes for two ENT surgeons',
    'Consented subjects and kept their binders',
    'Ran an assisted living and memory care community of 72 units',
    'Evaluated the vaccination program of the county',
  ])('%s', (duty) => expect(judged([...clerical, duty])).toBe(true));
});

test('words of law or personnel among plain care', () => {
  expect(judged(['Oversaw operations of a medical office', 'Ran open enrollment of employee benefits'])).toBe(
    true,
  );
  expect(judged(['Billed Medicare and workers comp claims', 'Wrote to attorneys about settlements'])).toBe(
    true,
  );
  expect(
    judged(['Greeted patients', 'Kept patient records', 'Sent records for litigation', 'Billed copays']),
  ).toBe(true);
});

describe('providers as customers, cases or words of another trade', () => {
  test.each([
    ['Processed payments for medical offices and utilities'],
    ['Enrolled staff in health insurance', 'Kept files of workers compensation and doctor notes'],
    ['Obtained medical records of patients for injury claims', 'Negotiated settlements with attorneys'],
    ['Drafted legal documents for injury cases', 'Requested patient records'],
    ['Recruited nurses and physicians for hospitals', 'Posted jobs'],
    [
      'Answered tickets of hospitals about EMR software for patient records',
      'Installed EMR software for clinics',
    ],
    ['Delivered flowers to hospitals and nursing homes'],
    ['Installed software in doctors offices as an employee of the vendor', 'Converted patient balances'],
    ['Sent Medicare referrals', 'Wrote to defense attorneys and structured settlement brokers'],
    ['Explained health insurance to employees', 'Ran open enrollment and the benefits plan'],
    ['Determined eligibility for Medicaid and food stamps'],
    ['Kept the calendar of a family office'],
    ['Was patient and courteous with guests'],
    ['Gave first aid and medications to children'],
    ['Raised money for the hospital', 'Visited the clinic once'],
    ['Managed the billing of law firms'],
    ['Installed switches for a hospital client'],
    ['Designed logos for dental offices and a pediatric clinic'],
    ['Answered the phones for two cosmetologists', 'Wrote to members of the club'],
    ['Recruited participants for focus groups'],
  ])('%s, %s', (...duties) => expect(judged([...clerical, ...duties])).toBe(false));
});
