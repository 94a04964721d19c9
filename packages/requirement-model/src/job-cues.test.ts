import { describe, expect, test } from 'vitest';
import { CUES } from './job-cues.ts';
import { jobNameAt } from './job-names.ts';
import { nextJobNoun } from './job-nouns.ts';

/** What the first cue that speaks says the job is, by the text's first job of which one does. */
function saidIn(text: string): { id: string; start: number; name: string } | null {
  for (let noun = nextJobNoun(text, 0); noun !== null; noun = nextJobNoun(text, noun.end)) {
    const job = jobNameAt(text, noun);
    const cue = job === null ? undefined : CUES.find(({ says }) => says(job, text));
    if (job !== null && cue !== undefined) return { id: cue.id, start: job.start, name: job.name };
  }
  return null;
}

describe.each(CUES)('$id', ({ id, examples, counterExamples }) => {
  test.each(examples)('hears %s', (example) => {
    const start = example.indexOf('«');
    expect(saidIn(example.replace(/[«»]/g, ''))).toEqual({ id, start, name: /«(.*)»/s.exec(example)?.[1] });
  });
  test.each(counterExamples)('is silent in %s', (text) => {
    expect(saidIn(text)?.id).not.toBe(id);
  });
});
