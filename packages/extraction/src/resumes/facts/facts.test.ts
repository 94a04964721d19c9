import { describe, expect, test } from 'vitest';
import { parseResume } from '../parse-resume.ts';

const read = (text: string) => parseResume(text, { asOf: '2018-01-01' }).profile;

describe('credentials', () => {
  const held = (text: string) => read(text).credentials.map(({ id, status }) => `${id} ${status}`);
  test.each<[string, string[]]>([
    ['Certifications\nCPC, AAPC, 2015', ['CPC held']],
    ['Certifications\nCitrix CCA, Cisco CCNA', []],
    ['Certifications\nBLS and Basic First Aid    Expiration 9/2013', ['BLS expired', 'FIRST-AID expired']],
    ['Education\nBLS CNOR', ['BLS held']],
    ['Skills\nExcel, CPR, filing', ['CPR held']],
    ['Certifications\nRHIT pending\nSkills\nRHIT', ['RHIT in-progress']],
    ['Certifications\nCPR (expired 06/2015)', ['CPR expired']],
    ['Certifications\nCMPE (let it lapse in 2015)', ['CMPE expired']],
    ['Certifications\nCNA (registry, inactive), BLS', ['CNA expired', 'BLS held']],
    ['Certifications\nCMOM course under way', ['CMOM in-progress']],
    ['Certifications\nSitting for the CMM exam in spring 2019', ['CMM in-progress']],
    ['Summary\nOffice manager preparing for the CPC exam', ['CPC in-progress']],
    ['Certifications\nCMM exam scheduled', ['CMM in-progress']],
    ['Certifications\nCPC exam, March 2019', ['CPC in-progress']],
    ['Certifications\nCMM: sitting in spring 2019', ['CMM in-progress']],
    ['Certifications\nPassed the CPC exam in March 2015', ['CPC held']],
    ['Certifications\nBLS, expires 08/2019', ['BLS held']],
    ['Certifications\nBLS, expires 08/2016', ['BLS expired']],
    ['Certifications\nCertified Management Accountant (CMA)', []],
    ['Certifications\nMedical Assistant Certificate', []],
    ['Experience\nRN Supervisor\n01/2014 to 02/2015\n• Led nurses', ['RN held']],
    ['Experience\nOffice Manager\n01/2014 to 02/2015\n• Supervised RNs and LPNs', []],
    ['Experience\nCoach\n01/2014 to 02/2015\n• Gave first aid to hurt pupils', []],
    ['Summary\nRN with ten years in surgery', ['RN held']],
    ['Certifications\nCMAA (NHA), in progress, exam November 2018', ['CMAA in-progress']],
    ['Certifications\nCPhT exam not yet taken', ['CPHT in-progress']],
    ['Certifications\nPMP – planned 2019', ['PMP in-progress']],
    ['Licenses\nAssisted Living Administrator (Wisconsin), inactive', ['ALA expired']],
    ['Jane Roe\nAssisted Living Administrator', []],
    ['Summary\nManager who supervised RNs and CNAs', []],
    ['Summary\nHeads an animal hospital: 5 DVMs, 8 LVTs', []],
    ['Summary\nWorks with two nurse practitioners', []],
    ['Licenses\nLCSW: hours being completed, exam in the summer', ['LCSW in-progress']],
    ['Education\nRN bridge program, Weld College, accepted for fall', ['RN in-progress']],
    ['Summary\nHead nurse; ACLS instructor candidate', ['ACLS held']],
    ['Computer Systems\nGreenway; CPRS; Excel\nCertifications\nBLS', ['BLS held']],
    ['Licenses\nOhio driver license; passport', ['DL held']],
    ['Additional Information\nNotary Public of Pima County since 2007', ['NOTARY held']],
  ])('%j → %j', (text, expected) => expect(held(text)).toEqual(expected));

  test('an exam ahead is not in the summary', () => {
    const text = 'Certifications\nSitting for the CMM exam in spring 2019\nCPC';
    expect(parseResume(text, { asOf: '2018-01-01' }).summary.credentials).toEqual(['CPC']);
  });
});

