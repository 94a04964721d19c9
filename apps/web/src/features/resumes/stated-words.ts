import type { FactReference, HeldCredential, StatedFact } from '@omm/contracts';
import { formatPartialDate } from '../../lib/format.ts';
import { languageName } from '../../lib/language-name.ts';
import { degreeWords, languageLevelWords } from '../../lib/words.ts';

export type FactSectionName = FactReference['section'];

/** One of each section. */
export const sectionWords: Record<FactSectionName, string> = {
  positions: 'job',
  education: 'degree or school',
  credentials: 'credential',
  languages: 'language',
  skills: 'skill',
};

export const credentialStatusWords: Record<HeldCredential['status'], string> = {
  held: 'Held',
  'in-progress': 'In progress',
  expired: 'Expired',
};

/** Beside the name of a credential; that it is held is not told. */
export const statusNotes: Record<HeldCredential['status'], string | null> = {
  held: null,
  'in-progress': 'in progress',
  expired: 'expired',
};

/** What somebody states, in a line: 'Practice Manager, Elm Clinic, Jan 2019 – today, health care, leading people'. */
export function statedWords(fact: StatedFact): string {
  return parts(fact)
    .filter((part) => part !== null)
    .join(', ');
}

function parts(fact: StatedFact): (string | null)[] {
  switch (fact.section) {
    case 'positions':
      return [
        fact.title,
        fact.employer,
        [fact.start, fact.end]
          .filter((date) => date !== null)
          .map(formatPartialDate)
          .join(' – ') || null,
        fact.healthcare ? 'health care' : null,
        fact.management ? 'leading people' : null,
      ];
    case 'education':
      return [
        fact.level && degreeWords[fact.level],
        fact.field,
        fact.institution,
        fact.end && formatPartialDate(fact.end),
        fact.status === 'in-progress' ? 'in progress' : null,
      ];
    case 'credentials':
      return [fact.id, statusNotes[fact.status]];
    case 'languages':
      return [languageName(fact.code), fact.level && languageLevelWords[fact.level]];
    case 'skills':
      return [fact.name];
  }
}

/** To be filled in. */
export function blankFact(section: FactSectionName): StatedFact {
  switch (section) {
    case 'positions':
      return {
        section,
        title: null,
        employer: null,
        start: null,
        end: null,
        healthcare: false,
        management: false,
      };
    case 'education':
      return { section, level: null, field: null, institution: null, end: null, status: 'completed' };
    case 'credentials':
      return { section, id: '', status: 'held' };
    case 'languages':
      return { section, code: '', level: null };
    case 'skills':
      return { section, id: '', name: '', category: 'skill' };
  }
}

/** Whether enough is said to keep it. */
export function saysEnough(fact: StatedFact): boolean {
  switch (fact.section) {
    case 'positions':
      return fact.title !== null || fact.employer !== null;
    case 'education':
      return fact.level !== null || fact.field !== null || fact.institution !== null;
    case 'languages':
      return fact.code !== '';
    default:
      return fact.id.trim() !== '';
  }
}
