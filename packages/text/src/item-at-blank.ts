import { isCapital, isDigit, isSmall, wordAt } from './characters.ts';
import { ITEM_WORDS } from './item-words.ts';

/*
 * Items glued to the one before by a blank alone: 'in a medical office Must know Epic Knowledge of coding'. So stand lists
 * whose line breaks and stops are lost.
 */

const words = (list: string): string[] => list.trim().split(/\s+/);

/** They begin an item before a small letter or a number, behind a word in small letters. */
const ITEMS = [...ITEM_WORDS, ...words('Comfortable Flexible Min Type')];
/** These also begin one behind a name: 'must know Epic Knowledge of coding'. */
const SURE_ITEMS = [
  'Ability to',
  'Able to',
  'Excellent',
  'Knowledge of',
  'Must (?:be|have|know|possess|pass)',
  'Proficien(?:t|cy) (?:in|with)',
  'Working knowledge',
];
const BEGINNERS: ReadonlySet<string> = new Set([
  ...ITEMS,
  ...words('Nice What Who'),
  ...words('Ability Able Excellent Knowledge Proficient Proficiency Working'),
  ...words('Associate Associates Bachelor Bachelors Experience High Master Masters'),
]);
/** The first three letters of each in one number: most capitals begin none of them, and no word is cut out for those. */
const HEADS: ReadonlySet<number> = new Set(
  Array.from(BEGINNERS, (word) =>
    headOf(
      Uint8Array.from(word, (letter) => letter.charCodeAt(0)),
      0,
    ),
  ),
);
/** Behind these the item goes on: 'with Excellent references'. */
const GOES_ON =
  'an?|the|and|or|of|in|with|for|to|by|our|your|their|is|are|be|has|have|had|on|at|as|both|such|including|from|than|nor|per|via|w|that|who|which|must|this|any|all';
/** Behind these a degree begins an item: 'billing experience Bachelor's degree'. */
const ITEM_ENDS =
  "experience|exp|required|req'd|preferred|pref|plus|skills|license|licensure|certification|equivalent|helpful|desired";
/** A heading in capitals of its own: 'weekly one on ones What We're Looking For 4+ years'. The source of a pattern. */
export const SPOKEN_HEADING = String.raw`(?:What (?:We|You)(?:'(?:re|ll|d|ve))?(?: (?:Are|Will|Would|Should))? (?:Bring|Do|Get|Have|Like|Looking|Love|Need|Offer)(?: (?:For|To See))?|Nice[ -]To[ -]Haves?|Who You Are)\b`;
const ITEM = new RegExp(
  [
    String.raw`(?<=[A-Za-z\d)] )(?=${SPOKEN_HEADING})`,
    String.raw`(?<=[a-z]{2}\)? |[a-z]'[a-z] )(?<!\b(?:${GOES_ON}|[A-Z][\w'-]{0,20}) )(?=(?:${ITEMS.join('|')})\b,? ?[a-z(\d]|Bilingual [A-Z][a-z])`,
    String.raw`(?<=[A-Za-z\d]{2}\)? |[a-z]'[a-z] )(?<!\b(?:${GOES_ON}) )(?=(?:${SURE_ITEMS.join('|')}) [a-z(\d]|Knowledge of |Proficien(?:t|cy) (?:in|with) )`,
    String.raw`(?<=\b(?:${ITEM_ENDS}) )(?=(?:Bachelor|Associate|Master)(?:'?s)?\b|High [Ss]chool\b|Experience (?:in|with|as|using|working)\b)`,
  ].join('|'),
  'y',
);

const BLANK = 32;
const APOSTROPHE = 39;
const PARENTHESIS = 41;

/** Whether the capital at a place begins such an item. */
export function isItemAt(folded: string, codes: Uint8Array, at: number): boolean {
  if (codes[at - 1] !== BLANK || !endsWord(codes[at - 2] ?? 0)) return false;
  if (!HEADS.has(headOf(codes, at)) || !BEGINNERS.has(wordAt(codes, at))) return false;
  ITEM.lastIndex = at;
  return ITEM.test(folded);
}

function headOf(codes: Uint8Array, at: number): number {
  return ((codes[at] ?? 0) << 16) | ((codes[at + 1] ?? 0) << 8) | (codes[at + 2] ?? 0);
}

const endsWord = (code: number): boolean =>
  isSmall(code) || isCapital(code) || isDigit(code) || code === APOSTROPHE || code === PARENTHESIS;
