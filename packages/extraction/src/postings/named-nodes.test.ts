import { expect, test } from 'vitest';
import { parsePosting } from './parse-posting.ts';

/** The names that are asked for, with '|' between those of which one will do. */
function namesIn(text: string): string[] {
  const { root } = parsePosting(text).requirements;
  return root.of
    .map((node) =>
      (node.type === 'one' ? [node] : node.of)
        .flatMap((child) => {
          if (child.type !== 'one') return [];
          const { requirement } = child;
          if (requirement.kind === 'credential') return [requirement.value.id];
          return requirement.kind === 'language' ? [requirement.value.code] : [];
        })
        .join('|'),
    )
    .filter((names) => names !== '');
}

test.each([
  ['RN, LPN or MA with 1 year experience', ['RN|LPN']],
  ['RN, LPN, or MA license required', ['RN|LPN']],
  ['RN, LPN or medical assistant', ['RN|LPN']],
  ['RN, LPN or CNA license', ['RN|LPN|CNA']],
  ['Requirements: CPC, CCS or equivalent certification', ['CPC|CCS']],
  ['Must be fluent in Spanish, French or another language', ['es|fr']],
  ['Requirements: BLS, ACLS', ['BLS', 'ACLS']],
  ['Requirements: BLS and ACLS or another course', ['BLS', 'ACLS']],
  ['Requirements: BLS, ACLS or ability to obtain', ['BLS', 'ACLS']],
  ['Requirements: BLS, ACLS, or willing to obtain within 30 days', ['BLS', 'ACLS']],
])('%s: %s', (text, names) => expect(namesIn(text)).toEqual(names));
