import type { Finding } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import { contradiction, pairs } from './contradiction.ts';
import { type DemandOf, ofKind, type Stated } from './stated.ts';

type Years = Stated<DemandOf<'experience'>>;

/** One length of experience required here and preferred there, or two lengths of the same. */
export function yearsContradictions(document: Document, stated: readonly Stated[]): Finding[] {
  const years = ofKind(stated, 'experience').filter(
    ({ demand, alone }) => alone && (demand.value.minimumYears ?? 0) > 0,
  );
  return pairs(years, (won, other) => {
    const [first, second] = [won.demand.value.minimumYears, other.demand.value.minimumYears];
    const pair = { code: 'contradiction-years', won, other };
    if (first === second && isRequiredAndPreferred(won, other))
      return contradiction(
        document,
        pair,
        `${inWords(first)} required in one place and preferred in another`,
      );
    if (first === second || !isSameDemand(won, other)) return null;
    const isHigher = other.lost || (first ?? 0) > (second ?? 0);
    const [winner, loser] = isHigher ? [won, other] : [other, won];
    return contradiction(
      document,
      { ...pair, won: winner, other: loser },
      `${inWords(winner.demand.value.minimumYears)} asked in one place and ${loser.demand.value.minimumYears} in another`,
    );
  });
}

const inWords = (years: number | null): string => (years === 1 ? 'One year is' : `${years} years are`);

/** 'Four years in a lab' and 'lab: 4 years (Preferred)'; what is preferred must be no narrower than what is required. */
function isRequiredAndPreferred(a: Years, b: Years): boolean {
  if (a.demand.necessity === b.demand.necessity) return false;
  const [required, preferred] = a.demand.necessity === 'required' ? [a, b] : [b, a];
  const [wide, narrow] = [subjectOf(preferred), subjectOf(required)];
  return wide.length > 0 && wide.every((word) => narrow.includes(word));
}

function isSameDemand(a: Years, b: Years): boolean {
  if (a.demand.necessity !== 'required' || b.demand.necessity !== 'required') return false;
  if (a.place.heading === b.place.heading && !a.field && !b.field) return false;
  const [words, others] = [subjectOf(a), subjectOf(b)];
  return words.length > 0 && words.length === others.length && words.every((word) => others.includes(word));
}

const FILLERS = new Set(
  'a an and as at for from in of or the to with experience experiences work working worked prior previous relevant related professional full-time required preferred minimum least plus years year similar role position'.split(
    ' ',
  ),
);

/** 'Of previous medical office experience' → ['medical', 'office']. */
const subjectOf = ({ demand }: Years): string[] => [
  ...new Set((demand.scopeText ?? '').match(/[a-z][a-z'-]*/g)?.filter((word) => !FILLERS.has(word))),
];
