import { expect, it } from 'vitest';
import { buildOdt } from '../testing/build-office-file.ts';
import { readOdt } from './odt.ts';

it.each([
  [
    'headings and paragraphs',
    '<text:h>Education</text:h><text:p>Associate\n degree</text:p>',
    'Education\nAssociate degree',
  ],
  ['lists', '<text:list><text:list-item><text:p>Epic</text:p></text:list-item></text:list>', '• Epic'],
  [
    'tabs, spaces and breaks',
    '<text:p>a<text:tab/>b<text:s text:c="3"/>c<text:line-break/>d</text:p>',
    'a\tb   c\nd',
  ],
  [
    'tables',
    '<table:table><table:table-row><table:table-cell><text:p>Epic</text:p></table:table-cell><table:table-cell><text:p>5 years</text:p></table:table-cell></table:table-row></table:table>',
    'Epic    5 years',
  ],
  ['no comments', '<text:p>a<office:annotation><text:p>note</text:p></office:annotation>b</text:p>', 'ab'],
])('reads %s', (_, body, text) => {
  expect(readOdt(buildOdt(body))).toBe(text);
});
