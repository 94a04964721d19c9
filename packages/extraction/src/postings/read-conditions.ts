import type { Condition, Span } from '@omm/contracts';
import { type Document, quote } from '../engine/document.ts';
import { matchLexicon } from '../engine/lexicon.ts';
import { resolveOverlaps } from '../engine/resolve-overlaps.ts';
import type { Hit } from '../engine/rule.ts';
import { runRules } from '../engine/run-rules.ts';
import { conditionRules } from './extractors/conditions/condition-rules.ts';
import type { Demanded } from './extractors/conditions/demanded.ts';
import { isDemanded } from './extractors/conditions/is-demanded.ts';
import { namedConditions } from './extractors/conditions/named-conditions.ts';
import { nearVaccine } from './extractors/conditions/near-vaccine.ts';
import { conditionsInSpanish } from './extractors/conditions/spanish-conditions.ts';
import type { PlacedSegment } from './sections.ts';
import { judge } from './surroundings.ts';

type Draft = Pick<Condition, 'necessity' | 'ruleId' | 'certainty'> & {
  readonly span: Span;
  readonly demanded: Demanded;
};

/** What the employer makes a condition and no resume answers: one entry a condition and necessity, numbered by kind. */
export function readConditions(document: Document, segments: readonly PlacedSegment[]): Condition[] {
  const drafts = segments.flatMap((segment) => draftsOf(document, segment));
  const merged = new Map<string, Draft[]>();
  for (const draft of withoutBareVaccine(drafts)) {
    const key = `${draft.necessity} ${keyOf(draft.demanded)}`;
    const same = merged.get(key);
    if (same === undefined) merged.set(key, [draft]);
    else same.push(draft);
  }
  const counts = new Map<string, number>();
  return [...merged.values()].map((same) => conditionOf(same, counts));
}

function draftsOf(document: Document, segment: PlacedSegment): Draft[] {
  const spanish = document.spanish ? conditionsInSpanish(document, segment) : [];
  const found = [...runRules(conditionRules, document, segment), ...namedIn(document, segment), ...spanish];
  if (found.length === 0) return [];
  const hits = resolveOverlaps<Hit<Demanded>>(found);
  const wished = isWished(document, segment);
  return hits.flatMap(({ start, end, ruleId, certainty, value }) => {
    const judged = judge(document, segment, { start, end, from: null, to: null }).necessity;
    if (judged === null) return [];
    const necessity = wished || !isFirmAlone(value) ? judged : 'required';
    return [{ necessity, ruleId, certainty, span: quote(document, start, end), demanded: value }];
  });
}

/**
 * What law, policy or the work itself asks is softened by few words: not by 'the recommended candidate', not by 'ideal
 * lifting conditions', nor by a heading above 'you will be subject to a background check'.
 */
function isWished({ view }: Document, { start, end, section }: PlacedSegment): boolean {
  const words = view.lower.slice(start, end);
  return WISHED.test(words) || (section === 'preferred' && !FIRM.test(words));
}

const isFirmAlone = (demanded: Demanded): boolean =>
  FIRM_ALONE.has(demanded.kind) && !JSON.stringify(demanded).includes('clearance');

const FIRM_ALONE: ReadonlySet<string> = new Set([
  'screening',
  'vaccination',
  'work-authorization',
  'minimum-age',
  'physical-demand',
]);
const FIRM = /\b(?:must|shall|required|requirements?|subject to|contingent|condition of)\b/;
const WISHED = /\b(?:prefer\w*|desir\w+|a plus|an asset|encouraged)\b/;

function namedIn(document: Document, segment: PlacedSegment): Hit<Demanded>[] {
  const hits = matchLexicon(namedConditions, document, { segment });
  if (hits.length === 0) return [];
  const physical = hits.filter((hit) => hit.value.demanded.kind === 'physical-demand');
  const demands = new Set(physical.map((hit) => hit.value.id)).size;
  return hits
    .filter((hit) => isDemanded(document, segment, { hit, demands }))
    .map((hit) => ({ ...hit, value: nearVaccine(document, segment, { ...hit, value: hit.value.demanded }) }));
}

/** 'The vaccine requirement' speaks of the vaccine that is named elsewhere. */
function withoutBareVaccine(drafts: readonly Draft[]): Draft[] {
  const isBare = ({ demanded }: Draft) => demanded.kind === 'vaccination' && demanded.value.vaccine === 'any';
  const named = drafts.some((draft) => draft.demanded.kind === 'vaccination' && !isBare(draft));
  return drafts.filter((draft) => !(named && isBare(draft)));
}

/** The share of travel and the weight differ from sentence to sentence: the greatest counts. */
function keyOf(demanded: Demanded): string {
  if (demanded.kind === 'travel') return 'travel';
  if (demanded.kind === 'physical-demand') return demanded.value.demand;
  return JSON.stringify(demanded);
}

const sizeOf = ({ demanded }: Draft): number => {
  if (demanded.kind === 'travel') return demanded.value.percent ?? 0;
  return demanded.kind === 'physical-demand' ? (demanded.value.pounds ?? 0) : 0;
};

function conditionOf(same: readonly Draft[], counts: Map<string, number>): Condition {
  const greatest = same.reduce((most, draft) => (sizeOf(draft) > sizeOf(most) ? draft : most));
  const { demanded, necessity, ruleId, certainty } = greatest;
  const count = (counts.get(demanded.kind) ?? 0) + 1;
  counts.set(demanded.kind, count);
  const spans = [greatest, ...same.filter((draft) => draft !== greatest)].map((draft) => draft.span);
  return { id: `${demanded.kind}-${count}`, necessity, spans, ruleId, certainty, ...demanded };
}
