import { saysNecessity } from '../../necessity.ts';
import type { PlacedSegment } from '../../sections.ts';
import { isOthersCredential } from './others-credentials.ts';

/** Names of people as well as of licences: 'the RN', 'Certified Medical Assistants'. */
const TITLE =
  /^(?:rn|lpn|lvn|np|arnp|aprn|anp|fnp|cna|stna|cma|rma|cda|rdh|rda|rbt|bcba|board certified behavior analyst|emt|emt-b|pa-c|pta|cota|lmt|cvt|lvt|rvt|cpa|(?:regi?ste\w*d|li[sc]+en[sc]+ed|lincensed|certif\w*|certfied|cerified|advanced practice|state tested|nurse) .*(?:nurse|nurses|ass?is\w+t|assitant|assistants|asst|aides?|pract\w*ioners?|pharmacists?|therapists?|hygienists?|technicians?|technologists?|workers?|coders?|billers?|accountants?|specialists?|manager|attorneys?|psychologists?|cosmetologists?|estheticians?|barbers?|stylists?|agents?|realtors?|opticians?|electricians?|plumbers?|paramedics?|phlebotomists?|dieti[ct]ians?|counselors?|physicians?|engineers?|teachers?|officers?)|nurse practitioners?|pharmacist)'?s?$/;
