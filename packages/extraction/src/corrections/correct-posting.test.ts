import {
  correctedRuleId,
  type PostingChange,
  type Requirement,
  type RequirementKind,
  requirementsIn,
} from '@omm/contracts';
import { expect, test } from 'vitest';
import { parsePosting } from '../postings/parse-posting.ts';
import { correctPosting } from './correct-posting.ts';

const text = `Office Manager

Requirements:
- Bachelor's degree or Associate's degree required
- At least 3 years of experience in a medical office
- Fluent in French and Spanish (required)
`;
const read = parsePosting(text);

const inReading = ({ requirements }: typeof read) => requirementsIn(requirements.root);
const one = (kind: RequirementKind, which = 0): Requirement => {
  const found = inReading(read).filter((requirement) => requirement.kind === kind)[which];
  if (!found) throw new Error(`The posting asks for no ${kind}.`);
  return found;
};
const corrected = (changes: readonly PostingChange[], of = read, words = text) => {
  const corrections = changes.map((change, at) => ({ id: `c${at}`, change }));
  const { reading, missed } = correctPosting(of, words, corrections);
  return { reading, all: inReading(reading), missed: [...missed] };
};
const years = (minimumYears: number): PostingChange => ({
  action: 'change',
  was: one('experience'),
  requirement: {
    kind: 'experience',
    necessity: 'preferred',
    value: { minimumYears, maximumYears: null },
    scope: 'any',
    scopeText: null,
  },
});

test('what is changed keeps its id and its words, and the summary follows', () => {
  const { reading, all, missed } = corrected([years(5)]);
  const was = one('experience');
  expect(all.find(({ id }) => id === was.id)).toMatchObject({
    kind: 'experience',
    necessity: 'preferred',
    value: { minimumYears: 5 },
    spans: was.spans,
    ruleId: correctedRuleId,
  });
  expect(reading.summary).toMatchObject({ minimumYears: null, preferredYears: 5 });
  expect(missed).toEqual([]);
});

test('of two requirements in the same words the one that was meant is removed', () => {
  const languages = inReading(read).filter(({ kind }) => kind === 'language');
  expect(languages).toHaveLength(2);
  const { all } = corrected([{ action: 'remove', was: one('language') }]);
  expect(all.filter(({ kind }) => kind === 'language')).toEqual([one('language', 1)]);
});

test('a choice that loses all but one alternative is none', () => {
  expect(read.requirements.root.of.some(({ type }) => type === 'anyOf')).toBe(true);
  const { reading } = corrected([{ action: 'remove', was: one('degree', 1) }]);
  expect(reading.requirements.root.of.every(({ type }) => type === 'one')).toBe(true);
  expect(inReading(reading).filter(({ kind }) => kind === 'degree')).toEqual([one('degree')]);
});

test('what is added quotes its words', () => {
  const start = text.indexOf('Office Manager');
  const span = { start, end: start + 14, text: 'Office Manager' };
  const requirement = {
    kind: 'language',
    necessity: 'preferred',
    value: { code: 'pt', level: null },
  } as const;
  const { reading, all } = corrected([{ action: 'add', span, requirement }]);
  expect(all.at(-1)).toMatchObject({ id: 'added-c0', spans: [span], value: { code: 'pt' } });
  expect(reading.summary.languages).toContainEqual({ code: 'pt', necessity: 'preferred' });
});

test('corrections build on each other, and taking the first back leaves the other without its object', () => {
  const { all } = corrected([years(5)]);
  const changed = all.find(({ id }) => id === one('experience').id);
  if (!changed) throw new Error('gone');
  const undo = (at: number): PostingChange => ({ action: 'undo', correctionId: `c${at}` });
  const removed = { action: 'remove', was: changed } as const;
  expect(corrected([years(5), removed]).all.some(({ kind }) => kind === 'experience')).toBe(false);
  expect(corrected([years(5), removed, undo(1)]).all).toContainEqual(changed);
  expect(corrected([years(5), undo(0)]).all).toEqual(inReading(read));
});

test('words are found again where they have moved to, whatever ids are counted there', () => {
  const moved = text.replace('Requirements:\n', 'Requirements:\n- 1 year of dental office experience\n');
  const { all, missed } = corrected([years(5)], parsePosting(moved), moved);
  expect(missed).toEqual([]);
  const experience = all.filter(({ kind }) => kind === 'experience');
  expect(experience.map(({ value }) => 'minimumYears' in value && value.minimumYears)).toEqual([1, 5]);
});

test.each([
  ['the words are gone', text.replace('At least 3 years of experience in a medical office', 'A sunny mind')],
  [
    'another thing is read there',
    text.replace('years of experience in a medical office', 'years ago we opened our doors'),
  ],
])('where %s the correction says that it does not apply', (_what, anew) => {
  expect(corrected([years(5)], parsePosting(anew), anew).missed).toEqual(['c0']);
});
