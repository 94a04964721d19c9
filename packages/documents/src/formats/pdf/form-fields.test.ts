import { expect, it } from 'vitest';
import { buildPdf } from '../../testing/build-pdf.ts';
import { readPdf } from './read-pdf.ts';

const labels = [
  { x: 40, y: 700, text: 'Name:' },
  { x: 40, y: 680, text: 'Position:' },
];
/** Its fields stand on the page: the list of the catalogue needs only not to be empty. */
const catalog = '/AcroForm << /Fields [<< /T (f) /FT /Tx >>] >>';
const field = (rect: string, value: string, more = '') =>
  `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f) /Rect [${rect}] /V (${value}) ${more} >>`;

it('reads what was typed into a form beside its labels', async () => {
  const annotations = [
    field('90 695 300 712', 'Dana Whitfield'),
    field('90 675 300 692', 'Practice Manager'),
    field('90 600 300 660', 'Led nine people\\nCut denials', '/Ff 4096'),
    '<< /Type /Annot /Subtype /FreeText /Rect [40 560 300 575] /F 4 /DA (/Helv 10 Tf) /Contents (Speaks Spanish) >>',
  ];
  const { text } = await readPdf(buildPdf([labels], { annotations, catalog }));
  expect(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => line.trim().replace(/ +/g, ' ')),
  ).toEqual([
    'Name: Dana Whitfield',
    'Position: Practice Manager',
    'Led nine people',
    'Cut denials',
    'Speaks Spanish',
  ]);
});

it('leaves out, and tells, a field that is not shown', async () => {
  const annotations = [
    field('90 675 300 692', 'keywords', '/F 2'),
    field('90 695 300 712', 'Dana Whitfield Dayton'),
  ];
  const { text, hidden } = await readPdf(buildPdf([labels], { annotations, catalog }));
  expect(text).not.toContain('keywords');
  expect(hidden).toMatchObject([{ by: 'mark', text: 'keywords' }]);
});
