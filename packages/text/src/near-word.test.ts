import { expect, test } from 'vitest';
import { nearWord } from './near-word.ts';

const WORDS = ['certified', 'licensed', 'medical', 'allscripts', 'eclinicalworks'];

test.each([
  ['certifed', 'certified'],
  ['allscrips', 'allscripts'],
  ['eclincalworks', 'eclinicalworks'],
  ['medial', 'medical'],
  ['certified', null],
  ['certificate', null],
  ['licensee', null],
  ['licenses', null],
  ['meritech', null],
])('%s: %s', (word, near) => expect(nearWord(word, WORDS)).toBe(near));
