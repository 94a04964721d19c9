import type { Setting } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import type { Hit } from '../../../engine/rule.ts';
import { mostNamed } from '../../most-named.ts';
import type { PlacedSegment } from '../../sections.ts';
import { settingHints } from './setting-hints.ts';
import { settings } from './settings.ts';
import { severalSites } from './several-sites.ts';
import { weighSetting } from './weigh-setting.ts';

/** The kind of employer: the place that is named most, or what the words about it hint at. */
export function settingOf(document: Document, segments: readonly PlacedSegment[]): Hit<Setting> | undefined {
  const named = mostNamed(document, segments, { lexicon: settings, weigh: weighSetting });
  if (named !== undefined)
    return /^(?:physician|small)-practice$/.test(named.value)
      ? (severalSites(document, segments) ?? named)
      : named;
  const hint = mostNamed(document, segments, { lexicon: settingHints, weigh: () => 2 });
  return hint && { ...hint, certainty: 'inferred' };
}
