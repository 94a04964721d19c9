import type { Weigh } from '../../most-named.ts';

/** A disease, a body's system, a medicine, somebody's doctor, help for employees: no specialty of the practice. */
const NO_SPECIALTY =
  /^(?:'s)? (?:medications?|hospitals\b|histor\w+|disorders?|conditions?|diseases?|systems?\b|needs|resources|support\b|benefits?|coverage|days?\b|stipend|apps?\b|decisions|physicians?(?! (?:practice|office|group))|providers?(?! (?:practice|office|group))|doctors?|advocates|rights)/;
const OTHERS_BEFORE =
  /\b(?:access to|referr\w+(?: to)?|such as|including|coverage for|regard to|discriminat\w{1,40}[^.]{0,200}|patient'?s?|their|pregnancy,) $/;
const PRACTICE_AFTER =
  /^(?:'s)?(?: and [a-z]+)? (?:practice|clinic|office|department|center|group|associates|team|unit|billing|coder|biller|coding)/;

/** The vendor's customers, not the employer. */
const CUSTOMERS = /^(?:dental|veterinary|animal) (?:offices|practices|hospitals|clinics)$/i;

export const weighSpecialty: Weigh = ({ before, after, written, section }) => {
  if (CUSTOMERS.test(written) || /\bimmuno-$/.test(before)) return 0;
  if (NO_SPECIALTY.test(after) || OTHERS_BEFORE.test(before)) return 0;
  if (PRACTICE_AFTER.test(after)) return 2;
  return section === 'preferred' ? 1 : 2;
};
