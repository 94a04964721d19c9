import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';

/** Initials that mean part-time and overtime too: a licence only in a list beside that word. */
const initials: Rule<{ readonly id: string }> = {
  id: 'credential/therapist-initials',
  anchors: ['pt', 'ot', 'slp'],
  pattern:
    /(?<=\blicen(?:se|sed|sure|ce) as (?:an? )?(?:(?:pt|ot|slp)(?:,? or (?:an? )?|, |\/)){0,2})(?<before>pt|ot|slp)\b|\b(?<behind>pt|ot|slp)(?=(?:(?:,? or |, |\/)(?:pt|ot|slp)){1,2} licen(?:se|sure|ce)\b)/g,
  produce: ({ before, behind }) => ({ id: (before ?? behind ?? '').toUpperCase() }),
  examples: [
    { text: 'Current state license as an «OT»', value: { id: 'OT' } },
    { text: 'licensed as «SLP»', value: { id: 'SLP' } },
    { text: '«PT» or SLP license', value: { id: 'PT' } },
  ],
  counterExamples: ['FT or PT, OT is paid after 40 hours', 'license required, PT or FT'],
};

/** 'license as Physical Therapist or Occupational Therapist': the profession is the licence. */
const professions: Rule<{ readonly id: string }> = {
  id: 'credential/therapist-professions',
  anchors: ['therapist'],
  pattern:
    /(?<=\blicen(?:se|sed|sure|ce) as (?:an? )?(?:(?:physical|occupational) therapist,? or (?:an? )?)?)(?<kind>physical|occupational) therapist\b/g,
  produce: ({ kind }) => ({ id: kind === 'physical' ? 'PT' : 'OT' }),
  examples: [
    { text: 'Current state license as «Physical Therapist»', value: { id: 'PT' } },
    { text: 'licensed as an «Occupational Therapist»', value: { id: 'OT' } },
  ],
  counterExamples: [
    'works beside the physical therapist',
    'license as a practice; an occupational therapist',
  ],
};

export const therapistLicences = compileRules([initials, professions]);
