import {
  dutiesTold,
  dutyWords,
  type IndexedWord,
  joinedWord,
  type NamedDuty,
  type WordAt,
} from '@omm/requirement-model';
import { askFor, newAsker, within } from '../engine/asked-words.ts';
import type { Document } from '../engine/document.ts';
import { registerWord } from '../engine/vocabulary.ts';
import type { Section } from './section.ts';
import type { PlacedSegment } from './sections.ts';

/** 'All applicants will receive consideration without regard to …', 'in compliance with federal law'. */
const NO_WORK =
  /\b(?:equal (?:employment )?opportunity|without regard to|discriminat(?:e|es|ion)|reasonable accommodations?|e-verify|terms and conditions of employment|does not accept|do not accept|salary range|tuition reimbursement|recruitment fraud|cover letter|privacy (?:policy|notice))\b/;

const asker = newAsker();
/** By the number of the word in the vocabulary, which is that of its plural, too. */
const wordOf: IndexedWord[] = [];
for (const [word, entry] of dutyWords) {
  const number = registerWord(word);
  askFor(number, asker);
  const known = wordOf[number];
  wordOf[number] = known === undefined ? entry : joinedWord(entry, known);
}

/** Each duty that the posting says the person will do, once, where it first does. */
export function offeredDuties(
  document: Document,
  { segments, inHealthCare }: { segments: readonly PlacedSegment[]; inHealthCare: boolean },
): NamedDuty[] {
  const known = new Map<string, NamedDuty>();
  for (const segment of segments) {
    const { start, end, section } = segment;
    const tokens = within(document.asked[asker], segment);
    if (!opensAny(document.ids, tokens)) continue;
    const text = document.view.lower.slice(start, end);
    if (!(OUTRIGHT[section]?.test(text) ?? true)) continue;
    const cut = { text, words: wordsAt(document, tokens, start) };
    for (const duty of dutiesTold(cut, { under: HEADINGS[section] ?? 'other', inHealthCare, known })) {
      if (NO_WORK.test(text)) break;
      known.set(duty.id, { ...duty, start: start + duty.start, end: start + duty.end });
    }
  }
  return [...known.values()];
}

/** Most sentences hold no word that a duty needs. */
function opensAny(ids: Int32Array, tokens: readonly number[]): boolean {
  for (const token of tokens) if (wordOf[ids[token] ?? -1]?.opens.length) return true;
  return false;
}

function wordsAt({ view, ids }: Document, tokens: readonly number[], from: number): WordAt[] {
  const words: WordAt[] = [];
  for (const token of tokens) {
    const word = wordOf[ids[token] ?? -1];
    if (word !== undefined) words.push({ start: (view.tokens.starts[token] ?? 0) - from, word });
  }
  return words;
}

/** Without one of these, what is asked of a person tells of no work: most of it is passed by. */
const ASKED = /\bwill\b|[’']ll\b|responsib|\bduties\b|\b(?:seek|looking for)\b/;
const OUTRIGHT: Partial<Record<Section, RegExp>> = {
  required: ASKED,
  preferred: ASKED,
  ideal: ASKED,
  listed: ASKED,
  // 'Benefits: 401K … Receptionist responsibilities include …'
  benefits: /\b(?:responsibilities|duties)\b.{0,8}\binclude/,
};

/** Elsewhere a sentence must say outright that it tells of the work. */
const HEADINGS: Partial<Record<Section, 'duties' | 'none'>> = { duties: 'duties', other: 'none' };
