import { expect, test } from 'vitest';
import { patternOf } from './duties/phrase-pattern.ts';
import { duties } from './duties.ts';
import { forMatches, indexPatterns } from './first-matches.ts';
import { wordBeginnings } from './word-beginnings.ts';

test.each([
  [String.raw`\b(?:re)?schedul(?:e|es)\b(?! an? interview)|\bcalendars?\b`, ['res', 'sch', 'cal']],
  [String.raw`\be[hm]rs?\b|\bp ?& ?l\b`, ['ehr', 'emr', 'p &', 'p& ', 'p&l']],
  [String.raw`\b(?:tele)?phones?\b`, ['tel', 'pho']],
])('%s', (source, beginnings) => {
  expect([...wordBeginnings(source)].sort()).toEqual(beginnings.toSorted());
});

test('a pattern that leaves its beginning open is refused', () => {
  expect(() => wordBeginnings(String.raw`\bo\w+ce\b`)).toThrow('name three characters');
  expect(() => wordBeginnings(String.raw`\b(?:at)?\b`)).toThrow('name three characters');
});

test('finds what each pattern finds by itself', () => {
  const text =
    'Reviewed P & L, e-mail; EHRs; re-schedule or RESCHEDULE, p&l _claims 2claims; Claims. Café citas';
  const patterns = duties.flatMap(({ phrases }) => phrases.map(patternOf));
  const found = patterns.map((): RegExpExecArray | null => null);
  forMatches(indexPatterns(patterns.map((pattern) => ({ pattern }))), text, (number, match) => {
    found[number] = match;
    return true;
  });
  expect(found).toEqual(patterns.map((pattern) => pattern.exec(text)));
});
