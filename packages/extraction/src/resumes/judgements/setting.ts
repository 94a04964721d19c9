import type { Setting } from '@omm/contracts';
import type { WorkEntry } from '../positions/read-positions.ts';

/** Kinds of employer, the more special first. */
const settings: readonly (readonly [Setting, RegExp])[] = [
  ['veterinary-practice', /\b(?:veterinar\w+|animal (?:hospital|clinic))\b/i],
  ['dental-practice', /\b(?:dental|dentist\w*|orthodont\w*|oral surgery|endodont\w*|periodont\w*)\b/i],
  ['assisted-living', /\b(?:assisted living|memory care|senior living)\b/i],
  ['nursing-home', /\b(?:nursing (?:home|facility|center)|skilled nursing|long[- ]term care)\b/i],
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

/** The heading of the job speaks before its duties. */
export function settingOf(entry: WorkEntry): Setting | null {
  const heading = entry.headingLines.map((line) => line.text).join(' ');
  const named = settings.find(([, pattern]) => pattern.test(heading));
  if (named) return named[0];
  const duties = entry.duties.map((line) => line.text).join(' ');
  return settings.find(([, pattern]) => pattern.test(duties))?.[0] ?? null;
}

export function specialtyOf(entry: WorkEntry): string | null {
  for (const line of [...entry.headingLines, ...entry.duties]) {
    const match = specialties.exec(line.text);
    if (match) return match[0].toLowerCase();
  }
  return null;
}
