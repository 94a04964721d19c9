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
  expect(readOdt(buildOdt(body)).text).toBe(text);
});

it('leaves out what a style hides', () => {
  const style = (name: string, properties: string) =>
    `<style:style style:name="${name}"><style:text-properties ${properties}/></style:style>`;
  const styles =
    style('T1', 'text:display="none"') +
    style('T2', 'fo:font-size="1pt"') +
    style('T3', 'fo:color="#ffffff"') +
    style('T4', 'loext:opacity="0%"') +
    style('T5', 'loext:opacity="70%"');
  const span = (name: string) => `<text:span text:style-name="${name}">secret</text:span>`;
  const odt = buildOdt(
    `<text:p>a${span('T1')}b${span('T2')}c${span('T3')}d${span('T4')}${span('T5')}</text:p>`,
    styles,
  );
  expect(readOdt(odt)).toMatchObject({
    text: 'abcdsecret',
    hidden: [{ by: 'mark' }, { by: 'size' }, { by: 'color' }, { by: 'opacity' }],
  });
});

it('puts the header before the body, once', () => {
  const header =
    '<office:master-styles><style:header><text:p>dana@example.org</text:p><text:p>Dana</text:p></style:header></office:master-styles>';
  expect(readOdt(buildOdt('<text:p>Dana</text:p>', '', header)).text).toBe('dana@example.org\nDana');
});
