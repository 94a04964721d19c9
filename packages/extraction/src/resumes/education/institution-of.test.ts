import { expect, test } from 'vitest';
import { fieldAlone, institutionAlone, partedFromSchool } from './institution-of.ts';

test.each([
  ['Psychology East Stroudsburg University of PA', 'East Stroudsburg University of PA'],
  ['Nursing Richard J. Daley College', 'Richard J. Daley College'],
  ['Diploma Virginia High School', 'Virginia High School'],
  ['Michigan Lake University Bachelor of Science', 'Michigan Lake University'],
  ['Associates Degree Weld Community College', 'Weld Community College'],
  ['Weld University May', 'Weld University'],
  ['Weld University BUSINESS MANAGEMENT', 'Weld University'],
  ['Business College of Weld', 'Business College of Weld'],
  ['Medical College of Weld', 'Medical College of Weld'],
  ['University of Maryland', 'University of Maryland'],
  ['Associate for the Harbor College', 'Associate for the Harbor College'],
  ['Weld University', 'Weld University'],
  ['Weld Training Institute', 'Weld Training Institute'],
  ['Weld Training Center Certificate', 'Weld Training Center'],
  ['Certificate Weld Job Training Center', 'Weld Job Training Center'],
  ['Weld College Training', 'Weld College'],
])('the school of %j is %j', (words, school) => expect(institutionAlone(words)).toBe(school));

test.each([
  ['Psychology East', 'East Stroudsburg University', 'Psychology'],
  ['Business Administration', 'Weld College', 'Business Administration'],
  ['Arts Bachelor of Arts', null, null],
  ['Aviation Management May', null, 'Aviation Management'],
  ['GPA', null, null],
  ['FACHE', null, null],
  ['Fisheries and Wildlife', null, 'Fisheries and Wildlife'],
])('the field of %j beside %j is %j', (field, school, expected) =>
  expect(fieldAlone(field, school)).toBe(expected),
);

test.each([
  [
    'International Business John',
    'International Business John Weld University',
    'International Business',
    'John Weld University',
  ],
  [
    'Office Accounting Dover',
    'Office Accounting Dover Business College',
    'Office Accounting',
    'Dover Business College',
  ],
  ['Accounting Lake', 'Lake Weld College', 'Accounting', 'Lake Weld College'],
  ['Human', 'Human Services College of the Desert', 'Human Services', 'College of the Desert'],
  ['Lake Weld', 'University', null, 'Lake Weld University'],
  ['Nursing Lake Weld', 'Community College', 'Nursing', 'Lake Weld Community College'],
  ['Nursing', 'University', 'Nursing', 'University'],
  ['Business', 'Business College of Weld', 'Business', 'Business College of Weld'],
  // Nothing ran together, or nothing tells where.
  ['Nursing', 'Weld College', 'Nursing', 'Weld College'],
  ['Business', 'Business College', 'Business', 'Business College'],
  ['Hair Design', 'Hair Design Academy', 'Hair Design', 'Hair Design Academy'],
])('%j and %j are parted', (field, school, ownField, ownSchool) =>
  expect(partedFromSchool(field, school)).toEqual({ field: ownField, institution: ownSchool }),
);
