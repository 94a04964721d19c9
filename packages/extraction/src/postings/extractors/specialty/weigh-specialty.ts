import type { Weigh } from '../../most-named.ts';

/** A disease, a body's system, a medicine, somebody's doctor, help for employees, a product: no specialty of the practice. */
const NO_SPECIALTY =
  /^(?:'s)? (?:medications?|hospitals\b|histor\w+|disorders?|conditions?|(?:and [a-z]+ )?diseases?|experience\(s\)|systems?\b|needs|resources|support\b|benefits?|coverage|days?\b|stipend|apps?\b|decisions|physicians?(?! (?:practice|office|group))|providers?(?! (?:practice|office|group))|doctors?|advocates|rights|professionals?\b|(?:protection )?act\b|imaging reports|reports\b|diagnostic systems|tools\b|specimens?|samples?|biomarkers?|robots?|customers?|portfolio|market|organization|(?:and [a-z]+ )?(?:benefits|coverage|assistance|reimburs\w+))/;
const OTHERS_BEFORE =
  /\b(?:access to|referr\w+(?: to)?|such as|including(?: [a-z]+)?|coverage for|regard to|discriminat\w{1,40}[^.]{0,200}|patient'?s?|their|pregnancy,|donat\w+[^.]{0,60}|comprehensive|v\. [a-z]+|innovative|digital|robotic|future of [a-z]+|segment: ?[^.]{0,60}|therapeutic areas?:?[^.]{0,60}|relations,[^.]{0,40}|tobacco,[^.]{0,60}) $/;
/** One of a list of subjects or units, not the first: 'immunology, oncology, neuroscience'. The first may be the practice's own. */
const IN_LIST_BEFORE = /[a-z],(?: [a-z]+ [a-z]+ and)? $/;
const IN_LIST_AFTER = /^,? (?:[a-z]+ )?(?:and|&) [a-z]|^, [a-z]/;
const PRACTICE_AFTER =
  /^(?:'s)?(?: and [a-z]+)? (?:practice|clinic|office|department|center|group|associates|team|unit|billing|coder|biller|coding)/;
/** What is sold or offered to employees: no work of theirs. */
const PERK_AFTER = /^[^.;]{0,40}\b(?:benefits?|stipend|reimbursement|via partnership)\b/;
const PERK = /^(?:family planning|mental health|behaviou?ral health|fertility)/i;

/** 'No se requiere experiencia en ortodoncia'. */
const NOT_NEEDED = /\b(?:no (?:se )?(?:requiere|necesita|hace falta|es necesari[oa])|sin)\b[^.;]{0,40}$/;

/** The vendor's customers, not the employer. */
const CUSTOMERS = /^(?:dental|veterinary|animal) (?:offices|practices|hospitals|clinics)$/i;

export const weighSpecialty: Weigh = ({ before, after, written, section }) => {
  if (CUSTOMERS.test(written) || /^hearts/i.test(written) || /\bimmuno-$/.test(before)) return 0;
  if (NO_SPECIALTY.test(after) || OTHERS_BEFORE.test(before)) return 0;
  if (PERK.test(written) && PERK_AFTER.test(after)) return 0;
  if (NOT_NEEDED.test(before)) return 0;
  if (PRACTICE_AFTER.test(after)) return 2;
  if (/, and $/.test(before) || (IN_LIST_BEFORE.test(before) && IN_LIST_AFTER.test(after))) return 0;
  return section === 'preferred' ? 1 : 2;
};
