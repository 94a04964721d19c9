import { titleScore } from './heading-words.ts';
import type { WorkEntry } from './read-positions.ts';

const FEWEST_BELOW = 2;

/**
 * Without the employer whose own dates span the jobs that stand below it: 'Harbor Communities, 2012 - Present' above
 * 'Director, 2015 - Present' and 'Clerk, 2012 - 2015'. It is the employer of those that name none.
 */
export function withoutUmbrellas(entries: readonly WorkEntry[]): WorkEntry[] {
  const kept: WorkEntry[] = [];
  let left = 0;
  let umbrella: WorkEntry | null = null;
  for (const [i, entry] of entries.entries()) {
    const below = jobsBelow(entries, i);
    if (below >= FEWEST_BELOW) {
      umbrella = entry;
      left = below;
    } else {
      kept.push(umbrella !== null && left > 0 ? under(umbrella, entry) : entry);
      left -= 1;
    }
  }
  return kept;
}

/** How many of the next jobs lie within the dates of this one, which names no title; 0 where they do not fill them. */
function jobsBelow(entries: readonly WorkEntry[], at: number): number {
  const whole = entries[at];
  if (!whole?.from || !whole.to || titleScore(whole.title ?? '') > 0) return 0;
  const after = entries.slice(at + 1);
  const beyond = after.findIndex((entry) => !isWithin(entry, whole));
  const below = beyond < 0 ? after : after.slice(0, beyond);
  const fills = below.some(({ from }) => from === whole.from) || below.some(({ to }) => to === whole.to);
  return fills ? below.length : 0;
}

const isWithin = ({ from, to }: WorkEntry, whole: WorkEntry): boolean =>
  from !== null && whole.from !== null && from >= whole.from && endOf(to ?? from) <= endOf(whole.to ?? '');

/** 'present' stands behind every date as a word too. */
const endOf = (date: string) => (date.length === 4 ? `${date}-12` : date);

function under({ employer, title, headingLines }: WorkEntry, entry: WorkEntry): WorkEntry {
  const [line] = headingLines;
  if (entry.title === null || line === undefined) return entry;
  return { ...entry, employer: entry.employer ?? employer ?? title, sharedEmployer: line };
}
