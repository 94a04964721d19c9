import type { ResumeFinding } from '@omm/contracts';
import { allMatches } from '../../engine/all-matches.ts';
import { quote } from '../lines.ts';
import type { ResumeText } from '../resume-text.ts';

const LONGEST_LINE = 600;
const MOST_PAGES = 3;
/** Where the pages are not counted: so many words fill more than three. */
const MOST_WORDS = 1_900;

/** Lines and lengths that readers and programs stumble over. */
export function layout(resume: ResumeText, pages: number | null): ResumeFinding[] {
  return [...longLines(resume.text), ...runTogether(resume), ...tooLong(resume, pages)];
}

/** A paragraph without a break; the first speaks for all. */
function longLines(text: string): ResumeFinding[] {
  const lines = linesLongerThan(text, LONGEST_LINE);
  const [first] = lines;
  if (first === undefined) return [];
  const { start } = first;
  return [
    {
      code: 'LONG_LINE',
      message:
        lines.length === 1
          ? `One line runs on for ${first.length} characters.`
          : `${lines.length} lines run on for more than ${LONGEST_LINE} characters.`,
      advice: 'Break it into a list: one duty or result a line, begun with its verb.',
      span: quote(text, start, start + 80),
    },
  ];
}

function linesLongerThan(text: string, longest: number): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > longest) {
      const line = text.slice(start, end);
      const { length } = line.trim();
      if (length > longest) found.push({ start: start + line.length - line.trimStart().length, length });
    }
    start = end + 1;
  }
  return found;
}

/** 'OFFICEMANAGER', 'WORKEXPERIENCE': letters of a design that lost their blanks. */
const together =
  /(?<![\p{L}\d@./_-])(?=\p{Lu}{11,40}(?![\p{L}\d@./_-]))\p{Lu}{0,30}(?:MANAGER|ASSISTANT|RECEPTIONIST|ADMINISTRATOR|SUPERVISOR|COORDINATOR|SPECIALIST|DIRECTOR|SECRETARY|REPRESENTATIVE|EXPERIENCE|EDUCATION|SKILLS|HISTORY|SUMMARY)(?!\p{L})/gu;
const oneWord: ReadonlySet<string> = new Set([
  'RECEPTIONIST',
  'ADMINISTRATOR',
  'COORDINATOR',
  'REPRESENTATIVE',
  'UNDERSECRETARY',
  'SUBADMINISTRATOR',
]);

function runTogether({ text }: ResumeText): ResumeFinding[] {
  if (!/[A-Z]{11}/.test(text)) return [];
  return allMatches(together, text)
    .filter(([words]) => !oneWord.has(words))
    .map((match) => ({
      code: 'RUN_TOGETHER',
      message: `“${match[0]}” reads as one word.`,
      advice:
        'Write it with blanks and in small letters; let the style of the document make it large or spaced.',
      span: quote(text, match.index, match.index + match[0].length),
    }));
}

function tooLong({ text, document }: ResumeText, pages: number | null): ResumeFinding[] {
  const words = document.ids.length;
  if (pages === null ? words <= MOST_WORDS : pages <= MOST_PAGES) return [];
  return [
    {
      code: 'TOO_LONG',
      message: pages === null ? `The resume has ${words} words.` : `The resume has ${pages} pages.`,
      advice:
        'Two pages are usual. Keep what the last ten to fifteen years show; one line is enough for what came before.',
      span: text.length > 0 ? quote(text, 0, Math.min(80, text.length)) : null,
    },
  ];
}
