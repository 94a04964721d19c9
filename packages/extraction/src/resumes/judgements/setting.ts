import type { Setting } from '@omm/contracts';
import { allMatches } from '../../engine/all-matches.ts';
import type { JudgedEntry } from './judgement.ts';

/** Kinds of employer, the more special first. */
const settings: readonly (readonly [Setting, RegExp])[] = [
  ['veterinary-practice', /\b(?:veterinar\w+|(?:animal|pet) (?:hospital|clinic))\b/i],
  [
    'dental-practice',
    /\b(?:dental(?! (?:and|&|y) m[eé]dic)|dentist\w*|orthodont\w*|oral surgery|endodont\w*|periodont\w*)\b/i,
  ],
  ['assisted-living', /\b(?:assisted living|memory care|senior living)\b/i],
  [
    'nursing-home',
    /\b(?:nursing (?:home|facility|center)|(?:nursing|health) (?:and|&) rehab\w*|skilled nursing|long[- ]term care|QAPI|PDPM)\b/i,
  ],
  ['mobile-medical-unit', /\bmobile (?:medical|health|clinic|mammograph\w+)\b/i],
  [
    'multi-site-practice',
    /\bmulti-?(?:site|location|practice)\b|\b(?:two|three|four|five|\d+) (?:practice|office|clinic) (?:locations|sites)\b/i,
  ],
  ['hospital', /\b(?:hospital|medical center|medical centre|health system|inpatient)\b/i],
  ['clinic', /\b(?:clinic|urgent care|health center|community health)\b/i],
  [
    'physician-practice',
    /\b(?:medical (?:practice|group|associates|office)|physicians? (?:office|practice|group)|doctor'?s office|family (?:medicine|practice)|internal medicine|pediatrics|dermatology|cardiology|orthop(?:a)?edics|ob\/?gyn|private practice)\b/i,
  ],
];

const specialties =
  /\b(?:cardiology|dermatology|pediatrics?|family (?:medicine|practice)|internal medicine|orthop(?:a)?edics?|ophthalmology|optometry|oncology|neurology|gastroenterology|urology|ob\/?gyn|obstetrics|gynecology|psychiatry|behavioral health|radiology|podiatry|pulmonology|pulmonary|endocrinology|rheumatology|nephrology|allergy|ent|plastic surgery|pain management|physical therapy|chiropractic|orthodontics|oral surgery|urgent care|primary care|geriatrics?|anesthesiology|dialysis|home health|hospice)\b/i;

/** All of them at once, each a group: one pass over the text. */
const anySetting = new RegExp(settings.map(([, { source }]) => `(${source})`).join('|'), 'gi');

/** The heading of the job speaks before its duties. */
export function settingOf({ heading, duties }: JudgedEntry): Setting | null {
  return firstSetting(heading.text) ?? firstSetting(duties.text);
}

function firstSetting(text: string): Setting | null {
  let best = settings.length;
  for (const match of allMatches(anySetting, text)) {
    const group = match.slice(1).findIndex((words) => words !== undefined);
    best = Math.min(best, group);
    if (best === 0) break;
  }
  return settings[best]?.[0] ?? null;
}

export function specialtyOf({ heading, duties }: JudgedEntry): string | null {
  const match = specialties.exec(heading.text) ?? specialties.exec(duties.text);
  return match ? match[0].toLowerCase() : null;
}
