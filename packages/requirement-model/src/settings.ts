import type { Setting } from '@omm/contracts';
import type { FieldTable, Sourced } from './provenance.ts';

/** Kinds of employer that the documents name. */
export const settings: readonly Sourced<{ readonly id: Setting; readonly name: string }>[] = [
  { id: 'small-practice', name: 'small practice', sources: ['000', '001', '004'] },
  { id: 'physician-practice', name: 'physician practice', sources: ['001', '002'] },
  { id: 'multi-site-practice', name: 'multi-site practice', sources: ['002'] },
  { id: 'hospital', name: 'hospital', sources: ['001', '002'] },
  { id: 'clinic', name: 'clinic', sources: ['002'] },
  { id: 'nursing-home', name: 'nursing home', sources: ['001', '002', '004'] },
  { id: 'assisted-living', name: 'assisted living', sources: ['001'] },
  { id: 'mobile-medical-unit', name: 'mobile medical unit', sources: ['002'] },
  { id: 'veterinary-practice', name: 'veterinary practice', sources: ['002'] },
  // by the careers that it lists
  { id: 'dental-practice', name: 'dental practice', sources: ['002'] },
];

/** Kinds of care in which an office has its own insurers, records and rules. Ours, not the documents'. */
type World = 'office' | 'hospital' | 'mobile' | 'long-term care' | 'dental' | 'veterinary';

const WORLDS: Readonly<Record<Setting, World>> = {
  'small-practice': 'office',
  'physician-practice': 'office',
  'multi-site-practice': 'office',
  clinic: 'office',
  hospital: 'hospital',
  'nursing-home': 'long-term care',
  'assisted-living': 'long-term care',
  'mobile-medical-unit': 'mobile',
  'veterinary-practice': 'veterinary',
  'dental-practice': 'dental',
};

/** Worlds between which people move: an outpatient department is run much like a practice. */
const NEIGHBOURS: readonly (readonly [World, World])[] = [
  ['office', 'hospital'],
  ['office', 'mobile'],
];

/** 'same': what is learned in one serves in the next; 'near': after an introduction; 'other': to be learned anew. */
export function placeFit(asked: Setting, done: Setting): 'same' | 'near' | 'other' {
  const [wanted, has] = [WORLDS[asked], WORLDS[done]];
  if (asked === done || (wanted === 'office' && has === 'office')) return 'same';
  const neighbours = NEIGHBOURS.some((pair) => pair.includes(wanted) && pair.includes(has));
  return wanted === has || neighbours ? 'near' : 'other';
}

/** 'A veterinary practice'. */
export function placeName(setting: Setting): string {
  const name = settings.find(({ id }) => id === setting)?.name ?? setting;
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** Worlds of care that no 'medical office' means, though both are offices where somebody is treated. */
export const isNoMedicalOffice = (setting: Setting | null): boolean =>
  setting !== null && (WORLDS[setting] === 'dental' || WORLDS[setting] === 'veterinary');

/** Places that are one specialty of their own: 'dentistry' says no more than 'dental practice' does. */
export const isSpecialtyOfItsOwn = (setting: Setting): boolean =>
  WORLDS[setting] === 'dental' || WORLDS[setting] === 'veterinary' || WORLDS[setting] === 'long-term care';

/** How the years that a posting asks for name a place of their own. */
const PLACE_WORDS: readonly (readonly [Setting, RegExp])[] = [
  ['dental-practice', /\b(?:dental|dentist\w*|orthodont\w*)\b/i],
  ['veterinary-practice', /\b(?:veterinar\w*|animal (?:hospital|clinic)|vet clinic)\b/i],
  ['nursing-home', /\b(?:nursing (?:homes?|facilit\w+|centers?)|skilled nursing|long[- ]term care|snf)\b/i],
  ['assisted-living', /\b(?:assisted living|memory care|senior[- ]living)\b/i],
  ['hospital', /\bhospitals?\b/i],
];

/** 'A medical or dental office', 'a hospital or clinic': any of them will do. */
const ANY_PLACE = /\b(?:medical|physicians?|clinics?|health ?care)\b/i;

/** 'In a medical or dental office' → dental-practice: every place of its own that a text names. */
export const placesTreatedIn = (text: string): Setting[] =>
  PLACE_WORDS.filter(([, words]) => words.test(text)).map(([setting]) => setting);

/** 'In a dental office' → dental-practice; a text that speaks of practices, clinics or health care at large → none. */
export function placesNamedIn(text: string): Setting[] {
  if (ANY_PLACE.test(text)) return [];
  const named = placesTreatedIn(text);
  return named.includes('veterinary-practice') ? ['veterinary-practice'] : named;
}

/** Medical specialties that the documents name. */
export const specialties: readonly Sourced<{ readonly name: string }>[] = [
  { name: 'gastroenterology', sources: ['003'] },
  { name: 'dermatology', sources: ['003'] },
  { name: 'cardiology', sources: ['003'] },
  { name: 'obstetrics and gynecology', sources: ['003'] },
  { name: 'pediatrics', sources: ['003'] },
  { name: 'family practice', sources: ['003'] },
];

/** Other names of a specialty: what postings write out, resumes abbreviate. */
const SPECIALTY_NAMES: FieldTable<readonly [name: string, others: RegExp]> = {
  source: 'American Board of Medical Specialties; short forms: usage',
  rows: [
    ['obstetrics and gynecology', /^(?:ob ?[/&-]? ?gyn|obstetrics|gynecology|women.s (?:health|services))$/i],
    ['family practice', /^(?:family medicine|primary care|general practice)$/i],
    ['pediatrics', /^pediatric\w*$/i],
    ['orthopedics', /^orthop\w*$/i],
    ['gastroenterology', /^(?:gi|digestive health)$/i],
    ['otolaryngology', /^ent$/i],
    ['mental health', /^(?:behavioral health|psychiatry)$/i],
  ],
};

/** 'OB/GYN' → 'obstetrics and gynecology'. */
export const specialtyName = (words: string): string =>
  SPECIALTY_NAMES.rows.find(([, others]) => others.test(words.trim()))?.[0] ?? words;
