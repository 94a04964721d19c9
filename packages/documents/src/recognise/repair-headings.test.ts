import { expect, it } from 'vitest';
import { repairHeadings } from './repair-headings.ts';

it.each([
  ['Expenence', 'Experience'],
  ['Sunimary', 'Summary'],
  ['EDUCATI0N', 'EDUCATI0N'],
  ['EDUCATJON:', 'EDUCATION:'],
  ['  Hichlichts', '  Highlights'],
  ['Ski1ls', 'Ski1ls'],
  ['Experiencia', 'Experiencia'],
  ['Expenence with Epic', 'Expenence with Epic'],
  ['Manager', 'Manager'],
  ['Dayton', 'Dayton'],
])('reads %s as %s', (line, heading) => {
  expect(repairHeadings(`Dana\n${line}\n2019`)).toBe(`Dana\n${heading}\n2019`);
});
