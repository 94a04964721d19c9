import { expect, test } from 'vitest';
import { askedOf } from './testing/asked-of.ts';

test.each([
  ['Spanish - a really big plus', 'es:p'],
  ['Fluency in Spanish is a genuine asset here', 'es:p'],
  ['Must be fluent in Spanish, Portuguese helpful.', 'es:r pt:p'],
  ['Must be fluent in Portuguese and English, Spanish is a plus.', 'es:p pt:r'],
  ['Must be fluent in Spanish, Portuguese and Creole.', 'es:r ht:r pt:r'],
  ['We prefer somebody who is bilingual in Spanish, but it is not a requirement.', 'es:p'],
  ['Fluency in Spanish gets extra consideration, but is by no means essential.', 'es:p'],
  ['Fluency in Spanish is highly regarded.', 'es:p'],
  ['Spanish required at our highly regarded practice.', 'es:r'],
  ['Spanish fluency needed for a highly regarded clinic', 'es:r'],
  ['Fluent Cantonese would be looked upon favorably', 'zh:p'],
  ['It would be lovely if you had a BA, speak Cantonese, or know supplements.', 'zh:p'],
  ["We'd be delighted if you speak Polish.", 'pl:p'],
  ['We are delighted to serve you; must speak Polish.', 'pl:r'],
  ['Spanish is welcome but not expected.', 'es:p'],
  ["Spanish wouldn't hurt.", 'es:p'],
  ['Requirements:\n- Bilingual in Spanish, with Portuguese a plus', 'es:r pt:p'],
  ['Requirements:\n- Bilingual in Spanish, with fluent Portuguese', 'es:r pt:r'],
  ['Spanish a must, French nice.', 'es:r fr:p'],
  ['Fluent in Spanish, must be nice.', 'es:r'],
  ['A little Spanish goes a long way here.', 'es:p'],
  ['Spanish, even a little, is a help here.', 'es:p'],
  ["Conversational Spanish would make your day easier, but it isn't a deal breaker.", 'es:p'],
  ["It doesn't hurt if you speak Spanish.", 'es:p'],
  ["Spanish is not required but it doesn't hurt.", 'es:p'],
  ['Spanish is good to have.', 'es:p'],
  ['Spanish is a plus; so is French.', 'es:p fr:p'],
  ['Spanish comes in handy with our families.', 'es:p'],
  ['If you happen to speak Arabic, tell us!', 'ar:p'],
  ['We particularly welcome Spanish speakers.', 'es:p'],
  ['Spanish speaking candidates move to the top of the list.', 'es:p'],
  ['Bilingual Spanish, Mandarin + $1.50/hr', 'es:p zh:p'],
  ['Must speak Spanish + English', 'es:r'],
  ["Fluent Spanish would be nice, but it isn't strictly required.", 'es:p'],
  ['Fluent Spanish is not required.', ''],
  ['Fluent Spanish is not important to us.', ''],
])('%s: %s', (text, languages) => expect(askedOf(text).l).toBe(languages));

test.each([
  ['Requirements: CRC or CPMA plus CPC or CCS-P', 'CCS-P:r CPC:r CPMA:r CRC:r'],
  ['Requirements: CPC a plus, RHIT required', 'CPC:p RHIT:r'],
  ['Requirements:\n- CRCR/CHFP or similar credentials would be well received', 'CHFP:p CRCR:p'],
  ["Valid driver's license for a clinic that is highly regarded.", 'DL:r'],
  ["Valid driver's license is highly regarded.", 'DL:p'],
  ['BLS certification, as patient safety is our priority.', 'BLS:r'],
  ['BLS certification is a priority.', 'BLS:p'],
  ['CPC certification, which is highly valued, is yours.', 'CPC:p'],
  ['PMP or Lean nice but not needed.', 'PMP:p'],
  ["SHRM-CP or PHR certification not a must but you'd go to the top of the pile", 'PHR:p SHRM-CP:p'],
  [
    'A degree is preferred, as is certification in the College of Practice Executives (CMPE/FACMPE).',
    'CMPE:p FACMPE:p',
  ],
  ['We lean toward candidates with a CPC certification.', 'CPC:p'],
  ['CPC certification counts in your favor.', 'CPC:p'],
  ['LPN license or CMA. CPR needed, ACLS not needed.', 'CMA:r CPR:r LPN:r'],
  ['NP license, 1 year of experience, any specialty ACLS preferred', 'ACLS:p NP:r'],
])('%s: %s', (text, credentials) => expect(askedOf(text).c).toBe(credentials));

test.each([
  ['2 years of experience in a practice that helps veterans.', 'required'],
  ['2 years of experience in a practice where your ideas are valued.', 'required'],
  ['2 years of experience with doctors who are well received.', 'required'],
  ['2 years of experience in a team which is appreciated.', 'required'],
  ['2 years of experience in a practice are valued.', 'preferred'],
  ['2 years of dental experience helps.', 'preferred'],
])('%s: %s', (text, necessity) => {
  const { min, pref } = askedOf(text);
  expect({ min, pref }).toEqual(necessity === 'required' ? { min: 2, pref: null } : { min: null, pref: 2 });
});
