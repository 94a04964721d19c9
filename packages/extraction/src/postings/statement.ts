import type { ExperienceScope, Necessity } from '@omm/contracts';
import { type Document, quote } from '../engine/document.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { connectorsOf } from './connectors.ts';
import { type DraftNode, group, one } from './draft.ts';
import { ownAlternative, scopeOf } from './experience-scope.ts';
import { studyInSpanish } from './extractors/degree/spanish-study.ts';
import { studyOf } from './extractors/degree/study.ts';
import { spentOn } from './extractors/experience/spent-on.ts';
import type { Years } from './extractors/experience/years.ts';
import { yearsSpent } from './extractors/experience/years-spent.ts';
import type { MentionOf } from './mention.ts';
import { namedNodes } from './named-nodes.ts';
import type { SegmentReading } from './read-segment.ts';
import type { PlacedSegment } from './sections.ts';
import { isInSpanish, scopeInSpanish, spentInSpanish } from './spanish-experience-scope.ts';
import { judge } from './surroundings.ts';
import { aroundIn } from './words-around.ts';

/** What one segment asks for. */
export interface Statement {
  readonly segment: PlacedSegment;
  /** Education and experience: all must hold. */
  readonly education: readonly DraftNode[];
  /** Credentials and languages. */
  readonly named: readonly DraftNode[];
  /** Education that may stand in for the experience asked for elsewhere. */
  readonly standIns: readonly DraftNode[];
}

export function statementOf(document: Document, reading: SegmentReading): Statement {
  const { segment, mentions, substitutions, standIns } = reading;
  if (mentions.length === 0 && substitutions.length === 0 && standIns.length === 0)
    return { segment, education: NONE, named: NONE, standIns: NONE };
  return {
    segment,
    education: educationAndYears(document, reading),
    named: [...namedNodes(document, reading, 'credential'), ...namedNodes(document, reading, 'language')],
    standIns: standIns.map(({ hit, level }) =>
      one({
        kind: 'education-in-lieu',
        necessity: 'required',
        spans: [quote(document, hit.start, hit.end)],
        ruleId: hit.ruleId,
        certainty: hit.certainty,
        value: { level, ...hit.value },
      }),
    ),
  };
}

const NONE: readonly never[] = [];

function educationAndYears(document: Document, reading: SegmentReading): DraftNode[] {
  const atoms = atomsOf(document, reading.segment, reading.mentions).filter(
    (atom) => atom.judged.necessity !== null,
  );
  const nodes = alternativesOf(document, atoms).map((alternatives) => expression(document, alternatives));
  return nodes.length === 0 || reading.substitutions.length > 0
    ? substituted(document, reading, nodes)
    : nodes;
}

/** One list per demand; in it the alternatives, each a run of atoms that hold together. */
function alternativesOf(document: Document, atoms: readonly Atom[]): Atom[][][] {
  const demands: Atom[][][] = [];
  let alternatives: Atom[][] = [];
  const connectors = connectorsOf(document, atoms);
  for (const [index, atom] of atoms.entries()) {
    const connector = connectors[index];
    const last = alternatives.at(-1);
    if (connector === 'or') alternatives.push([atom]);
    else if (connector === 'and' && last) last.push(atom);
    else {
      if (alternatives.length > 0) demands.push(alternatives);
      alternatives = [[atom]];
    }
  }
  if (alternatives.length > 0) demands.push(alternatives);
  return demands.flatMap((demand) =>
    demand.length === 1
      ? (demand[0] ?? []).map((atom) => [[atom]])
      : (diplomaApart(document, demand) ?? [demand]),
  );
}