describe('languages', () => {
  const spoken = (text: string) => read(text).languages.map(({ code, level }) => `${code} ${level}`);
  test.each<[string, string[]]>([
    ['Languages\nSpanish (fluent), French (basic)', ['es fluent', 'fr basic']],
    [
      'Languages\nIntermediate in Korean\nBeginner in Polish and French',
      ['ko conversational', 'pl basic', 'fr basic'],
    ],
    ['Skills\nExcel, Spanish, phones', ['es null']],
    ['Summary\nBilingual - English/Spanish office manager', ['es native']],
    ['Summary\nA bilingual, exact coordinator', ['und null']],
    ['Summary\nMedical interpreter at two clinics', ['und null']],
    ['Strengths\nBooks more time for whoever needs an interpreter', []],
    ['Community\nTranslator of menus in languages which I do not speak', []],
    ['Languages\nFrench: fluent. Spanish: none yet', ['fr fluent']],
    ['Languages\nPolish. I do not speak German', ['pl null']],
    ['Languages\nAmerican Sign Language', ['ase null']],
    ['Experience\nTutor\n01/2014 to 02/2015\n• Taught Spanish to students', []],
    ['Experience\nCook\n01/2014 to 02/2015\n• Prepared Italian and French food', []],
    ['Education\nBachelor of Arts : Spanish, 2013', []],
    ['Experience\nClerk\n01/2014 to 02/2015\n• Explained bills in Tagalog and English', ['tl null']],
    ['Experience\nClerk\n01/2014 to 02/2015\n• Answered patients in English or Polish', ['pl null']],
    ['Experience\nClerk\n01/2014 to 02/2015\n• Printed forms in English and Polish', []],
    ['Skills\nInsurance follow-up; Polish interpreter for patients', ['pl null']],
    ['Ana Poe\n- Languages: English, Português', ['pt null']],
    ['Languages\nEnglish', []],
    ['Ana Poe\nHungarian, native. German, good.', ['hu native', 'de null']],
    ['Otros\nInglés: intermedio. Francés: básico.', ['fr basic']],
    ['Destrezas\nMedisoft\nEspañol e inglés', ['es null']],
    ['Summary\nCareful typist. Punjabi and Hindi speaker.', ['pa null', 'hi null']],
    ['Experience\nClerk\n01/2014 to 02/2015\n• Called back each Spanish speaker', []],
    ['Experience\nClerk\n01/2014 to 02/2015\n• Signed up Spanish speakers', []],
    ['Ana Poe\nFrench: rusty.', ['fr null']],
    ['Languages\nTwi and Ewe, Latin (reading)', ['tw null', 'ee null', 'la null']],
    ['Skills\nbudgets, Latin, logistics', []],
    ['Summary\nFluent in Spanish, sold to Latin America', ['es fluent']],
  ])('%j → %j', (text, expected) => expect(spoken(text)).toEqual(expected));
});

describe('record systems', () => {
  const systems = (text: string) =>
    read(text)
      .skills.filter(({ category }) => category === 'ehr')
      .map(({ name }) => name);
  test.each<[string, string[]]>([
    [
      'Skills\nEpic, Excel, athenahealth, eCW, Medisoft software',
      ['Epic', 'athenahealth', 'eClinicalWorks', 'Medisoft'],
    ],
    ['Skills\nIDX, Medical Manager, Word', ['IDX', 'Medical Manager']],
    ['Experience\nMedical Manager, Alder Clinic\n01/2014 to 02/2015\n• Led staff', []],
    ['Summary\nAn epic journey; obtained the signature of every customer', []],
    ['Experience\nClerk\n01/2014 to 02/2015\n• Banked at Cornerstone', []],
    ['Skills\nEpic', ['Epic']],
    ['Summary\nBooks surgeries, Epic OpTime', ['Epic']],
    ['Summary\nAn epic journey', []],
    ['Skills\nAthena, Kareo and CareWeb', ['athenahealth', 'Kareo', 'CareWeb']],
    ['References\nAthena Bright', []],
    ['Summary\nLeads classes; 3M encoder; Epic', ['Epic']],
    ['Skills\nPhones, NextGen, typing', ['NextGen']],
    ['Summary\nEpic super-user', ['Epic']],
    ['Summary\nCodes 25 charts a day in Epic and 3M 360', ['Epic']],
    ['Resumen\nUso NextGen todos los días', ['NextGen']],
    ['Skills\nIDEXX Cornerstone', ['Cornerstone']],
    ['Skills\nAllscripts Sunrise', ['Allscripts']],
    [
      'Experience\nClerk\n01/2014 to 02/2015\n• Closed the day in Cloud 9 and counted the drawer',
      ['Cloud 9'],
    ],
    ['Summary\nOn Cloud 9 about the new scheduling software', []],
    ['Skills\nGreenway, Quickbooks, phones', ['Greenway']],
    ['Skills\nEpic (Inpatient)           CPR', ['Epic']],
    ['Summary\nLives on the Greenway', []],
    ['Summary\nAn Epic, unforgettable hike', []],
    ['Skills\nCornerstone to ezyVet migration', ['Cornerstone', 'ezyVet']],
  ])('%j → %j', (text, expected) => expect(systems(text)).toEqual(expected));
});
