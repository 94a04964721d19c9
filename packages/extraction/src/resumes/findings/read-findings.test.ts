import { describe, expect, test } from 'vitest';
import { parseResume } from '../parse-resume.ts';

const head = 'Ana Poe\nana.poe@example.com | (520) 555-0148\n';
const read = (text: string, pages?: number) =>
  parseResume(text, { asOf: '2018-01-01', pages }).findings ?? [];
const told = (text: string, pages?: number) =>
  read(text, pages).map(({ code, span }) => `${code} ${span?.text ?? ''}`);
const job = 'Clerk, Quarry Stone Company\n01/2014 to Current\n• Filed letters';

describe('findings', () => {
  test.each<[string, string, string[]]>([
    ['nothing to say', `${head}Experience\n${job}`, []],
    [
      'no name, no contact',
      `Experience\n${job}`,
      ['NO_NAME Experience', 'NO_EMAIL Experience', 'NO_PHONE Experience'],
    ],
    [
      'no dates',
      `${head}Experience\nOffice Manager, Alder Clinic\n• Led the desk\n${job}`,
      ['NO_DATES Office Manager, Alder Clinic'],
    ],
    [
      'one date only',
      `${head}Experience\n${job}\nCashier\nMay 2012\n• Took cash`,
      ['ONE_DATE Cashier\nMay 2012', 'GAP Clerk, Quarry Stone Company\n01/2014 to Current'],
    ],
    [
      'reversed',
      `${head}Experience\n${job}\nCashier\n05/2012 to 01/2012`,
      ['REVERSED_DATES Cashier\n05/2012 to 01/2012'],
    ],
    [
      'years alone',
      `${head}Experience\nClerk, Quarry Stone Company\n2012 to 2017`,
      ['YEARS_ONLY Clerk, Quarry Stone Company\n2012 to 2017'],
    ],
    [
      'a gap, and none while at school',
      `${head}Experience\n${job}\nCashier\n01/2010 to 05/2012\nTeller\n01/2006 to 12/2007\nEducation\nAssociate of Arts, Weld College, 2008 - 2009`,
      ['GAP Clerk, Quarry Stone Company\n01/2014 to Current'],
    ],
    ['six months are no gap', `${head}Experience\n${job}\nCashier\n01/2010 to 06/2013`, []],
    ['out of work', `${head}Experience\nCashier\n01/2010 to 05/2016`, ['GAP Cashier\n01/2010 to 05/2016']],
    [
      'initials',
      `${head}Experience\n${job}\n• Read EOBs and every EOB\nCertifications\nCMM, CPR`,
      ['ACRONYM CMM', 'ACRONYM EOBs'],
    ],
    [
      'initials written out',
      `${head}Experience\n${job}\n• Read explanations of benefits (EOB)\nCertifications\nCertified Medical Manager (CMM)`,
      [],
    ],
    [
      'run together',
      `${head}OFFICEMANAGER\nWORKEXPERIENCE\n${job}`,
      ['RUN_TOGETHER OFFICEMANAGER', 'RUN_TOGETHER WORKEXPERIENCE'],
    ],
    ['one long word is one', `${head}RECEPTIONIST\nExperience\n${job}`, []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  test('endless lines and many pages', () => {
    const text = `${head}Experience\n${job}\n${'Answered the telephone and filed. '.repeat(20)}`;
    expect(told(text)[0]).toMatch(/^LONG_LINE Answered/);
    expect(told(`${head}Experience\n${job}`, 4)[0]).toMatch(/^TOO_LONG Ana Poe/);
    expect(told(`${head}Experience\n${job}`, 3)).toEqual([]);
  });

  test('each says what to change', () => {
    for (const { message, advice } of read('Experience\nClerk\n2012 to 2013')) {
      expect(message).toMatch(/\.$/);
      expect(advice.length).toBeGreaterThan(20);
    }
  });

  test('a gap is nowhere in the profile', () => {
    const { profile } = parseResume(`${head}Experience\nCashier\n01/2010 to 05/2016`, { asOf: '2018-01-01' });
    expect(JSON.stringify(profile)).not.toMatch(/gap/i);
  });
});
