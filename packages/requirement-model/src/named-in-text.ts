import { CUES } from './job-cues.ts';
import { type JobName, jobNameAt } from './job-names.ts';
import { nextJobNoun, singularJobName } from './job-nouns.ts';
import type { Occupation } from './occupations.ts';
import { statedOccupation } from './titles.ts';

type NamedJob = {
  /** null: a job that our list of occupations does not hold ('staff attorney'). */
  readonly occupation: Occupation | null;
  readonly start: number;
  readonly end: number;
};

/** The job that a running text offers: the first that it surely offers, or else as its surest cue has it. */
export function jobNamedIn(text: string, medical: boolean): NamedJob | null {
  const found: { job: JobName; rank: number }[] = [];
  for (const job of jobsIn(text)) {
    const rank = CUES.findIndex(({ says }) => says(job, text));
    if (rank < 0) continue;
    found.push({ job, rank });
    if (CUES[rank]?.isSure && !job.isBare) break;
  }
  const best = bestOf(found);
  return (
    best && {
      occupation: statedOccupation(singularJobName(best.name), medical),
      start: best.start,
      end: best.end,
    }
  );
}

/** Every name of a job, found by the nouns that end one. */
function* jobsIn(text: string): Generator<JobName> {
  let noun = nextJobNoun(text, 0);
  while (noun !== null) {
    const job = jobNameAt(text, noun);
    if (job !== null) yield job;
    noun = nextJobNoun(text, job?.end ?? noun.end);
  }
}

function bestOf(found: readonly { job: JobName; rank: number }[]): JobName | null {
  const [first, ...others] = found.toSorted((a, b) => a.rank - b.rank);
  if (first === undefined) return null;
  if (!first.job.isBare) return first.job;
  const noun = first.job.name.toLowerCase();
  const longer = others.find(({ job }) => !job.isBare && job.name.toLowerCase().includes(noun));
  return (longer ?? first).job;
}
