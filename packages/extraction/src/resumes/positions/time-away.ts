import type { DateRange } from '../dates/find-date-ranges.ts';
import type { Line } from '../lines.ts';

const timeAway =
  /\b(?:full[- ]time (?:parent|mother|father|caregiver|student)|stay[- ]at[- ]home|(?:maternity|parental|family|medical) leave|leave (?:of absence|to care)|sabbatical|career break|employment gap|unemployed|elder ?care for|full[- ]time (?:\w+ )?(?:study|studies)|(?:at home with|raising) (?:(?!at)\w+ ){0,2}(?:children|kids|family|sons?|daughters?|twins))\b|^\W*retired\W*$/i;

/** What stands beside dates: 'full-time parent', 'Retired', 'Leave to care for my mother'; not 'Retired Teachers Club, clerk'. */
export const isTimeAway = (words: string): boolean => timeAway.test(words);

const LONGEST = 100;

/** The lines of jobs without 'Maternity leave, 2010 - 2011', which is no part of the next one. */
export function withoutTimeAway(lines: readonly Line[], ranges: readonly DateRange[]): readonly Line[] {
  return lines.filter(({ text, start, end, bullet }) => {
    if (bullet || text.length > LONGEST) return true;
    const range = ranges.find((each) => each.start >= start && each.end <= end && each.kind === 'range');
    if (range === undefined) return true;
    return !isTimeAway(`${text.slice(0, range.start - start)} ${text.slice(range.end - start)}`);
  });
}
