import type { Necessity } from '@omm/contracts';
import { credentialName } from '@omm/requirement-model';
import { type Document, quote } from '../engine/document.ts';
import { type Atom, atomsOf, mentionBehind, nextLoose, nextWithOwnCue } from './atoms.ts';
import { connectorsOf } from './connectors.ts';
import { clauseAround, languageLevel, monthsToObtain } from './details.ts';
import { type DraftNode, group, one } from './draft.ts';
import { scopeOf } from './experience-scope.ts';
import { statesOf } from './extractors/credentials/licence-states.ts';
import { studyOf } from './extractors/degree/study.ts';
import type { Years } from './extractors/experience/years.ts';
import { yearsSpent } from './extractors/experience/years-spent.ts';
import { languageModes } from './extractors/languages/language-modes.ts';
import type { Mention, MentionOf } from './mention.ts';
import type { SegmentReading } from './read-segment.ts';
import { isConsidered } from './second-branch.ts';
import type { PlacedSegment } from './sections.ts';
import { judge } from './surroundings.ts';

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
  return {
    segment: reading.segment,
    education: educationAndYears(document, reading),
    named: [...named(document, reading, 'credential'), ...named(document, reading, 'language')],
    standIns: reading.standIns.map(({ hit, level }) =>
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
    demand.length === 1 ? (demand[0] ?? []).map((atom) => [[atom]]) : [demand],
  );
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
  const words = spentOn(document, atom.segment, years);
  return one({
    ...base,
    kind: 'experience',
    value: { ...years.value, ...yearsSpent(document, atom.segment, years) },
    scope: scopeOf(words),
    scopeText: words.trim() || null,
  });
}

export const standIn = ({ minimumYears, maximumYears }: Years) =>
  maximumYears === null ? { years: minimumYears } : { years: minimumYears, maximumYears };

