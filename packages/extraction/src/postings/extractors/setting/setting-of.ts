import type { Setting } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import type { Hit } from '../../../engine/rule.ts';
import { mostNamed } from '../../most-named.ts';
import type { PlacedSegment } from '../../sections.ts';
import { settingHints } from './setting-hints.ts';
import { settings } from './settings.ts';
import { severalSites } from './several-sites.ts';
import { weighHint, weighSetting } from './weigh-setting.ts';

/** Practices of any field: the title of the job may say which. */
const GENERAL: ReadonlySet<Setting> = new Set(['physician-practice', 'small-practice', 'clinic', 'hospital']);
const OF_A_FIELD: ReadonlySet<Setting> = new Set(['dental-practice', 'veterinary-practice']);

/** The kind of employer: the place that is named most, or what the words about it hint at. */
export function settingOf(document: Document, segments: readonly PlacedSegment[]): Hit<Setting> | undefined {
  const named = mostNamed(document, segments, { lexicon: settings, weigh: weighSetting });
  const hint = mostNamed(document, segments, { lexicon: settingHints, weigh: weighHint });
  if (named === undefined || (hint !== undefined && isSaidByTitle(hint, named)))
    return hint && { ...hint, certainty: 'inferred' };
  return /^(?:physician|small)-practice$/.test(named.value)
    ? (severalSites(document, segments) ?? named)
    : named;
}

/** 'Dental Assistant' above 'a busy family practice': the practice is a dentist's. */
const isSaidByTitle = (hint: Hit<Setting>, named: Hit<Setting>): boolean =>
  OF_A_FIELD.has(hint.value) && GENERAL.has(named.value) && hint.start < named.start;
