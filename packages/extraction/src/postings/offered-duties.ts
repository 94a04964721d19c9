import { dutiesTold, type NamedDuty, speaksOfHealthCare } from '@omm/requirement-model';
import type { Document } from '../engine/document.ts';
import type { Section } from './section.ts';
import type { PlacedSegment } from './sections.ts';

/** 'All applicants will receive consideration without regard to …', 'in compliance with federal law'. */
const NO_WORK =
  /\b(?:equal (?:employment )?opportunity|without regard to|discriminat(?:e|es|ion)|reasonable accommodations?|e-verify|terms and conditions of employment|does not accept|do not accept|salary range|tuition reimbursement|recruitment fraud|cover letter|privacy (?:policy|notice))\b/;

/** Each duty that the posting says the person will do, once, where it first does. */
export function offeredDuties({ view }: Document, segments: readonly PlacedSegment[]): NamedDuty[] {
  const inHealthCare = speaksOfHealthCare(view.text);
  const found = new Map<string, NamedDuty>();
  for (const { start, end, section } of segments) {
    if (section === 'benefits') continue;
    const text = view.lower.slice(start, end);
    if (ASKED.has(section) && !OUTRIGHT.test(text)) continue;
    for (const duty of dutiesTold(text, HEADINGS[section] ?? 'other', inHealthCare)) {
      if (found.has(duty.id)) continue;
      if (NO_WORK.test(text)) break;
      found.set(duty.id, { ...duty, start: start + duty.start, end: start + duty.end });
    }
  }
  return [...found.values()];
}

const ASKED: ReadonlySet<Section> = new Set(['required', 'preferred', 'ideal', 'listed']);
/** Without one of these, what is asked of a person tells of no work: most of it is passed by. */
const OUTRIGHT = /\bwill\b|[’']ll\b|responsib|\bduties\b|\b(?:seek|looking for)\b/;

/** Elsewhere a sentence must say outright that it tells of the work. */
const HEADINGS: Partial<Record<Section, 'duties' | 'none'>> = { duties: 'duties', other: 'none' };
