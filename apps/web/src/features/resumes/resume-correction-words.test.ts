import type { ResumeChange } from '@omm/contracts';
import { expect, test } from 'vitest';
import { resumeCorrectionWords } from './resume-correction-words.ts';

const span = { start: 0, end: 24, text: 'Office Manager,\n Elm Clinic' };
const change: ResumeChange = {
  action: 'change',
  was: { section: 'positions', id: 'position-1', span },
  fact: {
    section: 'positions',
    title: 'Practice Manager',
    employer: 'Elm Clinic',
    start: '2019-01',
    end: 'present',
    healthcare: true,
    management: false,
  },
};
const said = '“Office Manager, Elm Clinic” → Practice Manager, Elm Clinic, Jan 2019 – today, health care';

test.each<[ResumeChange, string]>([
  [change, said],
  [
    { action: 'remove', was: { section: 'skills', id: 'payroll', span: { ...span, text: 'payroll' } } },
    'Removed skill: “payroll”',
  ],
  [
    { action: 'add', span, fact: { section: 'languages', code: 'pt', level: 'fluent' } },
    'Added language: Portuguese, fluent',
  ],
  [
    { action: 'add', span, fact: { section: 'credentials', id: 'CMM', status: 'in-progress' } },
    'Added credential: CMM, in progress',
  ],
  [{ action: 'undo', correctionId: 'a' }, `Taken back: ${said}`],
  [{ action: 'undo', correctionId: 'gone' }, 'Taken back'],
])('%j in words', (one, words) => {
  expect(resumeCorrectionWords(one, new Map([['a', change]]))).toBe(words);
});
