import type { Rule } from '../../engine/rule.ts';
import { compileRules } from '../../engine/run-rules.ts';

/** What a recruiter should know of the posting's own words. */
export interface Finding {
  readonly code: string;
  readonly message: string;
}

const finding = (code: string, message: string) => (): Finding => ({ code, message });

const AGE: Finding = {
  code: 'wording-age',
  message: 'These words may be read as a preference for young applicants. Say what the work asks instead.',
};
const ORIGIN: Finding = {
  code: 'wording-native-speaker',
  message: "'Native' asks for an origin. Ask for the level instead, such as 'fluent'.",
};

/** Wording that has been taken for a preference of age or national origin. */
const rules: readonly Rule<Finding>[] = [
  {
    id: 'finding/wording-age',
    anchors: ['recent', 'young', 'youthful', 'native', 'energetic', 'new'],
    pattern:
      /\b(?:recent|new) (?:college |university )?grad(?:uate)?s?(?= (?:only|wanted|preferred|sought))|\byoung (?:and|,|&) (?:energetic|dynamic|hungry)\b|\byouthful\b|\bdigital native\b/g,
    produce: finding(AGE.code, AGE.message),
    examples: [
      { text: '«Recent graduates» only', value: AGE },
      { text: 'a «young and energetic» team', value: AGE },
    ],
    counterExamples: ['recent graduates are welcome to apply too', 'care for young patients'],
  },
  {
    id: 'finding/wording-native-speaker',
    anchors: ['native'],
    pattern: /\bnative(?: [a-z]+)? speakers?\b|\bnative (?:english|spanish)\b/g,
    produce: finding(ORIGIN.code, ORIGIN.message),
    examples: [{ text: 'must be a «native English speaker»', value: ORIGIN }],
    counterExamples: ['Native American health service'],
  },
];

export const wordingRules = compileRules(rules);
