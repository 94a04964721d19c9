import { expect, test } from 'vitest';
import { type Asked, askedOf, wanted } from './testing/asked-of.ts';

/** Degrees and years as hurried recruiters write of them, and the phrases beside them that ask for neither. */
const phrases: readonly (readonly [text: string, asked: Asked])[] = [
  ['A doctorate will be viewed favorably.', { p: 'doctorate' }],
  ["Bachelor's + a coding class would be outstanding.", { p: 'bachelor' }],
  ['It would be lovely if you had a BA and liked cats.', { p: 'bachelor' }],
  ["A bachelor's degree in something useful", { d: 'bachelor' }],
  ["A bachelor's degree is useful.", { p: 'bachelor' }],
  ['6 mo. acute care exp preferred.', { pref: 0.5 }],
  ['Two yrs experience in billing required, hospital is better but not required.', { min: 2 }],
  ['2 years of billing experience is not required.', {}],
  ['Two years of experience required, supervisory experience a plus but not necessary.', { min: 2 }],
  [
    "A diploma or GED is the minimum, and an associate's degree would set you apart.",
    { d: 'high-school', p: 'associate' },
  ],
  ['High school diploma; business degree helpful', { d: 'high-school', p: 'bachelor' }],
  ['Must possess high school diploma, with a college degree desirable', { d: 'high-school', p: 'bachelor' }],
  ["Master's degree preferred (MHA/MBA) Bachelor's required.", { d: 'bachelor', p: 'master' }],
  ["Bachelor's degree required (BS/BA)", { d: 'bachelor' }],
  ['BSN preferred, ADN or diploma accepted', { d: 'certificate', p: 'bachelor' }],
  ["Bachelor's preferred, associate's degree acceptable", { d: 'associate', p: 'bachelor' }],
  ['MA certificate preferred but not a must.', { p: 'certificate' }],
  ["HS/GED; prefer Associate or Bachelor's student in a business field.", { d: 'high-school' }],
];

test.each(phrases)('%s', (text, asked) => {
  expect(askedOf(text)).toEqual(wanted(asked));
});
