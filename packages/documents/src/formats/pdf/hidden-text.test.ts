import { expect, it } from 'vitest';
import { buildPdfOfStreams, PICTURE } from '../../testing/build-pdf.ts';
import { readPdf } from './read-pdf.ts';

const SEEN = 'BT /F1 10 Tf 72 700 Td (Dana Whitfield, practice manager) Tj ET\n';
const line = (before: string, text: string) => `q ${before} BT /F1 10 Tf 72 600 Td (${text}) Tj ET Q\n`;
const read = (content: string) => readPdf(buildPdfOfStreams([Buffer.from(content)]));

it.each([
  ['white on white', 'color', line('1 1 1 rg', 'keywords')],
  ['almost white on white', 'color', line('0.97 g', 'keywords')],
  ['black on black', 'color', `0 g 60 590 200 30 re f\n${line('0 g', 'keywords')}`],
  ['painted with nothing', 'paint', line('3 Tr', 'keywords')],
  ['too small to read', 'size', 'BT /F1 1 Tf 72 600 Td (keywords) Tj ET'],
  ['scaled to a stroke', 'size', line('1 Tz', 'keywords')],
  ['outside the page', 'place', 'BT /F1 10 Tf -900 600 Td (keywords) Tj ET'],
  ['cut away by a clip', 'clip', line('300 300 50 50 re W n', 'keywords')],
  ['cut down to a slit', 'clip', line('72 600 200 0.5 re W n', 'keywords')],
  ['cut away by two clips', 'clip', line('0 0 612 400 re W n 0 500 612 292 re W n', 'keywords')],
  ['painted over', 'cover', `${line('0 g', 'keywords')} q 1 g 60 590 200 30 re f Q`],
  [
    'painted over in a form',
    'cover',
    `${line('0 g', 'keywords')} q 1 0 0 1 60 590 cm 1 g 0 0 m 200 0 l 200 30 l 0 30 l h f Q`,
  ],
  ['under a picture', 'cover', `${line('', 'keywords')} q 200 0 0 30 60 590 cm ${PICTURE} Q`],
  ['under a picture at the very end', 'cover', `${line('', 'keywords')} 200 0 0 30 60 590 cm ${PICTURE}`],
  ['under a turned picture', 'cover', `${line('', 'keywords')} q 0 30 -200 0 260 590 cm ${PICTURE} Q`],
  ['outlined in white', 'color', line('1 Tr 1 G', 'keywords')],
])('leaves out, and tells, text that is %s', async (_, by, content) => {
  expect(await read(SEEN + content)).toMatchObject({
    text: 'Dana Whitfield, practice manager',
    hidden: [{ by, text: 'keywords', page: 1 }],
  });
});

it.each([
  ['a dark sidebar', '0.1 0.2 0.4 rg 60 590 200 30 re f'],
  ['a picture', `q 200 0 0 30 60 590 cm ${PICTURE} Q`],
])('keeps white text on %s', async (_, ground) => {
  const { text, hidden } = await read(`${SEEN}${ground}\n${line('1 g', 'Languages: Spanish')}`);
  expect(text).toContain('Languages: Spanish');
  expect(hidden).toEqual([]);
});

it.each([
  ['where the clip leaves it', line('70 590 200 30 re W n', 'Languages: Spanish')],
  ['that a clip cut a little', line('70 602 200 30 re W n', 'Languages: Spanish')],
  ['after the clip was taken back', `q 300 300 50 50 re W n Q ${line('', 'Languages: Spanish')}`],
  ['within a frame painted later', `${line('', 'Languages: Spanish')} 60 590 200 30 re S`],
  ['within a ring painted later', `${line('', 'Languages: Spanish')} 60 590 200 30 re 61 591 198 28 re f*`],
  ['beside what is painted later', `${line('', 'Languages: Spanish')} 60 580 200 15 re f`],
  ['on a picture', `q 200 0 0 30 60 590 cm ${PICTURE} Q ${line('', 'Languages: Spanish')}`],
  ['beside a picture', `${line('', 'Languages: Spanish')} q 50 0 0 30 10 590 cm ${PICTURE} Q`],
  ['half under a picture', `${line('', 'Languages: Spanish')} q 30 0 0 30 60 590 cm ${PICTURE} Q`],
  ['on what was painted before', `0.9 g 60 590 200 30 re f ${line('0 g', 'Languages: Spanish')}`],
  [
    'covered within a clip elsewhere',
    `${line('', 'Languages: Spanish')} q 300 300 9 9 re W n 60 590 200 30 re f Q`,
  ],
  ['drawn as outlines over its own white', line('1 g 0 G 2 Tr', 'Languages: Spanish')],
])('keeps text %s', async (_, content) => {
  const { text, hidden } = await read(SEEN + content);
  expect(text).toContain('Languages: Spanish');
  expect(hidden).toEqual([]);
});

