import type { Segment } from '@omm/text';
import type { Document } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import { NUMBER, numberOf, yearsOf } from '../../../engine/numbers.ts';
import { ehrSystems } from '../../../lexicons/ehr-systems.ts';
import { skills } from '../../../lexicons/skills.ts';
import type { Spent } from './spent-on.ts';

/** When and with what the years were spent. */
interface YearsSpent {
  readonly withinYears?: number;
  readonly recent?: true;
  readonly skillIds?: string[];
}

const REACH = 110;
const WITHIN = new RegExp(
  String.raw`\b(?:with)?(?:in|of|during|over) (?:the |your )?(?:last|past|previous|most recent)\s(?<count>${NUMBER}|\d{2,3})(?: \(\d+\))?[- ]?(?<unit>years?|yrs?|months?)\b`,
);
/** 'en los últimos 5 años'. */
const ULTIMOS = /\b(?:en|durante|dentro de) los ultimos (?<count>\d{1,2})(?: \(\d+\))? anos\b/;
/** '2 years of recent billing experience', 'two years recent experience'. */
const RECENT = /^[^.;:\n]{0,30}\brecent\b(?! (?:graduate|hire))[^.;:\n]{0,60}\bexp/;
/** Behind these words something else is asked for. */
const OTHER_DEMAND =
  /[.;\n\xb7]|\b(?:strong|excellent|good|solid|proven|knowledge|abilit(?:y|ies)|able|must|familiar\w*|proficien\w*|understanding|required|preferred|desired|a plus|is|are|plus|minimum|at least|bilingual|certif\w*|licen[sc]\w*|degree|diploma|preferably|ideally|positions?|supporting|similar role|considered)\b|\d/;
/** A name that is also a word is a system only here: 'with Epic', not 'at a firm (Cornerstone Research)'. */
const WITH = /(?:^|\b(?:with|using|of|in|on|or|and) |\/)$/;
/** Nobody must have spent the years with these: '(Salesforce a plus)', ', ideally in SaaS', 'videos for social media'. */
const WISHED =
  /\([^()]{0,60}\b(?:a plus|preferred|preferably|bonus|ideally|nice to have)\b|,? (?:preferably|ideally)\b|, (?:with|including)\b| with (?:(?:an? )?(?:strong |significant )?(?:focus|emphasis)|full)\b| at [^;\n]{0,60}\b(?:compan(?:y|ies)|start-?ups?|firms?)\b|(?<!responsible) for /;
/** Skills that words of any trade name: 'computer systems', 'systems implementation'; the words that make them ours. */
const OF_ANY_TRADE: Readonly<Record<string, RegExp>> = {
  'computer-literacy': /\b(?:computer|pc) (?:skills|literacy|proficiency)\b/,
  'ehr-implementation': /\b(?:ehr|emr|health\w*|medical|clinic\w*|practice)\b/,
};

/** '2 years with Epic within the last 5 years' → withinYears 5, skillIds ['Epic']. */
export function yearsSpent(
  document: Document,
  segment: Segment,
  { years, spent }: { years: { start: number; end: number }; spent: Spent },
): YearsSpent {
  const { lower } = document.view;
  const behind = lower.slice(years.end, Math.min(segment.end, years.end + REACH));
  const sentence = behind.split(/[.;\n]/)[0] ?? '';
  const groups =
    WITHIN.exec(sentence)?.groups ?? (document.spanish ? ULTIMOS.exec(sentence)?.groups : undefined);
  const count = groups === undefined ? null : numberOf(groups['count'] ?? '');
  const skillIds = skillsOf(document, segment, spent);
  return {
    ...(count === null ? {} : { withinYears: yearsOf(count, groups?.['unit'] ?? 'years') }),
    ...(RECENT.test(behind) || /\brecent $/.test(lower.slice(Math.max(0, years.start - 10), years.start))
      ? { recent: true }
      : {}),
    ...(skillIds.length === 0 ? {} : { skillIds }),
  };
}

function skillsOf(document: Document, segment: Segment, spent: Spent): string[] {
  const { lower, folded } = document.view;
  const { start } = spent;
  const said = lower.slice(start, spent.end);
  const words = said.slice(0, spentLength(said));
  const part = partOf(document, segment, start, start + words.length);
  const systems = matchLexicon(ehrSystems, document, { segment: part, trusted: true })
    .filter((hit) => /[A-Z]/.test(folded.slice(hit.start, hit.end)))
    .filter(
      (hit) => !hit.value.needsContext || hit.start <= start + 1 || WITH.test(lower.slice(start, hit.start)),
    )
    .map(({ value }) => value.name);
  const named = matchLexicon(skills, document, { segment: part })
    .map(({ value }) => value)
    .filter(({ category, id }) => category !== 'soft' && OF_ANY_TRADE[id]?.test(words) !== false)
    .map(({ id }) => id);
  return [...new Set([...systems, ...named])];
}

/** '… of billing experience' up to the next demand. */
function spentLength(behind: string): number {
  const ends = [OTHER_DEMAND, WISHED].map((pattern) => behind.search(pattern)).filter((end) => end >= 0);
  return Math.min(behind.length, ...ends);
}

/** The words of the segment from `start` to `end`. */
function partOf(document: Document, segment: Segment, start: number, end: number): Segment {
  const firstToken = tokenAt(document, segment, start);
  return { ...segment, start, end, firstToken, endToken: tokenAt(document, segment, end) };
}

/** The first word of the segment at or behind a place; the segment's end where there is none. */
function tokenAt({ view }: Document, { firstToken, endToken }: Segment, place: number): number {
  let [low, high] = [firstToken, endToken];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.tokens.starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
