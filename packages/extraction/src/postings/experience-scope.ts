import type { ExperienceScope } from '@omm/contracts';
import { alternativesIn, isOtherTrade } from './alternatives.ts';
import { namesSomething } from './names-something.ts';

/** No 'hospitality', no 'law practice', no 'pharmaceutical'. */
const HEALTH_WORDS = [
  // Places and settings
  'clinic\\w*|hospitals?|animal hospital|ambulatory|urgent care|assisted living|long[- ]term care|home care|hospice|dialysis',
  'inpatient|outpatient|acute[- ]care|operating room|or setting|perioperative|payer\\/provider',
  // Fields
  'medic\\w*|health\\w*|dental|dermatolog\\w*|cardiolog\\w*|veterinar\\w*|surg(?:ical|ery|eries|eons?)',
  'orthop\\w*|pediatri\\w*|ophthalm\\w*|optometr\\w*|oncolog\\w*|radiolog\\w*|obstetric\\w*|gynecolog\\w*|psychiatr\\w*|x-?ray',
  'pharmac(?!eutical)\\w*|(?<!gene )therap(?!eutics)\\w*|phlebotom\\w*|mammograph\\w*|sonograph\\w*|sterile processing|ehr|emr',
  '(?<!law |legal |best )practice|utilization review|provider enrollment|chairside',
  'gastroenterolog\\w*|neurolog\\w*|urolog\\w*|nephrolog\\w*|endocrinolog\\w*|rheumatolog\\w*|pulmonolog\\w*|podiatr\\w*|chiropract\\w*|immunolog\\w*|ob\\/gyn|obgyn',
  // People
  "physician\\w*|dentist\\w*|patient\\w*|nurs(?:e|es|ing)|doctor'?s?|rns?|lpns?|lvns?|cnas?|caregiv(?:er|ers|ing)|opticians?",
];
const HEALTH = new RegExp(`\\b(?:${HEALTH_WORDS.join('|')})\\b`);
/** Trades beside health care: devices, sales to it, safety at work, studies of it. */
const NOT_HEALTH =
  /\b(?:(?:medical|surgical|orthop(?:a?edic)|dental)[- ](?:devices?|device|equipment|products?|technology|sales)\b|(?:environmental,? )?health(?:,| and| &) safety\b|(?:sales|selling|sell|business development|partnerships)\b[a-z ]{0,30}\b(?:to|in|into|within) [a-z ]{0,25}?(?:health ?care (?:providers|industry|market)|health systems|hospitals|physicians|clinics|practices|oncolog\w*|pharmac\w*|dental)|clinical trials?)\b/g;
/** No 'Microsoft Office', no 'Salesforce administration', no 'production scheduling'. */
const OFFICE =
  /\b(?:(?<!microsoft |ms )office(?! 365)|(?<!(?:salesforce|systems?|network|database|servers?|cloud|security|windows|linux|sql|erp|platform|azure|aws|business|public|technology|engineering) )administrat\w*(?! (?:security|law|safeguards)\b)|clerical|data entry|clerks?|executive assistants?|receptionist\w*|front[- ]desk|secretar\w*|billing|(?<!software |python |java )coding(?! (?:(?:in|with) (?:python|java\w*|c|r|sql|go|sas|matlab|any|one|at least)|languages?|standards|best practices)\b)|(?<!production |planning\/|planning and |project )scheduling|revenue cycle|practice|reception|front[- ]office|registration|collections)\b/;

/** Done in shops as well; with the sick it is work of an office. */
const SERVICE = /\bcustomer (?:service|care|relations)\b|\b(?:call|contact) centers?\b/;

const LED =
  'teams?|staff|people|personnel|employees|individuals|associates|direct reports|reports|representatives|agents|professionals|engineers|analysts|nurses|supervisors|managers|pms|volunteers|receptionists|assistants|billers|coders|technicians|offices?|practices?|clinics?|departments?|facility|front desk|functions?|operations?|organi[sz]ations?';
/** What 'management' may follow where people or an office are managed; 'management consulting', 'management systems' are none. */
const MANAGED =
  '(?:health ?care|medical|dental|clinic|clinical|hospital|nursing|(?:medical|dental|front|business|back)? ?office|practice|people|team|staff|personnel|employee|senior|middle|mid-level|executive|upper|store|retail|restaurant|call center|contact center|center|general|operations|operational|business|department|departmental|branch|engineering|hotel|hospitality|nonprofit|progressive|prior|previous|proven|relevant|related|direct|global|hands-on|supervisory|administrative|leadership|supervision|experience|years?|of|in|or|a|an|some|with)';
/** Leading people or an office, by the words that say so. */
const MANAGEMENT = new RegExp(
  [
    String.raw`\bdirector\b`,
    String.raw`\bsupervis(?!ed (?:machine )?learning|ed by)\w*\b`,
    String.raw`(?<!\b(?:supporting|support|to|technical|thought|project|product) (?:senior |executive )?)\bleadership\b(?! (?:training|development))`,
    String.raw`(?:^\s?|\b${MANAGED}[ /-]|[/,(&] ?)(?:management|mgmt|mgt)\b(?! (?:consult|information|systems?|software|tools?|platforms?|plans?|advisory|analys[ei]s|analysts?|stud(?:y|ies)|science|accounting|reporting))`,
    String.raw`\b(?:managerial|(?:managers?|management|lead|leads)(?= (?:role|position|capacity|level|experience))|(?<!network |systems? |database |salesforce )administrators?)\b`,
    String.raw`\b(?:senior|executive|team|people) leaders?\b`,
    String.raw`\b(?:managers?|(?:team|shift|crew|charge) leads?|as (?:an? )?(?:[a-z]+ )?lead)\b`,
    String.raw`\b(?:manag(?:e|ing)|lead(?:ing)?|direct(?:ing)|overseeing)(?: (?:and|or|\/) [a-z]+| [a-z]+ly)?(?: (?!for\b|with\b|in\b|audience\b|testing\b)[a-z0-9,'-]+){0,4}? (?:${LED})\b`,
  ].join('|'),
);

