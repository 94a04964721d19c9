import type { PostingChange, Requirement } from '@omm/contracts';
import { expect, test } from 'vitest';
import { correctionWords } from './correction-words.ts';

const spanish = { kind: 'language', necessity: 'required', value: { code: 'es', level: null } } as const;
const was: Requirement = { ...spanish, id: 'language-1', spans: [], ruleId: 'x', certainty: 'stated' };
const change: PostingChange = { action: 'change', was, requirement: { ...spanish, necessity: 'preferred' } };

test.each<[PostingChange, string]>([
  [change, 'Spanish, must have → Spanish, nice to have'],
  [{ action: 'remove', was }, 'Not asked for: Spanish, must have'],
  [
    { action: 'add', span: { start: 0, end: 1, text: 'x' }, requirement: spanish },
    'Added: Spanish, must have',
  ],
  [{ action: 'undo', correctionId: 'a' }, 'Taken back: Spanish, must have → Spanish, nice to have'],
])('a correction is said in words', (given, words) => {
  expect(correctionWords(given, new Map([['a', change]]))).toBe(words);
});
