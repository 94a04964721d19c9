import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from './read-text.ts';
import { splitSegments } from './split-segments.ts';

const split = (text: string) => splitSegments(readText(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Degree required. Two years.', ['Degree required.', 'Two years.']],
  ['- one\n* two\n\u2022 three\n1. four', ['one', 'two', 'three', 'four']],
  ['Skills: \u2022 Excel \u2022 Word', ['Skills:', 'Excel', 'Word']],
  ['Requirements:  High school.  Two years.', ['Requirements:', 'High school.', 'Two years.']],
  ['works 40 hours1. Education', ['works 40 hours1.', 'Education']],
  ['equal treatment.Job Location: Ohio', ['equal treatment.', 'Job Location: Ohio']],
  ['5+ yrs. experience, e.g. Epic, with Dr. Green', ['5+ yrs. experience, e.g. Epic, with Dr. Green']],
  ['B.S. Degree', ['B.S. Degree']],
  ['Pay: 12.00 an hour, or (as usual) 1.5 years', ['Pay: 12.00 an hour, or (as usual) 1.5 years']],
  ['strong skills Preferred Qualifications: Spanish', ['strong skills', 'Preferred Qualifications: Spanish']],
  ['- a thing - Another - One More - Last', ['a thing', 'Another', 'One More', 'Last']],
  [
    'High school diplomaMust have 2 yearsBilingual a plus',
    ['High school diploma', 'Must have 2 years', 'Bilingual a plus'],
  ],
  ['or GEDExperience:2 years', ['or GED', 'Experience:2 years']],
  ['is preferred2-5 years in a clinic', ['is preferred', '2-5 years in a clinic']],
  ['administration3 or more years', ['administration', '3 or more years']],
  [
    'OneMedical uses Windows10, eClinicalWorks and PowerPoint',
    ['OneMedical uses Windows10, eClinicalWorks and PowerPoint'],
  ],
  [
    'Min 3 yrs as manager in a medical office Must know Epic Knowledge of coding Excellent phone skills',
    [
      'Min 3 yrs as manager in a medical office',
      'Must know Epic',
      'Knowledge of coding',
      'Excellent phone skills',
    ],
  ],
  ['billing experience Bachelor’s degree', ['billing experience', 'Bachelor’s degree']],
  ['of experience Knowledge of UB-04 forms', ['of experience', 'Knowledge of UB-04 forms']],
  ['clinic work. OSHA 30. LEED AP a plus', ['clinic work.', 'OSHA 30.', 'LEED AP a plus']],
  ['Required QualificationsRHIT or CCS credential', ['Required Qualifications', 'RHIT or CCS credential']],
  ['diploma or GED2 years of billing', ['diploma or GED', '2 years of billing']],
  ['Spanish highly preferredType 40 wpm', ['Spanish highly preferred', 'Type 40 wpm']],
  ['works with Excellent references and Must pass', ['works with Excellent references and Must pass']],
  [
    'the Good Shepherd clinic, a Minimum Wage employer',
    ['the Good Shepherd clinic, a Minimum Wage employer'],
  ],
  ['needs: *5+ years of billing *CPC *GED', ['needs:', '5+ years of billing', 'CPC', 'GED']],
  ['Need: *one year of billing *diploma or GED', ['Need:', 'one year of billing', 'diploma or GED']],
  [
    '*Minimum Education:* GED *Preferred Education:* BA',
    ['Minimum Education:* GED', 'Preferred Education:* BA'],
  ],
  ['You have: ~ run a clinic ~ Excel ~ 2+ years', ['You have:', 'run a clinic', 'Excel ~ 2+ years']],
  ['~ five days\n~30 hours', ['five days', '~30 hours']],
  ['a *Best Place* to work and *fun* too', ['a *Best Place* to work and *fun* too']],
  ['Current CPR Preferred: 2 years', ['Current CPR', 'Preferred: 2 years']],
  ['Coder :: CPC, CCS a plus :: 3 yrs', ['Coder', 'CPC, CCS a plus', '3 yrs']],
  ['full time .. two years in an office .. Spanish', ['full time', 'two years in an office', 'Spanish']],
  ['Degree: Associate | Cert: CCS', ['Degree: Associate', 'Cert: CCS']],
  ['III | Associate | 4 years', ['III | Associate | 4 years']],
  ['we wonder... a lot, std::vector', ['we wonder... a lot, std::vector']],
  ['\n\n  \n', []],
])('%j', (text, segments) => expect(split(text)).toEqual(segments));

test('segments stand in order and do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 300 }), (text) => {
      let end = 0;
      for (const segment of splitSegments(readText(text))) {
        expect(segment.start).toBeGreaterThanOrEqual(end);
        expect(segment.end).toBeGreaterThan(segment.start);
        end = segment.end;
      }
    }),
  );
});
