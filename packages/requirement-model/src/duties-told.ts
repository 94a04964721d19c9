import type { DutyPhrase } from './duties/duty-row.ts';
import { isGoverned, isNoun, isOpening, joinsDoing } from './duties/governed.ts';
import { type Heading, type Telling, workIn } from './duties/tells-work.ts';
import { workForms } from './duties/work-verbs.ts';
import { inTableOrder, type NamedDuty, phrasesOf } from './duties.ts';
import { type CutText, forMatches, type PatternIndex } from './first-matches.ts';

const told = phrasesOf(({ onlyDone }) => !onlyDone);

/** What must be known of the words of a posting's text. */
export const dutyWords: PatternIndex['words'] = told.index.words;

export interface Place {
  readonly under: Heading;
  readonly inHealthCare: boolean;
  /** Duties that the posting has told before. */
  readonly known: { has(id: string): boolean };
}

/** Each duty that a sentence or item of a posting, in lower case, says the person will do. */
export function dutiesTold(cutText: CutText, { under, inHealthCare, known }: Place): NamedDuty[] {
  const { text } = cutText;
  let telling: Telling | null | undefined;
  const found = new Map<string, NamedDuty>();
  forMatches(told.index, cutText, {
    wants(number) {
      const { id = '', phrase } = told.phrases[number] ?? {};
      return !known.has(id) && (inHealthCare || !phrase?.inHealthCare);
    },
    isDone(number, { index, 0: words }) {
      const { id = '', phrase } = told.phrases[number] ?? {};
      if (phrase === undefined || found.has(id)) return true;
      // Few texts name any: only then is it asked whether they tell of the work.
      telling = telling === undefined ? workIn(text, under) : telling;
      if (telling === null && under !== 'duties') return false;
      if (!isTold(text, { phrase, telling, index, words })) return false;
      found.set(id, { id, start: index, end: index + words.length });
      return true;
    },
  });
  return found.size === 0 ? [] : inTableOrder(found);
}

type Match = {
  readonly phrase: DutyPhrase;
  readonly telling: Telling | null;
  readonly index: number;
  readonly words: string;
};

function isTold(text: string, { phrase, telling, index, words }: Match): boolean {
  if (phrase.inSpanish) return true;
  if (PAST.test(words)) return false;
  const from = telling?.from ?? 0;
  if (index < from) return false;
  const before = text.slice(from, index).trim();
  const after = text.slice(index + words.length, index + words.length + 20);
  if ('does' in phrase) {
    return telling !== null && !OTHERS_DO.test(before) && !THINGS_DO.test(before) && isVerb(before, words);
  }
  if (DEPARTMENT.test(text)) return false;
  if (telling === null) return isOpening(before) && ENDING.test(after);
  return (before !== '' || telling.named || ENDING.test(after)) && isGoverned(before, telling.named);
}

/** 'Scheduled shifts' are nobody's work. */
const PAST = /^[a-z]+ed\b/;
/** An item of a list is the work itself: 'Patient registration and billing', 'Daily payroll'. */
const ENDING =
  /^(?:[.;:)]?\s*$|[,/]| (?:and|&|of|or|for|the|an?|all|new|our|duties|functions|activities|responsibilities|tasks|patients|de|y)\b)/;
/** 'Software that verifies insurance', 'helping customers manage payroll'. */
const OTHERS_DO =
  /\b(?:that|which|who|we|they|customers|clients|users|companies|providers|to help|helps?|enables?|enabling|allows?|allowing|how|where|so|not|software|platform|tools?|systems?|products?|solutions?|features|capabilities|processes|automat\w+|apis?|teams)(?: to| can| will| for)?(?: \w+ly)?$/;

/** 'Building tools that help clinics order drugs, schedule patients and …', 'how we hire, serve our customers'. */
const THINGS_DO =
  /\bhow (?:we|they) [^.;:]{0,60}$|\b(?:tools|software|platforms?|products?|technolog(?:y|ies)|solutions|systems|apps?|features|capabilities|culture|environment|workplace)(?: of \w+)? (?:that|which) [^.;:]{0,90}$/;
/** Nothing else is said: one of the departments that the job works with. */
const DEPARTMENT =
  /^\W*(?:marketing|accounting|procurement|purchasing|human resources|customer (?:support|service|care))\W*$/;

/** Behind a comma the next verb: 'hires, trains and supervises staff', not 'training, team meetings'. */
const isAnotherVerb = (word: string): boolean =>
  workForms.has(word) || /^(?:and|or|then|an?)$|ly$/.test(word);

/** The verb of an act is one: 'plans budgets', not 'workforce plans, budgets'. */
function isVerb(before: string, words: string): boolean {
  const [, verb = '', next] = /^([a-z-]+)(?:, ([a-z-]+))?/.exec(words) ?? [];
  if (next !== undefined && !isAnotherVerb(next)) return false;
  const isJoined = verb.endsWith('ing') && joinsDoing(before);
  return isJoined || !isNoun(verb, before === '' ? undefined : before.split(' ').at(-1));
}
