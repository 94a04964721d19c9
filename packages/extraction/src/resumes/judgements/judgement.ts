import type { Evidence } from '@omm/contracts';
import { quote } from '../lines.ts';
import type { WorkEntry } from '../positions/read-positions.ts';
import type { FlowText } from './flow-text.ts';

export type Judgement = { readonly value: boolean; readonly evidence: Evidence | null };

export const no: Judgement = { value: false, evidence: null };

/** A job with its texts in running form. */
export type JudgedEntry = {
  readonly entry: WorkEntry;
  readonly heading: FlowText;
  /** What names the employer: the heading, or the line above several jobs at one. */
  readonly employerLine: FlowText;
  readonly duties: FlowText;
  /** Where the duties name a clinical or practice-management system. */
  readonly systems: readonly Judgement[];
  /** Whether the resume holds any Spanish. */
  readonly spanish: boolean;
};

type Look = {
  /** Global. */
  readonly pattern: RegExp;
  readonly ruleId: string;
  /** Declines a match by the words of its sentence that stand before it. */
  readonly unlessAfter?: RegExp;
  /** Where the words end that the pattern only opens; null: they do not go on as they must. */
  readonly endsAt?: (text: string, from: number) => number | null;
};

/** Yes, with the first words that the pattern meets; null where it meets none. */
export function yesFrom({ text, offset, resume }: FlowText, look: Look): Judgement | null {
  const { pattern, ruleId, unlessAfter, endsAt } = look;
  // `matchAll` would copy the pattern each time.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const opened = match.index + match[0].length;
    const end = endsAt ? endsAt(text, opened) : opened;
    if (end === null) continue;
    const before = text.slice(Math.max(0, match.index - 70), match.index);
    if (unlessAfter?.test(before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1)))
      continue;
    const span = quote(resume, offset + match.index, offset + end);
    return { value: true, evidence: { span, ruleId, certainty: 'stated' } };
  }
  return null;
}

/** Whether a global pattern occurs. */
export function occurs(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** The 'to' is often left out: 'Executive Assistant CEO', 'Administrative Assistant Director, Plant Manager'; 'Assistant Director' alone is one title. */
const assistantOf =
  /((?:administrative|executive|personal) (?:assistant|secretary)) (?:(?:vice |senior vice )?president|director(?=,)|svp|e?vp|ceo|c[fo]o|dean)\b.{0,200}$/i;

/** The title without whom it serves: 'Assistant to the Director', 'Secretary for three managers'. */
export function ownTitle(entry: WorkEntry): string {
  const title = entry.title ?? '';
  return title.replace(/(?<!\s)\s+(?:to|for|reporting to)\s{1,20}.{0,200}$/i, '').replace(assistantOf, '$1');
}
