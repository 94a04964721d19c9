/**
 * What a part of a posting speaks of. `required`, `preferred` and `ideal` colour the items below them;
 * `listed` is a heading such as 'Qualifications' or 'Education', whose bare items count as required;
 * `unasked` one such as 'What you don't need'.
 */
export type Section =
  | 'required'
  | 'preferred'
  | 'ideal'
  | 'listed'
  | 'duties'
  | 'benefits'
  | 'unasked'
  | 'about'
  | 'other';

/** What is named below these is given, or waived: nobody asks for it. */
export const asksNothing = (section: Section): boolean => section === 'benefits' || section === 'unasked';
