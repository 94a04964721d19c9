import { distinctWords } from '../judges/same-words.ts';
import type { Degree, Qualifications } from '../qualifications.ts';
import type { NumberReader, NumberWriter } from './number-bytes.ts';

// The words of a person as numbers: of each job those of its title, which are compared as a set; then of each degree its
// CIP codes, and one more than the words of its field, 0 for none, and those words as they stand.

type Field = Pick<Degree, 'field' | 'cipCodes'>;

const titleWords = (title: string | null): string[] => distinctWords(title ?? '').toSorted();
const fieldWords = (field: string | null): string[] => (field === null ? [] : field.split(' '));

/** All that stands for a number. */
export const wordsOf = ({ work, degrees }: Qualifications): string[] => [
  ...work.flatMap(({ title }) => titleWords(title)),
  ...degrees.flatMap(({ field, cipCodes }) => [...cipCodes, ...fieldWords(field)]),
];

export function putWords(
  writer: NumberWriter,
  { work, degrees }: Qualifications,
  codeOf: (word: string) => number,
): void {
  for (const { title } of work) writer.putList(titleWords(title).map(codeOf));
  for (const { field, cipCodes } of degrees) {
    writer.putList(cipCodes.map(codeOf));
    const words = fieldWords(field);
    writer.put(field === null ? 0 : words.length + 1);
    for (const word of words) writer.put(codeOf(word));
  }
}

/** The next title. */
export const readTitle = (reader: NumberReader, words: readonly string[]): string =>
  textOf(reader.nextList(), words);

/** The field of the next degree. */
export function readField(reader: NumberReader, words: readonly string[]): Field {
  const cipCodes = reader.nextList().map((code) => words[code] ?? '');
  const count = reader.next();
  const codes = Array.from({ length: count - 1 < 0 ? 0 : count - 1 }, () => reader.next());
  return { cipCodes, field: count === 0 ? null : textOf(codes, words) };
}

const textOf = (codes: readonly number[], words: readonly string[]): string =>
  codes.map((code) => words[code] ?? '').join(' ');
