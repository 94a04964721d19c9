import { endOfJobName } from './end-of-job-name.ts';
import { ARTICLES, isPraise, NO_PART } from './job-name-words.ts';
import { isJobNounWord, isRankAlone, type JobNoun, VAGUE_NOUNS } from './job-nouns.ts';
import { type Word, wordsBefore } from './words-before.ts';

/** The name of a job in a running text, and what stands around it. */
export interface JobName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The words before it on its line, without article and praise, small: 'alder clinic is seeking'. */
  readonly lead: string;
  /** 'a', 'the' … before it, small. */
  readonly article: string;
  readonly beginsLine: boolean;
  /** What follows, on its line and beyond. */
  readonly after: string;
  /** A rank or a word of praise alone: 'Director', 'an excellent writer'. */
  readonly isBare: boolean;
}

const LOOK_AHEAD = 120;
const MOST_WORDS = 7;
const LEAD_WORDS = 5;

/** The name that ends in the noun at `noun`; null where the noun names no job ('AI agents', 'lead the team'). */
export function jobNameAt(text: string, noun: JobNoun): JobName | null {
  const end = endOfJobName(text, noun.end);
  if (!FOLLOWS.test(text.slice(end, end + LONGEST_FOLLOWER))) return null;
  const prefix = PREFIX.exec(text.slice(Math.max(0, noun.start - 30), noun.start))?.[0] ?? '';
  const nounStart = noun.start - prefix.length;
  const { words, fromLineStart } = wordsBefore(text, nounStart);
  const limit = backOver(words, words.length, isPart);
  const first = beginningOf(words, limit, CAPITAL.test(noun.word));
  const start = words[first]?.start ?? nounStart;
  const name = text.slice(start, end);
  if (VAGUE_NOUNS.has(name.toLowerCase())) return null;
  const praised = backOver(words, limit, ({ word }, next) => isPraise(word, next));
  const lead = backOver(words, praised, ({ word }) => ARTICLES.has(word.toLowerCase()));
  return {
    start,
    end,
    name,
    lead: smallLetters(words.slice(Math.max(0, lead - LEAD_WORDS), lead)),
    article: lead < praised ? (words[praised - 1]?.word.toLowerCase() ?? '') : '',
    beginsLine: lead === 0 && fromLineStart,
    after: text.slice(end, end + LOOK_AHEAD),
    isBare: isRankAlone(name),
  };
}

/** After the name of a job; 'manager's', 'executive team', 'nurse case manager': the noun belongs to another. */
const FOLLOWS =
  /^(?:$|\s*[^\w\s'’-]|-\s|\s*\n|\s+(?:[-–—A-Z0-9]|(?:and|as|at|because|by|for|from|has|have|if|in|is|are|of|on|or|that|to|who|with|within|will|must|can|may|should|you|we|position|role|opening|opportunity|job|based|located|needed|wanted|capable|experienced|report(?:s|ing)|work(?:s|ing)|serves|plays|oversees|leads|supports|provides|performs|manages|assists|facilitates|coordinates|directs|performing|providing|helping|managing|serving|responsible|responsibilities|ready|dedicated|passionate|interested|committed|willing|able|eager|focused|looking|skilled|join)\b))/;
const LONGEST_FOLLOWER = 24;
/** 'co-' + 'director', 'Physician/' + 'nurse'. */
const PREFIX = /(?<![\w'’&/-])[\w'’&/-]{1,30}$/;
const CAPITAL = /^[A-Z]/;
const PART = /^(?:&|[A-Za-z][\w'’&/-]*|(?:Sr|Jr|Asst)\.)$/;

/** Which of the words before its noun, from `first` on, begins the name. */
function beginningOf(words: readonly Word[], first: number, isCapital: boolean): number {
  const behind = words
    .slice(first)
    .findIndex((one, at) => !isNoBeginning(one, words[first + at + 1], isCapital));
  const begin = behind < 0 ? words.length : first + behind;
  return isPraisedTwice(words.slice(begin), isCapital) ? words.length : begin;
}

/** Back from a place over the words that fit. */
function backOver(
  words: readonly Word[],
  from: number,
  fits: (one: Word, next: string, beforeIt: string) => boolean,
): number {
  let at = from;
  while (at > 0 && from - at < MOST_WORDS) {
    const one = words[at - 1];
    if (one === undefined || !fits(one, words[at]?.word ?? '', words[at - 2]?.word ?? '')) break;
    at--;
  }
  return at;
}

/** 'a manager and attorney': behind 'and' another job begins. */
function isPart({ word }: Word, _next: string, beforeIt: string): boolean {
  const small = word.toLowerCase();
  if (small === 'and' && isJobNounWord(beforeIt)) return false;
  return PART.test(word) && !NO_PART.has(small) && !ARTICLES.has(small);
}

/** 'and', praise, 'ETR’s', and small words before a name in capitals: 'analytically inclined Data Analyst'. */
const isNoBeginning = ({ word }: Word, next: Word | undefined, isCapital: boolean): boolean =>
  isPraise(word, next?.word ?? '') || /^&$|['’]s?$/.test(word) || (isCapital && /^[a-z]/.test(word));

/** 'relationship-builder and' + writer, 'customer champion and' + advocate. */
const isPraisedTwice = (words: readonly Word[], isCapital: boolean): boolean =>
  !isCapital && words.at(-1)?.word === 'and';

const smallLetters = (words: readonly Word[]): string =>
  words
    .map(({ word }) => word)
    .join(' ')
    .toLowerCase();
