import { expect, test } from 'vitest';
import { askedOf, wanted } from './testing/asked-of.ts';

test.each([
  [
    "We have run trials since 2006 and employ a coordinator with a master's degree who reports to the doctors.",
    {},
  ],
  ['Our optometrists, Dr. Vance and Dr. Vance, hold doctorates.', {}],
  ['Our optometrists hold doctorates; you need neither.', {}],
  ['We have four assistants, two of them bilingual, and a nurse who holds an ACLS card.', {}],
  ['The languages heard most often at our window, besides English, are Portuguese and Spanish.', {}],
  ['We have a large Arabic-speaking patient population and staff who can help with calls.', {}],
  ['Classes are held in English on Mondays and in Spanish on Thursdays.', {}],
  ['The people: our average length of service is 11 years.', {}],
  ['Support staff average 8 years here.', {}],
  ['Last year six in ten of our patients were seen by nurses who speak Hmong.', {}],
  ['Dr. Vance graduated with an MBA and brings 12 years of experience.', {}],
  ['She has an MBA and 12 years of experience.', {}],
  ['Half of us are Spanish speakers.', {}],
])('tells: %s', (text, asked) => expect(askedOf(text)).toEqual(wanted(asked)));

test.each([
  ['We have an opening for a biller with 2 years of experience.', { min: 2 }],
  ['We are hiring a bilingual (Spanish) receptionist.', { l: 'es:r' }],
  ["We are a busy clinic and need a manager with a bachelor's degree.", { d: 'bachelor' }],
  ['Our office is growing and we want someone with 3 years of experience.', { min: 3 }],
  ['Our next biller has 3 years of experience.', { min: 3 }],
  ['Our patients speak Spanish, so you must speak Spanish.', { l: 'es:r' }],
  ['Our providers are bilingual; fluent Spanish.', { l: 'es:r' }],
  ["I have a master's degree in health administration.", { d: 'master' }],
  ['Two years of experience in a practice where nurses are managers.', { min: 2 }],
])('asks: %s', (text, asked) => expect(askedOf(text)).toEqual(wanted(asked)));
