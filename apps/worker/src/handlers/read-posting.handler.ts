import { parsePosting } from '@omm/extraction';
import { carrySettings, correctPosting } from '@omm/extraction/corrections';
import type { JobHandlers } from '@omm/queue';
import type { Dependencies } from './dependencies.ts';
import { readDocument } from './read-document.ts';

export const readPosting =
  (deps: Dependencies): JobHandlers['read-posting'] =>
  ({ postingId, run }, signal) =>
    readDocument(deps, {
      kind: 'posting',
      id: postingId,
      run,
      signal,
      save: async ({ text, findings }) => {
        const title = await deps.storage.postings.title(postingId);
        const parsed = parsePosting(text, title === null ? {} : { title });
        const reading = { ...parsed, warnings: [...parsed.warnings, ...findings] };
        return deps.storage.postings.saveReading(postingId, run, {
          text,
          reading,
          correct: correctPosting,
          carrySettings,
        });
      },
    });
