import { isForAnotherGrade } from '../../another-grade.ts';

/** A skill, a course taught or a paper checked, not a card to hold. */
const DOING =
  /\b(?:knowledge of|examples of [^.;]{0,60}|perform\w*|administer\w*|to include|review\w*|verif\w*|keep(?:s|ing)? staff|teach\w*|instruct\w*|copies of|copy of|photocop\w*|scan\w*|maintain\w* (?:records|files|copies)|track\w*|(?:ensur\w*|mak(?:e|es|ing) sure) (?:all|that|every|each|staff)\b[^.;]{0,30}|provid(?:e|es|ing)(?: basic)?|renewal|reimburs(?:e|es|ed|ing)|reimbursement (?:of|for)|passport|interest(?:ed)? in (?:becoming|obtaining|getting|earning)|training (?:provided|and)|(?:supervision|hours|study) towards?)\b[^.;]{0,40}$/;
const DEMANDED = /\b(?:must|requir(?:e|es|ed|ing))\b/;

/** 'tracks the BLS cards of the doctors'. */
const OF_OTHERS =
  /^(?:(?:\/|, | and )(?:first aid|[a-z]{2,6}))? ?(?:(?:cards?|certifications?|licenses?) )?(?:of|for) (?:the|our|all) (?:[a-z]+ )?(?:doctors|physicians|providers|staff|employees|nurses|clinicians)\b/;
/** 'fourteen licensed clinicians (LCSW, NP)', 'need not be an ARRT technologist', "aren't required to keep BLS", 'no apprentices (CPC-A)', 'two forms of ID (a driver's license …)'. */
const OTHERS =
  /\b(?:group|team|staff|network|practice) of (?:[a-z0-9-]+,? ){1,5}\(?[^.;:()]{0,40}$|(?:\bnot|n't) (?:need|required|have|expected) to (?:be|have|hold|keep|maintain|carry|get|obtain)(?: an?)? $|\bno (?:[a-z]+ ){1,3}\($|\bforms? of (?:id|identification)\b[^.;]{0,30}$|^\W*the [a-z]{3,20} \($|\bour (?:[a-z]+ )?(?:aides|nurses|techs|therapists|caregivers|providers|doctors|physicians|hygienists|assistants)(?:,| and|,? or|\/) ?$|\b(?:his|her|their) (?:husband|wife|partner|sister|brother|daughter|son|mother|father)(?: [a-z'-]{2,20})?,? who (?:holds|has|is|earned)\b[^.;]{0,40}$/;
/** 'CPC reimbursement', 'CPR & credential compliance', 'license and CPR records', 'CPR/first aid card tracking', 'CPR, TB and license files', 'BLS, are tracked'. */
const PAPERS_AFTER =
  /^(?:(?: ?[&/] ?|, and |, | and )(?:first aid|tb|[a-z]+)){0,3}(?: cards?| certifications?| licenses?)?,? (?:compliance|reimbursements?\b|exam (?:fees?|prep)\b|records\b|files\b|logs?\b|tracking|monitoring|audits?|upkeep|renewals?|expirations?|class(?:es)?\b(?! (?:provided|offered))|instructors?\b(?! or\b)|courses?|training (?:to|for) |are (?:tracked|logged|monitored|recorded))/;
/** 'we'll get you CPR certified', 'we will help you earn your CPC', 'we can train you for your CNA': what the employer does. */
const GIVEN =
  /\bwe(?:'ll|'d)? (?:(?:will|would|can|also|even|gladly|happily) ){0,3}(?:get|help|train|certify|sponsor|assist|put|pay|send) (?:for )?your?\b[^.;]{0,40}$/;