const PLURAL = /(?:[^s]s|'s)$/;
const CARD_BEFORE =
  /\b(?:li[sc]+en[sc](?!ed (?:practical|vocational))\w*|certif\w*|registration|registry|current|valid|active|unrestricted|unencumbered|must (?:be|have|hold|possess)|possess\w*|holds?|obtain\w*|requires?|required|accepts?|open to|graduate|degree|bsn|eligible|either|preferred|preferably|prefer|minimum|have an?|is an?|ideally|proof of|points for|got (?:an?|your))\b[^.;:]{0,40}$|\b(?:years?|months?|experience)(?: of)?(?: [a-z]+){0,2} as an? $|\bone of the following(?: [a-z]+)?:[^.;:]{0,40}$|\bcertif[a-z]{0,8} [^.;:()]{0,90}\((?:[a-z-]{2,8}\/)?$|\byou(?: are|'re)(?: an?)? (?:[a-z-]{2,8}(?:, or |, | or |\/)){0,3}$/;
/** 'Prefer someone with two years in cardiology, CDA and ACLS or BLS.' */
const OF_WANTED =
  /\b(?:prefer|want|need) (?:someone|somebody|candidates|applicants|an? (?:person|candidate|applicant|individual)) (?:with|who ha[sd]) [^.;:]{0,110}$/;
const isOfWanted = ({ before, after }: Pick<Around, 'before' | 'after'>): boolean =>
  OF_WANTED.test(before) &&
  /(?:,|\band|\bor|&|\/) ?(?:[a-z]{3,5} )?$/.test(before) &&
  /^ ?(?:$|[,.;/&]|and\b|or\b)/.test(after);
const CARD_AFTER =
  /^[^.;]{0,50}?\b(?:li[sc]+en[sc]\w*|lic\b|certif\w*|cert\b|credential\w*|registration|required|req'?d?\b|preferred|pref'?d?\b|a plus|a must|desired|desirable|preferable|acceptable|considered|helpful|an? asset|an advantage|eligible|needed|wanted|mandatory|strongly|an edge|lovely|(?:is|are|would be) nice|priority|background(?! (?:check|screen|investig))|useful|appreciated|current(?=\s{0,9}(?:[.;,)]|$))|or (?:(?:an? |the )?(?:willing\w*|ability|able) to|will|must|can) (?:obtain|get|earn|become|sit)|or become (?:one|certified)\b|(?:with)?in (?:the |your )?(?:first )?(?:\d+|[a-z]+)(?: \(\d+\))? (?:days?|weeks?|wks?|months?|mos?|years?|yrs?)|in (?:the|your) first year|(?:up)?on hire|at (?:time of )?hire)\b/;
const SOUGHT =
  /\b(?:seeking|looking for|hiring|in search of|need(?:s|ed)?(?: of)?(?: for)?|searching for|recruiting|are you an?|immediate opening for|opening for|opportunity for|position for|experienced|fill an?|wanted|positions? (?:available|open))\b:?[^.;:]{0,70}$/;
/** 'RN with a minimum of two years': a line that opens with the one who is sought. */
const OPENS = /^,? (?:with|w\/|having|needed|wanted)(?= |$)(?! the\b)/;
/** 'LPN/RN openings', 'RN - full time positions'. */
const VACANT =
  /^s?(?: ?[/,&] ?[a-z]+s?| (?:and|or) [a-z]+s?)*,? (?:job |[a-z-]+ time )?(?:openings?|positions?(?: (?:available|open))?|opportunit(?:y|ies)|jobs|vacanc(?:y|ies)|apply (?:today|now))\b/;
/** 'Nurses (RN, LPN) apply today', 'Coder (CPC or CCS)'. */
const OF_OPENING =
  /^\W*(?!our\b|the\b)(?:(?!(?:by|with|from|of|to)\b)[a-z]+ ){0,3}(?:nurses?|aides?|coders?|billers?|assistants?|hygienists?|technicians?) ?\((?:[a-z-]+(?:, ?| ?\/ ?| or | and ))*$/;
const OPENING_AFTER = /^[^()]{0,40}\),?\s*(?:$|[-–]|with\b|needed|wanted|apply|positions?\b|openings?)/;
/** 'Now hiring:', 'Licenses:' above a list of names. */
const HOLDERS_HEADING =
  /licen[sc]|certif|credential|registration|\b(?:hiring|positions? (?:available|open)|openings?|wanted|(?:available|open) positions)\b/;
/** 'RN, LPN or …': nothing but names before. */
const CHOSEN = /^\W*(?:[a-z]+(?:, ?| ?\/ ?| or | and ))*$/;
/** 'One or more of the following: CPC, RHIA, RN'. */
const OF_FOLLOWING = /\bof the following:\s{0,9}(?:[a-z-]{2,8}(?:,| or|,? and) ){0,9}$/;
/** 'Experience as a receptionist, CNA or clerk', 'one year as a unit secretary, CNA or EMT', '… as either a (1) health worker, (2) paramedic or EMT': jobs held, of which one will do. */
const AMONG_JOBS =
  /\b(?:experience|years?|yrs?|months?) (?:working )?as (?:either )?an? (?:\(\d\) )?(?!licens|certif|regist)[a-z]+(?: [a-z]+){0,2},[^.;:]{0,40}$/;
/** 'Medical Assistants (RMA) with …' as an item. */
const EXPLAINED = /^\W*[a-z ]{3,40}\($/;
/** 'Seeking a medical coder (CPC or CCS)': what the one sought holds. */
const OF_THE_SOUGHT =
  /\b(?:seeking|looking for|hiring|in search of|in need of|searching for|recruiting|opening for|are you an?)\b[^.;:()]{0,60}\([^.;:()]{0,40}$/;
const HIRED_NOW =
  /\b(?:we are|we're|now|currently|is|are|immediately) (?:hiring|seeking|looking for|recruiting|in need of|searching for)\b:?[^.;:]{0,50}$|^\W*(?:(?:now|immediately|currently|urgently) )?(?:seeking|hiring|looking for|recruiting|wanted|positions? available|openings? for|positions? open)\b:?[^.;:]{0,110}$/;
/** 'triage by nurses (RN)', 'licensed staff (RN, LPN, LMSW)'. */
const OF_GROUP =
  /(?<!\b(?:certified|registered) (?:[a-z]{1,12} )?)\b(?:staff|nurses|clinicians|professionals|providers|workers|assistants|techs|technicians|therapists|hygienists|coders|billers) \((?:\d+ )?(?:[a-z-]{2,8}(?:, or |, and |, | or | and |\/)){0,5}$/;
const BESIDE =
  /\b(?:supervis\w+|oversee\w*|manag(?:es?|ing)|lead(?:s|ing)?|direct(?:s|ing|ion)?|schedul\w+|train\w*|mentor\w*|support\w*|(?<!\b(?:dental|medical) )assist(?:s|ing)?|collaborat\w+|with|alongside|under|report(?:s|ing)? (?:directly )?to|delegat\w+|partner\w*|recruit\w*|hir(?:e|ing)|evaluat\w+|orient\w*|interact\w*|liaison|team of|guidance of|staffed by|staff|by an?|to the|for the|between|from)\b[^.;]{0,60}$/;

/** 'At least 2 years medical office, HS grad, CPR, bilingual': demands in a row. */
const RUN_IN =
  /\b(?:at least|minimum|must have|requires?|(?:\d\+?|one|two|three|four|five) (?:years?|yrs?)|diploma|ged|exp|licen[sc]e|certified)\b/;

/** 'the RN performs …': the holder at work. */
const SUBJECT =
  /^\s*(?:\([a-z]+\)\s+)?(?:will (?!(?:also )?be (?:considered|accepted))|performs?|provides?|works?|assists?|ensures?|functions?|reports?|shall|is (?:responsible|accountable|an? (?!must|plus|requirement|definite|huge|big))|are|helps?|assumes?|collaborates?|auditor|staff|team)(?:\b|(?<= ))/;

/** Words further away do not bear on a name; keeps long paragraphs linear. */
const REACH = 160;
/** A list of colleagues is longer. */
const LEAD = 400;

interface Around {
  readonly before: string;
  readonly after: string;
  readonly name: string;
  readonly listed: boolean;
  readonly card: boolean;
  /** Between commas: one demand of a row. */
  readonly item: boolean;
}

const LISTED: ReadonlySet<string> = new Set(['required', 'preferred', 'ideal', 'listed']);
/** In a list of what is asked. */
export const isListed = ({ section }: PlacedSegment): boolean => LISTED.has(section);

const isSought = (before: string): boolean => SOUGHT.test(before) || HIRED_NOW.test(before);

/** True where the words at `at` of the segment's text are asked of the one who applies. */
export function isAskedFor(
  text: string,
  segment: PlacedSegment,
  at: { start: number; end: number },
): boolean {
  const before = text.slice(Math.max(0, at.start - REACH), at.start);
  const after = text.slice(at.end, at.end + REACH);
  const lead = text.slice(Math.max(0, at.start - LEAD), at.start);
  const listed = isListed(segment);
  if (isOthersCredential({ lead, before, after, listed })) return false;
  if (OF_OPENING.test(before) && OPENING_AFTER.test(after)) return true;
  if (OF_GROUP.test(before) && !isSought(before) && !(listed && EXPLAINED.test(before))) return false;
  const around = {
    before,
    after,
    name: text.slice(at.start, at.end).replaceAll('.', ''),
    listed,
    card: CARD_BEFORE.test(before) || CARD_AFTER.test(after),
    item:
      /[,;]\s*(?:[a-z-]{2,8} (?:or|and|&) )?$/.test(before) &&
      /^(?: (?:or|and|&|\+) (?!equivalent|similar|related|other|any\b)[a-z-]+(?: [a-z]+)?| ?\/ ?[a-z-]+)?\s{0,9}(?:\([^)]*\)\s{0,9})?(?:[,;.]|$)/.test(
        after,
      ),
  };
  return TITLE.test(around.name)
    ? isHolderSought(around, segment.heading)
    : isCardAsked(around, { text, bullet: segment.bullet });
}

function isCardAsked(
  { before, after, name, listed, card, item }: Around,
  { text, bullet }: { text: string; bullet: boolean },
): boolean {
  return (
    listed ||
    card ||
    isOfWanted({ before, after }) ||
    saysNecessity(after) ||
    (OF_THE_SOUGHT.test(before) && !BESIDE.test(before)) ||
    (item && RUN_IN.test(text)) ||
    (bullet && isWhole(before, after)) ||
    /certif|licen|registered$|\bcert$|^valid|^dl\b/.test(name)
  );
}

function isHolderSought(around: Around, heading: string): boolean {
  const { before, after, listed, card, item } = around;
  if (AMONG_JOBS.test(before)) return false;
  if (HOLDERS_HEADING.test(heading)) return true;
  if (CHOSEN.test(before) && OPENS.test(after)) return true;
  if (OF_FOLLOWING.test(before)) return true;
  if (VACANT.test(after) && !BESIDE.test(before)) return true;
  if (isOfWanted(around)) return true;
  if (namesHolder(around)) return false;
  return card || SOUGHT.test(before) || (listed && (before.length < 20 || item || EXPLAINED.test(before)));
}

/** 'BLS (we offer the class)' as an item of its own. */
const isWhole = (before: string, after: string) =>
  /^\W*(?:current |valid |active )?$/.test(before) &&
  /^(?: card)?\s{0,20}(?:\([^)]*\))?\W{0,20}$/.test(after);

/** True where a title means somebody at work ('the RN performs', 'supervises LPNs'), not the person sought. */
function namesHolder({ before, after, name, listed, card }: Around): boolean {
  if (SUBJECT.test(after)) return true;
  if (HIRED_NOW.test(before) || /^[^.;:]{0,25}\b(?:needed|wanted)\b/.test(after)) return false;
  if (PLURAL.test(name) && !(listed && card)) return true;
  if (SOUGHT.test(before) && !/^\s*(?:supervis|manag|direct)/.test(after)) return false;
  const cardBeside = CARD_BEFORE.test(before.slice(-25)) || /^[^,.;]{0,15}\b(?:licen|certif)/.test(after);
  return (BESIDE.test(before) && !cardBeside) || (/^\W*(?:the|our)\s*$/.test(before) && !listed);
}
