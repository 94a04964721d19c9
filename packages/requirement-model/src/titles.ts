import { nextJobNoun, singularJobName } from './job-nouns.ts';
import { type Occupation, occupationById, occupations } from './occupations.ts';
import { nearTitles } from './titles/near-titles.ts';
import { officeTitles } from './titles/office-titles.ts';
import { NOT_LISTED, otherTitles } from './titles/other-titles.ts';
import type { TitleRow } from './titles/title-row.ts';

/**
 * What a title names, or what it is near to: 'Practice Administrator' → practice-manager, 'Program Coordinator' →
 * administrative-assistant. `medical`: the job stands in health care, whatever its title says.
 */
export function occupationOf(title: string, medical: boolean): Occupation | null {
  const row = namedBy(title) ?? otherAndNearTitles.find(({ pattern }) => pattern.test(title));
  return row === undefined ? null : occupationIn(row, medical || MEDICAL_TITLE.test(title));
}

const otherAndNearTitles = [...otherTitles, ...nearTitles];

/** What a title names, and nothing where it is only near to it: a wrong occupation is worse than none. */
export function statedOccupation(title: string, medical: boolean): Occupation | null {
  const row = namedBy(title);
  if (row === undefined) return null;
  const leadsCare = row.family !== 'general-management' || namesLeaderOfCare(title);
  return occupationIn(row, MEDICAL_TITLE.test(title) || (medical && leadsCare));
}

/** First match wins: the special before the general, the name of the job before what it is about. */
function namedBy(title: string): TitleRow | undefined {
  const written = title.replace(PLURAL, singularJobName);
  const office = officeTitles.find(({ pattern }) => pattern.test(written));
  if (office !== undefined) return office;
  const head = headOf(written);
  if (NOT_LISTED.test(head)) return undefined;
  const named = otherTitles.find(({ pattern }) => pattern.test(head));
  if (named !== undefined || nextJobNoun(head, 0) !== null) return named;
  return NOT_LISTED.test(written) ? undefined : otherTitles.find(({ pattern }) => pattern.test(written));
}

const PLURAL = /\b[A-Za-z]{3,20}s\b/g;
/** 'Account Manager - Cyber Security', 'Director, Platform Engineering', 'Front End Engineer (remote)'. */
const ABOUT = /[,:;|@(/–—]| -/;
const headOf = (title: string): string =>
  title.slice(0, ABOUT.exec(title)?.index ?? title.length).trim() || title;

/** 'Operations Manager, Claims' and 'Director', but not 'Manager, Software Engineering'. */
function namesLeaderOfCare(title: string): boolean {
  const head = headOf(title);
  return LEADS_CARE.test(head) && (head.length === title.trim().length || IN_CARE.test(head));
}

const IN_CARE =
  /\b(?:operations?|program|services?|care|practice|clinic|center|facility|quality|risk|compliance)\b/i;
/** Of these words alone: the title of somebody who leads the care itself, not its product or its donors. */
const LEADS_CARE =
  /^(?:(?:senior|sr\.?|assistant|associate|deputy|regional|site|area|interim|general|operations?|program|department|services?|care|practice|clinic|center|facility|quality|risk|compliance|of|and|&|manager|director|supervisor|team|lead|leader)(?: |$)){1,8}$/i;

/**
 * All occupations of a title that names several: 'Controller / Administrative Assistant'. What is no job by itself
 * borrows the last word: 'Office & Billing Coordinator' coordinates an office, too.
 */
export function occupationsOf(title: string, medical: boolean): Occupation[] {
  const isMedical = medical || MEDICAL_TITLE.test(title);
  const parts = SEVERAL.test(title) ? [title, ...title.split(SEVERAL)] : [title];
  const withNoun = (part: string) => `${part.trim()} ${LAST_WORD.exec(title)?.[0] ?? ''}`;
  return [
    ...new Set(
      parts.flatMap((part) => occupationOf(part, isMedical) ?? occupationOf(withNoun(part), isMedical) ?? []),
    ),
  ];
}

const SEVERAL = /[/,;&]|\band\b/i;
const LAST_WORD = /\p{L}{1,30}(?=\W{0,5}(?:\([^)]{0,40}\)\W{0,5})?$)/u;

/** Titles that only health care has. */
const MEDICAL_TITLE =
  /\b(?:medical|médic[ao]|clínica|medicare|patients?|physicians?|clinic(?:al)?|dental|dentist|health ?care|health (?:information|unit|center|system)|hospital|veterinary|nurs(?:e|ing)|surg(?:ery|ical)|coder|(?<!law |legal )practice (?:manager|administrator|director))\b/i;

function occupationIn({ family, id }: TitleRow, medical: boolean): Occupation | null {
  if (id !== undefined) return occupationById(id);
  const rows = occupations.rows.filter((row) => row.family === family);
  return rows.find((row) => row.medical === medical) ?? rows[0] ?? null;
}
