import type { Evidence } from '@omm/contracts';
import type { Line } from '../lines.ts';
import type { WorkEntry } from '../positions/read-positions.ts';

export type Judgement = { readonly value: boolean; readonly evidence: Evidence | null };

export const no: Judgement = { value: false, evidence: null };

type Where = { readonly lines: readonly Line[]; readonly pattern: RegExp; readonly ruleId: string };

/** Yes, with the first words of `lines` that the pattern meets; null where it meets none. */
export function yesFrom({ lines, pattern, ruleId }: Where): Judgement | null {
  for (const line of lines) {
    const match = pattern.exec(line.text);
    if (match === null) continue;
    const start = line.start + match.index;
    const span = { start, end: start + match[0].length, text: match[0] };
    return { value: true, evidence: { span, ruleId, certainty: 'stated' } };
  }
  return null;
}

/** The title without whom it serves: 'Assistant to the Director', 'Secretary for three managers'. */
export function ownTitle(entry: WorkEntry): string {
  const title = entry.title ?? '';
  return title.replace(/\s+(?:to|for|reporting to)\s+.*$/i, '');
}