const STATES = '/ExtGState << /Clear << /ca 0 /CA 0 >> /Full << /ca 1 >> /Multiply << /BM /Multiply >> >>';
const CLEAR_GROUP = `${line('/Full gs', 'keywords')}`;
const GROUP = `<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Group << /S /Transparency >> /Resources << /Font << /F1 3 0 R >> ${STATES} >> /Length ${CLEAR_GROUP.length} >>\nstream\n${CLEAR_GROUP}\nendstream`;
const LAYER = {
  resources: '/Properties << /L1 8 0 R >>',
  objects: ['<< /Type /OCG /Name (Layer) >>'],
  catalog: '/OCProperties << /OCGs [8 0 R] /D << /OFF [8 0 R] >> >>',
};

it.each([
  ['transparent', 'opacity', `q /Clear gs ${line('', 'keywords')} Q`, { resources: STATES }],
  ['in a transparent group', 'opacity', 'q /Clear gs /X1 Do Q', { resources: STATES, objects: [GROUP] }],
  ['in a layer that is off', 'mark', `/OC /L1 BDC ${line('', 'keywords')} EMC`, LAYER],
])('leaves out, and tells, text that is %s', async (_, by, content, options) => {
  const read = await readPdf(buildPdfOfStreams([Buffer.from(SEEN + content)], options));
  expect(read).toMatchObject({
    text: 'Dana Whitfield, practice manager',
    hidden: [{ by, text: 'keywords' }],
  });
});

it.each([
  ['marked with a highlighter', `${line('', 'keywords')} q /Multiply gs 1 1 0 rg 60 590 200 30 re f Q`],
  ['under glass', `${line('', 'keywords')} q /Clear gs 1 g 60 590 200 30 re f Q`],
  ['under a clear picture', `${line('', 'keywords')} q /Clear gs 200 0 0 30 60 590 cm ${PICTURE} Q`],
])('keeps text %s', async (_, content) => {
  const { text } = await readPdf(buildPdfOfStreams([Buffer.from(SEEN + content)], { resources: STATES }));
  expect(text).toContain('keywords');
});

/** Two dots, the right one with a hole; objects 8 and 9. */
const HOLES = {
  objects: [
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /SMask 9 0 R /Length 2 >>\nstream\nAA\nendstream',
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 2 >>\nstream\n\x7f\x01\nendstream',
  ],
};

it('keeps text under a picture that has holes', async () => {
  const content = `${SEEN}${line('', 'keywords')} q 200 0 0 30 60 590 cm /X1 Do Q`;
  const { text } = await readPdf(buildPdfOfStreams([Buffer.from(content)], HOLES));
  expect(text).toContain('keywords');
});

const layer = Array.from({ length: 8 }, (_, row) =>
  line(`1 0 0 1 0 ${-20 * row} cm 3 Tr`, 'Practice manager'),
);

it('keeps the unpainted text under the picture of a scan, and says so', async () => {
  const { text, findings } = await read(`q 612 0 0 792 0 0 cm ${PICTURE} Q ${layer.join('')}`);
  expect(text).toContain('Practice manager');
  expect(findings).toMatchObject([{ code: 'READ_BY_OCR' }]);
});

it('keeps the painted text under the picture of a scan, and says so', async () => {
  const painted = layer.map((row) => row.replace('3 Tr', '')).join('');
  const { text, findings, hidden } = await read(`${painted} q 612 0 0 792 0 0 cm ${PICTURE} Q`);
  expect(text).toContain('Practice manager');
  expect(findings).toMatchObject([{ code: 'READ_BY_OCR' }]);
  expect(hidden).toEqual([]);
});

it('takes unpainted text on an empty page for none', async () => {
  await expect(read(layer.join(''))).rejects.toMatchObject({ code: 'NO_TEXT_LAYER' });
});
