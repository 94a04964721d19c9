import { parseResume } from '@omm/extraction';
import { expect, test } from 'vitest';
import { renderResume } from './resume.ts';

const text = [
  'Ana Poe\nTucson, AZ 85704 | ana.poe@example.com',
  'Experience',
  'Office Manager, Alder Dermatology Clinic\n01/2016 to Current\n• Supervised four receptionists\n• Posted payments in Medisoft',
  'Cashier\nMay 2012\n• Took cash',
  'Education\nAssociate of Applied Science: Medical Billing, Weld College, 2010 - 2012',
  'Certifications\nCMM, PAHCOM, 2015\nRN, Arizona, License #482913, expires 05/2017',
  'Languages\nSpanish (fluent)',
  'Volunteer Work\nFood bank, 2014',
].join('\n');

test('shows a person how the resume was read', () => {
  const reading = parseResume(text, { asOf: '2018-01-01' });
  expect(renderResume({ file: 'ana.txt', ...reading })).toMatchInlineSnapshot(`
    "ana.txt
      contact
        Ana Poe, ana.poe@example.com, Tucson, AZ 85704
      years
        up to 2018-01-01, overlaps once:
        2 years 1 month in total
        2 years in health care
        2 years in a medical office
        2 years leading people
        2 years running a medical office
        2 years in dermatology
      work
        2016-01 to present (2 years)  Office Manager, Alder Dermatology Clinic
            read as medical office manager (O*NET 11-9111.00); clinic; dermatology; health care, since it says “Dermatology”; leads people, since it says “Manager”
        2012-05 alone (1 month)  Cashier
            read as customer service representative (O*NET 43-4051.00)
            not sure of dates
      education
        associate, Medical Billing, CIP 51.0714, Weld College, 2010 to 2012, completed
      credentials
        CMM (Certified Medical Manager), by PAHCOM, since 2015, held
        RN (Registered Nurse), license, AZ, expires 2017-05, number not kept, expired
      languages
        Spanish, fluent
      systems
        Medisoft, 2 years, still used
      skills
        Medical billing
      volunteering
        Food bank, 2014
      credentials within reach
        Certified Medical Practice Executive (CMPE): open, if what is left is there
            has    2 years of managing a practice directly: the resume shows 2
            check  a letter of recommendation from someone who holds the CMPE
            check  a letter of recommendation from the chief medical officer or another leader of the practice
            as document 003 says (“Medical office manager: responsibilities, training, salary and certifications”)
        Certified Medical Office Manager (CMOM): open, if what is left is there
            check  a course of 21 hours
            as document 002 says (“How to Become A Medical Office Manager: The Definitive Career Guide”)
        Certified Electronic Health Records Specialist (CEHRS): open, if what is left is there
            check  a course of 134 hours over 12 to 24 weeks
            as document 002 says (“How to Become A Medical Office Manager: The Definitive Career Guide”)
        Certified Billing and Coding Specialist (CBCS): open, if what is left is there
            check  a course of 3 to 12 months
            as document 002 says (“How to Become A Medical Office Manager: The Definitive Career Guide”)
      could not be read
        1 job with one date only: one month is counted. Add the other date.
      what to change
        No telephone number was found. Put it under your name, with its area code.
        “Cashier” has one date only, so it counts one month. Write month and year of both ends, such as “March 2014 – May 2016”; “Present” for the job you have.
        “CMM” is never written out. Write it once in words: “Certified Medical Manager (CMM)”. Some searches look for the words, some for the letters.
        No work is listed from June 2012 to December 2015 (43 months). Nobody has to explain it here, and it changes no score. If you like, one dated line says what it was: school, family, travel, a search.
    "
  `);
});
