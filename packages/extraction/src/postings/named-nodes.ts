import type { LanguageMode, Necessity } from '@omm/contracts';
import { credentialName } from '@omm/requirement-model';
import { type Document, quote } from '../engine/document.ts';
import { mentionBehind, nextLoose, nextWithOwnCue, OWN_CUE } from './atoms.ts';
import { type Clause, clauseAround, languageLevel, monthsToObtain } from './details.ts';
import { type DraftNode, group, one } from './draft.ts';
import { statesOf } from './extractors/credentials/licence-states.ts';
import { explainsUnnamed } from './extractors/languages/explains-unnamed.ts';
import { languageModes } from './extractors/languages/language-modes.ts';
import { levelInSpanish } from './extractors/languages/spanish-level.ts';
import { modesInSpanish } from './extractors/languages/spanish-modes.ts';
import type { Mention, MentionOf } from './mention.ts';
import type { SegmentReading } from './read-segment.ts';
import { isConsidered } from './second-branch.ts';
import { monthsInSpanish } from './spanish-details.ts';
import { judge } from './surroundings.ts';
import { aroundIn } from './words-around.ts';

/** Credentials or languages: neighbours without a cue between them share one necessity; 'or' makes alternatives. */
export function namedNodes(
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
    return isChoice(document, members, behind) ? [group('anyOf', nodes)] : nodes;
  });
}

/** True where one of the names will do, by the words between and behind them. */
function isChoice({ view, spanish }: Document, members: readonly Named[], behind: string): boolean {
  const gaps = members
    .slice(1)
    .map(({ start }, index) => view.lower.slice(members[index]?.end ?? start, start));
  if (gaps.length === 0) return false;
  const inRow = gaps.every((gap) => /^,\s{0,3}$/.test(gap));
  const between = view.lower.slice(members[0]?.end, members.at(-1)?.start);
  return (
    /\bor\b|\//.test(between) || (spanish && /\s[ou]\s/.test(between)) || (inRow && OR_ANOTHER.test(behind))
  );
}

/** 'RN, LPN «or MA»', 'CPC, CCS «or equivalent»': one more of which one will do; not 'BLS, ACLS or willing to obtain it'. */
const OR_ANOTHER =
  /^,? (?:and\/)?or (?:an? |any |other )?(?!(?:be|become|will|willing\w*|able|abilit\w+|can|must|have|has|get|obtain\w*|earn\w*|acquire|eligib\w+|in|within|upon|on|at|by|if|when|working|pursuing|complet\w+|agree|commit\w*|you|your|more|\d.*)\b)[a-z]/;

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
  let years = -1;
  for (const mention of mentions) {
    if (mention.kind === 'years') years = mention.start;
    if (mention.kind !== kind) continue;
    const last = groups.at(-1);
    const previous = last?.at(-1);
    if (last && previous && years < previous.start && belongTogether(document, previous, mention))
      last.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

const BETWEEN_DEMANDS =
  /\b(?:prefer|requir|desir|plus\b|must\b|a plus|helpful|asset|needed\b|mandatory|optional|deseab|requerid|requier|indispensab|imprescindib|necesari|obligator|valorar)|;/;

/** 'CPC (CPC-A will not be accepted)', 'BLS (ACLS a plus)': the parenthesis speaks for itself. */
const OF_ITS_OWN =
  /^[^()]{0,40}\bnot\b|^ (?:is |are )?(?:also )?(?:an? (?:big )?plus|preferred|desired|helpful|welcome|useful)\s?\)/;

/** 'Must speak Spanish and Portuguese is helpful', 'must be fluent in Spanish, Portuguese helpful': the cue is the second's alone, the first has its own. */
const MUST = /\b(?:must|required to|need to|has to|have to)\b[^.;]{0,50}$/;
const IS = /^ (?:is|would be) /;
/** 'CMPE, with FACMPE a plus', 'Spanish, with Portuguese preferred': the cue is the second's. */
const WITH_ANOTHER = /^,? with (?:an? )?$/;

function belongTogether(document: Document, previous: Named, next: Named): boolean {
  if (isExplained(document, previous, next)) return true;
  const between = document.view.lower.slice(previous.end, next.start);
  if (/\(\s*$/.test(between) && OF_ITS_OWN.test(document.view.lower.slice(next.end, next.end + 60)))
    return false;
  const before = document.view.lower.slice(Math.max(0, previous.start - 60), previous.start);
  const behind = document.view.lower.slice(next.end, next.end + 60);
  const ofTheSecond =
    WITH_ANOTHER.test(between) ||
    (MUST.test(before) &&
      (/^(?: and english)?, $/.test(between) || (between === ' and ' && IS.test(behind))));
  if (ofTheSecond && OWN_CUE.test(behind)) return false;
  return (previous.value === 'und' && between.length < 5) || !BETWEEN_DEMANDS.test(between);
}

/** 'second language preferred (Spanish or Creole)': the parenthesis names the language. */
function isExplained(document: Document, first: Named, next: Named | undefined): boolean {
  if (first.value !== 'und' || next === undefined) return false;
  return explainsUnnamed(document.view.lower.slice(first.end, next.start));
}

/** 'bilingual' says nothing more where the language is named beside it. */
function specific(members: readonly Named[]): readonly Named[] {
  const kept = members.filter((member) => member.value !== 'und');
  return kept.length > 0 ? kept : members.slice(0, 1);
}

function modesOf({ spanish }: Document, clause: Clause): LanguageMode[] {
  const modes = languageModes(clause);
  return spanish ? [...new Set([...modes, ...modesInSpanish(clause)])] : modes;
}

function namedNode(document: Document, mention: Named, necessity: Necessity): DraftNode {
  const clause = clauseAround(document.view.lower, mention.start, mention.end);
  const base = {
    necessity,
    spans: [quote(document, mention.start, mention.end)],
    ruleId: mention.ruleId,
    certainty: mention.certainty,
  };
  const said = clause.before + clause.after;
  const states = mention.kind === 'credential' ? statesOf(aroundIn(document.view.folded, mention)) : [];
  const modes = mention.kind === 'language' ? modesOf(document, clause) : [];
  return mention.kind === 'credential'
    ? one({
        ...base,
        kind: 'credential',
        value: {
          id: mention.value,
          name: credentialName(mention.value),
          withinMonths: monthsToObtain(said) ?? (document.spanish ? monthsInSpanish(said) : null),
          ...(states.length > 0 ? { states } : {}),
        },
      })
    : one({
        ...base,
        kind: 'language',
        value: {
          code: mention.value,
          level: (document.spanish ? levelInSpanish(clause) : null) ?? languageLevel(clause),
          ...(modes.length > 0 ? { modes } : {}),
        },
      });
}