const NAMES = String.raw`(?:[a-z-]{2,8}(?:, and |, or |, | and | or |\/)){0,5}`;
/** 'hiring of nurses (RN/LPN), therapists (PT, OT)', 'assist the owners (both licensed PTs)', 'supports the director (a licensed administrator)'. */
const IN_BRACKETS = new RegExp(
  String.raw`\b(?:(?:hiring|recruitment|recruiting|supervision|scheduling|credentialing) of|supervises?|recruits?|interviews?|onboards?|credentials) [^.;:]{0,60}\b(?:nurses|therapists|clinicians|providers|staff|aides|assistants|practitioners) \(${NAMES}$|\b(?:assist|support|help|report)s?(?: to)? (?:(?:the|our) )?(?:[a-z]+ ){1,3}\((?:an?|both|all|also) (?:[a-z]+ )?$`,
);
/** 'a dentist and two LCSWs', 'a four physician, two nurse practitioner practice'. */
const COUNTED =
  /(?<!\b(?:seek\w*|hir\w+|need\w*|for|want\w*|openings?) )\b(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9]\d) $/;
const OPENINGS =
  /^s? ?(?:positions?|openings?|vacancies|jobs?|slots|needed|wanted|required|preferred|licen[sc]es|certifications)\b/;
/** 'an RHIT credential, may be substituted for the required year': what may stand in is not asked. */
const STANDS_IN =
  /^(?: [a-z]+)?,? (?:may|can|will) (?:also )?be (?:substituted|accepted|used) (?:for|in (?:lieu|place) of) [^.;]{0,40}\b(?:experience|years?)\b/;
const HELPED = /\b(?:assist|support|help|report)\w*(?: to)? (?:the|our|an?) $/;

/** 'one holds a CPC', 'aides hold CPR', 'all of our nurses have BLS and ACLS'. */
const COLLEAGUES_HOLD = new RegExp(
  String.raw`\b(?:(?:one|another|two|three|both|most|some|half|several)(?: of (?:them|whom|us|our [a-z]+))? |(?:aides|trainers|nurses|doctors|physicians|providers|supervisors|technicians|techs|colleagues|therapists|hygienists|assistants|coders|billers) )(?:is|are|holds?|has|have|completed|finished|earned|got|obtained|passed) (?:(?:an?|their|both|also) )?${NAMES}$`,
);
/** 'services are provided by RNs and LPCs', 'is staffed by 4 doctors, 9 nurses and a licensed clinical social worker', "you'd inherit 31 people: an NP", 'Center team: director (RN), …'. */
const IN_TEAM =
  /\b(?:staffed by|(?:services|care|therapy) (?:is|are) (?:provided|delivered) by|consists? of|made up of|composed of|inherit|between them)\b[^.;]{0,300}$|^\W*(?:[a-z]+ ){0,3}team(?: of \d+)?(?::| includes? )[^.;]{0,300}$/;
/** What a credentialing office keeps up to date: 'expirables (DEA, BLS/ACLS)', "the providers' licenses, DEA and BLS". */
const KEPT_ON_FILE =
  /\b(?:expirables?|dea|malpractice|caqh|(?:doctors|physicians|providers|nurses|clinicians)'? (?:[a-z]+ and )?(?:licen[cs]es|credentials|certifications|cards))\b[^.;]{0,60}$/;
const ASKED_FOR = /\b(?:must|require\w*|current|active|valid|have|hold)\b/;

interface Around {
  /** Up to the name, from the beginning of its segment. */
  readonly lead: string;
  /** The last words of it. */
  readonly before: string;
  readonly after: string;
  readonly listed: boolean;
}

/** True where a credential is held by others, is only worked with, or is not wanted. */
export const isOthersCredential = ({ lead, before, after, listed }: Around): boolean =>
  HELPED.test(before) ||
  GIVEN.test(before) ||
  STANDS_IN.test(after) ||
  IN_BRACKETS.test(lead) ||
  (COUNTED.test(before) && !OPENINGS.test(after)) ||
  isForAnotherGrade(before) ||
  OF_OTHERS.test(after) ||
  OTHERS.test(before) ||
  PAPERS_AFTER.test(after) ||
  COLLEAGUES_HOLD.test(before) ||
  (IN_TEAM.test(lead) && !DEMANDED.test(lead)) ||
  (KEPT_ON_FILE.test(before) && !listed && !ASKED_FOR.test(before)) ||
  (DOING.test(before) && !DEMANDED.test(before));
