import { type Segment, SPOKEN_HEADING } from '@omm/text';
import { BARE_HEADING } from './lone-headings.ts';

/** 'Qualifications BS in Nursing': a heading without its colon, told by the capital behind it. */
const HEADING_BEFORE_CAPITAL = new RegExp(
  String.raw`(?:(?:(?:Minimum|Basic|Preferred|Required|Job|Key|Desired|Other|Education) )?(?:Qualifications|Requirements|Responsibilities|Duties)|${SPOKEN_HEADING}) (?=[A-Z]{2,}\b|[A-Z][a-z]|\d)`,
  'y',
);

/** 'PLUSES CPC or CPB', 'REQUIRED CERTIFICATIONS/LICENSURE Valid license', but not 'EXPERIENCE REQUIRED.' or 'BENEFITS are paid'. */
const CAPITALS = /[A-Z][A-Z&,/' -]{3,60}(?= ["(*]?[A-Z0-9])/y;

/** The longest run of words in capitals that is a heading, where the segment goes on otherwise. */
function capitalHeading(folded: string, { start, end }: Segment): string {
  CAPITALS.lastIndex = start;
  let words = CAPITALS.exec(folded)?.[0] ?? '';
  if (words === '' || !/[a-z]/.test(folded.slice(start, end))) return '';
  while (words !== '' && !BARE_HEADING.test(words.toLowerCase()))
    words = words.slice(0, Math.max(0, words.lastIndexOf(' ')));
  return words;
}

/** The heading that a segment begins with, with the blank behind it; '' where it begins with none. */
export function runInHeading(folded: string, segment: Segment): string {
  HEADING_BEFORE_CAPITAL.lastIndex = segment.start;
  return HEADING_BEFORE_CAPITAL.exec(folded)?.[0] ?? capitalHeading(folded, segment);
}
