import { expect, test } from 'vitest';
import { type Asked, askedOf, wanted } from './testing/asked-of.ts';

/** A heading of wishes colours the parts that stand below it, each below a heading of its own. */
const forms: readonly (readonly [text: string, asked: Asked])[] = [
  [
    "PREFERRED QUALIFICATIONS\nEducation:\n• Bachelor's degree\nExperience:\n• 3 years in a clinic\nLicenses:\n• CMPE",
    { p: 'bachelor', pref: 3, c: 'CMPE:p' },
  ],
  [
    "Required Qualifications\n\nEducation\nBachelor's degree\nExperience\n3 years in a clinic\n\nPreferred Qualifications\n\nEducation\nMaster's degree\nExperience\n5 years in a clinic",
    { d: 'bachelor', p: 'master', min: 3, pref: 5 },
  ],
  ['Nice to have:\n\nEducation:\n- BA in business\n\nRequirements:\n- CPC', { p: 'bachelor', c: 'CPC:r' }],
  ["Preferred Skills:\n• Excel\nEducation:\n• Bachelor's degree", { d: 'bachelor' }],
  ['Education\nRequired: GED\nPreferred:\nExperience\n3 years in a clinic', { d: 'high-school', min: 3 }],
  [
    "PREFERRED QUALIFICATIONS\nEducation:\n• Bachelor's degree\n\nKNOWLEDGE, SKILLS AND ABILITIES\n• Current CPR card",
    { p: 'bachelor', c: 'CPR:r' },
  ],
];

test.each(forms)('%s', (text, asked) => expect(askedOf(text)).toEqual(wanted(asked)));
