import type { OperationName, SeenBy } from '@omm/contracts';
import type { z } from 'zod';
import { formatDay } from '../../lib/format.ts';

type Seen = z.infer<typeof SeenBy>['items'][number];

/** What one organisation did on one day. */
interface SeenByOne {
  organisation: string;
  acts: { words: string; times: number }[];
}

interface SeenOnDay {
  day: string;
  by: SeenByOne[];
}

/** The operations of the API in the words of whose data it is; one without words is told as 'Worked with your data'. */
const actWords: Readonly<Partial<Record<OperationName, string>>> = {
  listCandidates: 'Saw you on the ranked list of a job',
  exportCandidates: 'Downloaded a ranked list with you on it',
  exportCandidatesCsv: 'Downloaded a ranked list with you on it',
  listResumes: 'Saw your resume in a list',
  showResume: 'Opened your resume',
  listJobs: 'Looked which of its jobs suit you',
  listResumeCorrections: 'Saw what was corrected in your resume',
  correctResume: 'Corrected what was read in your resume',
  retryResume: 'Had your resume read again',
  separateResume: 'Told your resume apart from another',
  removeResume: 'Removed your resume',
  showCandidacy: 'Looked at how far you have come with a job',
  changeCandidacy: 'Moved you to another stage, tagged you or gave you to a colleague',
  listPipeline: 'Saw you on the board of a job',
  addNote: 'Wrote a note about you',
  removeNote: 'Removed a note about you',
  listContests: 'Read what you say is wrong',
  answerContest: 'Answered what you say is wrong',
};

const words: ReadonlyMap<string, string> = new Map(Object.entries(actWords));

/** Who saw it, by day and organisation; the same done again is told once, with how often. */
export function seenByDays(items: readonly Seen[]): SeenOnDay[] {
  const days = new Map<string, Map<string, Map<string, number>>>();
  for (const { at, organisation, action } of items) {
    const by = entryOf(days, formatDay(at), () => new Map<string, Map<string, number>>());
    const acts = entryOf(by, nameOf(organisation), () => new Map<string, number>());
    const act = words.get(action) ?? 'Worked with your data';
    acts.set(act, (acts.get(act) ?? 0) + 1);
  }
  return [...days].map(([day, by]) => ({
    day,
    by: [...by].map(([organisation, acts]) => ({
      organisation,
      acts: [...acts].map(([act, times]) => ({ words: act, times })),
    })),
  }));
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

const nameOf = (organisation: string | null): string => {
  if (organisation === null) return 'Somebody who runs this service';
  return organisation === '' ? 'A practice that is no longer here' : organisation;
};
