import { describe, expect, test } from 'vitest';
import { parseResume } from '../parse-resume.ts';

const job = (title: string, ...duties: string[]) => {
  const text = `Experience\n${title}\n01/2014 to 02/2015\n${duties.map((duty) => `• ${duty}`).join('\n')}`;
  const [position] = parseResume(text, { asOf: '2018-01-01' }).profile.positions;
  return { management: position?.management.value, healthcare: position?.healthcare.value };
};

describe('management', () => {
  test.each([
    ['Office Manager'],
    ['Assistant Store Manager'],
    ['Shift Lead / Cook'],
    ['Ward Nurse/Night Charge Nurse'],
    ['Healthcare Administrator'],
    ['Owner/Groomer'],
    ['Chief Executive Officer'],
    ['Head of Billing'],
    ['Billing Clerk', 'Supervised three part-time clerks'],
    ['Coordinadora de recepción', 'Superviso a cuatro recepcionistas'],
    ['Recepcionista', 'Supervisión de tres empleados y sus horarios'],
    ['Recepcionista', 'Manejo de personal'],
    ['Recepcionista', 'Lideré un equipo de seis personas'],
    ['Project Manager', 'Led and managed a team of strategists'],
    ['Student Intern', 'Kept the shop going, employing and supervising staff'],
    ['Billing Clerk', 'Was put in charge of the billing department'],
    ['Secretary', 'Ran the office alone'],
    ['Clerk', 'Managed a customer service team of ten'],
    ['Clerk', 'Supervised data entry clerks'],
    ['Clerk', 'Hired, disciplined and evaluated the crew'],
    ['Faculty', 'Responsible for lectures and the leadership of clinical instructors'],
    ['Accountant', 'Publish supporting reports and supervise the work of a billing unit'],
    ['President'],
    ['EA/Supervising Clerk'],
    ['Health Services Administrator'],
    ['Clerk', 'Supervised up to 15 volunteers'],
    ['Clerk', 'Provided supervision to support staff'],
    ['Clerk', 'Staff supervision and ordering'],
    ['Clerk', 'Conducted performance evaluations of ten'],
    ['Clerk', 'Promoted to supervisor of six clerks'],
    ['Clerk', 'Delegated daily tasks to staff'],
    ['Clerk', 'Promoted to office manager'],
    ['Clerk', 'Supervised, trained and scheduled five employees'],
    ['Clerk', 'Responsible for a team of twelve'],
    ['Clerk', 'Wrote performance reviews for direct reports'],
    ['Clerk', 'Supervisory duties over six typists'],
    ['Clerk', 'Headed a team of four'],
    ['Bookkeeper', 'Oversaw two junior bookkeepers'],
    ['Clerk', 'Manages the day to day operations of the clinic'],
  ])('%s %s: yes', (title, ...duties) => expect(job(title, ...duties).management).toBe(true));

  test.each([
    ['Project Manager', 'Wrote the schedule'],
    ['Recepcionista', 'Bajo la supervisión del personal médico'],
    ['Recepcionista', 'Apoyo a la supervisión de los empleados'],
    ['Recepcionista', 'Manejo de equipo médico'],
    ['Recepcionista', 'Dirección de correspondencia'],
    ['RN Case Manager', 'Reviewed charts'],
    ['Account Manager', 'Visited clients'],
    ['Payroll Administrator', 'Ran payroll'],
    ['Assistant to the Director', 'Kept the calendar'],
    ['Receptionist', 'Managed the calendars of the staff'],
    ['Receptionist', 'Managed daily office operations and the upkeep of machines'],
    ['Coordinator', 'Scheduled meetings with hiring managers'],
    ['Secretary', 'Managed staff email accounts'],
    ['Secretary', 'Managed the calendars of staff'],
    ['Secretary', 'Managed patient records and nurses charts'],
    ['Clerk', 'Led team huddles'],
    ['Clerk', 'Managed sales leads'],
    ["Supervisor's Aide", 'Carried trays'],
    ["Director's Secretary", 'Typed letters'],
    ['Assistant', 'Managed the stylists business'],
    ['Producer', "Supervised editors' selection of pictures"],
    ['Assistant', 'Managed the travel of directors'],
    ['CFO Assistant', 'Typed letters'],
    ['Assistant', 'Assisted in supervising employees'],
    ['Assistant Principal Secretary', 'Typed letters'],
    ['Lead Abatement Worker', 'Scraped paint'],
    ['Clerk', 'Acted as supervisor of the desk in the absence of the manager'],
    ['Clerk', 'Served as backup supervisor of the desk'],
    ['Clerk', 'Managed time sheets of employees'],
    ['Clerk', 'Managed calendars and mail for staff of nine'],
    ['Clerk', 'Collaborated with supervisors to manage staff'],
    ['Clerk', 'Managed staff directory'],
    ['Clerk', 'Responsible for the payroll of five employees'],
    ['HR Assistant', 'Conducted employee reviews with the managers'],
    ['Co-founder', 'Wrote the software'],
    ['Laboratory Assistant', 'Recruited, trained and coached new students'],
    ['Executive Assistant CEO', 'Kept the calendar'],
    ['Administrative Assistant Director, Plant Manager and Sales Manager', 'Typed letters'],
    ['Clerk', 'Supported the clerk who supervised the work of the billing unit'],
    ['Training Coordinator', 'Managed department budget'],
    ['Engineer', 'Managed 1,500 servers for the sales team'],
  ])('%s, %s: no', (title, ...duties) => expect(job(title, ...duties).management).toBe(false));
});

