import type { Line } from '../lines.ts';
import { headingKind, type SectionKind } from './headings.ts';

/** A heading at the beginning of its section's first line: 'Experience Patient Agent May 2016 to Current Weld Clinic'. */
export type GluedHeading = { readonly kind: SectionKind; readonly heading: Line; readonly rest: Line };

const MOST_WORDS = 4;
const FEWEST_KINDS = 3;

/**
 * The headings of a resume in which a converter glued each to the line below. Only where at least three kinds of
 * section open so, jobs among them, and no heading for jobs stands alone; else 'Skills Trainer at Weld Clinic' is a job.
 */
export function gluedHeadings(lines: readonly Line[]): ReadonlyMap<Line, GluedHeading> {
  const glued = new Map<Line, GluedHeading>();
  for (const line of lines) {
    if (!line.bullet && headingKind(line.text) === 'experience') return new Map();
    const found = line.bullet ? null : gluedIn(line);
    if (found !== null) glued.set(line, found);
  }
  const kinds = new Set(Array.from(glued.values(), ({ kind }) => kind));
  return kinds.has('experience') && kinds.size >= FEWEST_KINDS ? glued : new Map();
}

const openingWords = /^\p{Lu}[\p{L}&-]*(?: (?:and|of|&|\p{Lu}[\p{L}-]*))*(?= [\p{Lu}\d])/u;

/** The longest run of capitalized words that is a heading, with words behind it. */
function gluedIn(line: Line): GluedHeading | null {
  const words = openingWords.exec(`${line.text} `)?.[0].split(' ').slice(0, MOST_WORDS) ?? [];
  for (let count = words.length; count > 0; count -= 1) {
    const text = words.slice(0, count).join(' ');
    const rest = line.text.slice(text.length + 1);
    const kind = /^[\p{Lu}\d]/u.test(rest) ? headingKind(text) : null;
    if (kind === null) continue;
    return {
      kind,
      heading: { ...line, end: line.start + text.length, text },
      rest: { ...line, start: line.end - rest.length, text: rest },
    };
  }
  return null;
}
