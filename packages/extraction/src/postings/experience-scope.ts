import type { ExperienceScope } from '@omm/contracts';

/** No 'hospitality', no devices, no 'law practice'. */
const HEALTH =
  /\b(?:medic(?!al devices?\b)\w*|clinic\w*|salud|enfermer\w*|pacientes?|farmacia|odontolog\w*|health\w*|physician\w*|dental|dentist\w*|hospitals?|patient\w*|nurs(?:e|es|ing)|doctor'?s?|dermatolog\w*|cardiolog\w*|veterinar\w*|animal hospital|(?<!law |legal )practice|ambulatory|surgical|orthop\w*|pediatric\w*|ophthalm\w*|optometr\w*|oncolog\w*|assisted living|long[- ]term care|home care|hospice|pharmac\w*|therap\w*|urgent care|ehr|emr)\b/;
/** No 'Microsoft Office', no 'Salesforce administration', no 'production scheduling'. */
const OFFICE =
  /\b(?:(?<!microsoft |ms )office(?! 365)|oficina|oficinista|consultorio|recepcion\w*|facturacion|codificacion|citas|(?<!(?:salesforce|systems?|network|database|servers?|cloud|security|windows|linux|sql|erp|platform|azure|aws|business|public|technology|engineering|architecture or|internship,|erp as an) )administrat\w*|clerical|receptionist\w*|front[- ]desk|secretar\w*|billing|(?<!software )coding|(?<!production |planning\/|planning and |project )scheduling|revenue cycle|practice|reception|front[- ]office|customer service|registration|collections)\b/;

const LED =
  'teams?|staff|people|personnel|employees|individuals|associates|direct reports|reports|representatives|agents|professionals|engineers|analysts|nurses|supervisors|managers|pms|volunteers|receptionists|assistants|billers|coders|technicians|offices?|practices?|clinics?|departments?|facility|front desk|functions?|operations?|organi[sz]ations?';
/** What 'management' may follow where people or an office are managed; 'management consulting', 'management systems' are none. */
const MANAGED =
  '(?:health ?care|medical|dental|clinic|clinical|hospital|nursing|(?:medical|dental|front|business|back)? ?office|practice|people|team|staff|personnel|employee|senior|middle|mid-level|executive|upper|store|retail|restaurant|call center|contact center|center|general|operations|operational|business|department|departmental|branch|engineering|hotel|hospitality|nonprofit|progressive|prior|previous|proven|relevant|related|direct|global|hands-on|supervisory|administrative|leadership|supervision|experience|years?|of|in|or|supervision and|leadership and|administration and|a|an|some|with)';
/** Leading people or an office, by the words that say so. */
const MANAGEMENT = new RegExp(
  [
    String.raw`\b(?:gerencia\w*|gerente|supervision|liderazgo|lider|dirigiendo|director)\b`,
    String.raw`\bsupervis(?!ed (?:machine )?learning|ed by)\w*\b`,
    String.raw`(?<!\b(?:supporting|support|to|technical|thought|project|product) (?:senior |executive )?)\bleadership\b(?! (?:training|development))`,
    String.raw`(?:^\s?|\b${MANAGED}[ /-]|[/,(&] ?)(?:management|mgmt|mgt)\b(?! (?:consult|information|systems?|software|tools?|platforms?|plans?|advisory))`,
    String.raw`\b(?:managerial|(?:managers?|management|lead|leads)(?= (?:role|position|capacity|level|experience))|(?<!network |systems? |database |erp as an |salesforce )administrators?)\b`,
    String.raw`\b(?:managers?|(?:team|shift|crew|charge) leads?|as (?:an? )?(?:[a-z]+ )?lead)\b`,
    String.raw`\b(?:manag(?:e|ing)|lead(?:ing)?|direct(?:ing)|overseeing)(?: (?:and|or|\/) [a-z]+| [a-z]+ly)?(?: (?!for\b|with\b|in\b|audience\b|testing\b)[a-z0-9,'-]+){0,4}? (?:${LED})\b`,
  ].join('|'),
);

/** Things that are managed, not people or a practice: 'project management', 'a product manager', 'managing a book of business'. */
const THING =
  'revenue cycle|time|case|pain|projects?|programs?|products?|accounts?|records?|disease|care|database|data|documents?|content|systems?|software|configuration|endpoint|life ?cycle|construction|portfolio|risk|change|event|inventory|supply chain|vendor|contract|category|property|information|release|incidents?|problem|identity|asset|knowledge|relationship|brand|community|social media|stakeholder|calendar|diary|book|budgets?|campaigns?|implementations?|infrastructure|servers?|networks?|investment|cost|vulnerability|facilit(?:y|ies)|documentation|wealth|fund|quality|customer success|success|talent|grants?|sales';
const NOT_LEADING = new RegExp(
  String.raw`\b(?:${THING})(?: and [a-z]+)? (?:management|mgmt|mgt|managers?|leads?)\b(?! (?:role|position) )|\b(?:facilit(?:y|ies)|maintenance)(?: [a-z]+){0,2} management\b|\b(?:managing|leading) (?:an? |the |our |multiple )?(?:[a-z-]+ ){0,2}(?:${THING})\b(?! (?:teams?|staff|managers?|engineers|functions|department)\b)`,
  'g',
);

/** '… of related experience will also be considered for the clinical analyst': the rest is no domain. */
const CONSIDERED = / (?:will|may|can|could) (?:also )?(?:be )?(?:considered|accepted|substitut)/;
/** 'In an office or healthcare environment': an office will do, and every medical office is one. */
const EITHER =
  /\boffice(?: environment| setting)? or (?:an? )?(?:health ?care|clinical|hospital)\b|\b(?:health ?care|clinical|hospital)(?: environment| setting)? or (?:an? )?(?:general )?office\b/;

/** The kind of experience that the words behind the years name. */
export function scopeOf(said: string): ExperienceScope {
  const words = said.split(CONSIDERED)[0] ?? said;
  const health = HEALTH.test(words);
  const management = MANAGEMENT.test(words.replace(NOT_LEADING, ''));
  const office = OFFICE.test(words);
  if (EITHER.test(words) && health && office) return 'office';
  if (health && office) return management ? 'medical-office-management' : 'medical-office';
  if (management) return health ? 'medical-office-management' : 'management';
  if (health) return 'healthcare';
  if (office) return 'office';
  return /\b(?:in|as|with|of)\s+[a-z]/.test(words) &&
    !/^(?:\s|of|work|related|relevant|previous|prior|experience|exp|similar|field|in|an?|the|position|role|or|equivalent)*$/.test(
      words.trim(),
    )
    ? 'other'
    : 'any';
}
