/**
 * What a part of a posting speaks of. `required`, `preferred` and `ideal` colour the items below them;
 * `listed` is a heading such as 'Qualifications' or 'Education', whose bare items count as required.
 */
export type Section =
  | 'required'
  | 'preferred'
  | 'ideal'
  | 'listed'
  | 'duties'
  | 'benefits'
  | 'about'
  | 'other';