/** Things that are managed, not people or a practice: 'project management', 'a product manager', 'managing a book of business'. */
const THING =
  'revenue cycle|time|case|pain|projects?|programs?|products?|accounts?|records?|disease|care|database|data|documents?|content|systems?|software|configuration|endpoint|life ?cycle|construction|portfolio|risk|change|event|inventory|supply chain|vendor|contract|category|property|information|release|incidents?|problem|identity|asset|knowledge|relationship|brand|community|social media|stakeholder|calendar|diary|book|budgets?|campaigns?|implementations?|infrastructure|servers?|networks?|investment|cost|vulnerability|facilit(?:y|ies)|documentation|wealth|fund|quality|customer success|success|talent|grants?|sales';
const NOT_LEADING = new RegExp(
  String.raw`\b(?:${THING})(?: and [a-z]+)? (?:management|mgmt|mgt|managers?|leads?)\b(?! (?:role|position) )|\b(?:facilit(?:y|ies)|maintenance)(?: [a-z]+){0,2} management\b|\b(?:managing|leading) (?:an? |the |our |multiple )?(?:[a-z-]+ ){0,2}(?:${THING})\b(?!(?: [a-z]+)? (?:teams?|staff|managers?|engineers|professionals|functions|department)\b)`,
  'g',
);

/** '… of related experience will also be considered for the clinical analyst': the rest is no domain. */
const CONSIDERED = / (?:will|may|can|could) (?:also )?(?:be )?(?:considered|accepted|substitut)/;
/** 'In an office or healthcare environment': an office will do, and every medical office is one. */
const EITHER =
  /\boffice(?: environment| setting)? or (?:an? )?(?:health ?care|clinical|hospital)\b|\b(?:health ?care|clinical|hospital)(?: environment| setting)? or (?:an? )?(?:general )?office\b/;

/** What is wished for is no condition where the words before it name something: 'technical support, preferably in health care'. */
const WISH = /,? ?\(?\b(?:preferably|ideally|with (?:an? )?(?:strong )?preference)\b/;
/** What else years in a foreign field shall hold: 'in marketing, with leadership responsibilities', '… to answer clinical questions'. */
const ASIDE =
  /,? \(?with (?:an? )?(?:strong )?(?:focus|emphasis|increasing|significant|exposure|responsib\w+|hands-on|proven|leadership)\b|, (?:with|including)\b| to (?:answer|support|improve|help|drive|inform|enable)\b/;

/** The kind of experience that the words behind the years name: of alternatives what holds for each of them. */
export function scopeOf(said: string): ExperienceScope {
  const { kind, alternatives } = readScope(said);
  return kind === 'any' || kind === 'other' ? kind : widestOf(kind, alternatives);
}

/** In 'systems architecture or administration', 'as an administrator or implementer' of systems: of what, the others say. */
const OF_THE_OTHERS = /\badministrat\w+$/;

/** In 'a dental practice or retail' the alternative that is of our field: 'in a dental practice'. */
export function ownAlternative(said: string): { scope: ExperienceScope; words: string } | null {
  const { kind, alternatives } = readScope(said);
  if (kind === 'other' || scopeOf(said) !== 'other') return null;
  const own = alternatives.map((words) => ({ words, scope: kindOf(words) }));
  return (
    own.find(({ scope, words }) => scope !== 'any' && scope !== 'other' && !OF_THE_OTHERS.test(words)) ?? null
  );
}

function readScope(said: string): { kind: ExperienceScope; alternatives: readonly string[] } {
  const words = (said.split(CONSIDERED)[0] ?? said).split(WISH)[0] ?? '';
  const asked = words.split(ASIDE)[0] ?? '';
  return {
    kind: kindOf(asked) === 'other' ? 'other' : kindOf(words),
    alternatives: alternativesIn(asked),
  };
}

/** Trades beside ours among the alternatives make it wider: 'health care or child care', 'management in retail or health care'. */
function widestOf(kind: ExperienceScope, alternatives: readonly string[]): ExperienceScope {
  const beside = alternatives.filter((words) => isOtherTrade(words));
  const kinds = beside.map((words) =>
    kindOf(words) === 'other' && SERVICE.test(words) ? 'office' : kindOf(words),
  );
  if (kinds.includes('other')) return 'other';
  return kinds.find((each) => each === 'office' || each === 'management') ?? kind;
}

function kindOf(words: string): ExperienceScope {
  const health = HEALTH.test(words.replace(NOT_HEALTH, ''));
  const management = MANAGEMENT.test(words.replace(NOT_LEADING, ''));
  const office = OFFICE.test(words) || (health && SERVICE.test(words));
  if (EITHER.test(words) && health && office) return 'office';
  if (health && office) return management ? 'medical-office-management' : 'medical-office';
  if (management) return health ? 'medical-office-management' : 'management';
  if (health) return 'healthcare';
  if (office) return 'office';
  return namesSomething(words) ? 'other' : 'any';
}
