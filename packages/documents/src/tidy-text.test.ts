import { expect, it } from 'vitest';
import { tidyText } from './tidy-text.ts';

it.each([
  ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['runs of blank lines', 'a\n\n\n\nb\n', 'a\n\nb'],
  ['ligatures', 'oﬃce ﬁle', 'office file'],
  ['odd spaces', 'a\u00a0b\u2003c', 'a b c'],
  ['tabs', 'Epic\t5 years', 'Epic    5 years'],
  ['list glyphs', '▪ one\n\uf0b7two\n  ➢ three', '• one\n• two\n  • three'],
  ['icons and invisible characters', '\ue800 Dayton\u200b, OH\u0000', 'Dayton, OH'],
  ['hyphens of their own kind', 'part‐time -‐ 555‑1234 on-\u00ad‐campus', 'part-time - 555-1234 on-campus'],
  ['UTF-8 read as windows-1252', 'JosÃ© â€“ 2014 â€œleadâ€\u009d', 'José – 2014 “lead”'],
  ['a lost full-width dash', 'Company Name ï¼\u008d City', 'Company Name - City'],
  ['French that only looks like it', 'Île-de-France à côté', 'Île-de-France à côté'],
])('tidies %s', (_, raw, tidy) => {
  expect(tidyText(raw).trim()).toBe(tidy.trim());
});
