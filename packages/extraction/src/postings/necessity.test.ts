import { expect, test } from 'vitest';
import { askedOf } from './testing/asked-of.ts';

test.each([
  ['Spanish - a really big plus', 'es:p'],
  ['Fluency in Spanish is a genuine asset here', 'es:p'],
  ['Fluency in Spanish is highly regarded.', 'es:p'],
  ['Spanish required at our highly regarded practice.', 'es:r'],
  ['Spanish fluency needed for a highly regarded clinic', 'es:r'],
  ['Fluent Cantonese would be looked upon favorably', 'zh:p'],
  ['It would be lovely if you had a BA, speak Cantonese, or know supplements.', 'zh:p'],
  ["We'd be delighted if you speak Polish.", 'pl:p'],
  ['We are delighted to serve you; must speak Polish.', 'pl:r'],
  ['Spanish is welcome but not expected.', 'es:p'],
  ["Fluent Spanish would be nice, but it isn't strictly required.", 'es:p'],
  ['Fluent Spanish is not required.', ''],
])('%s: %s', (text, languages) => expect(askedOf(text).l).toBe(languages));

test.each([
  ['Requirements: CRC or CPMA plus CPC or CCS-P', 'CCS-P:r CPC:r CPMA:r CRC:r'],
  ['Requirements: CPC a plus, RHIT required', 'CPC:p RHIT:r'],
  ['Requirements:\n- CRCR/CHFP or similar credentials would be well received', 'CHFP:p CRCR:p'],
  ['PMP or Lean nice but not needed.', 'PMP:p'],
])('%s: %s', (text, credentials) => expect(askedOf(text).c).toBe(credentials));
