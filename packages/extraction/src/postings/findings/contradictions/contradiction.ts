import type { Finding } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import { quoteOf, type Stated } from './stated.ts';

/** Each two of the statements in different places, what won first; the first finding of each. */
export function pairs<S extends Stated>(
  stated: readonly S[],
  compare: (won: S, other: S) => Finding | null,
): Finding[] {
  const findings: Finding[] = [];
  for (const [index, one] of stated.entries()) {
    for (const other of stated.slice(index + 1)) {
      if (one.place === other.place || (one.lost && other.lost)) continue;
      const found = wins(one, other) ? compare(one, other) : compare(other, one);
      if (found !== null && !findings.some(({ code }) => code === found.code)) findings.push(found);
    }
  }
  return findings;
}

/** What was not settled against; of two that stand, the one required. */
const wins = (one: Stated, other: Stated): boolean =>
  one.lost === other.lost
    ? one.demand.necessity === 'required' || other.demand.necessity === 'preferred'
    : other.lost;

interface Pair {
  readonly code: string;
  readonly won: Stated;
  readonly other: Stated;
}

/** `what` is said twice, differently; the finding quotes both places and says which of them counts. */
export function contradiction(document: Document, { code, won, other }: Pair, what: string): Finding {
  const related = quoteOf(document, other);
  return {
    code,
    message: `${what}. ${settledBy(won, other)}`,
    span: quoteOf(document, won),
    ...(related === null ? {} : { related }),
  };
}

function settledBy(won: Stated, other: Stated): string {
  if (other.lost && other.field) return 'We go by the text rather than by the field of the job board.';
  if (other.lost) return 'We go by the list of requirements.';
  return won.demand.necessity === other.demand.necessity
    ? 'We ask for both, and so for the higher.'
    : 'We read it as required.';
}
