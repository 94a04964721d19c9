import type { Line } from '../lines.ts';
import { isDutyVerb } from './duty-verbs.ts';
import { entryLabel, partLabel, placeholderEmployer, titleScore, withoutLinks } from './heading-words.ts';

const adverb =
  /^(?:daily|also|consistently|effectively|successfully|quickly|carefully|accurately|efficiently|completely|independently|actively|directly|personally|single-handedly|remotely|properly|strategically|thoroughly)\s+(?=\S)/i;
/** What follows a verb that is the first word of a title: 'Support Specialist'. */
const isTitleVerb =
  /^\s+(?:manager|supervisor|director|coordinator|specialist|representative|clerk|assistant|administrator|lead\b|agent|analyst|officer|consultant)/i;

/** 'Answers phones', 'Also file charts'. */
function startsDuty(text: string): boolean {
  const words = text.replace(adverb, '');
  const verb = /^[a-z]+(?=\s)/i.exec(words)?.[0];
  return verb !== undefined && isDutyVerb(verb) && !isTitleVerb.test(words.slice(verb.length));
}

const startsParticiple =
  /^(?!(?:registered|licen[sc]ed|certified|credentialed|retired|united|associated|advanced|integrated|limited|accredited|marketing|nursing|accounting|billing|engineering|staffing|consulting|banking|purchasing|manufacturing|imaging|teaching|training|receiving|shipping|scheduling|building|housekeeping|leasing|catering|advertising|cleaning|nursing|sterling|reading|operating|managing (?:director|partner|editor)|acting|founding|visiting|booking|bookkeeping|red|king|spring|fred|ted|recording|counseling|coding|clothing|dining|swimming|living|printing|publishing|processing|programming|contracting|supervising|commanding|pricing|trading|testing|sourcing|recruiting|warehousing|data|self-employed|combined|allied|bed|med|united|applied|general)\b)[a-zà-ÿ]{2,}(?:ed|ing)\s+[a-zà-ÿ]/i;
const startsOther =
  /^(?:responsible|responsibilities|duties|accountable|in charge|led|oversaw|made|held|kept|ran|built|wrote|taught|sold|sent|set up|took|won|gave|brought|drove|grew|met|dealt|spoke|began|was|were|have|had|i|my|as an?|these|our|we|they|also|other|additional|able|knowledge|experience|experienced|excellent|strong|proficient|proven|skilled|various|daily|weekly|monthly|being|from|ability|key (?:achievements|responsibilities)|job duties|main duties|accomplishments|achievements|selected|reason for leaving|supervisor:|phone:|references?)\b/i;

/** Small words open sentences, and some names: 'The Home Depot Pro'. */
const startsSmall = /^(?:this|to|for|with|by|on|in|at|and|or|the|an?)\b/i;

/** 'Position: Office Manager' of a form. */
export const isTitleLabelled = ({ text, bullet }: Line): boolean =>
  !bullet && text.includes(':') && partLabel.exec(text)?.groups?.['title'] !== undefined;

/** 'Employer: Harbor Clinic', above its title in some forms. */
export const isEmployerLabelled = (line: Line | undefined): boolean =>
  line !== undefined && partLabel.exec(line.text)?.groups?.['employer'] !== undefined;

/** A duty, a sentence or a running line, as against the heading of an entry: title, employer, place, dates. */
export function isProse(line: Line, previous: Line | null): boolean {
  const known = judged.get(line);
  if (known !== undefined && known.previous === previous) return known.prose;
  const prose = !isTitleLabelled(line) && isRunningText(line, previous);
  judged.set(line, { previous, prose });
  return prose;
}

/** A line is asked about several times over, mostly below the same other line. */
const judged = new WeakMap<Line, { readonly previous: Line | null; readonly prose: boolean }>();

/** 'ChiroTouch; four assistants' is no employer. */
const goesOnAfterSemicolon = /;\s+\p{Ll}/u;

const isWithinSentence = (text: string, words: number): boolean =>
  (/^[a-zà-ÿ]/.test(text) && !/^[a-z]{1,2}[A-Z]/.test(text) && words > 2) || goesOnAfterSemicolon.test(text);

