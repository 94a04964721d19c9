import { describe, expect, test } from 'vitest';
import { splitLines } from '../lines.ts';
import { findSections } from './find-sections.ts';
import { headingKind } from './headings.ts';

test.each([
  ['WORK EXPERIENCE', 'experience'],
  ['Professional Experience:', 'experience'],
  ['Employment History', 'experience'],
  ['Work History (continued)', 'experience'],
  ["Where I've worked", 'experience'],
  ['Experiencia laboral', 'experience'],
  ['Expérience professionnelle', 'experience'],
  ['Military Service', 'military'],
  ['Education and Training', 'education'],
  ['EDUCATIONAL BACKGROUND', 'education'],
  ['Education and Other', 'education'],
  ['Formación académica', 'education'],
  ['Core Qualifications', 'skills'],
  ['Skill Highlights', 'skills'],
  ['Computer Skills', 'skills'],
  ['Licenses & Certifications', 'credentials'],
  ['Languages', 'languages'],
  ['Idiomas', 'languages'],
  ['Volunteer Experience', 'volunteer'],
  ['Community Service', 'volunteer'],
  ['Professional Summary', 'summary'],
  ['Career Objective', 'summary'],
  ['Accomplishments', 'other'],
  ['References available upon request', 'other'],
])('%s opens %s', (words, kind) => expect(headingKind(words)).toBe(kind));

test.each([
  'Volunteer',
  'Office Manager',
  'Managed the office',
  'Skilled nursing facility',
  'Ten years of experience',
])('%s opens nothing', (words) => expect(headingKind(words)).toBeNull());

const kinds = (text: string) => findSections(splitLines(text)).map(({ kind }) => kind);

describe('sections', () => {
  test('follow their headings, letter-spaced ones too', () => {
    expect(kinds('Ana Bright\nE X P E R I E N C E\nClerk 2010\nS K I L L S\nExcel')).toEqual([
      'head',
      'experience',
      'skills',
    ]);
  });
  test('open on the line of a label', () => {
    expect(kinds('Ana Bright\nLanguages: Spanish, English')).toEqual(['head', 'languages']);
    expect(kinds('Ana Bright\nLanguages     Spanish')).toEqual(['head', 'languages']);
    expect(kinds('Ana Bright\nSchooling · BA, 2009')).toEqual(['head', 'education']);
    expect(kinds('Experience\nClerk 2010\nTraining — led the new hires')).toEqual(['experience']);
    expect(kinds('Experience\nTraining Clerk     2010')).toEqual(['experience']);
  });
  test('of skills open on the line of their label below the last job only', () => {
    expect(kinds('Experience\nClerk\n2010 - 2014\nSkills: Excel, Spanish')).toEqual(['experience', 'skills']);
    expect(kinds('Experience\nClerk\n2012 - 2014\nSkills: Excel\nTypist\n2010 - 2012')).toEqual([
      'experience',
    ]);
  });
  test('of volunteers are headed by the word alone where a title stands below', () => {
    expect(kinds('Experience\nClerk 2010\nVolunteer\nHospice volunteer, since 2012')).toEqual([
      'experience',
      'volunteer',
    ]);
    expect(kinds('Experience\nVolunteer\n2010 to 2012\nSorted clothes')).toEqual(['experience']);
    expect(kinds('Languages\nHindi\nVolunteer\nTemple kitchen, since 2015')).toEqual([
      'languages',
      'volunteer',
    ]);
  });
  test('open in the middle of a line where a converter glued every heading to its first line', () => {
    const glued =
      'Ana Bright\nSummary Patient agent\nExperience Clerk 2010 to 2012 Weld Clinic\nEducation and Training Diploma 2008\nSkills Excel';
    expect(kinds(glued)).toEqual(['head', 'summary', 'experience', 'education', 'skills']);
    expect(kinds(`${glued}\nWork History`)).toEqual(['head', 'experience']);
    expect(kinds('Ana Bright\nSkills Trainer, Weld Clinic\nExperience Designer, Oak Bank')).toEqual(['head']);
  });
  test('are not opened by the last word of a broken sentence', () => {
    expect(kinds('Experience\nKept the books of several large building\nprojects.\nClerk 2010')).toEqual([
      'experience',
    ]);
  });
  test('of an unusual name hold jobs where dates follow', () => {
    expect(
      kinds('Ana Bright\nRetail Management Experience\nStore Manager, Alder Outfitters\n2010 to 2014'),
    ).toEqual(['head', 'experience']);
    expect(kinds('Skills\nCustomer Service Experience\nExcel\nWord')).toEqual(['skills']);
  });
});
