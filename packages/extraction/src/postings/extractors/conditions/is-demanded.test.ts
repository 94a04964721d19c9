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
  ['Some roles require full vaccination as an essential function', []],
  ['Certain field positions that call on hospitals require proof of vaccination', []],
  ['Acme adheres to all vaccination regulations and client vaccination requirements', []],
  ['Must adhere to the vaccination requirement', ['any']],
  ['If required for this position, provide proof of vaccination', []],
  ['Candidates will be told if the role they choose requires proof of vaccination', []],
  ['Must meet new rules should our policies with regard to vaccination change', []],
  ['We encourage vaccination and require masks', []],
  ['New staff are required to share their vaccination status', []],
  ['We will advise on the vaccine requirement status', []],
  ['Proof of vaccination status is required', ['any']],
  ['Must pass a background check, which may include a credit check', ['background-check']],
  ['Offers may be contingent upon a background check', ['background-check']],
])('%s: %j', (text, demanded) => {
  expect(demandedIn(text)).toEqual(demanded);
});

test.each([
  ['Preferred skills\n- Will be subject to a background check', 'required'],
  ['Preferred skills\n- Background check', 'preferred'],
  ['Preferred skills\n- Excel\n\nPhysical Requirements\n\nAbility to lift 20 lbs', 'required'],
  ['Working conditions\n- Lifting up to 40 lbs under ideal conditions', 'required'],
  ['Requirements\n- Ability to lift 40 lbs preferred', 'preferred'],
])('%j: %s', (text, necessity) => {
  expect(parsePosting(text).requirements.conditions.map((condition) => condition.necessity)).toEqual([
    necessity,
  ]);
});