describe('health care', () => {
  test.each([
    ['Medical Secretary', 'Typed letters'],
    ['Practice Manager', 'Negotiated leases'],
    ['Resident Care Coordinator', 'Ordered supplies'],
    ['Dietary Aide', 'Served meals'],
    ['ER Clerk', 'Answered phones'],
    ['Insurance Verification Specialist', 'Answered phones'],
    ['X-ray Technician', 'Filed'],
    ['Hospice Aide', 'Filed'],
    ['Registrar, Saint Odile Hospital', 'Answered phones'],
    ['Receptionist, Birch Lane Pediatrics', 'Answered phones'],
    [
      'Customer Service Representative',
      'Verified benefits of members before surgery',
      'Answered questions of patients and physicians',
    ],
    [
      'Payment Representative',
      'Posted payments in Epic',
      'Called clinics and insurers about open claims of patients',
    ],
    ['Director of Healthcare Strategy', 'Wrote plans'],
    ['Coordinator', 'Scheduled interpreters for deaf patients', 'Kept the log'],
    ['Accounts Receivable Clerk', 'Posted checks of insurers and patients'],
    ['Scheduler', 'Booked consults for five gastroenterologists'],
    ['Unit Assistant', 'Answered call lights'],
    ['Telephone Operator', 'Paged physicians', 'Answered 14 lines'],
    ['Utilization Review Clerk', 'Sent faxes'],
    [
      'Director of Marketing',
      'Gave tours to families of residents',
      'Called on discharge planners of hospitals',
    ],
    [
      'Executive Assistant',
      'Kept the calendar of the Vice President of Home Health',
      'Ordered lunch',
      'Filed',
    ],
    [
      'Home Manager',
      'Rose to a role with oversight for a state certified group home',
      'Ordered food',
      'Filed',
    ],
    ['Accounting Specialist', 'Prepared payroll', 'Prepared the monthly Medicaid billing', 'Kept time cards'],
    ['Assistant', 'Kept payroll reports of clinical operations staff', 'Booked travel', 'Ordered lunch'],
    [
      'Account Executive',
      'Called on physicians and hospitals of the territory',
      'Visited referral sources to promote our home health services',
      'Met sales goals and won new patients',
    ],
  ])('%s, %s: yes', (title, ...duties) => expect(job(title, ...duties).healthcare).toBe(true));

  test.each([
    ['Cashier', 'Helped customers'],
    [
      'Pharmaceutical Sales Representative',
      'Called on physicians and hospitals',
      'Met sales quotas in the territory',
    ],
    [
      'Territory Manager',
      'Called on physicians, hospitals and clinics to sell devices',
      'Beat sales goals',
      'Won market share in the territory',
    ],
    ['Account Manager', 'Sells software for dental offices in three states', 'Renews contracts'],
    ['Marketing Manager', 'Wrote brochures for physicians and hospitals', 'Called on doctors'],
    ['Healthcare Recruiter', 'Found nurses for hospitals', 'Interviewed nurses'],
    ['Office Manager, Law Practice', 'Ordered supplies'],
    ['Secretary', 'Scheduled one visit at the clinic'],
    [
      'Clinical Specialist',
      'Gave services under contract to a global medical device company',
      'Taught surgeons and nurses to use implants in surgery',
    ],
  ])('%s, %s: no', (title, ...duties) => expect(job(title, ...duties).healthcare).toBe(false));
});

test('evidence quotes the resume as it stands, over the end of a line', () => {
  const text =
    'Experience\nBilling Clerk\n01/2014 to 02/2015\n• Kept the ledgers of the firm and supervised\n  staff of the desk.';
  const [position] = parseResume(text, { asOf: '2018-01-01' }).profile.positions;
  const span = position?.management.evidence?.span;
  expect(span?.text).toMatch(/^supervised\n {2}staff$/);
  expect(text.slice(span?.start, span?.end)).toBe(span?.text);
});
