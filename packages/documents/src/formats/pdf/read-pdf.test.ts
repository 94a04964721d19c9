import { describe, expect, it } from 'vitest';
import { buildPdf, column, type Drawn } from '../../testing/build-pdf.ts';
import { tidyText } from '../../tidy-text.ts';
import { readPdf } from './read-pdf.ts';

const read = async (pages: Drawn[][], info = '') => tidyText((await readPdf(buildPdf(pages, { info }))).text);
const linesOf = (text: string) => text.split('\n').map((line) => line.trim());

const job = (title: string, place: string, dates: string) => [
  title,
  `${place}, ${dates}`,
  '\u0095 Scheduled patients for four providers',
  '\u0095 Reconciled the daily deposits',
];
const main = [
  ...job('Practice Manager', 'Elm Clinic', '2019 - 2023'),
  ...job('Receptionist', 'Oak Dental', '2015 - 2019'),
];

describe('readPdf', () => {
  it('reads a sidebar apart from the main column', async () => {
    const side = ['SKILLS', 'Epic', 'eClinicalWorks', 'ICD-10 coding', 'Spanish'];
    const text = await read([[...column(40, 700, side, 19), ...column(220, 703, main)]]);
    expect(linesOf(text).filter(Boolean)).toEqual([
      ...side,
      ...main.map((line) => line.replace('\u0095', '•')),
    ]);
  });

  it('goes on with a column over the page break', async () => {
    const side = ['SKILLS', 'Epic', 'eClinicalWorks', 'ICD-10 coding', 'Spanish'];
    const text = await read([
      [...column(40, 700, main), ...column(400, 703, side, 19)],
      column(40, 700, job('Volunteer', 'Food Bank', '2012 - 2014')),
    ]);
    expect(text.indexOf('SKILLS')).toBeGreaterThan(text.indexOf('Volunteer'));
  });

  it('keeps the dates at the right margin on the line of their job', async () => {
    const drawn = [
      { x: 40, y: 700, text: 'Practice Manager' },
      { x: 480, y: 700, text: '2019 - 2023' },
      { x: 40, y: 680, text: 'Receptionist' },
      { x: 480, y: 680, text: '2015 - 2019' },
      { x: 40, y: 660, text: 'File Clerk' },
      { x: 480, y: 660, text: '2013 - 2015' },
    ];
    expect(await read([drawn])).toBe(
      'Practice Manager    2019 - 2023\nReceptionist    2015 - 2019\nFile Clerk    2013 - 2015',
    );
  });

  it('keeps the dates at the left margin on the line of their job', async () => {
    const drawn = [
      ...column(40, 700, ['2019 - 2023', '2015 - 2019', '2013 - 2015'], 28),
      ...column(140, 700, main, 14),
    ];
    expect(await read([drawn])).toContain('2019 - 2023    Practice Manager');
  });

  it('reads a table of skills column by column, and the heading after it last', async () => {
    const text = await read([
      [
        {
          x: 40,
          y: 720,
          text: 'Seasoned office manager with a long record of calm front desks and clean claims.',
        },
        ...column(60, 700, ['Billing', 'Coding', 'Scheduling', 'Payroll']),
        ...column(260, 694, ['Epic', 'Athena', 'Kareo']),
        { x: 40, y: 630, text: 'Experience' },
        {
          x: 40,
          y: 616,
          text: 'Practice Manager at Elm Clinic, leading nine people at two sites, since June 2019.',
        },
      ],
    ]);
    const order = ['Seasoned', 'Billing', 'Payroll', 'Epic', 'Kareo', 'Experience', 'Practice Manager'];
    expect(order.map((word) => text.indexOf(word))).toEqual(
      order.map((word) => text.indexOf(word)).sort((a, b) => a - b),
    );
  });

  it('leaves a blank line between paragraphs', async () => {
    const text = await read([
      column(40, 700, ['Education', 'Associate degree, 2014', '', 'Languages', 'Spanish, fluent']),
    ]);
    expect(text).toBe('Education\nAssociate degree, 2014\n\nLanguages\nSpanish, fluent');
  });

  it('drops page numbers and repeated footers', async () => {
    const page = (number: number, lines: string[]) => [
      ...column(40, 700, lines),
      { x: 250, y: 30, text: `Dana Whitfield - Page ${number} of 3` },
    ];
    const text = await read([
      page(1, ['Practice Manager']),
      page(2, ['Receptionist']),
      page(3, ['File Clerk']),
    ]);
    expect(text).toBe('Practice Manager\nReceptionist\nFile Clerk');
  });

  it('joins a heading set in spaced letters', async () => {
    const heading = [...'EXPERIENCE'].map((text, index) => ({ x: 40 + index * 12, y: 700, text }));
    expect(await read([[...heading, ...column(40, 680, main)]])).toMatch(/^EXPERIENCE\n/);
  });

  it('joins hyphenated words where the program hyphenates, and nowhere else', async () => {
    const pages = [column(40, 700, ['Led the patient manage-', 'ment of a busy office'])];
    expect(await read(pages, '/Producer (pdfTeX-1.40)')).toBe('Led the patient management\nof a busy office');
    expect(await read(pages, '/Producer (Microsoft Word)')).toBe(
      'Led the patient manage-\nment of a busy office',
    );
  });

  it('leaves out what nobody can see for its size or place', async () => {
    const text = await read([
      [
        ...column(40, 700, ['Dana Whitfield', 'Practice Manager']),
        { x: 40, y: 600, text: 'hidden keywords', size: 0.5 },
        { x: 900, y: 600, text: 'off the page' },
      ],
    ]);
    expect(text).toBe('Dana Whitfield\nPractice Manager');
  });

  it('refuses more pages than it would read', async () => {
    const pages = Array.from({ length: 101 }, () => column(40, 700, main));
    await expect(readPdf(buildPdf(pages))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it.each([
    ['from its first byte', 0.0, 'CORRUPT_FILE'],
    ['in its middle', 0.5, 'CORRUPT_FILE'],
  ])('says that a drawing is damaged %s', async (_, place, code) => {
    const pdf = buildPdf([column(40, 700, [...main, ...main, ...main])]);
    const source = Buffer.from(pdf).toString('latin1');
    const start = source.lastIndexOf('stream\n', source.lastIndexOf('endstream') - 1) + 7;
    const end = source.lastIndexOf('endstream');
    pdf.fill(0xff, start + place * (end - start), start + place * (end - start) + 9);
    await expect(readPdf(pdf)).rejects.toMatchObject({ code, message: expect.stringContaining('damaged') });
  });

  it('says that the drawing of a page is lost', async () => {
    const pdf = buildPdf([column(40, 700, main)]);
    pdf.set(Buffer.from('/Cantents'), Buffer.from(pdf).indexOf('/Contents'));
    await expect(readPdf(pdf)).rejects.toMatchObject({ code: 'CORRUPT_FILE' });
  });

  it('says that pages are empty', async () => {
    await expect(readPdf(buildPdf([[]]))).rejects.toMatchObject({
      code: 'NO_TEXT_LAYER',
      message: expect.stringContaining('empty'),
    });
  });

  it('counts pages', async () => {
    expect((await readPdf(buildPdf([column(40, 700, main), column(40, 700, main)]))).pages).toBe(2);
  });
});