/** 'High school diploma and 2 years of billing or 4 years of reception': whichever years, the diploma is asked for. */
function diplomaApart(
  document: Document,
  [first = [], ...others]: readonly Atom[][],
): Atom[][][] | undefined {
  const [diploma, years] = first;
  if (first.length !== 2 || diploma?.kind !== 'degree' || years?.kind !== 'years') return undefined;
  if (diploma.degrees.some(({ value }) => value.level !== 'high-school')) return undefined;
  const [next] = others.flat();
  if (next === undefined || others.flat().some(({ kind }) => kind !== 'years')) return undefined;
  if (/[,;(]/.test(document.view.lower.slice(years.end, next.start))) return undefined;
  return [[[diploma]], [[years], ...others]];
}

function expression(document: Document, alternatives: readonly (readonly Atom[])[]): DraftNode {
  const atoms = alternatives.flat();
  const necessity =
    atoms.findLast((atom) => atom.judged.said)?.judged.necessity ?? atoms[0]?.judged.necessity ?? 'required';
  const anyDegree = atoms.some((atom) => atom.kind === 'degree');
  const nodes = alternatives.map((run) => {
    const inLieu = alternatives.length > 1 && anyDegree && run.every((atom) => atom.kind === 'years');
    return group(
      'allOf',
      run.map((atom) =>
        atomNode(document, atom, {
          necessity: atom.judged.said ? (atom.judged.necessity ?? necessity) : necessity,
          inLieu,
        }),
      ),
    );
  });
  return group('anyOf', nodes);
}

function atomNode(
  document: Document,
  atom: Atom,
  { necessity, inLieu }: { necessity: Necessity; inLieu: boolean },
): DraftNode {
  if (atom.kind === 'degree')
    return group(
      'anyOf',
      degreesOf(atom.degrees).map((mention) => degreeNode(document, mention, necessity)),
    );
  const { years } = atom;
  const base = {
    necessity,
    spans: [quote(document, years.start, years.end)],
    ruleId: years.ruleId,
    certainty: years.certainty,
  };
  if (inLieu) return one({ ...base, kind: 'experience-in-lieu', value: standIn(years.value) });
  const spent = spentOn(document, atom.segment, years);
  const said = saidOf(document, years, spent.words);
  const asked = (scope: ExperienceScope, words: string) =>
    one({
      ...base,
      kind: 'experience',
      value: { ...years.value, ...yearsSpent(document, atom.segment, { years, spent }) },
      scope,
      scopeText: words.trim() || null,
    });
  const own = said.scope === 'other' ? ownAlternative(said.words) : null;
  const named = asked(said.scope, said.words);
  return own === null ? named : group('anyOf', [asked(own.scope, own.words), named]);
}

export const standIn = ({ minimumYears, maximumYears }: Years) =>
  maximumYears === null ? { years: minimumYears } : { years: minimumYears, maximumYears };

/** 'degree' with no level gives way to a level that stands beside it. */
function degreesOf(degrees: readonly MentionOf<'degree'>[]): MentionOf<'degree'>[] {
  const levelled = degrees.filter((degree) => !degree.value.generic);
  const kept = levelled.length > 0 ? levelled : degrees;
  return kept.filter(
    (degree, index) => kept.findIndex((other) => other.value.level === degree.value.level) === index,
  );
}

/** The domain of the years, in the words of the posting's own language. */
function saidOf({ view, spanish }: Document, { start }: { start: number }, behind: string) {
  const words = spanish ? spentInSpanish(behind, view.lower.slice(Math.max(0, start - 110), start)) : behind;
  return {
    words,
    scope: spanish && (words !== behind || isInSpanish(words)) ? scopeInSpanish(words) : scopeOf(words),
  };
}

function degreeNode(document: Document, mention: MentionOf<'degree'>, necessity: Necessity): DraftNode {
  const english = studyOf(aroundIn(document.view.lower, mention));
  const study =
    document.spanish && english.fields.length === 0
      ? { ...english, ...studyInSpanish(document, mention) }
      : english;
  return one({
    kind: 'degree',
    necessity,
    spans: [quote(document, mention.start, mention.end)],
    ruleId: mention.ruleId,
    certainty: mention.certainty,
    value: { level: mention.value.level, ...study },
  });
}

/** Adds 'or equivalent experience' to the degree it follows; with no degree it stands alone. */
function substituted(
  document: Document,
  { segment, substitutions }: SegmentReading,
  nodes: DraftNode[],
): DraftNode[] {
  const [substitution] = substitutions;
  if (substitution === undefined) return nodes;
  const { start, end, ruleId, certainty, value } = substitution;
  const necessity = judge(document, segment, { start, end, from: null, to: null }).necessity ?? 'required';
  const inLieu = one({
    kind: 'experience-in-lieu',
    necessity,
    spans: [quote(document, start, end)],
    ruleId,
    certainty,
    value,
  });
  const at = nodes.findLastIndex((node) => holds(node, 'degree'));
  const degree = nodes[at];
  if (degree === undefined) return [...nodes, inLieu];
  return nodes.with(at, { type: 'anyOf', of: [degree, inLieu] });
}

export function holds(node: DraftNode, kind: string): boolean {
  return node.type === 'one' ? node.requirement.kind === kind : node.of.some((child) => holds(child, kind));
}
