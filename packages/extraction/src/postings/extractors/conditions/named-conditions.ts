import { compileLexicon } from '../../../engine/lexicon.ts';
import type { ConditionRow } from './condition-row.ts';
import { physicalDemands } from './physical-demands.ts';
import { screenings } from './screenings.ts';
import { vaccines } from './vaccines.ts';

/** Conditions of a closed vocabulary. */
export const namedConditions = compileLexicon<ConditionRow>('condition', [
  ...screenings,
  ...vaccines,
  ...physicalDemands,
]);
