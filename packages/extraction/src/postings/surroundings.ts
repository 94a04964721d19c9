import type { Document } from '../engine/document.ts';
import { type Judged, judgeNecessity } from './necessity.ts';
import type { PlacedSegment } from './sections.ts';
import { judgeInSpanish, withoutTakenCue } from './spanish-necessity.ts';

/** A cue that follows a mention directly belongs to it, not to what comes next ('BA preferred with 3 years'). */
const TAKEN_CUE =
  /^[^;.]{0,40}?\b(?:preferred|desired|desirable|required|a must|mandatory|an? (?:\w+ )?(?:plus|asset|bonus|advantage)|helpful|recommended|ideal)\b(?!(?:,|[;.,] so) (?:as )?(?:is|are)\b| ?:)/;

/** A cue further away is not heard; keeps long paragraphs linear. */
const REACH = 400;

/** In a long paragraph a cue far behind speaks of something else; in one item it speaks of the whole. */
const heard = (segment: PlacedSegment) => (segment.end - segment.start <= 260 ? REACH : 130);

interface Reach {
  /** End of the mention before, start of the one after, in the same segment. */
  readonly from: number | null;
  readonly to: number | null;
  readonly shield?: RegExp;
}

/** 'Se habla español? Big plus!', '¿Bilingüe? ¡Requerido!': the few words behind a question in a Spanish posting answer it, and in any the words behind a bare name: "Bachelor's? Lovely." */
const ANSWER = /^\s{0,3}[^.!?;\n]{3,40}[.!\n]/;

function answered(lower: string, end: number, question: string): string {
  const answer = ANSWER.exec(lower.slice(end, end + 50))?.[0];
  return answer === undefined ? question : question.slice(0, -1) + answer;
}

/** In 'CPC plus RHIT' the word joins two names, and praises none. */
const upTo = (to: number | null, behind: string): string =>
  to !== null && behind.slice(-6).includes(' plus') ? behind.replace(/ plus ?$/, ' ') : behind;

/** Judges whether the words at `start`..`end` are required or preferred, by what stands around them. */
export function judge(
  document: Document,
  segment: PlacedSegment,
  { start, end, from, to, shield }: { start: number; end: number } & Reach,
): Judged {
  const { lower } = document.view;
  const earliest = Math.max(segment.start, start - REACH);
  const between = lower.slice(Math.max(from ?? segment.start, earliest), start);
  const behind = upTo(to, lower.slice(end, Math.min(to ?? segment.end, end + heard(segment))));
  const isBareName = start - segment.start < 4 && behind.length < 30;
  const after =
    behind.endsWith('?') && (document.spanish || isBareName) ? answered(lower, segment.end, behind) : behind;
  const spanish = document.spanish
    ? judgeInSpanish({ before: from === null ? between : withoutTakenCue(between), after })
    : null;
  if (spanish !== null) return spanish;
  return judgeNecessity({
    before: from === null ? between : between.replace(TAKEN_CUE, ''),
    after,
    lead: lower.slice(earliest, start),
    name: lower.slice(start, end),
    section: segment.section,
    shield: shield ?? null,
  });
}