/** 'four years in a dental office, two of them as manager': the second length is another demand. */
const OF_THEM = /,? (?:with )?(?:at least )?\w+ of (?:them|which|those)\b/;
/** A field of a job board: 'Pediatric office: 1 year (Preferred)'. */
const FIELD = /(?:^|\n)\W{0,20}(?<label>[a-z][a-z /&'-]{2,50}):\s*$/;
const FIELD_REACH = 70;
const ASIDE = /^\W{0,20}(?:\((?:required|preferred)\))?\W{0,20}$/;

/** What the years were spent on: the words behind them, or else the label before them. */
function spentOn(document: Document, segment: PlacedSegment, years: { start: number; end: number }): string {
  const { lower } = document.view;
  const behind = lower.slice(years.end, Math.min(years.end + 90, segment.end)).split(/[.;\n]/)[0] ?? '';
  const before = lower.slice(Math.max(segment.start, years.start - FIELD_REACH), years.start);
  const label = FIELD.exec(before)?.groups?.['label'];
  if (label !== undefined && ASIDE.test(behind)) return `in ${label}`;
  return behind.split(OF_THEM)[0] ?? '';
}

/** 'degree' with no level gives way to a level that stands beside it. */
function degreesOf(degrees: readonly MentionOf<'degree'>[]): MentionOf<'degree'>[] {
  const levelled = degrees.filter((degree) => !degree.value.generic);
  const kept = levelled.length > 0 ? levelled : degrees;
  return kept.filter(
    (degree, index) => kept.findIndex((other) => other.value.level === degree.value.level) === index,
  );
}

function degreeNode(document: Document, mention: MentionOf<'degree'>, necessity: Necessity): DraftNode {
  return one({
    kind: 'degree',
    necessity,
    spans: [quote(document, mention.start, mention.end)],
    ruleId: mention.ruleId,
    certainty: mention.certainty,
    value: { level: mention.value.level, ...studyOf(aroundIn(document.view.lower, mention)) },
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

/** Credentials or languages: neighbours without a cue between them share one necessity; 'or' makes alternatives. */
function named(
  document: Document,
  { segment, mentions }: SegmentReading,
  kind: 'credential' | 'language',
): DraftNode[] {
  const groups = groupsOf(document, mentions, kind);
  let previous: Necessity | null = null;
  return groups.flatMap((members, index): DraftNode[] => {
    const [first] = members;
    const last = members.at(-1);
    if (first === undefined || last === undefined) return [];
    const judged = judge(document, segment, {
      start: first.start,
      end: isExplained(document, first, members[1]) ? first.end : last.end,
      from: mentions.findLast((mention) => mention.end <= first.start)?.end ?? null,
      to:
        (
          degreeBehindLicence(document, last, mentions) ??
          nextLoose(document, last.end, mentions) ??
          nextWithOwnCue(document, last, mentions)
        )?.start ??
        groups[index + 1]?.[0]?.start ??
        null,
    });
    const before = document.view.lower.slice(Math.max(segment.start, first.start - 60), first.start);
    const behind = document.view.lower.slice(last.end, Math.min(last.end + 60, segment.end));
    const necessity =
      previous === 'preferred' && !judged.said && isConsidered(before, behind) ? previous : judged.necessity;
    previous = necessity;
    if (necessity === null) return [];
    const nodes = specific(members).map((member) => namedNode(document, member, necessity));
    const between = document.view.lower.slice(first.end, last.start);
    return isChoice(document, between) ? [group('anyOf', nodes)] : nodes;
  });
}

const isChoice = ({ spanish }: Document, between: string): boolean =>
  /\bor\b|\//.test(between) || (spanish && /\s[ou]\s/.test(between));

type Named = MentionOf<'credential'> | MentionOf<'language'>;

/** In 'RN license, BSN preferred' the cue is the degree's. */
function degreeBehindLicence(
  document: Document,
  last: Named,
  mentions: readonly Mention[],
): Mention | undefined {
  const next = mentionBehind(mentions, last.end);
  if (next?.kind !== 'degree') return undefined;
  return /\blicen[sc]e\s*,\s*$/.test(document.view.lower.slice(last.start, next.start)) ? next : undefined;
}

function groupsOf(document: Document, mentions: readonly Mention[], kind: Named['kind']): Named[][] {
  const groups: Named[][] = [];
  for (const mention of mentions) {
    if (mention.kind !== kind) continue;
    const last = groups.at(-1);
    const previous = last?.at(-1);
    if (last && previous && belongTogether(document, previous, mention)) last.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

const BETWEEN_DEMANDS =
  /\b(?:prefer|requir|desir|plus\b|must\b|a plus|helpful|asset|deseab|requerid|requier|indispensab|obligator|valorar)|;/;

function belongTogether(document: Document, previous: Named, next: Named): boolean {
  if (isExplained(document, previous, next)) return true;
  const between = document.view.lower.slice(previous.end, next.start);
  return (previous.value === 'und' && between.length < 5) || !BETWEEN_DEMANDS.test(between);
}

/** 'second language preferred (Spanish or Creole)': the parenthesis names the language. */
function isExplained(document: Document, first: Named, next: Named | undefined): boolean {
  if (first.value !== 'und' || next === undefined) return false;
  const between = document.view.lower.slice(first.end, next.start);
  return between.length < 40 && /^[^.;()]*\(\s*$/.test(between);
}

/** 'bilingual' says nothing more where the language is named beside it. */
function specific(members: readonly Named[]): readonly Named[] {
  const kept = members.filter((member) => member.value !== 'und');
  return kept.length > 0 ? kept : members.slice(0, 1);
}

function namedNode(document: Document, mention: Named, necessity: Necessity): DraftNode {
  const clause = clauseAround(document.view.lower, mention.start, mention.end);
  const base = {
    necessity,
    spans: [quote(document, mention.start, mention.end)],
    ruleId: mention.ruleId,
    certainty: mention.certainty,
  };
  const states = mention.kind === 'credential' ? statesOf(aroundIn(document.view.folded, mention)) : [];
  const modes = mention.kind === 'language' ? languageModes(clause) : [];
  return mention.kind === 'credential'
    ? one({
        ...base,
        kind: 'credential',
        value: {
          id: mention.value,
          name: credentialName(mention.value),
          withinMonths: monthsToObtain(clause.before + clause.after),
          ...(states.length > 0 ? { states } : {}),
        },
      })
    : one({
        ...base,
        kind: 'language',
        value: {
          code: mention.value,
          level: languageLevel(clause),
          ...(modes.length > 0 ? { modes } : {}),
        },
      });
}

/** A mention with the words that stand around it. */
const aroundIn = (text: string, { start, end }: Mention) => ({
  before: text.slice(Math.max(0, start - 60), start),
  name: text.slice(start, end),
  behind: text.slice(end, end + 220),
});
