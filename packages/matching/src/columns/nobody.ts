import type { Qualifications, Work } from '../qualifications.ts';
import { quoteOf } from '../quote.ts';

export const NO_QUOTE = quoteOf({ start: 0, end: 0, text: '' });

/** A fact as a judge takes it: columns keep no words of a resume. */
export const withQuote = <T extends object>(fact: T) => ({ ...fact, quote: NO_QUOTE });

/** A resume that says nothing: a judge is asked what a fact is worth by giving it to nobody. */
export const NOBODY: Qualifications = {
  months: { total: 0, healthcare: 0, management: 0, medicalOffice: 0, medicalOfficeManagement: 0, office: 0 },
  work: [],
  degrees: [],
  credentials: [],
  languages: [],
  skills: [],
};

const NO_JOB: Work = withQuote({
  title: null,
  occupations: [],
  duties: [],
  months: 0,
  monthsAgo: null,
  healthcare: false,
  management: false,
  headsOffice: false,
  setting: null,
  specialty: null,
  skills: [],
  teamSize: null,
});

/** A job of which nothing else is known. */
export const jobWith = (facts: Partial<Work>): Work => ({ ...NO_JOB, ...facts });

export const dutiesWith = (ids: readonly string[]): Work['duties'] => ids.map((id) => withQuote({ id }));
