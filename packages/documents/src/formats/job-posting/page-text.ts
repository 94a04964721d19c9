import { AppError, jobPostingBlock } from '@omm/contracts';
import { type FoundJobPosting, findJobPosting } from './find-job-posting.ts';
import { type JsonRecord, listOf, wordsOf } from './json-values.ts';
import { plainWords } from './plain-words.ts';
import { postedValues } from './posted-values.ts';

/**
 * The text of a page with JSON-LD: what its JobPosting says in short, then what the page shows, then what the
 * JobPosting tells at length and the page does not show.
 */
export function withJobPosting(shown: string, scripts: readonly string[]): string {
  const { posting, problem } = findJobPosting(scripts);
  if (problem !== null) return joined([jobPostingBlock([['notRead', problem]]), shown]);
  return posting === null ? shown : postingText(posting, shown);
}

/** The text of a JSON file that is a JobPosting; null where it is none. */
export function jobPostingFileText(json: string): string | null {
  const { posting, problem }: FoundJobPosting = findJobPosting([json]);
  return posting === null || problem !== null ? null : postingText(posting, '');
}

function postingText(posting: JsonRecord, shown: string): string {
  try {
    return joined([jobPostingBlock(postedValues(posting)), shown, ...told(posting, shown)]);
  } catch (error) {
    // The HTML inside of a value may be as hostile as a page's own.
    if (!(error instanceof AppError)) throw error;
    return joined([jobPostingBlock([['notRead', 'its JobPosting holds HTML that cannot be read']]), shown]);
  }
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');

/** Running text, with the heading under which a posting would have it. */
const TOLD: readonly (readonly [property: string, heading: string])[] = [
  ['description', ''],
  ['responsibilities', 'Responsibilities:'],
  ['qualifications', 'Qualifications:'],
  ['skills', 'Skills:'],
  ['educationRequirements', 'Education requirements:'],
  ['experienceRequirements', 'Experience requirements:'],
  ['jobBenefits', 'Benefits:'],
  ['incentiveCompensation', 'Incentives:'],
];

/** Of education and experience only what is too long for a line of the block. */
const SHORT_IN_BLOCK: ReadonlySet<string> = new Set(['educationRequirements', 'experienceRequirements']);

function told(posting: JsonRecord, shown: string): string[] {
  const parts: string[] = [];
  for (const [property, heading] of TOLD) {
    const text = listOf(posting[property])
      .map((value) => plainWords(wordsOf(value)))
      .filter((words) => words !== '' && !(SHORT_IN_BLOCK.has(property) && words.length <= 300))
      .join('\n');
    if (text !== '' && !isShown(text, [shown, ...parts].join('\n')))
      parts.push(heading === '' ? text : `${heading}\n${text}`);
  }
  return parts;
}

const LINES_ASKED = 40;
const LETTERS_ASKED = 60;

/** Half of its lines begin the same somewhere on the page, whatever stands between the letters. */
function isShown(text: string, page: string): boolean {
  const squashedPage = squash(page);
  const lines = text.split('\n').map(squash).filter(Boolean);
  const step = Math.ceil(lines.length / LINES_ASKED);
  const asked = lines.filter((_, index) => index % step === 0);
  const found = asked.filter((line) => squashedPage.includes(line.slice(0, LETTERS_ASKED)));
  return found.length * 2 >= asked.length;
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
