import type { Document } from '../engine/document.ts';
import { type Lexicon, type LexiconRow, matchLexicon } from '../engine/lexicon.ts';
import type { Hit } from '../engine/rule.ts';
import type { Section } from './section.ts';
import type { PlacedSegment } from './sections.ts';

/** Where a name stands: the words about it in lower case, and as written. */
interface Naming {
  readonly before: string;
  readonly after: string;
  readonly written: string;
  readonly section: Section;
}

/** What a naming counts: 0 speaks of others, 0.1 of the experience asked, 1 perhaps of the employer, 2 of the employer. */
export type Weigh = (naming: Naming) => 0 | 0.1 | 1 | 2;

/** This many names in one sentence are a list of what there is, not the one place or specialty. */
const LISTED = 4;

/** Years 'in a medical practice' tell of a practice that hires; those who sell to practices ask for them, too, and speak of them. */
const MAKES =
  /\b(?:saas|e-?commerce|our (?:platform|customers|product|software)|builds? software|software company)\b/;
const STARTS = /\b(?:start-?ups?|venture|series [a-d])\b/;
const enoughFor = (text: string): number => (MAKES.test(text) ? 2 : STARTS.test(text) ? 1 : 0);

/**
 * The row that is named with the most weight; of equals the one that the text names first ('Internal Medicine,
 * Cardiology and Podiatry': the first). Benefits do not count.
 */
export function mostNamed<R extends LexiconRow>(
  document: Document,
  segments: readonly PlacedSegment[],
  { lexicon, weigh }: { lexicon: Lexicon<R>; weigh: Weigh },
): Hit<R['id']> | undefined {
  const named = new Map<string, { weight: number; hit: Hit<R> }>();
  for (const segment of segments) {
    if (segment.section === 'benefits') continue;
    const hits = matchLexicon(lexicon, document, { segment });
    if (new Set(hits.map((hit) => hit.value.id)).size >= LISTED) continue;
    for (const hit of hits) {
      const weight = weigh(namingOf(document, segment, hit));
      const known = named.get(hit.value.id);
      if (weight > 0)
        named.set(hit.value.id, { weight: weight + (known?.weight ?? 0), hit: known?.hit ?? hit });
    }
  }
  const [most] = [...named.values()].sort((a, b) => b.weight - a.weight || a.hit.start - b.hit.start);
  if (most && most.weight < 2 && most.weight < enoughFor(document.view.lower)) return undefined;
  return most && { ...most.hit, value: most.hit.value.id };
}

function namingOf({ view }: Document, segment: PlacedSegment, { start, end }: Hit<unknown>): Naming {
  return {
    before: view.lower.slice(Math.max(segment.start, start - 60), start),
    after: view.lower.slice(end, Math.min(segment.end, end + 60)),
    written: view.folded.slice(start, end),
    section: segment.section,
  };
}
