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
  '(?!(?:to|is|are|who|seeks?|seeking|looking|responsibility|if|not|using|with|from|under|regularly|we|we.re|you|that|will|must|have|has|involves|reports|supports|supporting|assists|assisting|requires|serves)\\b)';
const NO_BEGINNING =
  '(?!(?:an?|the|our|your|my|their|this|or|and|of|for|in|by|with|within|as|appropriate|experience|position|fill)\\b)';
const WORD = String.raw`(?:&|[A-Za-z][\w'’&/-]{0,24},?) `;
const JOB = String.raw`(?<job>(?:${NO_BEGINNING}${NO_PART}${WORD}(?:${NO_PART}${WORD}){0,4}?)?(?:[\w'’&-]{1,24}\/){0,3}${AGENT}(?:\/(?:\w+ )?${AGENT})?)\b(?!-mid|['’]s\b)`;
const ARTICLE = '(?:an?|the|our|for) ';

/** Where one of these stands, the text says what it offers; the sooner in the list, the surer. */
const CUES: readonly RegExp[] = [
  // 'Job Title: Front Office Supervisor', 'Position: Occupational Health, Licensed Vocational Nurse'
  new RegExp(String.raw`\b(?:title|position|role):[*\s]{0,6}${JOB}`, 'dgi'),
  // a line of its own among the first: 'Front Office Supervisor (bilingual)', 'Billing Coordinator - part time'
  new RegExp(
    String.raw`^(?:[^\n]{0,80}\n[ \t]{0,3}){0,3}?[\s*]{0,3}${JOB}[ \t]{0,3}(?:[(|,–—-][^\n]{0,60})?(?:\n|$)`,
    'dgi',
  ),
  // 'seeking an experienced Medical Office Manager', 'hiring for the position of office manager'
  new RegExp(
    String.raw`\b(?:seeking|seeks|looking (?:for|to hire)|search(?:ing)? (?:for|of)|hiring(?! manager)|recruiting(?= (?:for|an?|our)\b)|need of|needs|to fill|(?:position|opening|opportunity)s?(?: available)? (?:of|for|as))\s{1,3}(?:${ARTICLE}){0,2}(?:position of )?(?:${ARTICLE})?${JOB}`,
    'dgi',
  ),
  // the first words: 'Office Manager (downtown)', 'FT experienced Medical Biller/Coder.'
  new RegExp(String.raw`^[\s*]{0,9}${JOB}`, 'dgi'),
  // 'The marketing assistant will be responsible', 'Medical Assistant needed'
  new RegExp(
    String.raw`(?:\b(?:the|an?)|[.*\n])[ \t]{0,3}${JOB}\s{1,3}(?:is\b|will|must|needed|wanted|position|directs|performs)`,
    'dgi',
  ),
  // 'Serves as a medical assistant'
  new RegExp(String.raw`\b(?:serves?|works?|acts) as\s{1,3}(?:${ARTICLE})?${JOB}`, 'dgi'),
];

/** Whom the job answers to or helps is not the job: 'reports to the Practice Manager'. */
const OTHERS =
  /(?:\b(?:to|with|or|requires|as|by|under|from|assist(?:s|ing)?|support(?:s|ing)?|supervis\w+|manag\w+|direction of|supervision of)\s+(?:the |our |all )?)$/i;

const AGENTS = new RegExp(String.raw`\b${AGENT}\b`, 'gi');
/** So far before its last word a name of a job can begin, and so far what says that it is offered. */
const LONGEST_JOB = 220;
const LONGEST_CUE = 500;

/** The job that a running text offers: as it says so, or else the job that it names most. */
export function occupationNamedIn(text: string, medical: boolean): NamedOccupation | null {
  const agents = Array.from(text.matchAll(AGENTS), ({ index }) => index);
  const [first] = agents;
  if (first === undefined) return null;
  for (const cue of CUES) {
    const hit = execFrom(cue, text, first - LONGEST_CUE);
    const named = hit === null ? null : namedBy(hit, medical);
    if (named !== null) return named;
  }
  return agents.length < OFTEN ? null : mostNamed(text, jobsIn(text, agents), medical);
}

/** Every name of a job: looked for only near the words that end one, for most words of a text could begin one. */
function jobsIn(text: string, agents: readonly number[]): RegExpExecArray[] {
  const jobs: RegExpExecArray[] = [];
  let end = 0;
  for (const agent of agents) {
    if (agent < end) continue;
    const job = execFrom(NAME_OF_JOB, text, Math.max(end, agent - LONGEST_JOB));
    if (job === null) break;
    jobs.push(job);
    end = NAME_OF_JOB.lastIndex;
  }
  return jobs;
}

function execFrom(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = Math.max(0, start);
  return pattern.exec(text);
}

function namedBy(hit: RegExpExecArray, medical: boolean): NamedOccupation | null {
  const occupation = occupationOf(hit.groups?.['job'] ?? '', medical);
  const [start, end] = hit.indices?.groups?.['job'] ?? [0, 0];
  return occupation === null ? null : { occupation, start, end };
}

/** A job that is named once may be anybody's, and 'the manager' is whom one answers to. */
const OFTEN = 2;
const LOOK_BACK = 30;

const NAME_OF_JOB = new RegExp(`\\b${JOB}`, 'dgi');

function mostNamed(text: string, jobs: readonly RegExpExecArray[], medical: boolean): NamedOccupation | null {
  const named = jobs
    .filter((hit) => !OTHERS.test(text.slice(Math.max(0, hit.index - LOOK_BACK), hit.index)))
    .flatMap((hit) => namedBy(hit, medical) ?? [])
    .filter(({ occupation }) => occupation.family !== 'general-management');
  const times = new Map<string, number>();
  for (const { occupation } of named) times.set(occupation.id, (times.get(occupation.id) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return most < OFTEN ? null : (named.find(({ occupation }) => times.get(occupation.id) === most) ?? null);
}
