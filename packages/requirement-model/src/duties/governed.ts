import { doingForms, workForms } from './work-verbs.ts';

/** Another relation begins: 'partner with marketing', 'dashboards for billing'. */
const BREAKS: ReadonlySet<string> = new Set(
  'with from across between among that which who whom whose where when while via through using by into against like as than about around within under toward towards to for in on at is are was were be been has have had if because we they alongside behind without before after during per beyond over spanning comprising knows governing regarding concerning eg ie'.split(
    ' ',
  ),
);
/** With such a verb somewhat before it, the relation is that of doing: 'assists the manager with payroll'. */
const JOINED =
  /\b(?:(?:assist|help|aid|back-?up)\w*(?: [\w’'-]+){0,4} (?:with|in|on|to)|(?:responsib\w+|accountab\w+|support|coverage|oversight|leadership|assistance|supervision|tasked|charge|duties|back-?up)(?: [\w’'-]+){0,2} (?:for|in|of|with|such as)|(?:tasks|duties|responsibilities|functions|support) eg|(?:meets?|meeting|exceeds?|achieves?)(?: [\w’'/-]+){0,4} (?:standards|goals|expectations|outcomes|targets) for|deal(?:s|ing)? with|follow(?:s|ing)?[ -]?up (?:on|with)|(?:duties|tasks|responsibilities|functions)(?: [\w’'-]+){0,3} such as)$/;
const REACH = 14;

/** 'Assists the manager with', 'is responsible for'. */
export const joinsDoing = (before: string): boolean =>
  JOINED.test(
    before
      .split(/\s+/)
      .slice(-7)
      .join(' ')
      .replace(/[.,()]/g, ''),
  );

/** 'With design', 'the review', 'project plans', 'model training': a name, whatever else the word can be. */
export function isNoun(word: string, before: string | undefined): boolean {
  if (before === undefined || /[,;:)&/–—-]$/.test(before)) return false;
  const prior = before.replace(/[^a-z-]/g, '');
  if (VERB_OPENERS.has(prior) || prior.endsWith('ly')) return false;
  return !(word.endsWith('ing') && GERUND_OPENERS.has(prior));
}

const GERUND_OPENERS: ReadonlySet<string> = new Set(
  'by be is are include includes including of in for while when after before without through such as oversee oversees manages handles supervises coordinates involves entails performs'.split(
    ' ',
  ),
);
const VERB_OPENERS: ReadonlySet<string> = new Set(
  'and or to will would may shall must then also help you they he she who not incumbent position role'.split(
    ' ',
  ),
);

/** In a list, they may be names among names: 'across plan development, design, procurement'. */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  'design designs plan plans support process processes order orders review reviews record records file files code bill bills copy type room purchase stock schedule schedules billing coding filing scheduling planning purchasing training hiring recruiting ordering reporting processing staffing handling update updates control'.split(
    ' ',
  ),
);

/** Before the first name of a list: 'the daily filing'. */
const OPENERS: ReadonlySet<string> = new Set(
  'daily general basic all other routine weekly monthly annual the overall various light patient medical office some both efficient accurate timely proper prompt professional courteous appointment and'.split(
    ' ',
  ),
);
export const isOpening = (before: string): boolean =>
  before.split(/[^a-z]+/).every((word) => word === '' || OPENERS.has(word));

/**
 * Whether the words before a name of work, back to where the telling of work begins, do it: 'oversees hiring and
 * [payroll]', not 'partners with [payroll]'. `named`: before them stands 'responsible for', 'duties include'.
 */
export function isGoverned(before: string, named: boolean): boolean {
  const words = before
    .replace(/[–—]/g, ' – ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const first = Math.max(0, words.length - REACH);
  for (let at = words.length - 1; at >= first; at--) {
    const raw = words[at] ?? '';
    if (SENTENCE_END.test(raw) && at < words.length - 1 && !/^includ(?:e|es|ing):$/.test(raw)) return false;
    const word = raw.replace(/[^a-z-]/g, '');
    if (doingForms.has(word) && !isNoun(word, words[at - 1]) && (at === 0 || !NOUNS_TOO.has(word)))
      return true;
    if (isOtherWork(word, words[at - 1])) return false;
    if (BREAKS.has(word)) return joinsDoing(words.slice(0, at + 1).join(' '));
  }
  return first === 0 && (named || isOpening(before));
}

/** 'Supports analysis and guides marketing decisions', 'data supporting billing': the name belongs to another verb. */
function isOtherWork(word: string, before: string | undefined): boolean {
  if (!workForms.has(word) || NOUNS_TOO.has(word) || before === undefined) return false;
  if (word.endsWith('ing')) return isNoun(word, before);
  return !doingForms.has(word) && !before.endsWith(',') && !isNoun(word, before);
}

const SENTENCE_END = /[.;:–—]$/;
