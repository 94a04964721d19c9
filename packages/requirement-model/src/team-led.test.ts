import { expect, test } from 'vitest';
import { teamLedIn } from './team-led.ts';

test.each([
  ['Supervised a front desk team of 12', 12],
  ['Led a staff of 8 across two offices', 8],
  ['Managed 15 employees and their schedules', 15],
  ['Oversaw up to 20 clinical and clerical staff', 20],
  ['Responsible for the supervision of 6 medical assistants', 6],
  ['Supervised twelve employees', 12],
  ['Supervised 10-15 employees', 15],
  ['Supervised 5 to 8 part-time, bilingual front desk staff', 8],
  ['Led a team of six', 6],
  ['Managed a team of 9 billers and coders', 9],
  ['Managing a staff of over 40 in three clinics', 40],
  ['Assisted patients and supervised 10 nurses', 10],
  ['Supervised staff for 12 years', null],
  ['Managed 3 locations with staff', null],
  ['Worked in a team of 12', null],
  ['Managed a budget of 300 dollars', null],
  ['Led 30 training sessions for staff', null],
  ['Directed 911 calls to staff', null],
  ['Managed 250 accounts for three supervisors', null],
  ['Managed 20 provider schedules with assistants', null],
  ['Managed a staff of 15 million dollars', null],
  ['Managed department of 3 hospitals with 400 employees', null],
  ['Assisted supervising 10 nurses', null],
  ['Helped the manager in leading a team of 10', null],
  ['Managed calendars for a staff of 9', null],
  ["Managed 20 employees' files", null],
  ['Led a group of 30 children', null],
])('%s: %s', (duty, size) => {
  expect(teamLedIn(duty)).toBe(size);
});
