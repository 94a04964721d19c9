import { cipCodesOf } from '@omm/requirement-model';
import type { Document } from '../engine/document.ts';
import { isExample, joinsDegrees } from './join-degrees.ts';
import type { Mention, MentionOf } from './mention.ts';
import type { Judged } from './necessity.ts';
import type { PlacedSegment } from './sections.ts';
import { judge } from './surroundings.ts';

/** Degrees that stand for one another ("Associate's or Bachelor's"), or one length of experience; with its necessity. */
export type Atom = {
  readonly start: number;
  readonly end: number;
  readonly judged: Judged;
  readonly segment: PlacedSegment;
} & (
  | { readonly kind: 'degree'; readonly degrees: readonly MentionOf<'degree'>[] }
  | { readonly kind: 'years'; readonly years: MentionOf<'years'> }
);

/** The degrees and years of a segment as atoms, in text order. */
export function atomsOf(document: Document, segment: PlacedSegment, mentions: readonly Mention[]): Atom[] {
  const runs: Run[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'degree' && mention.kind !== 'years') continue;
    const last = runs.at(-1);
    if (mention.kind === 'degree' && last?.kind === 'degree' && isExample(document, last, mention)) continue;
    if (
      mention.kind === 'degree' &&
      last?.kind === 'degree' &&
      joinsDegrees(document, last, mention, mentions.slice(index + 1, index + 2))
    ) {
      last.degrees.push(mention);
      last.end = mention.end;
    } else if (mention.kind === 'degree') {
      runs.push({ kind: 'degree', degrees: [mention], start: mention.start, end: mention.end });
    } else {
      runs.push({ kind: 'years', years: mention, start: mention.start, end: mention.end });
    }
  }
  return runs.map((run, index) => withNecessity(document, segment, { run, runs, index, mentions }));
}

type Run = { start: number; end: number } & (
  | { kind: 'degree'; degrees: MentionOf<'degree'>[] }
  | { kind: 'years'; years: MentionOf<'years'> }
);

/** ', some billing preferred' says nothing of the years; ', experience with Epic preferred', ', college a plus' nothing of the degree. */
const ANY_NOUN = /\S/;
const OTHER_DEMAND =
  /^college\b|\b(?:experience|knowledge|background|skills?|years?|certif\w*|licen\w*|abilit\w*|bilingual|experiencia|conocimientos?|anos|bilingue)\b/;

function withNecessity(
  document: Document,
  segment: PlacedSegment,
  {
    run,
    runs,
    index,
    mentions,
  }: { run: Run; runs: readonly Run[]; index: number; mentions: readonly Mention[] },
): Atom {
  const next = runBehind(
    runs,
    index,
    (other) => run.kind === 'degree' || other.kind === run.kind || other.kind === 'degree',
  );
  const sameKind = runBehind(
    runs,
    index,
    (other) => other.kind === run.kind && !isPaired(document, run.end, other.start),
  );
  const companion = run.kind === 'degree' ? companionOf(document, run, mentions) : undefined;
  const loose = nextLoose(document, run.end, mentions) ?? nextWithOwnCue(document, run, mentions);
  const field = run.kind === 'degree' && asksFieldApart(document, run.end) ? run.end : undefined;
  const to =
    field ??
    companion?.start ??
    loose?.start ??
    (run.kind === 'degree' ? sameKind?.start : next?.start) ??
    null;
  const judged = judge(document, segment, {
    start: run.start,
    end: run.end,
    from: runs[index - 1]?.end ?? null,
    to,
    shield: run.kind === 'years' ? ANY_NOUN : OTHER_DEMAND,
  });
  return { ...run, judged, segment };
}

/** In "Bachelor's degree, nursing preferred" the field alone is preferred. */
const FIELD_APART =
  /^(?: degrees?)?, (?:an? )?(?:major in )?(?<fields>[a-z][a-z &]{2,50}?)(?: degree| major| background)? (?:is |are )?(?:strongly |highly )?(?:preferred|desired|a plus|helpful)\b/;

