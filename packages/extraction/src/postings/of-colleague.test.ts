import { expect, test } from 'vitest';
import { askedOf, wanted } from './testing/asked-of.ts';

test.each([
  ['Our founder holds an MBA and has 20 years of experience.', {}],
  ["Our administrator has a bachelor's degree and brings 15 years of experience.", {}],
  ['Dr. Lee, our director, is a CMPE.', {}],
  ['Our founder, Dr. Lee, has an MBA and 15 years of experience.', {}],
  ['Our office manager, who is a CPC, has an MBA and 12 years of experience.', {}],
  ['The owner is a CPA with 20 years of experience.', {}],
  ['Our administrator (RN, MBA) started as a biller.', {}],
  ['The auditors are all CPMA credentialed.', {}],
  ["The therapists each have a master's degree and 8 years of experience.", {}],
  ["Apply to become our administrator (master's degree).", { d: 'master' }],
  ['The right applicants have 3 years of experience.', { min: 3 }],
  ['Our next manager has an MBA and 5 years of experience.', { d: 'master', min: 5 }],
  ['Our new billing manager holds a CPC and brings 3 years of experience.', { c: 'CPC:r', min: 3 }],
  ['Our ideal candidate holds a CPC and has 3 years of experience.', { c: 'CPC:p', pref: 3 }],
  ['Our director has an opening for someone with 3 years of experience.', { min: 3 }],
  ['Our office manager is a CPC and needs a biller with 3 years of experience.', { min: 3 }],
  ['Our assistants are expected to have 2 years of experience.', { min: 2 }],
  ['Our clinical director is an RN and you must hold a CPC.', { c: 'CPC:r' }],
  ['Our manager has an MBA, 5 years of experience required.', { min: 5 }],
])('%s', (text, asked) => expect(askedOf(text)).toEqual(wanted(asked)));
