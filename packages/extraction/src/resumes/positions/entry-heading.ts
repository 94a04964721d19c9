import {
  employerScore,
  placeAtEnd,
  placeholderEmployer,
  stateOnly,
  titleScore,
  wholePlace,
} from './heading-words.ts';
import { isProse } from './line-shape.ts';

export type EntryHeading = {
  readonly title: string | null;
  readonly employer: string | null;
  readonly location: string | null;
};

type Piece = { readonly text: string; readonly title: number; readonly employer: number };

/** Title, employer and place from the lines that head one job; each line may hold any of them, in any order. */
export function readEntryHeading(headingLines: readonly string[]): EntryHeading {
  const places: string[] = [];
  const anonymous = headingLines.some((line) => placeholderEmployer.test(line));
  const pieces = headingLines.flatMap((line) => piecesOf(line, places));
  const title = best(pieces, (piece) => piece.title * 2 - piece.employer);
  const others = pieces.filter((piece) => piece !== title);
  const employer = anonymous ? null : best(others, (piece) => piece.employer * 2 - piece.title + 1);
  const untitled = title === null && (anonymous || employer?.employer === 0 || others.length > 1);
  const fallback = untitled
    ? others.find((piece) => anonymous || piece !== employer || others.length === 1)
    : undefined;
  return {
    title: (title ?? fallback)?.text ?? null,
    employer: employer && employer !== fallback ? employer.text : null,
    location: places.find((place) => !/^(?:City|State|City\s*,\s*State)$/.test(place)) ?? null,
  };
}

/** The best piece, the first where two are as good; null where none says anything for itself. */
function best(pieces: readonly Piece[], worth: (piece: Piece) => number): Piece | null {
  let found: Piece | null = null;
  for (const piece of pieces) if (worth(piece) > (found ? worth(found) : 0)) found = piece;
  return found;
}

const strongBreak = /\s*(?:\/\/|\||•|·|\t|@)\s*|\s{3,}|\s+[–—-]+\s+|\s+at\s+(?=\p{Lu})/u;

function piecesOf(line: string, places: string[]): Piece[] {
  return line
    .split(placeholderEmployer)
    .flatMap((part) => part.split(strongBreak))
    .map((part) => withoutPlace(clean(part), places))
    .flatMap(byComma)
    .map(clean)
    .filter((part) => part !== '' && !isPlace(part, places) && !isRunningOn(part))
    .map((text) => ({ text, title: titleScore(text), employer: employerScore(text) }));
}

const clean = (words: string) =>
  words.replace(/^[\s,:;|/*_()–—-]+|[\s,:;|/*_(–—-]+$/gu, '').replace(/\s+/g, ' ');

/** Duties that begin on the line of the heading: 'Company Name - City , State Carries out diverse duties'. */
const isRunningOn = (text: string) =>
  isProse({ index: 0, start: 0, end: text.length, text, indent: 0, bullet: false }, null);

function isPlace(words: string, places: string[]): boolean {
  const place = wholePlace.test(words) || stateOnly.test(words);
  if (place) places.push(words);
  return place;
}

function withoutPlace(words: string, places: string[]): string {
  if (isPlace(words, places)) return '';
  const found = placeAtEnd.exec(words);
  const place = found?.groups?.['place'];
  if (found === null || place === undefined) return words;
  places.push(place);
  return words.slice(0, found.index);
}

/** 'Gilmore Clinic, Office Manager' falls apart; 'Recruiter, Tax Exempt Markets' stays one title. */
function byComma(words: string): string[] {
  const parts = words.split(/,\s+/);
  if (parts.length === 1) return parts;
  const titled = parts.filter((part) => titleScore(part) > 0);
  const employed = parts.filter((part) => titleScore(part) === 0 && employerScore(part) > 0);
  return titled.length > 0 && employed.length > 0 ? parts : [words];
}
