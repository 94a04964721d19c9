import type { Contact } from '@omm/contracts';
import { parseResume, personKeys, resumeFingerprint, samePerson } from '@omm/extraction';
import { correctResume } from '@omm/extraction/corrections';
import type { JobHandlers } from '@omm/queue';
import type { Person } from '@omm/storage';
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
        const person = personOf(text, reading.contact);
        return deps.storage.resumes.saveReading(resumeId, run, {
          text,
          reading,
          person,
          correct: correctResume,
        });
      },
    });

function personOf(text: string, contact: Contact): Person {
  const fingerprint = resumeFingerprint(text, contact);
  return {
    fingerprint,
    keys: personKeys(fingerprint),
    tieTo: (other) => samePerson(fingerprint, other).by,
  };
}
