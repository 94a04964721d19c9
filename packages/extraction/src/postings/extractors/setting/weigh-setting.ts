import type { Weigh } from '../../most-named.ts';

/** Places of experience, of partners, of customers: 'experience in a hospital', 'referring clinics'. */
const OTHERS_BEFORE =
  /\b(?:referring|referrals? (?:to|from)|trusted by|partner\w*(?: [a-z]+)?|collaborat\w+ with|between|such as|other|area|(?:with|to|from|and|other|the|of|for|,) local|serves?|respond to(?: the)?|out of(?: an?| the)?|defend\w*|(?:tenants?|tenant|legal|law|free legal|immigration|voting)(?:['’]?s?)?(?: rights)?|call on|sell\w* to|similar to|teams in|hiring in|work locations?:?|[\d,]{3,}) $/;
/** The place where people have worked before is often such a one, but any other word weighs more. */
const EXPERIENCE_BEFORE =
  /\b(?:experience(?: either)?(?: working)?(?: directly)? (?:in|at|with)(?: an?)?(?: [a-z-]+,?){0,4}|background in(?: an?)?|experiencia (?:previa )?en|prior|previous|(?:in|from) an?(?: [a-z-]+){0,2} or) $/;
/** 'Hospital coding', 'hospital charges', 'Health System Specialist': no place. */
const NO_PLACE =
  /^(?:'s)? (?:coding|billing|licens\w+|degree|charges?|data|admissions?|administrat\w+|stays?|experience|discharges?|visits?|follow|accompaniment|specialists?|registration|patient care|setting (?:is )?(?:preferred|required|a plus)|implementation|procedures|background|work\b|systems? experience|is a plus|bill\b|executives?\b|(?:and [a-z]+ )?members?\b(?! of)|second opinion|sustainability|management and staff|support projects|access (?:support|fund|network)|support network|appointments?\b|escorts?\b|escorting|defense|by [a-z]|campaigns?\b|financial health|inventory\b|facilities management|(?:and [a-z ]{0,25})?(?:companion )?(?:mobile )?(?:app|application|user|software|platform|owner|operator|customer|client)s?\b)|^-based (?!(?:clinic|practice|position|role|team))/;
const OURS_BEFORE =
  /\b(?:our|this|we are an?|join an?|busy|growing|located at|located in|for an?|at an?|an?)(?: [a-z-]+,?){0,3} $/;

/** 'Multiple locations' is a practice with several sites where it has or serves them. */
const HERE =
  /\b(?:our|has|have|with|at|manag\w+|overse\w+|float\w* (?:to|between)|travel\w*(?: [a-z]+){0,2}|across(?: our)?) $/;

/** Others' people: 'educate providers, hospital staff and families'. */
const STAFF_BEFORE = /(?:,|\band|\bwith|\beducat\w+|\btrain\w*) $/;
const STAFF_AFTER = /^ (?:staff|personnel|employees|administrators|leaders|executives)/;

/** Plural and in small letters they are many and elsewhere, unless they are ours; in capitals they may be a name. */
const isMany = ({ written, before, after }: Naming): boolean =>
  /[a-z]s$/.test(written) &&
  (!/^[A-Z]/.test(written) || /^[,)]/.test(after) || (before === '' && !/\s[A-Z]/.test(written)));

const OUR_MANY = /\b(?:our|the|multiple|all|several|neighbou?ring|(?<![\d,])\d\d?)(?: [a-z-]+)? $/;

const ASKED = new Set(['required', 'preferred', 'listed', 'ideal']);

type Naming = Parameters<Weigh>[0];

/** Somebody else's place, or none. */
function isElsewhere(naming: Naming): boolean {
  const { before, after, written } = naming;
  if (NO_PLACE.test(after) || OTHERS_BEFORE.test(before)) return true;
  if (isMany(naming) && !OUR_MANY.test(before)) return true;
  if (STAFF_AFTER.test(after) && STAFF_BEFORE.test(before)) return true;
  if (/^health system/.test(written) || (/, $/.test(before) && /^,/.test(after))) return true;
  return /^(?:multiple|more than)/i.test(written) && !HERE.test(before);
}

/** Of several sites and kinds of place the one that the posting calls its own most often; see `mostNamed`. */
export const weighSetting: Weigh = (naming) => {
  const { before, written, section } = naming;
  if (isElsewhere(naming)) return 0;
  if (EXPERIENCE_BEFORE.test(before)) return 0.1;
  if (ASKED.has(section)) return /\b(?:our|this|the)(?: [a-z-]+)? $/.test(before) ? 1 : 0.1;
  return OURS_BEFORE.test(before) || /^[A-Z]/.test(written) ? 2 : 1;
};

/** People of a field may be others' people, as places may. */
const PEOPLE = /^(?:dental|veterinar|asistente|higienista)/i;

export const weighHint: Weigh = (naming) => (PEOPLE.test(naming.written) ? weighSetting(naming) : 2);
