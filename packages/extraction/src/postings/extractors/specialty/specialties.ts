import { compileLexicon, type LexiconRow } from '../../../engine/lexicon.ts';

const SPECIALTIES: readonly (readonly [name: string, ...aliases: string[]])[] = [
  ['gastroenterology', 'GI clinic', 'gastroenterologist', 'endoscopy center'],
  ['dermatology', 'dermatologist', 'dermatological'],
  ['cardiology', 'cardiologist', 'cardiovascular', 'cardiac care'],
  ['obstetrics and gynecology', 'OB/GYN', 'OBGYN', 'obgyn', 'obstetrics', 'gynecology', "women's health"],
  ['pediatrics', 'pediatric practice', 'pediatric clinic', 'pediatrician', 'pediatric office'],
  ['family practice', 'family medicine', 'family physician', 'primary care'],
  ['internal medicine', 'internist'],
  ['orthopedics', 'orthopedic', 'orthopaedic', 'orthopaedics', 'orthopedic surgery'],
  ['ophthalmology', 'ophthalmologist', 'ophthalmic', 'eye care', 'retina practice'],
  ['optometry', 'optometrist', 'optometric'],
  ['neurology', 'neurologist'],
  ['oncology', 'oncologist', 'hematology', 'cancer center'],
  ['urology', 'urologist'],
  ['nephrology', 'nephrologist', 'dialysis'],
  ['pulmonology', 'pulmonary medicine', 'pulmonologist'],
  ['rheumatology', 'rheumatologist'],
  ['endocrinology', 'endocrinologist'],
  ['otolaryngology', 'ENT practice', 'ear nose and throat', 'audiology'],
  ['allergy and immunology', 'allergist', 'allergy practice', 'allergy clinic'],
  ['psychiatry', 'psychiatric', 'psychiatrist', 'behavioral health', 'mental health'],
  ['pain management', 'pain clinic', 'pain medicine'],
  ['plastic surgery', 'cosmetic surgery', 'med spa', 'medspa', 'aesthetics practice'],
  ['physical therapy', 'physical therapy clinic', 'rehabilitation clinic'],
  ['podiatry', 'podiatrist'],
  ['chiropractic', 'chiropractor'],
  ['radiology', 'imaging center', 'diagnostic imaging'],
  ['reproductive health', 'fertility clinic', 'reproductive endocrinology', 'planned parenthood'],
  ['surgery', 'general surgery', 'surgical practice', 'surgeon practice'],
  ['dentistry', 'dental practice', 'dental office', 'orthodontics', 'orthodontic', 'oral surgery'],
  ['veterinary medicine', 'veterinary', 'animal hospital'],
];

/** Medical specialties of practices; the id is the name in lower case. */
export const specialties = compileLexicon<LexiconRow>(
  'specialty',
  SPECIALTIES.map(
    ([name, ...others]): LexiconRow => ({
      id: name,
      aliases: [name, ...others],
      examples: [`a busy practice of «${name}»`],
      counterExamples: ['a busy office'],
    }),
  ),
);
