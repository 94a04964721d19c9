import type { LexiconRow } from '../../../engine/lexicon.ts';
import type { Demanded } from './demanded.ts';

export interface ConditionRow extends LexiconRow {
  readonly demanded: Demanded;
}
