import { expect, test } from 'vitest';
import { teamLedIn } from './team-led.ts';

test.each([
  ['Supervised a front desk team of 12', 12],
  ['Led a staff of 8 across two offices', 8],
  ['Managed 15 employees and their schedules', 15],
  ['Oversaw up to 20 clinical and clerical staff', 20],
  ['Responsible for the supervision of 6 medical assistants', 6],
  ['Supervised staff for 12 years', null],
  ['Managed 3 locations with staff', null],
  ['Worked in a team of 12', null],
  ['Managed a budget of 300 dollars', null],
])('%s: %s', (duty, size) => {
  expect(teamLedIn(duty)).toBe(size);
});
