import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResume } from '../parse-resume.ts';
import { resumeFingerprint, samePerson } from './same-person.ts';
import { textSignature, textSimilarity } from './text-signature.ts';

const print = (text: string) => resumeFingerprint(text, parseResume(text, { asOf: '2018-01-01' }).contact);
const compare = (a: string, b: string) => samePerson(print(a), print(b));
const work =
  'Experience\nReceptionist, Alder Clinic\n01/2014 to 12/2015\n• Greeted patients and booked their visits\n• Answered a busy telephone with six lines\n• Posted co-pays and closed the till every evening';
const other =
  'Experience\nWelder, Quarry Stone Company\n01/2012 to 12/2016\n• Cut and joined steel for bridges\n• Kept the shop clean and safe\n• Trained two apprentices each year';
const later = `Office Manager, Birch Lane Pediatrics\n01/2016 to Current\n• Lead nine people`;
const head = (name: string, contact: string) => `${name}\n${contact}\n`;

describe('two resumes', () => {
  test.each<[string, string, string, string | null]>([
    [
      'the same file',
      head('Ana Poe', 'ana@example.com') + work,
      head('Ana Poe', 'ana@example.com') + work,
      'email',
    ],
    [
      'a new version',
      head('Ana Poe', 'ana@example.com') + work,
      `${head('ANA M. POE', 'Ana@Example.com')}${later}\n${other}`,
      'email',
    ],
    [
      'a new address',
      head('Ana Poe', 'ana@old.example | (520) 555-0148') + work,
      head('Ana Poe', 'ana@new.example | 520.555.0148') + other,
      'phone',
    ],
    [
      'a married name',
      head('Ana Poe', 'ana@example.com') + work,
      head('Ana Poe Rivas', 'ana@example.com') + work,
      'email',
    ],
    [
      'another first name',
      head('Ana Poe', 'ana@example.com') + work,
      `${head('Nan D. Poe', 'ana@example.com')}${work}\n${later}`,
      'email',
    ],
    [
      'a family that shares an address',
      head('Ana Poe', 'poe@example.com') + work,
      head('Max Lind', 'poe@example.com') + other,
      null,
    ],
    [
      'a new version without contact',
      head('Ana Poe', '') + work,
      `${head('ANA POE', '')}${work}\n${later}`,
      'name-and-text',
    ],
    [
      'two people of one name',
      head('Ana Poe', 'ana@example.com') + work,
      head('Ana Poe', 'poe@example.org') + other,
      null,
    ],
    [
      'one template, two people',
      head('Ana Poe', 'ana@example.com') + work,
      head('Max Lind', 'max@example.com') + work,
      null,
    ],
    ['an agency’s number, no names', `(520) 555-0100\n${work}`, `(520) 555-0100\n${other}`, null],
    [
      'one number, one name',
      `(520) 555-0100\n${work}`,
      `${head('Ana Poe', '(520) 555-0100')}${work}\n${later}`,
      'phone',
    ],
    ['no name, one text', work, `${work}\n• Filed charts`, 'text'],
    ['no name, two texts', work, other, null],
  ])('%s', (_, a, b, by) => expect(compare(a, b)).toMatchObject({ by, same: by !== null }));

  test('of different people are far apart', () => {
    const folder = join(import.meta.dirname, '..', '..', 'goldens');
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.resume.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    for (const [i, a] of texts.entries())
      for (const b of texts.slice(i + 1)) expect(compare(a, b)).toMatchObject({ same: false, by: null });
  });
});

describe('similarity of texts', () => {
  const words = fc.array(fc.constantFrom(...'alder birch clinic desk elm file greet harbor'.split(' ')), {
    minLength: 3,
    maxLength: 60,
  });
  test('is one with itself, the same both ways, and blind to format', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, two] = [textSignature(a.join(' ')), textSignature(b.join(' '))];
        expect(textSimilarity(one, textSignature(`• ${a.join(',\n').toUpperCase()}.`))).toBe(1);
        expect(textSimilarity(one, two)).toBe(textSimilarity(two, one));
      }),
    );
  });
  test('is near the share of runs of words in common', () => {
    const run = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => `w${from + i}`).join(' ');
    const half = textSimilarity(textSignature(run(0, 300)), textSignature(run(100, 400)));
    expect(half).toBeGreaterThan(0.35);
    expect(half).toBeLessThan(0.65);
    expect(textSimilarity(textSignature(run(0, 300)), textSignature(run(400, 700)))).toBeLessThan(0.05);
  });
  test('of nothing is none', () => expect(textSimilarity(textSignature(''), textSignature(''))).toBe(0));
});
