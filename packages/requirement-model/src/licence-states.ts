import type { FieldTable } from './provenance.ts';

/** States whose nurses may practise in each other's, on a multistate license of the one they live in. */
const compactStates: FieldTable<string> = {
  source: 'Nurse Licensure Compact, NCSBN: states that issue multistate licenses',
  rows: 'AL AZ AR CO CT DE FL GA ID IN IA KS KY LA ME MD MS MO MT NE NH NJ NM NC ND OH OK PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  ),
};

/** The compact's licences; nurse practitioners have a compact of their own, which is not in force. */
const COMPACT_LICENCES = ['RN', 'LPN'];

/**
 * Is a licence of `held` valid in one of the states that are `asked` for? 'compact': a multistate licence would be;
 * 'unknown': the resume names no state.
 */
export function licenceStatesFit(
  id: string,
  asked: readonly string[],
  held: readonly string[],
): 'there' | 'compact' | 'unknown' | 'elsewhere' {
  if (asked.length === 0 || asked.some((state) => held.includes(state))) return 'there';
  if (held.length === 0) return 'unknown';
  const inCompact = (state: string): boolean => compactStates.rows.includes(state);
  return COMPACT_LICENCES.includes(id) && asked.some(inCompact) && held.some(inCompact)
    ? 'compact'
    : 'elsewhere';
}
