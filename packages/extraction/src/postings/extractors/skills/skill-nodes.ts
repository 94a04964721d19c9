import type { Necessity } from '@omm/contracts';
import { type Document, quote } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import type { Hit } from '../../../engine/rule.ts';
import { ehrSystems } from '../../../lexicons/ehr-systems.ts';
import { skills } from '../../../lexicons/skills.ts';
import { type DraftNode, one } from '../../draft.ts';
import type { PlacedSegment } from '../../sections.ts';
import { judge } from '../../surroundings.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly category: 'skill' | 'ehr' | 'soft';
}

const LISTS: ReadonlySet<string> = new Set(['required', 'preferred', 'ideal', 'listed']);

/** Skills that the lists of requirements name, and systems wherever they are named, by whichever of their names; each once, required before preferred. */
export function skillNodes(document: Document, segments: readonly PlacedSegment[]): DraftNode[] {
  const found = new Map<string, { hit: Hit<Named>; necessity: Necessity }>();
  for (const segment of segments) {
    for (const hit of hitsIn(document, segment)) {
      const { necessity } = judge(document, segment, {
        start: hit.start,
        end: hit.end,
        from: null,
        to: null,
      });
      const known = found.get(hit.value.id);
      if (necessity === null || known?.necessity === 'required') continue;
      if (known === undefined || necessity === 'required') found.set(hit.value.id, { hit, necessity });
    }
  }
  return [...found.values()].map(({ hit, necessity }) =>
    one({
      kind: 'skill',
      necessity,
      spans: [quote(document, hit.start, hit.end)],
      ruleId: hit.ruleId,
      certainty: hit.certainty,
      value: hit.value,
    }),
  );
}

function hitsIn(document: Document, segment: PlacedSegment): Hit<Named>[] {
  if (segment.section === 'benefits' || segment.section === 'about') return [];
  const systems = matchLexicon(ehrSystems, document, { segment }).map((hit) => ({
    ...hit,
    value: { id: hit.value.name, name: hit.value.name, category: 'ehr' as const },
  }));
  if (!LISTS.has(segment.section)) return systems;
  const named = matchLexicon(skills, document, { segment }).map((hit) => ({
    ...hit,
    value: { id: hit.value.id, name: hit.value.name, category: hit.value.category },
  }));
  return [...systems, ...named];
}
