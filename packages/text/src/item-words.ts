/** Words that begin an item of a list of demands, whether a blank or nothing is left of the line break before them. */
export const ITEM_WORDS: readonly string[] =
  `Basic Bilingual Certification Computer Current Demonstrated Familiar Familiarity Good Graduate Minimum Must Previous
  Prior Proven Reliable Required Strong Typing Understanding Valid Willing Willingness`.split(/\s+/);
