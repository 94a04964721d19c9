import { workForms } from './work-verbs.ts';

/** What a sentence or item of a posting stands under. */
export type Heading = 'duties' | 'none' | 'other';

/** Where in a sentence the telling of work begins; `named`: by names as well as by verbs ('responsible for payroll'). */
export type Telling = { readonly from: number; readonly named: boolean };

/** Who holds the job, as a posting calls them. */
const HOLDER =
  '(?:you|they|he|she|s/he|he/she|incumbent|candidate|applicant|individual|person|someone|hire|position|role|job|internship|opportunity|manager|administrator|coordinator|specialist|assistant|associate|supervisor|director|receptionist|secretary|clerk|representative|rep|biller|coder|scheduler|nurse|technician|tech|aide|analyst|accountant|bookkeeper|recruiter|officer|lead|leader|head|president|vp|intern|fellow|attorney|counsel|paralegal|engineer|developer|scientist|designer|editor|writer|organizer|strategist|consultant|therapist|counselor|clinician|physician|navigator|advocate|educator|teacher|instructor|agent|operator|processor|phlebotomist|driver|cook|cashier|executive|employee|worker|psa|psr|csr|liaison|planner|buyer|controller|ii|iii|iv|rn|lpn)s?';

type Cue = { readonly pattern: RegExp; readonly named?: true; readonly seeks?: true };

/** Behind these words the work is told; each is looked for from the left. */
const CUES: readonly Cue[] = [
  {
    // 'You will …', 'the Office Coordinator will also …', 'this person would …'
    pattern: new RegExp(
      String.raw`\b(?:you[’']ll|${HOLDER}\)?,? (?:will|would|may|shall|can expect to))(?: (?:also|be|primarily|then|regularly|often|typically|help|need to|have the opportunity to|be expected to|be tasked with|work closely with [^,.]{0,60} to)){0,3} `,
      'g',
    ),
  },
  {
    // 'The Director manages …', 'this position supports …'
    pattern: new RegExp(
      String.raw`\b(?:the|this|our|your) (?:[\w&/,’'-]{1,24} ){0,6}?${HOLDER}\)?(?: \([^)]{0,20}\))?,? (?:also |primarily |directly |typically |consistently )?(?=(?!plans|programs|reports|works|staffs|positions|offers|provides (?:an?|the) (?:opportunity|unique|competitive))[a-z]{3,14}s\b)`,
      'g',
    ),
  },
  {
    // 'Responsible for …', 'accountable for …', 'in charge of …'
    pattern:
      /\b(?:responsib(?:le|ility|ilities)|accountable|in charge|tasked)(?: (?:primarily|directly|mainly|also))? (?:for|of|with) /g,
    named: true,
  },
  {
    // 'Duties include …', 'this job involves …'
    pattern:
      /\b(?:responsibilities|duties|tasks|functions|work|role|position|job|accountabilities)(?: of (?:the|this) [\w ]{3,30}?)? (?:will |may |also |primarily |can )?(?:include|includes|involves?|entails?|are|consists? of)(?:,? but (?:is |are )?not limited to)?[:,]? /g,
    named: true,
  },
  {
    // 'Seeking an Office Manager to run …', 'looking for somebody who will …', 'needed to work as …'
    pattern:
      /\b(?:seek(?:s|ing)?|looking for|search(?:es|ing)? for|hiring|recruiting|needs?|needed|wanted)\b[^.;:]{0,110}? (?:to|who will|who can|who) (?=[a-z]{2,14} )/g,
    seeks: true,
  },
];

/** Before a cue these speak of somebody else, or of what a person must bring. */
const ASIDE =
  /\b(?:experience|ability|able|knowledge|skills?|years?|degree|understanding|familiar\w*|team|department|division|organization|company|we|passion\w*|if selected|benefits|comfortable|desire|track record|proven|with (?:the )?(?:person|people|those|staff))\b[^.;:]{0,60}$/;
/** 'Acme Freight is responsible for the roads': a name without an article, and no holder of a job. */
const ANOTHER =
  /^\W*(?!(?:this|that|you|he|she|they|who|it|the|an?|our|your|s\/he) )(?:(?![\w-]{0,30}(?:er|or|ist|ian|ant|ive|ee|lead|clerk|tech|nurse|aide|head|intern)s? )[\w.&’'-]{1,30} ){1,2}(?:is|are) (?:[a-z]+ly )?$/;
const NO_WORK =
  /^(?:be (?:required|asked|notified|contacted|given|paid|held|subject|eligible|provided|offered|considered|able|working in|part|joining|based|reporting|a |an |the |in )|have|need|receive|get|gain|enjoy|find|love|join|see|report to|earn|become|learn|thrive|stand out|to be)\b/;

/** Adverbs, circumstances and labels before the first verb: 'Under supervision, …', 'Scheduling: …', 'You …'. */
const LEAD =
  /^(?:[\W\d_]{1,12}|(?:[a-z]\.|o|(?:under|in|as|using|when|with|on|for|at|through|by|from|working|reporting) [^,.;:]{2,90},|[\w &/,’'()-]{2,50}(?:[:–—]| ?-(?= ))|[a-z]{3,14}ly|also|then|daily|may|will|can|must|to|and|or|not only|you|they|she|he|who) {1,3})/;
const MOST_LEADS = 5;

/** Where in the text (lower case) the telling of work begins; null where it tells of none. */
export function workIn(text: string, under: Heading): Telling | null {
  const begins = under === 'other' ? null : workAtStart(text);
  return begins === null ? workBehindCue(text) : { from: begins, named: false };
}

function workAtStart(text: string): number | null {
  let at = 0;
  for (let leads = 0; leads < MOST_LEADS; leads++) {
    const [word = ''] = /^[a-z-]+/.exec(text.slice(at, at + 30)) ?? [];
    if (workForms.has(word)) return STATES.test(text.slice(at, at + 80)) ? null : at;
    const skipped = LEAD.exec(text.slice(at, at + 120))?.[0].length ?? 0;
    if (skipped === 0) return null;
    at += skipped;
  }
  return null;
}

/** 'Recruiting is a zero-sum game', 'scheduling a final round is …', 'check out our page', 'Head of Marketing'. */
const STATES =
  /^(?:head of |[a-z-]+ (?:is|are|was|has) |[a-z]+ing (?:[\w’'-]+ ){1,6}(?:is|are) |check out (?:our|the|more|us|my|www|http))/;

function workBehindCue(text: string): Telling | null {
  let first: Telling | null = null;
  for (const cue of CUES) {
    const from = behind(cue, text);
    if (from !== null && (first === null || from < first.from)) first = { from, named: cue.named === true };
  }
  return first;
}

function behind({ pattern, named, seeks }: Cue, text: string): number | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index } = match;
    const end = index + match[0].length;
    if (!named && !workForms.has(verbAt(text, end))) continue;
    if (!seeks && ASIDE.test(text.slice(Math.max(0, index - 80), index))) continue;
    if (named && index < 60 && ANOTHER.test(text.slice(0, index))) continue;
    if (!NO_WORK.test(text.slice(end, end + 30))) return end;
  }
  return null;
}

/** The verb that stands here, or behind an adverb. */
const verbAt = (text: string, at: number): string =>
  /^(?:[a-z]+ly |also |be |help )?([a-z-]+)/.exec(text.slice(at, at + 50))?.[1] ?? '';
