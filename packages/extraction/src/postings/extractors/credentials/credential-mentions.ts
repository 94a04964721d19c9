import type { Document } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import { credentials } from '../../../lexicons/credentials.ts';
import type { MentionOf } from '../../mention.ts';
import type { PlacedSegment } from '../../sections.ts';
import { issuers } from './issuers.ts';

/** A skill, a course taught or a paper checked, not a card to hold. */
const DOING =
  /\b(?:knowledge of|perform\w*|administer\w*|to include|review\w*|verif\w*|teach\w*|instruct\w*|copies of|copy of|photocop\w*|scan\w*|maintain\w* (?:records|files|copies)|track\w*|ensur\w* (?:all|that|staff)|provid\w*(?=(?: basic)? $)|provid\w* (?:basic )?|renewal|reimburse\w*|passport|training (?:provided|and))\b[^.;]{0,40}$/;

/** Names of people as well as of licences: 'the RN', 'Certified Medical Assistants'. */
const TITLE =
  /^(?:rn|lpn|lvn|np|arnp|aprn|anp|fnp|cna|stna|cma|rma|cda|rdh|cpa|(?:registered|licensed|certified|advanced practice|state tested|nurse) .*(?:nurse|nurses|assistants?|aides?|practitioners?|pharmacists?|therapists?|hygienists?|technicians?|technologists?|workers?|coders?|billers?|accountants?|specialists?|manager)|nurse practitioners?|pharmacist)'?s?$/;
