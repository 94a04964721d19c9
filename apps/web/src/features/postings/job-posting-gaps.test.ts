import { expect, test } from 'vitest';
import { gapsInWords } from './job-posting-gaps.ts';

test.each([
  [['title'], 'Job search will also ask for the job’s title.'],
  [
    ['hiringOrganization', 'datePosted'],
    'Job search will also ask for your practice’s name and the day it was posted.',
  ],
  [['validThrough'], 'Job search will also ask for validThrough.'],
])('%j', (properties, words) => expect(gapsInWords(properties)).toBe(words));
