import { describe, expect, test } from 'vitest';
import { parseResume } from '../parse-resume.ts';
import { findCoverLetter } from './find-cover-letter.ts';

const body = [
  'I have ten years of experience as a practice manager since 2003 and speak fluent Italian.',
  'Your clinic needs a certified coder (CPC) who knows Epic, and I would bring just that from January 2001 to March 2009.',
].join('\n');
const resume = [
  'ANA POE\nTucson, AZ 85704 | (520) 555-0148 | ana.poe@example.com',
  'Experience\nReceptionist, Alder Clinic\n01/2014 to 12/2015\n• Greeted patients',
  'Languages\nSpanish',
].join('\n\n');
const english = `Ana Poe\n12 Elm Street\n\nMay 5, 2017\n\nDr. Rivas\nAlder Clinic\n\nDear Dr. Rivas,\n\n${body}\n\nSincerely,\n\nAna Poe\nEnclosure: resume\n\n`;
const spanish = `Estimada doctora Rivas:\n\nTengo diez años de experiencia como gerente de oficina desde 2003 y hablo francés con fluidez, y me gustaría trabajar con ustedes en la clínica.\n\nAtentamente,\nAna Poe\n\n`;

describe('a letter in the file of a resume', () => {
  test.each([
    ['before it', `${english}${resume}`],
    ['behind it', `${resume}\n\n${english}`],
    ['in Spanish', `${spanish}${resume}`],
    [
      'without a closing',
      `To Whom It May Concern:\n${body}\n\n${resume.slice(resume.indexOf('Experience'))}`,
    ],
  ])('%s gives no job, no years and no skill', (_, text) => {
    const { profile, coverLetter } = parseResume(text, { asOf: '2018-01-01' });
    expect(profile.positions.map(({ title, start }) => [title, start])).toEqual([
      ['Receptionist', '2014-01'],
    ]);
    expect(profile.months.total).toBe(24);
    expect(profile.languages.map(({ code }) => code)).toEqual(['es']);
    expect([...profile.credentials, ...profile.skills.filter(({ category }) => category === 'ehr')]).toEqual(
      [],
    );
    expect(coverLetter).toBeDefined();
  });

  test('its place is named, and the name and address of the person are kept', () => {
    const { coverLetter, contact } = parseResume(`${english}${resume}`, { asOf: '2018-01-01' });
    const letter = `${english}${resume}`.slice(coverLetter?.start, coverLetter?.end);
    expect(letter).toMatch(/^May 5, 2017[\s\S]*Enclosure: resume\n$/);
    expect(contact.name?.value).toBe('Ana Poe');
    expect(contact.email?.value).toBe('ana.poe@example.com');
  });

  test.each([
    resume,
    'Summary\nDear to her patients, she is exact.\nExperience\nClerk\n2012 to 2013',
    'Experience\nClerk\n2012 to 2013\n• Wrote letters:\nDear Sir,\nSincerely,',
    'Experience\nBest Buy, Clerk\n2012 to 2013',
  ])('none in %j', (text) => expect(findCoverLetter(text)).toBeNull());
});
