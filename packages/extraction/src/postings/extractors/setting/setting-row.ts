import type { Setting } from '@omm/contracts';
import type { LexiconRow } from '../../../engine/lexicon.ts';

export interface SettingRow extends LexiconRow {
  readonly id: Setting;
}
