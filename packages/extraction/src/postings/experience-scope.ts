import type { ExperienceScope } from '@omm/contracts';

const HEALTH =
  /\b(?:medic\w*|clinic\w*|salud|enfermer\w*|pacientes?|farmacia|odontolog\w*|health\w*|physician\w*|dental|dentist\w*|hospital\w*|patient\w*|nurs\w*|doctor'?s?|dermatolog\w*|cardiolog\w*|veterinar\w*|animal hospital|practice|ambulatory|surgical|orthop\w*|pediatric\w*|ophthalm\w*|optometr\w*|oncolog\w*|assisted living|long[- ]term care|home care|hospice|pharmac\w*|therap\w*|urgent care|ehr|emr)\b/;
const OFFICE =
  /\b(?:office|oficina|oficinista|consultorio|recepcion\w*|facturacion|codificacion|citas|administrat\w*|clerical|receptionist\w*|front[- ]desk|secretar\w*|billing|coding|scheduling|revenue cycle|practice|reception|front[- ]office|customer service|registration|collections)\b/;
const MANAGEMENT =
  /\b(?:manag\w*|gerencia\w*|gerente|supervision|liderazgo|lider|dirigiendo|mgmt|mgt|supervis\w*|leadership|leading|lead|director|(?<!network |systems? |database )administrators?)\b/;

/** Things that are managed, not people or a practice: 'project management', 'a product manager', 'managing a book of business'. */
const THING =
  'revenue cycle|time|case|pain|projects?|programs?|products?|accounts?|records?|disease|care|database|data|documents?|content|systems?|software|configuration|endpoint|life ?cycle|construction|portfolio|risk|change|event|inventory|supply chain|vendor|contract|category|property|information|release|incident|identity|asset|knowledge|relationship|brand|community|social media|stakeholder|calendar|diary|book|budgets?|campaigns?|implementations?|infrastructure|servers?|networks?';
const NOT_LEADING = new RegExp(
  String.raw`\b(?:${THING}) (?:management|mgmt|mgt|managers?|leads?)\b|\b(?:managing|leading) (?:an? |the |our |multiple )?(?:[a-z-]+ ){0,2}(?:${THING})\b`,
  'g',
);

/** The kind of experience that the words behind the years name. */
export function scopeOf(words: string): ExperienceScope {
  const health = HEALTH.test(words);
  const management = MANAGEMENT.test(words.replace(NOT_LEADING, ''));
  const office = OFFICE.test(words);
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
