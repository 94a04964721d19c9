import type { Evidence } from '@omm/contracts';

export interface Term {
  id: string;
  /** 'Pay' */
  name: string;
  value: string;
  evidence: Evidence;
}

export function term<F extends Evidence>(
  id: string,
  name: string,
  fact: F | null | undefined,
  say: (fact: F) => string,
): Term | null {
  return fact ? { id: `term-${id}`, name, value: say(fact), evidence: fact } : null;
}

/** One term for each fact of a list. */
export const termsOf = <F extends Evidence>(
  id: string,
  name: string,
  facts: readonly F[] | undefined,
  say: (fact: F) => string,
): (Term | null)[] => (facts ?? []).map((fact, index) => term(`${id}-${index}`, name, fact, say));
