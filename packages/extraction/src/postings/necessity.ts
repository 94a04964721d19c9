import type { Necessity } from '@omm/contracts';
import { considersDegree, considersInstead } from './second-branch.ts';
import type { Section } from './section.ts';
import { GLAD, IDEAL_ONE, SOFT_AFTER, SOFT_ASIDE, SOFT_BEFORE } from './soft-cues.ts';

const HARD_AFTER =
  /\b(?:requir(?:ed|ement|es)|req'?d|req(?=[.,;!)]|$)|a must|must(?! be able)|mandatory|necessary|essential|needed|non[- ]negotiable|is critical|(?:the|our) (?:bare |absolute )?minimum(?! of)|only)\b/g;

const HARD_BEFORE =
  /\b(?:must|require[sd]?|requirement|requiring|need(?:s|ed)?|mandatory|necessary|essential|shall)\b/g;

/** Firm in itself, but not against a heading 'Preferred'. */
const MINIMUM_BEFORE = /\b(?:minimum|min\b)/g;

/** 'not required', 'not important to us', 'no degree required' take the demand back; in 'required, ambulance is better but not required' it has been made. */
const NEGATED_AFTER =
  /^(?<between>(?:(?!\brequired[,;])[^.;]){0,60}?)\b(?:(?:is |are )?not (?:a )?(?:required|requirement|necessary|needed|mandatory|important|expected|a must)|isn't (?:required|necessary|important|expected|needed)|un(?:necessary|required)|not a prerequisite|(?:alone )?(?:does|do|will|would) not (?:meet|satisfy|fulfill|shorten) (?:this|these|the|our|that)\b|(?:will|can) not be (?:accepted|considered))\b/;
/** 'is not required, but preferred'. */
const NOT_REQUIRED_BUT =
  /^[^.;]{0,60}?\bnot (?:a )?(?:required|requirement|necessary|needed|mandatory|must),? (?:but|though|although|however)\b[^.;]{0,25}\b(?:preferred|a plus|a bonus|helpful|desir|an asset|an advantage|beneficial|ideal|recommended|useful|nice|welcome|appreciated|thrilled|delighted|love|great|top of|hurt)/;
/** 'would be lovely but isn't a must', 'nice but not needed', 'appreciated, but by no means expected'. */
const NICE_BUT = new RegExp(
  String.raw`^(?:(?!\brequired[,;])[^.;]){0,60}?\b(?:${GLAD}|lovely|useful|welcomed?|appreciated)(?:,? (?:but|though|although)|,) (?:is |it is |it's |that's )?(?:not|isn't|never|by no means) (?:strictly |absolutely )?(?:an? )?(?:must|required|requirement|necessary|needed|expected|mandatory|essential|deal ?breaker)\b`,
);
/** 'We prefer somebody certified, but it is not a requirement': the wish stands. */
const YET = /\b(?:but|though|although)(?: (?:it|this|that)(?:'s| is)?)? $/;
const NEGATED_BEFORE =
  /\b(?:no|not|without|don't need|do not need|(?:don't|do not|doesn't|does not|couldn't|won't|not) (?:really |much )?(?:care|mind|matter)(?: to us)?(?: less)? (?:if|whether|that|about)(?: or not)?(?: you(?: (?:don't|do not))?)?|does not require|not require(?:\s+(?:an?\s+)?[a-z]{1,20}(?:, (?:an?\s+)?[a-z]{1,20}){0,3},? or)?|regardless of)\s+(?:an?\s+|any\s+|prior\s+|previous\s+|formal\s+|specific\s+|(?:have|hold|possess)\s+an?\s+|need(?:ing)?\s+an?\s+|requir\w+\s+an?\s+){0,12}$/;

/** 'will consider new graduates with one year': what may do, not what is asked. */
const CONSIDERED = /^\W*(?:we )?(?:will|would|may|can) (?:also )?consider\b/;

/** 'yrs. exp preferred': a dot that a small letter follows has ended a word, no sentence. */
const ABBREVIATED = /^\. (?=[a-z(])/;

/** '(new graduates welcome!)' speaks of something else, and so does '(bonus if you hold' before the next mention; '(preferred)', '(required by law)' stay. */
function withoutAsides(text: string): string {
  if (!text.includes('(')) return text;
  return text.replace(
    /\((?!\s*(?:strongly |highly |is )?(?:prefer|pref\b|requir|req\b|desir|(?:an? |big |huge |definite |real )+plus|must|mandatory|helpful|optional|nice to have|not |minimum|or ))[^()]*(?:\)|$)/g,
    ' ',
  );
}

/** 'If you speak Spanish or Vietnamese, tell us!', 'if you speak any Spanish, fine, but you don't have to': told by who can, asked of none. */
const IF_YOU = /\bif you(?:'ve got| (?:also )?(?:speak|know|have|hold|are|happen))\b[^.;]{0,60}$/;
const TELL_US =
  /^[^.;]{0,60}\b(?:(?:it )?moves you up|tell us|let us know|mention (?:it|that|this)|say so|you (?:don't|do not) (?:have|need) to)\b/;

/** 'LTC experience preferred, 1 yr min.', 'prior consulting ideal (2+ years)': so long is the experience that is wished for. */
const WISHED_EXPERIENCE =
  /\bexp(?:erience|\.)? (?:is |would be )?(?:strongly |highly )?(?:preferred|pref'?d?|desired|helpful|an? (?:[a-z]+ )?(?:plus|asset|bonus))[,:] ?(?:at least |min(?:imum|\.)?(?: of)? )?$|\b(?:preferred|desired|helpful|ideal|an? (?:[a-z]+ )?(?:plus|asset|bonus)) \((?:at least |min(?:imum|\.)?(?: of)? )?$/;
const NO_MORE_SAID = /^[^\w.;]*(?:(?:min(?:imum)?|or more)[^\w.;]*)?(?:$|[.;])/;
const YEARS = /\b(?:year|yr|month|mo)s?\b/;

/** 'We encourage people who speak Spanish to apply'. */
const ENCOURAGED =
  /\bencourage (?:people|persons|candidates|applicants|anyone|those|individuals)\b[^.;]{0,120}$/;
const TO_APPLY = /^[^.;]{0,80}\bto apply\b/;

const isWish = ({ lead, name, after }: Surroundings): boolean =>
  (IF_YOU.test(lead) && TELL_US.test(after)) ||
  (ENCOURAGED.test(lead) && TO_APPLY.test(after)) ||
  (YEARS.test(name) && WISHED_EXPERIENCE.test(lead) && NO_MORE_SAID.test(after));

export interface Judged {
  /** null: the text takes the demand back. */
  readonly necessity: Necessity | null;
  /** The words themselves say it, not the heading or the default. */
  readonly said: boolean;
}

/** The words around a mention: `before` begins behind the mention before it, `after` ends at the next one. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly section: Section;
  /** The whole segment up to the mention. */
  readonly lead: string;
  /** The mention itself. */
  readonly name: string;
  /** A comma shields the mention from a cue where this matches what follows it ('1 year in HR, some billing preferred'). */
  readonly shield: RegExp | null;
}

export function judgeNecessity(around: Surroundings): Judged {
  const { before, section } = around;
  if (CONSIDERED.test(around.lead) && !namesBranch(around)) return { necessity: null, said: true };
  const after = clauseAfter(withoutAsides(around.after.replace(ABBREVIATED, ' ')));
  const soft = firstMatch(SOFT_AFTER, after);
  if (NOT_REQUIRED_BUT.test(around.after) || NICE_BUT.test(after)) return said('preferred');
  const withdrawn = soft < 0 ? takenBack(around, after) : null;
  if (withdrawn !== null) return withdrawn;
  if (isWish(around)) return said('preferred');
  if (NEGATED_BEFORE.test(before)) return { necessity: null, said: true };
  const hard = firstMatch(HARD_AFTER, after);
  const reachable = (at: number) => at >= 0 && !shielded(after.slice(0, at), around.shield);
  if (reachable(soft) && (hard < 0 || soft <= hard || /not $/.test(after.slice(0, hard))))
    return said('preferred');
  if (reachable(hard) && !/not (?:a )?$/.test(after.slice(0, hard))) return said('required');
  return judgeBefore(around, clauseBefore(before), section);
}

/** 'is not required': no demand; behind a wish ('we prefer …, but it is not required') the wish. */
function takenBack({ before, shield }: Surroundings, after: string): Judged | null {
  const negated = NEGATED_AFTER.exec(after)?.groups?.['between'];
  if (negated === undefined || shielded(negated, shield)) return null;
  const wished = YET.test(negated) && lastMatch(SOFT_BEFORE, clauseBefore(before)) >= 0;
  return { necessity: wished ? 'preferred' : null, said: true };
}

/** 'We will consider an associate degree', 'will consider 6 years of experience instead': a demand of another kind. */
const namesBranch = ({ lead, name, after }: Surroundings) =>
  considersDegree(lead + name) || considersInstead(lead + name + after);

/** Words before a list of wishes: 'the ideal candidate has', 'we prefer someone with'. */
const OF_IDEAL = new RegExp(
  String.raw`\b(?:${IDEAL_ONE}|ideally\b|would be (?:great|nice|lovely|wonderful) if|we(?:'d| would)? prefer\b|prefer (?:someone|somebody|candidates|applicants|those|people|an? (?:candidate|person|individual|applicant))|preference (?:is |will be )?given)`,
);

function judgeBefore(around: Surroundings, before: string, section: Section): Judged {
  const soft = lastMatch(SOFT_BEFORE, before);
  const minimum = section === 'preferred' ? -1 : lastMatch(MINIMUM_BEFORE, before);
  const hard = Math.max(lastMatch(HARD_BEFORE, before), minimum);
  const oneDemand = hard - soft < 30 && /^(?:prefer|desir|would)[^,;.]*$/.test(before.slice(soft, hard));
  if (SOFT_ASIDE.test(before) || (soft >= 0 && (soft > hard || oneDemand))) return said('preferred');
  if (hard >= 0) return said('required');
  if (OF_IDEAL.test(around.lead)) return said('preferred');
  return {
    necessity: section === 'preferred' || section === 'ideal' ? 'preferred' : 'required',
    said: false,
  };
}

/** True where the words behind a name say how much it is wanted: 'German is a bonus', 'notary useful'. */
export function saysNecessity(after: string): boolean {
  const near = clauseAfter(after.slice(0, 60));
  return firstMatch(SOFT_AFTER, near) >= 0 || firstMatch(HARD_AFTER, near) >= 0 || NICE_BUT.test(near);
}

const said = (necessity: Necessity): Judged => ({ necessity, said: true });

function clauseAfter(text: string): string {
  const end = text.search(
    /;|[|,] ?(?:preferred|required|desired) ?:|\bhowever\b|\bbut (?!(?:it )?(?:is not|isn't|not|by no means)|it's (?:not|by no means))|(?<!etc|e\.g|i\.e|cert|lic|yr|yrs|mo|mos|exp|hr)[.!?](?:\s|$)/,
  );
  return end < 0 ? text : text.slice(0, end + 1);
}

/** 'Excel (preferred), Word', 'accounting systems (NetSuite preferred), Excel': said of what stands before it. */
const SAID_OF_LAST =
  /\([^()]{0,60}\b(?:preferred|desired|a plus|helpful|required)\s?\)(?=\s?[,;/]| (?:and|or)\b)/g;

/** 'COE a plus; so is CMPE': said of both. */
const SO_IS = /[;.,] so (?=(?:is|are|would be)\b)/g;

function clauseBefore(all: string): string {
  const text = all.replace(SO_IS, ', as ').replace(SAID_OF_LAST, ' ');
  const start = Math.max(text.lastIndexOf(';'), text.lastIndexOf('. '), text.lastIndexOf(' but '));
  return start < 0 ? text : text.slice(start + 1);
}

/** 'experience in urgent care, ER or family practice preferred': one list; 'in billing, with dental or ABA preferred', 'of nursing experience, pediatrics or school preferred': two demands. */
const IN_LIST =
  /^(?!(?:some|any|prior|previous|additional|with)\b)(?!.*\b(?:experience|knowledge|training|exposure|skills)\b)[a-z/&-]+(?: [a-z/&-]+){0,2},? (?:or|and\/or) [a-z/&-]+(?: [a-z/&-]+){0,3} ?$/;

/** ', some billing' shields; ', or coding' and ', strongly' do not. */
function shielded(between: string, shield: RegExp | null): boolean {
  const comma = between.lastIndexOf(',');
  if (comma < 0 || shield === null) return false;
  const tail = between.slice(comma + 1).trim();
  if (/^(?:or|and|is|are|highly|strongly|but|though|although|which|would|also|greatly|very)\b/.test(tail))
    return false;
  const head = between.slice(0, comma);
  if (IN_LIST.test(tail) && /\b(?:in|with|as|of)\b/.test(head) && !/\bexperience$/.test(head)) return false;
  return shield.test(tail);
}

function firstMatch(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index ?? -1;
}

function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) last = match.index;
  return last;
}
