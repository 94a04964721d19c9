import type { Rule } from '../../engine/rule.ts';
import { compileRules } from '../../engine/run-rules.ts';
import { ageRules } from './wording/age.ts';
import { applicationRules } from './wording/application.ts';
import { healthRules } from './wording/health.ts';
import { originRules } from './wording/origin.ts';
import { personRules } from './wording/person.ts';
import { spanishRules } from './wording/spanish-wording.ts';
import type { Wording } from './wording/wording-rule.ts';

/** Wording that has brought employers before a court, or an agency that guards the law. */
const rules: readonly Rule<Wording>[] = [
  ...ageRules,
  ...originRules,
  ...personRules,
  ...healthRules,
  ...applicationRules,
  ...spanishRules,
];

export const wordingRules = compileRules(rules);
