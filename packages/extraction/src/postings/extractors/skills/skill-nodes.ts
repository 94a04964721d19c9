import type { Necessity } from '@omm/contracts';
import { type Document, quote } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import type { Hit } from '../../../engine/rule.ts';
import { ehrSystems } from '../../../lexicons/ehr-systems.ts';
import { skills } from '../../../lexicons/skills.ts';
import { type DraftNode, group, one } from '../../draft.ts';
import type { PlacedSegment } from '../../sections.ts';
import { judge } from '../../surroundings.ts';
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
 * Skills that the lists of requirements name, and systems wherever they are named, by whichever of their names; each
 * once, required before preferred. 'Dentrix or Eaglesoft' asks for one of them.
 */
export function skillNodes(document: Document, segments: readonly PlacedSegment[]): DraftNode[] {
  const makers = makersIn(document, segments);
  const asked = segments.flatMap((segment) => alternativesIn(document, askedIn(document, segment, makers)));
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

function askedIn(document: Document, segment: PlacedSegment, makers: ReadonlySet<string>): Asked[] {
  return hitsIn(document, segment)
    .filter(({ value }) => !makers.has(value.name))
    .sort((first, next) => first.start - next.start)
    .flatMap((hit) => {
      const { necessity } = judge(document, segment, {
        start: hit.start,
        end: hit.end,
        from: null,
        to: null,
      });
      return necessity === null ? [] : [{ hit, necessity }];
    });
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
  if (segment.section === 'benefits' || segment.section === 'about') return [];
  const systems = matchLexicon(ehrSystems, document, { segment }).map((hit) => ({
    ...hit,
    value: { id: hit.value.name, name: hit.value.name, category: 'ehr' as const },
  }));
  if (!LISTS.has(segment.section)) return systems;
  const english = matchLexicon(skills, document, { segment }).filter((hit) =>
    isAskedFor(document, segment, hit),
  );
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