function isRunningText(line: Line, previous: Line | null): boolean {
  const text = withoutLinks(line.text).replace(placeholderEmployer, '').trim();
  const words = text.split(/\s+/).length;
  if (line.bullet || words > 24 || text.length > 170) return true;
  if (text === '' || entryLabel.test(text)) return false;
  if (isWithinSentence(text, words)) return true;
  if (startsOther.test(text) || (startsParticiple.test(text) && !isGerundTitle(text, words))) return true;
  if (startsSmall.test(text) && !isTitleCased(text.split(/\s{2,}/)[0] ?? text)) return true;
  if (isTitleLine(text, words)) return false;
  return (words > 2 && startsDuty(text)) || isSentence(text, words) || continues(previous, text);
}

function isTitleLine(text: string, words: number): boolean {
  const score = titleScore(text);
  if (score === 0 || text.endsWith('.')) return false;
  if (startsDuty(text)) return words <= 12 && verbAndNoun.test(text) && isTitleCased(text);
  return (words <= 10 && score > 2) || (words <= 12 && isTitleCased(text));
}

/** Verbs that also open titles: 'Call Center Supervisor', 'Lead of Filing Services', 'Order Clerk'. */
const verbAndNoun =
  /^(?:account|audit|call|code|contact|control|counsel|design|dispatch|document|file|head|help|input|issue|lead|log|market|monitor|office|order|post|process|program|purchase|record|register|release|report|request|research|review|route|sales|scan|schedule|service|ship|sort|stock|support|test|track|train|transport|work)\b/i;

/** 'Retailing Specialist', 'Welding Instructor', 'Scanning clerk', 'Automated Logistical Specialist'; not 'Supervised Clerks'. */
function isGerundTitle(text: string, words: number): boolean {
  if (!/^\w+(?:ing|ed(?! .*s$))\b/.test(text) || titleScore(text) < 3) return false;
  return (words <= 6 && isTitleCased(text)) || (words === 2 && !text.endsWith('s'));
}

function isSentence(text: string, words: number): boolean {
  const stops = /[.;!?:]$/.test(text) && (words > 4 || endsLow.test(text)) && !abbreviationAtEnd.test(text);
  return (
    stops ||
    /;\s+\p{Ll}/u.test(text) ||
    /\b[a-zà-ÿ]{2,}\.\s*[A-Z][a-zà-ÿ]+\s+[a-zà-ÿ]/.test(text) ||
    (words > 5 && isRunning(text))
  );
}

/** 'Insurance cards, consents, copays.' is no employer. */
const endsLow = /\s\p{Ll}{3,}[.;!?]$/u;

const abbreviationAtEnd = /\b(?:inc|co|corp|ltd|llc|st|jr|sr|dept|etc|u\.s|n\.a|p\.[acs])\.$/i;

/** 'Call Center Supervisor', 'Lead of Filing Services', though they open with a verb. */
export function isTitleCased(text: string): boolean {
  return (
    !text.endsWith('.') &&
    !/(?<![A-Za-zÀ-ÿ'’])(?!(?:of|and|the|for|in|at|to|de|del|la|y|et|du|des|on|with)\b)[a-zà-ÿ]/.test(text)
  );
}

/** Mostly small words: a sentence that lost its full stop. */
function isRunning(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:of|and|the|for|in|at|to|by|de|del|la|y|et|du|des|on|a|an|with|or)$/.test(word),
  );
  return words.length > 6 && small.length / words.length > 0.45;
}

/** The line above broke off in the middle: 'scheduling, billing and' / 'Medical Records requests to insurers'. */
function continues(previous: Line | null, text: string): boolean {
  if (previous === null) return false;
  if (/\.$/.test(text) && previous.text.length > 45 && !/[.!?:]$/.test(previous.text))
    return !abbreviationAtEnd.test(text);
  return (
    previous.text.length > 90 &&
    /(?:,|\b(?:and|or|of|the|to|with|for|in|by|a|an))$/i.test(previous.text) &&
    text.length > 60
  );
}
