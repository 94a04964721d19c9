import { expect, test } from 'vitest';
import { languageModes } from './language-modes.ts';

const modes = (text: string) => {
  const [before = '', , after = ''] = text.toLowerCase().split(/[«»]/);
  return languageModes({ before, after });
};

test.each([
  ['Must speak, read and write «Spanish»', ['speaking', 'reading', 'writing']],
  ['Ability to read, speak, and write Spanish or «Somali» fluently', ['speaking', 'reading', 'writing']],
  ['Fluent in English and «Spanish» (verbal and written)', ['speaking', 'writing']],
  ['Excellent written and verbal communication skills in English and «Spanish»', ['speaking', 'writing']],
  ['Proficiency in written and verbal «Spanish»', ['speaking', 'writing']],
  ['Bilingual «Spanish»-speaking candidates', ['speaking']],
  ['«Spanish» speakers encouraged', ['speaking']],
  ['«Spanish» medical interpretation', ['interpreting', 'medical']],
  ['Medical «Spanish» preferred', ['medical']],
  ['Able to interpret and translate «Spanish»', ['interpreting']],
  ['Read and write English and speak «Spanish»', ['speaking']],
  ['Excellent verbal and written communication skills, bilingual «Spanish»', []],
  ['Excellent verbal and written communication skills and bilingual «Spanish»', []],
  ['Bilingual «Spanish», verbal and written communication skills', []],
  ['Bilingual «Spanish» medical assistant', []],
  ['Bilingual «Spanish» in a medical setting', []],
  ['fluent «Spanish»; able to read lab reports', []],
])('%s: %j', (text, expected) => expect(modes(text)).toEqual(expected));
