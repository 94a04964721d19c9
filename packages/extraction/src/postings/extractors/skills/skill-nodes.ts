import type { Necessity } from '@omm/contracts';
import { type Document, quote } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import type { Hit } from '../../../engine/rule.ts';
import { ehrSystems } from '../../../lexicons/ehr-systems.ts';
import { sharedNounSkills, skills } from '../../../lexicons/skills.ts';
import { mentionBehind } from '../../atoms.ts';
import { type DraftNode, group, one } from '../../draft.ts';
import type { Mention } from '../../mention.ts';
import type { SegmentReading } from '../../read-segment.ts';
import { asksNothing } from '../../section.ts';
import type { PlacedSegment } from '../../sections.ts';
import { judge } from '../../surroundings.ts';
import { isAskedOutright } from './asked-outright.ts';
import { isAskedFor, isEmployer } from './own-words.ts';
import { skillsInSpanish } from './spanish-asked-skill.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly category: 'skill' | 'ehr' | 'soft';
}

const LISTS: ReadonlySet<string> = new Set(['required', 'preferred', 'ideal', 'listed']);

interface Asked {
  readonly hit: Hit<Named>;
  readonly necessity: Necessity;
}

/**
 * Skills that the lists of requirements name or a sentence asks for outright, and systems wherever they are named, by whichever of their names; each
 * once, required before preferred. 'Dentrix or Eaglesoft' asks for one of them.
 */
export function skillNodes(document: Document, readings: readonly SegmentReading[]): DraftNode[] {
  const makers = makersIn(
    document,
    readings.map(({ segment }) => segment),
  );
  const asked = readings.flatMap((reading) => alternativesIn(document, askedIn(document, reading, makers)));
  const known = new Map<string, Necessity>();
  for (const { hit, necessity } of asked.flat()) {
    if (known.get(hit.value.id) !== 'required') known.set(hit.value.id, necessity);
  }
  const musts = new Set(
    asked.flatMap(([only, other]) => (only?.necessity === 'required' && !other ? [only.hit.value.id] : [])),
  );
  return asked.flatMap((alternatives) => {
    const isSettled = alternatives.length > 1 && alternatives.some(({ hit }) => musts.has(hit.value.id));
    if (isSettled) return [];
    const fresh = alternatives.filter(({ hit, necessity }) => known.get(hit.value.id) === necessity);
    for (const { hit } of fresh) known.delete(hit.value.id);
    const nodes = fresh.map((skill) => nodeOf(document, skill));
    return nodes.length === 0 ? [] : [group('anyOf', nodes)];
  });
}

function askedIn(
  document: Document,
  { segment, mentions }: SegmentReading,
  makers: ReadonlySet<string>,
): Asked[] {
  return hitsIn(document, segment)
    .filter(({ value }) => !makers.has(value.name))
    .sort((first, next) => first.start - next.start)
    .flatMap((hit, index, hits) => {
      const { necessity } = judge(document, segment, {
        start: hit.start,
        end: hit.end,
        from: null,
        to: nextApart(document, hit, { skill: hits[index + 1], mention: mentionBehind(mentions, hit.end) }),
      });
      return necessity === null ? [] : [{ hit, necessity }];
    });
}

const ENDED = /^ (?:(?:skills?|experience|exp|knowledge) )?$/;
const OWN_NOUN = /\b(?:skills?|experience|exp|knowledge) $/;
/** 'Electronic records Epic': the name of the thing. */
const SYSTEM = /\b(?:e[hm]r|records?|software|systems?)\b/;

/** Where the next thing begins that nothing ties to this one: in 'phone skills CPC a plus' the cue is the CPC's alone. */
function nextApart(
  { view }: Document,
  { start, end, value }: Hit<Named>,
  { skill, mention }: { skill: Hit<Named> | undefined; mention: Mention | undefined },
): number | null {
  const words = (next: { start: number }) => view.lower.slice(start, next.start);
  const isEnded = (next: { start: number }) => ENDED.test(view.lower.slice(end, next.start));
  if (mention !== undefined && isEnded(mention)) {
    if (mention.kind === 'credential' || mention.kind === 'language') return mention.start;
    if (mention.kind === 'degree' && OWN_NOUN.test(words(mention))) return mention.start;
  }
  if (skill === undefined || !isEnded(skill)) return null;
  const isSystem = skill.value.category === 'ehr' && value.category !== 'ehr' && !SYSTEM.test(words(skill));
  return isSystem || OWN_NOUN.test(words(skill)) ? skill.start : null;
}

const JOINS = /^\s{0,20},?\s{0,20}(?:(?:and\/)?or\s+|(?:y\/)?[ou]\s+)?$/;

/** 'Epic, Cerner or Meditech' are alternatives; 'Word, Excel' are not, and stand alone. */
function alternativesIn({ view }: Document, asked: readonly Asked[]): Asked[][] {
  const chains: { skills: Asked[]; hasOr: boolean }[] = [];
  for (const skill of asked) {
    const chain = chains.at(-1);
    const previous = chain?.skills.at(-1);
    const between = previous && view.lower.slice(previous.hit.end, skill.hit.start);
    if (chain && between && previous.necessity === skill.necessity && JOINS.test(between)) {
      chain.skills.push(skill);
      chain.hasOr ||= /[a-z]/.test(between);
    } else {
      chains.push({ skills: [skill], hasOr: false });
    }
  }
  return chains.flatMap(({ skills, hasOr }) => (hasOr ? [skills] : skills.map((skill) => [skill])));
}

const nodeOf = (document: Document, { hit, necessity }: Asked): DraftNode =>
  one({
    kind: 'skill',
    necessity,
    spans: [quote(document, hit.start, hit.end)],
    ruleId: hit.ruleId,
    certainty: hit.certainty,
    value: hit.value,
  });

function hitsIn(document: Document, segment: PlacedSegment): Hit<Named>[] {
  if (asksNothing(segment.section) || segment.section === 'about') return [];
  const systems = matchLexicon(ehrSystems, document, { segment }).map((hit) => ({
    ...hit,
    value: { id: hit.value.name, name: hit.value.name, category: 'ehr' as const },
  }));
  const isAsked = LISTS.has(segment.section) ? isAskedFor : isAskedOutright;
  const english = [skills, sharedNounSkills]
    .flatMap((names) => matchLexicon(names, document, { segment }))
    .filter((hit) => isAsked(document, segment, hit));
  const spanish = document.spanish ? skillsInSpanish(document, segment) : [];
  const named = [...english, ...spanish].map((hit) => ({
    ...hit,
    value: { id: hit.value.id, name: hit.value.name, category: hit.value.category },
  }));
  return [...systems, ...named];
}

/** Systems whose makers offer the job. */
function makersIn(document: Document, segments: readonly PlacedSegment[]): ReadonlySet<string> {
  const makers = new Set<string>();
  for (const segment of segments) {
    for (const hit of matchLexicon(ehrSystems, document, { segment })) {
      if (isEmployer(document, segment, hit)) makers.add(hit.value.name);
    }
  }
  return makers;
}
