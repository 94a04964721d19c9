import { compileLexicon, type LexiconRow } from '../../../engine/lexicon.ts';
import type { Demanded } from './demanded.ts';
import { physicalDemands } from './physical-demands.ts';
import { screenings } from './screenings.ts';
import { vaccines } from './vaccines.ts';

export interface ConditionRow extends LexiconRow {
  readonly demanded: Demanded;
}

/** Conditions of a closed vocabulary. */
export const namedConditions = compileLexicon<ConditionRow>('condition', [
  ...screenings,
  ...vaccines,
  ...physicalDemands,
]);
