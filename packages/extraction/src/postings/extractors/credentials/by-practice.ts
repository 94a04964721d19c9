import { compileLexicon, type LexiconRow } from '../../../engine/lexicon.ts';

/** Licences named by what they allow, or by words that say so only where they are asked for; a resume writes the name. */
export const byPractice = compileLexicon<LexiconRow>('credential', [
  {
    id: 'DL',
    aliases: ['valid license', 'current license', 'clean license', 'DL'],
    needsContext: [
      'driving',
      'mvr',
      'vehicle',
      'driver',
      'valid',
      'current',
      'required',
      'req',
      'needed',
      'must',
      'reliable',
      'auto',
    ],
    unless:
      /(?:valid|current|clean) license(?![^.;]{0,60}(?:driv|mvr|auto ins))(?<!(?:driv|mvr|motor vehicle|reliable (?:car|auto)|\bcar w)[^.;]{0,60})|deep learning|distribution list|\bml\b|machine|insurance license|real estate|medical license|to practice|\b(?:nurs|rn\b|lpn\b|lvn\b|pharmac|therap|social work|electric|plumb|certif|profession|cpa\b|contractor)[^.;]{0,80}\blicense\b|\blicense\b[^.;]{0,80}\b(?:nurs|rn\b|lpn\b|lvn\b|pharmac|therap|social work|electric|plumb|certif|profession|cpa\b|contractor)|driver'?s? (?:license|lic\b|liscense|lisence|licence)|(?:product|software|model)/,
    examples: [
      '«Valid license» and good driving record',
      'own car, «DL» req',
      '«DL» + auto insurance',
      'CNA certificate, «DL» + auto insurance',
      'Must have reliable car, «valid license», auto ins.',
      'must have car w/ insurance and «valid license»',
      'a clean driving record and «current license»',
      'clean motor vehicle record with «current license»',
    ],
    counterExamples: [
      'valid license as a nurse, good driving record',
      'valid license for the software',
      'experience with DL models required',
    ],
  },
  {
    id: 'RPH',
    aliases: [
      'license to practice pharmacy',
      'licensed to practice pharmacy',
      'licensure to practice pharmacy',
      'license to practice as a pharmacist',
      'licensed to practice as a pharmacist',
    ],
    examples: ['Work requires «licensure to practice pharmacy»'],
    counterExamples: ['learn to practice pharmacy'],
  },
  {
    id: 'RN',
    aliases: [
      'license to practice professional nursing',
      'licensed to practice professional nursing',
      'licensed to practice as a registered professional nurse',
      'registered professional nurse',
      'licensed professional nurse',
    ],
    examples: [
      'a «license to practice professional nursing»',
      'license as a «Registered Professional Nurse»',
    ],
    counterExamples: ['the practice of professional nursing'],
  },
  {
    id: 'LPN',
    aliases: ['license to practice practical nursing', 'licensed to practice practical nursing'],
    examples: ['«licensed to practice practical nursing»'],
    counterExamples: ['practical nursing program'],
  },
]);
