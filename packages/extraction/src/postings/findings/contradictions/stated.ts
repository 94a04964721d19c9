import type { Span } from '@omm/contracts';
import { type Document, quote } from '../../../engine/document.ts';
import type { DraftNode, DraftRequirement } from '../../draft.ts';
import { isBoardField } from '../../resolve-conflicts.ts';
import type { PlacedSegment } from '../../sections.ts';

/** One demand as one place of the posting states it. */
export interface Stated<R extends DraftRequirement = DraftRequirement> {
  readonly demand: R;
  readonly place: PlacedSegment;
  /** No alternative of another kind stands beside it: 'Associate's or Bachelor's' is alone, 'degree or 5 years' is not. */
  readonly alone: boolean;
  /** Another place has won over it. */
  readonly lost: boolean;
  /** 'Associate (Required)': a field that the job board adds. */
  readonly field: boolean;
}

export type DemandOf<K extends DraftRequirement['kind']> = Extract<DraftRequirement, { kind: K }>;

/** What the nodes state, demand by demand; `lost`: what they state was settled against them. */
export function statedIn(
  document: Document,
  segments: readonly PlacedSegment[],
  { nodes, lost }: { nodes: readonly DraftNode[]; lost: boolean },
): Stated[] {
  const collect = (node: DraftNode, alone: boolean): Stated[] => {
    if (node.type !== 'one') {
      const stillAlone = alone && (node.type === 'allOf' || isOneKind(node.of));
      return node.of.flatMap((child) => collect(child, stillAlone));
    }
    const place = segmentAt(segments, node.requirement.spans[0]?.start ?? -1);
    if (place === undefined) return [];
    return [{ demand: node.requirement, place, alone, lost, field: isBoardField(document, place) }];
  };
  return nodes.flatMap((node) => collect(node, true));
}

const isOneKind = (nodes: readonly DraftNode[]): boolean =>
  nodes.every((node) => node.type === 'one' && node.requirement.kind === 'degree');

/** Each is compared with each; no posting that a person reads states a kind of demand so often. */
const MOST_COMPARED = 60;

export const ofKind = <K extends DraftRequirement['kind']>(
  stated: readonly Stated[],
  kind: K,
): Stated<DemandOf<K>>[] =>
  stated.filter((one): one is Stated<DemandOf<K>> => one.demand.kind === kind).slice(0, MOST_COMPARED);

/** The segment that holds the offset; segments stand in text order. */
function segmentAt(segments: readonly PlacedSegment[], offset: number): PlacedSegment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = segments[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}

/** A quote that proves something to a reader: the whole line where it is short, else the words up to its clause's end. */
export function quoteOf(document: Document, { demand, place }: Stated): Span | null {
  const [span] = demand.spans;
  if (span === undefined) return null;
  const isShort = place.end - place.start <= LONGEST_QUOTE;
  if (isShort) return trimmed(document, place.start, place.end);
  const behind = document.view.lower.slice(span.end, Math.min(place.end, span.end + LONGEST_QUOTE));
  const stop = behind.search(/[;.\n](?:\s|$)/);
  return quote(document, span.start, span.end + (stop < 0 ? lastWord(behind) : stop));
}

function trimmed(document: Document, start: number, end: number): Span {
  const text = document.view.text.slice(start, end);
  return quote(document, end - text.trimStart().length, start + text.trimEnd().length);
}

const LONGEST_QUOTE = 90;
const lastWord = (text: string): number =>
  text.length < LONGEST_QUOTE ? text.length : text.lastIndexOf(' ');
