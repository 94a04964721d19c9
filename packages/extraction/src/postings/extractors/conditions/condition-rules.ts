import { compileRules } from '../../../engine/run-rules.ts';
import type { Demanded } from './demanded.ts';
import { personalRules } from './personal.ts';
import { spanishConditionRules } from './spanish-rules.ts';
import { travelRules } from './travel.ts';

/** Conditions that a phrase of some shape makes. */
export const conditionRules = compileRules<Demanded>([
  ...travelRules,
  ...personalRules,
  ...spanishConditionRules,
]);
