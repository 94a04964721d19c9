import { expect, it } from 'vitest';
import { readRtf } from './rtf.ts';

const read = (source: string) => readRtf(Buffer.from(source, 'latin1')).text.trim();

it.each([
  ['paragraphs', '{\\rtf1\\ansi Dana\\par Whitfield\\par}', 'Dana\nWhitfield'],
  ['a fragment without header', '{\\pard \\b \\fs36 Education\\par}', 'Education'],
  ['Unicode with its stand-in', '{\\rtf1 2014 \\u8211- 2016}', '2014 – 2016'],
  ['a stand-in written as a byte', "{\\rtf1 Jos\\u233\\'e9}", 'José'],
  ['windows-1252 bytes', "{\\rtf1\\ansi Jos\\'e9 \\'96 Dayton}", 'José – Dayton'],
  [
    'the charset of a font',
    "{\\rtf1{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial CYR;}}\\f1 \\'cc\\'e8\\'f0}",
    'Мир',
  ],
  [
    'no font names, colours, styles or fields',
    '{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\stylesheet{Normal;}}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt d@example.org}}}',
    'd@example.org',
  ],
  ['no pictures', '{\\rtf1{\\pict\\wmetafile8 0100090000}Dana}', 'Dana'],
  ['no hidden text', '{\\rtf1 a{\\v secret}b}', 'ab'],
  ['no tiny text', '{\\rtf1\\fs24 a{\\fs2\\cf1 secret}b\\fs1 c\\plain d}', 'abd'],
  ['what is hidden in two ways', '{\\rtf1 a{\\v\\fs2 secret\\fs24  secret\\v0  b}c}', 'a bc'],
  [
    'no white text on white paper',
    '{\\rtf1{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}a{\\cf2 secret}b\\cf2 c\\cf1 d}',
    'abd',
  ],
  [
    'white text on shading',
    '{\\rtf1{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}\\cbpat1\\cf2 SKILLS\\par}',
    'SKILLS',
  ],
  ['tabs and bullets', '{\\rtf1 \\bullet\\tab Epic\\par}', '•\tEpic'],
  ['escaped braces', '{\\rtf1 \\{a\\}}', '{a}'],
])('reads %s', (_, source, text) => {
  expect(read(source)).toBe(text);
});
