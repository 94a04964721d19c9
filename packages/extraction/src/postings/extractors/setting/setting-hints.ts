import { compileLexicon } from '../../../engine/lexicon.ts';
import type { SettingRow } from './setting-row.ts';

/** Words that tell of the kind of employer where nothing names it. */
const rows: readonly SettingRow[] = [
  {
    id: 'dental-practice',
    aliases: [
      'dental team',
      'dental front desk',
      'dental hygienist',
      'dental assistant',
      'dental receptionist',
      'asistente dental',
      'higienista dental',
    ],
    examples: ['«Dental assistant» wanted'],
    counterExamples: ['dental insurance'],
  },
  {
    id: 'veterinary-practice',
    aliases: ['veterinary team', 'veterinary receptionist', 'veterinary technician', 'veterinarian'],
    examples: ['schedules for the «veterinarians»'],
    counterExamples: ['pet insurance'],
  },
  {
    id: 'nursing-home',
    aliases: [
      'our resident',
      'care to resident',
      'care to the resident',
      'care for resident',
      'care for our resident',
      'unit for resident',
      'resident care',
      'resident and their family',
      'resident and family',
      'resident and their families',
      'resident and families',
    ],
    needsContext: [
      'nursing',
      'nurse',
      'lpn',
      'cna',
      'dementia',
      'rehabilitation',
      'therapy',
      'resident care',
      'mds',
      'healthcare',
    ],
    unless: /\bresident (?:physician|doctor)|apartment|\b(?:city|county|state)(?:'s)? residents/,
    examples: ['provides nursing «care to the residents»'],
    counterExamples: ['we treat our residents as family', 'residents of the county'],
  },
  {
    id: 'physician-practice',
    aliases: ['our practice', 'this practice', 'the practice', 'busy practice'],
    needsContext: ['patient', 'physician', 'medical', 'doctor', 'md'],
    unless: /\blaw\b|legal|attorney|of practice|the practice of/,
    examples: ['«our practice» is known for its patient care'],
    counterExamples: [
      'our practice defends tenants',
      'licensed for the practice of pharmacy and patient care',
    ],
  },
];

export const settingHints = compileLexicon<SettingRow>('setting-hint', rows);
