import type { Occupation } from './occupations.ts';
import { occupationOf } from './titles.ts';

export type NamedOccupation = {
  readonly occupation: Occupation;
  readonly start: number;
  readonly end: number;
};

/** Words that end the name of a job. */
const AGENT = String.raw`(?:manager|administrator|supervisor|director|coordinator|assistants?|secretar(?:y|ies)|receptionists?|clerks?|representatives?|reps?|specialists?|schedulers?|greeter|biller(?:\/coder)?|coders?|collector|nurses?|technicians?|tech|aides?|associates?|navigator|advocate|analyst|accountant|bookkeeper|recruiter|instructor|teacher|therapist|engineer|driver|agents?|lead|officer|rn|lpn|lvn)`;
/** Words that no name of a job holds, and those that it does not begin with. */
const NO_PART =
  '(?!(?:to|is|are|who|that|will|must|have|has|involves|reports|supports|supporting|assists|assisting|requires|serves)\\b)';
const NO_BEGINNING =
  '(?!(?:an?|the|our|this|or|and|of|for|in|by|with|within|as|appropriate|experience|position|fill)\\b)';
const WORD = String.raw`(?:&|[A-Za-z][\w'’&/-]{0,24},?) `;
const JOB = String.raw`(?<job>(?:${NO_BEGINNING}${NO_PART}${WORD}(?:${NO_PART}${WORD}){0,4}?)?(?:[\w'’&-]{1,24}\/){0,3}${AGENT}(?:\/(?:\w+ )?${AGENT})?)\b`;
const ARTICLE = '(?:an?|the|our|for) ';

/** Where one of these stands, the text says what it offers; the sooner in the list, the surer. */
const CUES: readonly RegExp[] = [
  // 'Job Title: Front Office Supervisor', 'Position: Occupational Health, Licensed Vocational Nurse'
  new RegExp(String.raw`\b(?:title|position|role):[*\s]{0,6}${JOB}`, 'di'),
  // a line of its own among the first: 'Front Office Supervisor (bilingual)', 'Billing Coordinator - part time'
  new RegExp(
    String.raw`^(?:[^\n]{0,80}\n[ \t]{0,3}){0,3}?[\s*]{0,3}${JOB}[ \t]{0,3}(?:[(|,–—-][^\n]{0,60})?(?:\n|$)`,
    'di',
  ),
  // 'seeking an experienced Medical Office Manager', 'hiring for the position of office manager'
  new RegExp(
    String.raw`\b(?:seeking|looking (?:for|to hire)|search(?:ing)? (?:for|of)|hiring|recruiting|need of|needs|to fill|(?:position|opening|opportunity)s?(?: available)? (?:of|for|as))\s{1,3}(?:${ARTICLE}){0,2}(?:position of )?(?:${ARTICLE})?${JOB}`,
    'di',
  ),
  // the first words: 'Office Manager (downtown)', 'FT experienced Medical Biller/Coder.'
  new RegExp(String.raw`^[\s*]{0,9}${JOB}`, 'di'),
  // 'The marketing assistant will be responsible', 'Medical Assistant needed'
  new RegExp(
    String.raw`(?:\b(?:the|an?)|[.*\n])[ \t]{0,3}${JOB}\s{1,3}(?:is\b|will|must|needed|wanted|position|directs|performs)`,
    'di',
  ),
  // 'Serves as a medical assistant'
  new RegExp(String.raw`\b(?:serves?|works?|acts) as\s{1,3}(?:${ARTICLE})?${JOB}`, 'di'),
];

/** Whom the job answers to or helps is not the job: 'reports to the Practice Manager'. */
const OTHERS =
  /(?:\b(?:to|with|or|requires|as|by|under|from|assist(?:s|ing)?|support(?:s|ing)?|supervis\w+|manag\w+|direction of|supervision of)\s+(?:the |our |all )?)$/i;

/** The job that a running text offers: as it says so, or else the job that it names most. */
export function occupationNamedIn(text: string, medical: boolean): NamedOccupation | null {
  for (const cue of CUES) {
    const hit = cue.exec(text);
    const named = hit === null ? null : namedBy(hit, medical);
    if (named !== null) return named;
  }
  return mostNamed(text, medical);
}

function namedBy(hit: RegExpExecArray | RegExpMatchArray, medical: boolean): NamedOccupation | null {
  const occupation = occupationOf(hit.groups?.['job'] ?? '', medical);
  const [start, end] = hit.indices?.groups?.['job'] ?? [0, 0];
  return occupation === null ? null : { occupation, start, end };
}

/** A job that is named once may be anybody's, and 'the manager' is whom one answers to. */
const OFTEN = 2;
const LOOK_BACK = 30;

function mostNamed(text: string, medical: boolean): NamedOccupation | null {
  const named = [...text.matchAll(new RegExp(`\\b${JOB}`, 'dgi'))]
    .filter((hit) => !OTHERS.test(text.slice(Math.max(0, hit.index - LOOK_BACK), hit.index)))
    .flatMap((hit) => namedBy(hit, medical) ?? [])
    .filter(({ occupation }) => occupation.family !== 'general-management');
  const times = new Map<string, number>();
  for (const { occupation } of named) times.set(occupation.id, (times.get(occupation.id) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return most < OFTEN ? null : (named.find(({ occupation }) => times.get(occupation.id) === most) ?? null);
}
