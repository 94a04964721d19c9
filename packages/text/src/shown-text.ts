import { CHARACTER_REFERENCE, referredTo } from './character-references.ts';
import { latinLookAlike } from './look-alikes.ts';
import { MARKUP_TAG, tagShown } from './markup.ts';

/** What readers of a text should be told of its characters. */
export interface Oddity {
  readonly kind: 'invisible' | 'mixed-alphabets' | 'direction';
  readonly start: number;
  readonly end: number;
  /** As people see it. */
  readonly shown: string;
}

/** A text as people see it, and where each piece of it stands in the text that was given. */
export interface ShownText {
  readonly text: string;
  readonly oddities: readonly Oddity[];
  /** The place in the given text of what stands from `start` to `end` here. */
  placeOf(start: number, end: number): [start: number, end: number];
}

/** Controls, format characters, combining marks, letters in disguise. */
const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex lint/suspicious/noMisleadingCharacterClass: single characters are what is looked for
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u0300-\u052f\u1d00-\u1d2f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\u24b6-\u24e9\ufb00-\ufb06\ufe00-\ufe0f\ufeff\uff01-\uff5e]|\ud835|\udb40/;
/** Most texts hold none: then nothing is done. */
const SUSPECT = new RegExp(`${ODD.source}|${CHARACTER_REFERENCE}|${MARKUP_TAG}`);
const PIECE = new RegExp(
  String.raw`\p{L}[\p{L}\p{M}\p{Cf}\u20e3\ufe0f]*|[\u{1d400}-\u{1d7ff}\u{e0000}-\u{e007f}]|${SUSPECT.source}`,
  'gu',
);
const UNSEEN = /\p{Cf}|[\ufe00-\ufe0f]/gu;
/** Letters drawn bold, wide, circled or joined ('ﬁ'): the same letters. */
const STYLED = /[\u24b6-\u24e9\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu;
/** Strokes through a letter, and what is heaped above three deep. */
const OVERLAY = /[\u0334-\u0338\u20d2\u20d3\u20d8-\u20da\u20e5-\u20ef]|(?<=\p{M}\p{M})\p{M}+/gu;
/** A hidden alphabet. */
const TAGS = /[\u{e0000}-\u{e007f}]/u;
/** They turn the writing round, so that people read other words than are written. */
const TURNS = /[\u202d\u202e]/;

/** null: the text is what it shows. */
export function shownText(text: string): ShownText | null {
  if (!SUSPECT.test(text)) return null;
  const oddities: Oddity[] = [];
  const changes: Change[] = [];
  let shown = '';
  let kept = 0;
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length;
    const { now, kind } = unmarked(piece);
    if (kind !== null) oddities.push({ kind, start, end, shown: now });
    if (now === piece) continue;
    shown += text.slice(kept, start) + now;
    changes.push({ start, end, from: shown.length - now.length, to: shown.length });
    kept = end;
  }
  return { text: shown + text.slice(kept), oddities, placeOf: placesIn(changes) };
}

/** Nearly every word, also of a text that holds something suspect. */
const PLAIN_WORD = /^[a-zA-Z]+$/;

interface Seen {
  readonly now: string;
  readonly kind: Oddity['kind'] | null;
}

function unmarked(piece: string): Seen {
  if (piece.startsWith('<')) return { now: tagShown(piece), kind: null };
  return piece.startsWith('&') ? seenReference(piece) : seen(piece);
}

function seenReference(piece: string): Seen {
  const character = referredTo(piece);
  return ODD.test(character) ? seen(character) : { now: character, kind: null };
}

function seen(piece: string): Seen {
  if (PLAIN_WORD.test(piece)) return { now: piece, kind: null };
  if (!/^\p{L}/u.test(piece)) {
    if (TURNS.test(piece)) return { now: ' ', kind: 'direction' };
    // other marks outside of words hide nothing
    if (TAGS.test(piece)) return { now: '', kind: 'invisible' };
    return { now: /[\p{Cc}\p{Cf}]/u.test(piece) ? ' ' : piece.normalize('NFKC'), kind: null };
  }
  const apart = piece.replace(/(?<=\p{Ll})\p{Cf}+(?=\p{Lu})/gu, ' ').replace(/(?<!\p{Cf})\p{Cf}+$/u, ' ');
  const whole = apart.replace(UNSEEN, '');
  const plain = whole
    .replace(STYLED, (letter) => letter.normalize('NFKC'))
    .replace(OVERLAY, '')
    .normalize('NFC');
  const latin = latinLookAlike(plain);
  if (latin !== plain) return { now: latin, kind: 'mixed-alphabets' };
  const hides = TAGS.test(piece) || /[^\u00ad]/.test((apart.match(UNSEEN) ?? []).join(''));
  return { now: plain, kind: hides && /^[\p{L}\p{M}]+ ?$/u.test(plain) ? 'invisible' : null };
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** A quote that begins or ends within a changed word takes in the whole of it. */
function placesIn(changes: readonly Change[]): ShownText['placeOf'] {
  /** The last change that begins before the offset. */
  const before = (offset: number): Change | undefined => {
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle]?.from ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return changes[low - 1];
  };
  const behind = (change: Change | undefined, offset: number) =>
    change === undefined ? offset : offset - change.to + change.end;
  return (start, end) => {
    const first = before(start + 1);
    const last = before(end);
    return [
      first !== undefined && start < first.to ? first.start : behind(first, start),
      last !== undefined && end < last.to ? last.end : behind(last, end),
    ];
  };
}