function asksFieldApart({ view }: Document, end: number): boolean {
  const fields = FIELD_APART.exec(view.lower.slice(end, end + 110))?.groups?.['fields'];
  return fields?.split(/ (?:or|and) /).every((field) => cipCodesOf([field]).length > 0) ?? false;
}

/** In "Master's degree with LCSW preferred" the cue behind the licence is the licence's. */
function companionOf(document: Document, run: Run, mentions: readonly Mention[]): Mention | undefined {
  const next = mentionBehind(mentions, run.end);
  if (next === undefined || next.kind === 'years') return undefined;
  return /\b(?:with|con) (?:an? |current |active |una? )*$/.test(
    document.view.lower.slice(run.end, next.start),
  )
    ? next
    : undefined;
}

const OR_EQUIVALENT = /^\s*or (?:its |an |the )?equiv[a-z]*/;

/** The next mention where nothing connects it ('High school diploma 2 years experience Bilingual preferred'). */
export function nextLoose(
  document: Document,
  end: number,
  mentions: readonly Mention[],
): Mention | undefined {
  const next = mentionBehind(mentions, end);
  if (next === undefined) return undefined;
  const between = document.view.lower.slice(end, next.start).replace(OR_EQUIVALENT, '');
  if (/[,;/&+(:]|\b(?:and|or|with|plus|having|as well|as an?)\b/.test(between)) return undefined;
  return document.spanish && /(?:^|\s)(?:y|e|o|u|con|mas|ademas|asi como)\s/.test(between) ? undefined : next;
}

/** Right behind a mention: '-speaking a plus', ' certification preferred'. */
export const OWN_CUE =
  /^(?:[- ](?:speaking|skills?|language|certifi\w+|cards?|licen[sc]e|experience|exp\b\.?|degree))*\s*(?:is |are |would be )?(?:strongly |highly |very |also )*(?:an? (?:\w+ )?)?(?:plus\b|asset|bonus|preferred|pref'?d?\b|desired|helpful|useful|nice\b|welcome)/;

/** In 'GED, 1 yr exp, CPR, Spanish a plus' the cue is the last item's alone: no 'and' ties it to those before; 'RN, BSN preferred' is one. */
export function nextWithOwnCue(
  document: Document,
  { end, kind }: Pick<Mention, 'end' | 'kind'>,
  mentions: readonly Mention[],
): Mention | undefined {
  const { lower } = document.view;
  let from = end;
  let item: Mention | undefined;
  let next = mentionBehind(mentions, end);
  while (next !== undefined && next.start - end < CUE_REACH) {
    const between = lower.slice(from, next.start);
    if (item === undefined || item.kind !== next.kind || !OR_ANOTHER.test(between))
      item = isNextItem(between) ? next : undefined;
    if (
      item !== undefined &&
      item.kind !== kind &&
      !(kind === 'credential' && item.kind === 'degree') &&
      OWN_CUE.test(lower.slice(next.end, next.end + 60))
    )
      return item;
    from = next.end;
    next = mentionBehind(mentions, from);
  }
  return undefined;
}

const CUE_REACH = 300;
/** 'CPC or CCS a plus': one item. */
const OR_ANOTHER = /^ (?:or|and\/or) (?:[a-z]+ ){0,2}$/;

/** ', ' or ', some ' between two mentions: the next item of a list, with no 'and' before it. */
const isNextItem = (between: string) =>
  /^[^;]{0,90},\s*(?:[a-z-]+\s){0,2}$/.test(between) && !/\b(?:and|or|with)\b[^,]{0,200}$/.test(between);

/** In 'BA and MBA preferred' the cue speaks of both. */
function isPaired(document: Document, end: number, start: number): boolean {
  return /^\s*(?:degree\s*)?(?:and|&|y)\s*(?:an?\s+|una?\s+)?$/.test(document.view.lower.slice(end, start));
}

function runBehind(runs: readonly Run[], index: number, wanted: (run: Run) => boolean): Run | undefined {
  for (let at = index + 1; at < runs.length; at++) {
    const run = runs[at];
    if (run !== undefined && wanted(run)) return run;
  }
  return undefined;
}

/** The first mention at or behind `end`; they stand in text order. */
export function mentionBehind(mentions: readonly Mention[], end: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return mentions[low];
}
