import { nearWord } from '@omm/text';
import { findAsked } from './asked-words.ts';
import type { Document } from './document.ts';
import { findNames } from './names.ts';
import { registerWord } from './vocabulary.ts';

/**
 * Words that names of credentials and systems are made of. Read beside 2,200 postings and resumes: words with a near
 * word of their own ('therapist' and 'therapies', 'provet' and 'proven', 'meditech' and 'Meritech') are left out.
 */
const WORDS = [
  'certified',
  'certification',
  'registered',
  'licensed',
  'licensure',
  'assistant',
  'technician',
  'practitioner',
  'hygienist',
  'bilingual',
  'medical',
  'practical',
  'vocational',
  'administrator',
  'terminology',
  'spanish',
  'allscripts',
  'eclinicalworks',
  'athenahealth',
  'medisoft',
  'nextgen',
  'dentrix',
  'eaglesoft',
  'avimark',
  'softdent',
  'pointclickcare',
  'advancedmd',
  'drchrono',
  'quickbooks',
  'powerpoint',
] as const;
const numberOf: ReadonlyMap<string, number> = new Map(WORDS.map((word) => [word, registerWord(word)]));

/** A slip counts only near a word of licences, languages or software. */
const BESIDE: ReadonlySet<number> = new Set(
  [
    ...WORDS,
    ...['nurse', 'nursing', 'coder', 'license', 'certificate', 'certifications', 'cma', 'lpn', 'emr', 'ehr'],
    ...[
      'software',
      'system',
      'record',
      'billing',
      'program',
      'proficient',
      'proficiency',
      'english',
      'speak',
    ],
    ...['fluent', 'speaking', 'excel', 'word', 'dental', 'aide', 'pharmacy', 'therapist', 'epic', 'practice'],
  ].map(registerWord),
);
const NEAR_TOKENS = 5;
const SHORTEST = 6;
const LONGEST = 16;

const FIRST_LETTERS: ReadonlySet<number> = new Set(WORDS.map((word) => word.charCodeAt(0)));
/** The number of a word that has been looked at, -1 for none; texts repeat their words. */
const looked = new Map<string, number>();
const REMEMBERED = 20_000;

/** The document with its slips of the pen read as what they were meant for; itself where there are none. */
export function withNearMisses(document: Document): Document {
  const { ids, view } = document;
  const { starts, ends } = view.tokens;
  const guessed = new Map<number, number>();
  for (let token = 0; token < ids.length; token++) {
    if (ids[token] !== -1) continue;
    const start = starts[token] ?? 0;
    const length = (ends[token] ?? 0) - start;
    if (length < SHORTEST || length > LONGEST || !FIRST_LETTERS.has(view.lower.charCodeAt(start))) continue;
    if (!standsBeside(ids, token)) continue;
    const number = nearest(view.lower.slice(start, start + length));
    if (number !== -1) guessed.set(token, number);
  }
  if (guessed.size === 0) return document;
  const mended = ids.map((id, token) => guessed.get(token) ?? id);
  return {
    ...document,
    ids: mended,
    asked: findAsked(mended),
    names: findNames(view, mended),
    guessed: new Set(guessed.keys()),
  };
}

function standsBeside(ids: Int32Array, token: number): boolean {
  for (let at = Math.max(0, token - NEAR_TOKENS); at <= token + NEAR_TOKENS; at++) {
    const id = ids[at] ?? -1;
    if (id >= 0 && BESIDE.has(id)) return true;
  }
  return false;
}

function nearest(word: string): number {
  const known = looked.get(word);
  if (known !== undefined) return known;
  const near = nearWord(word, WORDS);
  const number = near === null ? -1 : (numberOf.get(near) ?? -1);
  if (looked.size >= REMEMBERED) looked.clear();
  looked.set(word, number);
  return number;
}
