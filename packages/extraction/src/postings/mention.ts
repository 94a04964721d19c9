import type { DegreeLevel } from '@omm/contracts';
import type { Hit } from '../engine/rule.ts';
import type { Years } from './extractors/experience/years.ts';

interface Degree {
  readonly level: DegreeLevel;
  /** 'degree' with no level. */
  readonly generic: boolean;
}

/** Words of a segment that name something a posting may ask for. */
export type Mention =
  | (Hit<Degree> & { readonly kind: 'degree' })
  | (Hit<Years> & { readonly kind: 'years' })
  | (Hit<string> & { readonly kind: 'credential' })
  | (Hit<string> & { readonly kind: 'language' });

export type MentionOf<K extends Mention['kind']> = Extract<Mention, { kind: K }>;