const PLURAL = /(?:[^s]s|'s)$/;
const CARD_BEFORE =
  /\b(?:licen[sc](?!ed (?:practical|vocational))\w*|certif\w*|registration|current|valid|active|unrestricted|unencumbered|must (?:be|have|hold|possess)|possess\w*|holds?|obtain\w*|requires?|required|accepts?|open to|graduate|degree|bsn|eligible|either|preferred|preferably|prefer|minimum|have an?|is an?|ideally)\b[^.;:]{0,40}$|\bone of the following(?: [a-z]+)?:[^.;:]{0,40}$/;
const CARD_AFTER =
  /^[^.;]{0,50}?\b(?:licen[sc]\w*|certif\w*|credential\w*|registration|required|preferred|a plus|a must|desired|desirable|preferable|acceptable|considered|helpful|an? asset|an advantage|eligible|needed|wanted|mandatory|strongly|within (?:the first )?(?:\d+|[a-z]+)(?: \(\d+\))? (?:days?|weeks?|months?|years?)|(?:up)?on hire|at (?:time of )?hire)\b/;
const SOUGHT =
  /\b(?:seeking|looking for|hiring|in search of|need(?:s|ed)?(?: of)?(?: for)?|searching for|recruiting|are you an?|immediate opening for|opening for|opportunity for|position for|experienced|fill an?|wanted:?)\b[^.;:]{0,70}$/;
/** 'Medical Assistants (RMA) with …' as an item. */
const EXPLAINED = /^\W*[a-z ]{3,40}\($/;
/** 'Seeking a medical coder (CPC or CCS)': what the one sought holds. */
const OF_THE_SOUGHT =
  /\b(?:seeking|looking for|hiring|in search of|in need of|searching for|recruiting|opening for|are you an?)\b[^.;:()]{0,60}\([^.;:()]{0,40}$/;
const HIRED_NOW =
  /\b(?:we are|we're|now|currently|is|are|immediately) (?:hiring|seeking|looking for|recruiting|in need of|searching for)\b[^.;:]{0,50}$|^\W*(?:(?:now|immediately|currently|urgently) )?(?:seeking|hiring|looking for|recruiting)\b[^.;:]{0,110}$/;
const BESIDE =
  /\b(?:supervis\w+|oversee\w*|manag(?:es?|ing)|lead(?:s|ing)?|direct(?:s|ing|ion)?|schedul\w+|train\w*|mentor\w*|support\w*|assist(?:s|ing)?|collaborat\w+|with|alongside|under|report(?:s|ing)? (?:directly )?to|delegat\w+|partner\w*|recruit\w*|hir(?:e|ing)|evaluat\w+|orient\w*|interact\w*|liaison|team of|guidance of|staffed by|staff|by an?|to the|for the|between|from)\b[^.;]{0,60}$/;

export function credentialMentions(document: Document, segment: PlacedSegment): MentionOf<'credential'>[] {
  if (segment.section === 'benefits') return [];
  const choice = isChoice(document, segment);
  const hits = [
    ...matchLexicon(credentials, document, {
      segment,
      trusted: choice || (LISTED.has(segment.section) && segment.endToken - segment.firstToken <= 6),
    }),
    ...matchLexicon(issuers, document, { segment }),
  ];
  if (hits.length === 0) return [];
  const text = document.view.lower.slice(segment.start, segment.end);
  if (CONDITIONAL_PAY.test(text) || KEYWORDS.test(segment.heading) || KEYWORDS.test(text)) return [];
  return hits
    .sort((a, b) => a.start - b.start)
    .filter(
      (hit) =>
        choice || isAsked(text, segment, { start: hit.start - segment.start, end: hit.end - segment.start }),
    )
    .map((hit) => ({ ...hit, kind: 'credential', value: hit.value.id }));
}

/** A line that is nothing but a choice of licences, or goes on with what they bring ('RN, LPN or MA with …'). */
const HOLDER =
  '(?:rn|lpn|lvn|cna|cma|rma|ccma|ma|np|fnp|pa|pa-c|emt|(?:registered|licensed practical|licensed vocational) nurse|nurse practitioner|physician assistant|(?:certified |registered )?medical assistant)';
const CHOICE = new RegExp(
  String.raw`^[^a-z0-9]*(?:${HOLDER}(?:, or |, | or |\/)){1,3}${HOLDER}\b(?:[^a-z0-9]*$|,? (?:with|needed|wanted|considered)\b)`,
);
/** 'BLS, ACLS', 'CPR & First Aid' on a line of their own. */
const CARDS =
  /^[^a-z0-9]*(?:bls|acls|pals|nrp|cpr)(?:(?:, |\/| and | & )(?:bls|acls|pals|nrp|cpr|first aid|aed))+[^a-z0-9]*$/;

function isChoice({ view }: Document, segment: PlacedSegment): boolean {
  const head = view.lower.slice(segment.start, Math.min(segment.end, segment.start + 110));
  return (CHOICE.test(head) && / or /.test(head)) || CARDS.test(head);
}

/** 'At least 2 years medical office, HS grad, CPR, bilingual': demands in a row. */
const RUN_IN = /\b(?:at least|minimum|must have|requires?|\d\+? (?:years?|yrs?)|diploma|ged)\b/;

/** 'the RN performs …': the holder at work. */
const SUBJECT =
  /^\s*(?:\([a-z]+\)\s+)?(?:will (?!(?:also )?be (?:considered|accepted))|performs?|provides?|works?|assists?|ensures?|functions?|reports?|shall|is (?:responsible|accountable|an? (?!must|plus|requirement|definite|huge|big))|are|helps?|assumes?|collaborates?|auditor|staff|team)(?:\b|(?<= ))/;

/** 'If you are a certified nurse assistant: $18.50'. */
const CONDITIONAL_PAY = /\$\s?\d|\bdifferential\b/;
const KEYWORDS = /^\W*(?:job )?keywords?\b/;

const LISTED: ReadonlySet<string> = new Set(['required', 'preferred', 'ideal', 'listed']);

const HELPED = /\b(?:assist|support|help|report)\w*(?: to)? (?:the|our|an?) $/;

/** Words further away do not bear on a name; keeps long paragraphs linear. */
const REACH = 160;

function isAsked(text: string, segment: PlacedSegment, at: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, at.start - REACH), at.start);
  const after = text.slice(at.end, at.end + REACH);
  const name = text.slice(at.start, at.end);
  const listed = LISTED.has(segment.section);
  if (HELPED.test(before)) return false;
  if (DOING.test(before) && !/\b(?:must|require)/.test(before)) return false;
  const card = CARD_BEFORE.test(before) || CARD_AFTER.test(after);
  const item = /[,;]\s*$/.test(before) && /^\s*(?:\([^)]*\)\s*)?(?:[,;.]|$)/.test(after);
  const named = OF_THE_SOUGHT.test(before) && !BESIDE.test(before);
  if (!TITLE.test(name))
    return listed || card || named || (item && RUN_IN.test(text)) || /certif|licen|^valid/.test(name);
  if (/licen[sc]|certif|credential|registration/.test(segment.heading)) return true;
  if (namesHolder({ before, after, name, listed, card })) return false;
  return card || SOUGHT.test(before) || (listed && (at.start < 20 || item || EXPLAINED.test(before)));
}

/** True where a title means somebody at work ('the RN performs', 'supervises LPNs'), not the person sought. */
function namesHolder(title: {
  before: string;
  after: string;
  name: string;
  listed: boolean;
  card: boolean;
}): boolean {
  const { before, after, name, listed, card } = title;
  if (SUBJECT.test(after)) return true;
  if (HIRED_NOW.test(before) || /^[^.;:]{0,25}\b(?:needed|wanted)\b/.test(after)) return false;
  if (PLURAL.test(name) && !(listed && card)) return true;
  if (SOUGHT.test(before) && !/^\s*(?:supervis|manag|direct)/.test(after)) return false;
  const cardBeside = CARD_BEFORE.test(before.slice(-25)) || /^[^,.;]{0,15}\b(?:licen|certif)/.test(after);
  return (BESIDE.test(before) && !cardBeside) || (/^\W*(?:the|our)\s*$/.test(before) && !listed);
}
