import type { Segment } from '@omm/text';
import type { Document } from '../../../engine/document.ts';
import { NUMBER } from '../../../engine/numbers.ts';

/** The words behind the years that tell of them: no more than a line or two. */
const REACH = 110;
/** A sentence ends there, and not at 'e.g.' or 'exp. in'. */
const SENTENCE_END = /[;\n\xb7]|(?<!\b(?:e\.g|i\.e|dr|vs))\.(?=\s|$)(?! (?:in|with|as|at) )/;

/** 'four years in a dental office, two of them as manager', '…, with 2+ years leading teams': the second length is another demand. */
const NEXT_LENGTH = new RegExp(
  String.raw`,? (?:with )?(?:at least )?\w+ of (?:them|which|those)\b|,? (?:al menos )?\w+(?: \(\d\))? de (?:los cuales|las cuales|ellos|estos)\b|(?<!\b(?:last|past|previous|recent) )\b${NUMBER}(?: ?\+| ?(?:-|to) ?${NUMBER}\+?)?(?: \(\w{1,6}\+?\))?(?: or more)?[ -](?:years?|yrs?|months?)\b`,
);
/** What leads over to the next length. */
const LEADING_OVER = new Set(
  'with including includes plus and or of which at least minimum min a an total for within the last past previous over in more than, ( -'.split(
    ' ',
  ),
);

/** Behind a comma or an 'and' something else is asked: ', and expertise in', 'and a passion for', 'plus a degree'. */
const NEXT_DEMAND =
  /(?:,|\b(?:and|or|plus|but)\b|&|\+)(?: (?:and|or|plus|have|has|having|an?|the|strong|excellent|good|solid|proven|demonstrated|deep|basic|working|thorough|current|national|genuine|keen|equivalent|master'?s|bachelor'?s|associate'?s|high school|technical|college|verbal|written|interpersonal|organizational)){0,4} (?:expertise|knowledge|abilit(?:y|ies)|able|understanding(?= of\b| and\b)|familiarity|familiar|proficien\w*|skills|communication|passion|appetite|interest|desire|willing\w*|degrees?|diploma|ged|(?:m\.?s|b\.?[as]|ph\.?d)\b|certifi(?:cation|cate|ed)\b|(?:[a-z]{2,4} )?credentials\b|licen[sc]\w*|equivalent combination|any combination|ideally having|can (?:convincingly )?demonstrate|must)\b|,(?: [a-z]+){1,4} skills\b/;
/** 'experience required, customer service preferred': of the years nothing more is said. */
const CUE_THEN = /\b(?:required|preferred|desired|a must|a plus),(?! (?:in|with|as|at|for|working)\b)/;
/** Where they would come to: 'experience for our growing group', 'experience to join our team'. */
const FOR_US = / (?:for|to join|joining|in|at|on|to) our\b/;
/** 'experience experience': a line whose break was lost. */
const LOST_BREAK = /\bexperience(?= experience\b)/;

/** A field of a job board: 'Pediatric office: 1 year (Preferred)', 'C++: 1 year'. */
const FIELD = /(?:^|\n)\W{0,20}(?<label>[a-z][a-z0-9 /&'+#.,-]{0,60}):\s*$/;
const ASIDE = /^\W{0,20}(?:\((?:required|preferred)\))?\W{0,20}$/;
/** 'Frontend experience (6+ years)', 'Experience in diagnostics required (at least 2 years)': the words before the bracket. */
const BEFORE_BRACKET =
  /(?:^|[.;:\n\xb7])\W{0,5}(?<words>[a-z][a-z0-9 /&'+#,-]{2,60}?) (?:is )?(?:required |preferred )?\((?:at least |min(?:imum)?(?: of)? |over |> ?)?$/;
const BRACKET_CLOSES = /^\W{0,2}\)/;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What the years were spent on, and where it stands. */
export interface Spent extends Place {
  readonly words: string;
}

/** The words behind the years, or else the label or the words before them. */
export function spentOn(document: Document, segment: Segment, years: Place): Spent {
  const { lower } = document.view;
  const line = lower.slice(years.end, Math.min(years.end + REACH, segment.end));
  const before = lower.slice(Math.max(segment.start, years.start - REACH), years.start);
  const behind = line.split(SENTENCE_END)[0] ?? '';
  const placed = (words: string, lead: string): Spent => {
    const start = years.start - before.length + before.lastIndexOf(words);
    return { words: `${lead} ${words}`, start, end: start + words.length };
  };
  const label = FIELD.exec(before)?.groups?.['label'];
  if (label !== undefined && ASIDE.test(behind)) return placed(label, 'in');
  const own = ownWords(line.length === REACH && behind === line ? behind.replace(/[^ ]{1,40}$/, '') : behind);
  const named = BRACKET_CLOSES.test(line) ? BEFORE_BRACKET.exec(before)?.groups?.['words'] : undefined;
  if (named !== undefined && !/[a-z]/.test(own)) return placed(named, 'of');
  return { words: own, start: years.end, end: years.end + own.length };
}

/** Up to the next demand. */
function ownWords(behind: string): string {
  const ends = [NEXT_DEMAND, CUE_THEN, FOR_US]
    .map((pattern) => behind.search(pattern))
    .filter((end) => end >= 0);
  const broken = LOST_BREAK.exec(behind);
  const end = Math.min(...ends, broken === null ? behind.length : broken.index + 'experience'.length);
  const said = behind.slice(0, end);
  const length = said.search(NEXT_LENGTH);
  if (length < 0) return said;
  const own = withoutLeadOver(said.slice(0, length));
  return /[a-z]/.test(own) ? own : said;
}

function withoutLeadOver(words: string): string {
  const kept = words.trimEnd().split(' ');
  while (kept.length > 0 && LEADING_OVER.has((kept.at(-1) ?? '').replace(/^\(/, ''))) kept.pop();
  return kept.join(' ').replace(/[,(–-]{1,3}$/, '');
}
