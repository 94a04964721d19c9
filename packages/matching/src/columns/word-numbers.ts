import { distinctWords } from '../judges/same-words.ts';
import type { Degree, Qualifications } from '../qualifications.ts';
import { nameCodes } from './dictionary.ts';
import type { BitReader, BitWriter, ListOrders } from './number-bits.ts';
import type { Values } from './segment.ts';
import { nextShared, putShared, type SharedLists, sharedLists } from './shared-lists.ts';

// The words of a person as numbers: of each job those of its title, which are compared as a set; then of each degree the
// number of its CIP codes, these, one more than the words of its field, 0 for none, and those words as they stand.

const TITLE: ListOrders = { length: 1, order: 2 };
const FIELD: ListOrders = { length: 2, order: 3 };

type Field = Pick<Degree, 'field' | 'cipCodes'>;
type Texts = Pick<Values, 'words' | 'titles' | 'fields'>;

const titleWords = (title: string | null): readonly string[] => distinctWords(title ?? '');
const fieldWords = (field: string | null): string[] => (field === null ? [] : field.split(' '));

export type WordCodes = {
  readonly names: readonly string[];
  readonly titles: SharedLists;
  readonly fields: SharedLists;
  readonly titleOf: (title: string | null) => number[];
  readonly fieldOf: (field: Field) => number[];
};

/** Numbers all words of some people, and the titles and fields that several of them have. */
export function wordCodes(people: readonly Qualifications[]): WordCodes {
  const titles = people.flatMap(({ work }) => work.map(({ title }) => title));
  const fields = people.flatMap(({ degrees }) => degrees);
  const { names, numberOf } = nameCodes([
    ...titles.flatMap(titleWords),
    ...fields.flatMap(({ field, cipCodes }) => [...cipCodes, ...fieldWords(field)]),
  ]);
  const titleOf = (title: string | null): number[] =>
    titleWords(title)
      .map(numberOf)
      .toSorted((a, b) => a - b);
  const fieldOf = ({ field, cipCodes }: Field): number[] => {
    const words = fieldWords(field);
    const size = field === null ? 0 : words.length + 1;
    return [cipCodes.length, ...cipCodes.map(numberOf), size, ...words.map(numberOf)];
  };
  return {
    names,
    titles: sharedLists(titles.map(titleOf)),
    fields: sharedLists(fields.map(fieldOf)),
    titleOf,
    fieldOf,
  };
}

export function putWords(writer: BitWriter, { work, degrees }: Qualifications, codes: WordCodes): void {
  for (const { title } of work) {
    const list = codes.titleOf(title);
    putShared(writer, codes.titles.numberOf(list), () => writer.putSet(list, TITLE));
  }
  for (const degree of degrees) {
    const list = codes.fieldOf(degree);
    putShared(writer, codes.fields.numberOf(list), () => writer.putList(list, FIELD));
  }
}

/** What is made of the words of the next title, which is known of those that several have. */
export const nextTitle = <T>(
  reader: BitReader,
  ofShared: ArrayLike<T>,
  ofWords: (words: readonly number[]) => T,
): T => nextShared(reader, ofShared, () => ofWords(reader.nextSet(TITLE)));

export const readTitle = (reader: BitReader, texts: Texts): string =>
  textOf(
    nextTitle(reader, texts.titles, (words) => words),
    texts,
  );

/** The field of the next degree. */
export function readField(reader: BitReader, texts: Texts): Field {
  const spelled = (): readonly number[] => reader.nextList(FIELD);
  const [count = 0, ...numbers] = nextShared(reader, texts.fields, spelled);
  const cipCodes = numbers.slice(0, count).map((code) => texts.words[code] ?? '');
  const [size = 0, ...words] = numbers.slice(count);
  return { cipCodes, field: size === 0 ? null : textOf(words, texts) };
}

const textOf = (codes: readonly number[], { words }: Pick<Texts, 'words'>): string =>
  codes.map((code) => words[code] ?? '').join(' ');
