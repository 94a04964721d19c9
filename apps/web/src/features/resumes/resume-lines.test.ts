import { expect, test } from 'vitest';
import { resumeLines } from './resume-lines.ts';

test('a line is its words, and where they stand', () => {
  const text = '\n  Jo Example \n\n\tManager, Elm Clinic\r\n';
  const lines = resumeLines(text);
  expect(lines.map((line) => line.text)).toEqual(['Jo Example', 'Manager, Elm Clinic']);
  for (const { start, end, text: words } of lines) expect(text.slice(start, end)).toBe(words);
});
