import { parseResume } from '@omm/extraction';
import type { JobHandlers } from '@omm/queue';
import type { Dependencies } from './dependencies.ts';
import { readDocument } from './read-document.ts';

export const readResume =
  (deps: Dependencies): JobHandlers['read-resume'] =>
  ({ resumeId, run }, signal) =>
    readDocument(deps, {
      kind: 'resume',
      id: resumeId,
      run,
      signal,
      save: ({ text, pages, findings }) => {
        const parsed = parseResume(text, { asOf: deps.today(), pages });
        const reading = { ...parsed, warnings: [...parsed.warnings, ...findings] };
        return deps.storage.resumes.saveReading(resumeId, run, { text, reading });
      },
    });
