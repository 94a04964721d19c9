import { expect, test } from 'vitest';
import { readEntryHeading } from './entry-heading.ts';

test.each([
  [
    ['Director – IT Operations', 'Marlow Pictures – Dayton, OH'],
    'Director – IT Operations',
    'Marlow Pictures',
  ],
  [['Supervisor - Patient Access', 'Harbor Hospital'], 'Supervisor - Patient Access', 'Harbor Hospital'],
  [
    ['IT Director – Enterprise IT Automation', 'Marlow Group'],
    'IT Director – Enterprise IT Automation',
    'Marlow Group',
  ],
  [
    ['Clerk – Department of Surgery', 'University of Weld'],
    'Clerk – Department of Surgery',
    'University of Weld',
  ],
  [['Receptionist – Front Desk – Alder Group'], 'Receptionist – Front Desk', 'Alder Group'],
  [
    ['Medical Assistant / Front Desk', 'Harbor Pediatrics'],
    'Medical Assistant / Front Desk',
    'Harbor Pediatrics',
  ],
  [['Receptionist / Biller, Alder Clinic'], 'Receptionist / Biller', 'Alder Clinic'],
  [['Receptionist/ Biller- Alder Clinic'], 'Receptionist/ Biller', 'Alder Clinic'],
  [
    ['Business Manager', 'Alder Lung Doctors, P.A., Dayton, OH'],
    'Business Manager',
    'Alder Lung Doctors, P.A.',
  ],
  [
    ['Assistant Teacher  Weld School for the Deaf - Rome, NY'],
    'Assistant Teacher',
    'Weld School for the Deaf',
  ],
  [
    ['MARLOW VISITING NURSES, Dayton, Ohio', 'Hospice Team Leader'],
    'Hospice Team Leader',
    'MARLOW VISITING NURSES',
  ],
  [['Accounts Payable Clerk, Marlow Plastics, Inc.'], 'Accounts Payable Clerk', 'Marlow Plastics, Inc.'],
])('%j is one title and one employer', (lines, title, employer) => {
  expect(readEntryHeading(lines)).toMatchObject({ title, employer });
});

test.each([
  [['Office Manager – Harbor Clinic', 'Dayton, OH'], 'Office Manager', 'Harbor Clinic'],
  [['Office Manager – Part-time', 'Marlow'], 'Office Manager', 'Marlow'],
  [['Executive Director - Harbor'], 'Executive Director', 'Harbor'],
  [['Harbor Hospital - Medical Records - Lead Clerk'], 'Lead Clerk', 'Harbor Hospital'],
  [['Alder Group – Dayton, OH – Office Manager'], 'Office Manager', 'Alder Group'],
])('%j has no dash within its title', (lines, title, employer) => {
  expect(readEntryHeading(lines)).toMatchObject({ title, employer });
});

test.each([
  [
    ['Position: Recruiter, Tax Exempt Markets', 'Employer: Alder Group'],
    'Recruiter, Tax Exempt Markets',
    'Alder Group',
  ],
  [['Title: Healthcare', 'Company: Marlow', 'Location: Dayton, OH'], 'Healthcare', 'Marlow'],
  [['Position: RN'], 'RN', null],
  [['Position: Analyst', 'Harbor Clinic, Dayton, OH'], 'Analyst', 'Harbor Clinic'],
  [['Game Designer', 'Global Internship Program'], 'Game Designer', 'Global Internship Program'],
  [['Income Tax Preparer | Marlow Hewitt'], 'Income Tax Preparer', 'Marlow Hewitt'],
  [['Web Designer | buUuk Pte Ltd'], 'Web Designer', 'buUuk Pte Ltd'],
  [
    ['Harbor Cardiology Associates', 'Practice Administrator'],
    'Practice Administrator',
    'Harbor Cardiology Associates',
  ],
  [['Weld Orthopedic Specialists', 'Office Lead'], 'Office Lead', 'Weld Orthopedic Specialists'],
  [['Sales Associates', 'Marlow'], 'Sales Associates', 'Marlow'],
  // The label says whose part it is, not that the part is there.
  [['Employer: Harbor Clinic', 'Office Manager'], 'Office Manager', 'Harbor Clinic'],
])('%j is labelled or told apart', (lines, title, employer) => {
  expect(readEntryHeading(lines)).toMatchObject({ title, employer });
});
