import { expect, test } from 'vitest';
import { parsePosting } from '../../parse-posting.ts';

const demandedIn = (text: string): string[] =>
  parsePosting(`Requirements\n- ${text}`).requirements.conditions.map((condition) =>
    condition.kind === 'screening'
      ? condition.value.screening
      : condition.kind === 'vaccination'
        ? condition.value.vaccine
        : condition.kind,
  );

test.each([
  ['Must be vaccinated against influenza', ['influenza']],
  ['Employees must be vaccinated or may be exempt', ['any']],
  ['Staff may wear masks but must be fully vaccinated', ['any']],
  ['The rules may include a requirement to be vaccinated', []],
  ['You may be required to show proof of vaccination', []],
  ['For locations subject to vaccination mandates we require proof of vaccination', []],
  ['We encourage vaccination and require masks', []],
  ['New staff are required to share their vaccination status', []],
  ['We will advise on the vaccine requirement status', []],
  ['Proof of vaccination status is required', ['any']],
  ['Must pass a background check, which may include a credit check', ['background-check']],
  ['Offers may be contingent upon a background check', ['background-check']],
])('%s: %j', (text, demanded) => {
  expect(demandedIn(text)).toEqual(demanded);
});
