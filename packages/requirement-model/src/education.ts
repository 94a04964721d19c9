import type { DegreeLevel, Setting } from '@omm/contracts';
import type { Sourced } from './provenance.ts';

export type EducationNorm = Sourced<{
  readonly settings: readonly Setting[] | 'any';
  /** By these two a posting's demand is judged; `words` are what the documents say. */
  readonly minimum: DegreeLevel | null;
  readonly recommended: DegreeLevel | null;
  readonly words: string;
}>;

/** Who learns the work within the office: medical secretaries, billers, and those at the front desk. */
export const promotedFromWithin: EducationNorm = {
  settings: 'any',
  // 'learned on the job': without more than school
  minimum: 'high-school',
  recommended: null,
  words:
    'Some are promoted from within, as from medical secretary or biller; they may have a certificate or a diploma, or have learned on the job',
  sources: ['003'],
};

/** Which rung of the education ladder which employer usually asks for. */
export const educationNorms: readonly EducationNorm[] = [
  {
    settings: ['small-practice'],
    minimum: 'high-school',
    recommended: null,
    words:
      'Smaller practices may occasionally take a high school diploma; more and more offices require an associate’s or a bachelor’s degree',
    sources: ['000'],
  },
  {
    settings: ['physician-practice'],
    minimum: 'associate',
    recommended: 'bachelor',
    words: 'An associate’s or a bachelor’s degree; more offices today prefer the bachelor’s',
    sources: ['000', '002', '003'],
  },
  {
    settings: 'any',
    minimum: 'bachelor',
    recommended: 'master',
    words: 'A bachelor’s degree in general; a master’s is recommended, or chosen by some',
    sources: ['001', '004'],
  },
  {
    settings: ['hospital', 'multi-site-practice'],
    minimum: 'bachelor',
    recommended: 'master',
    words: 'A bachelor’s degree; larger ones want a master’s (MHA or MBA)',
    sources: ['001', '002'],
  },
  {
    settings: ['nursing-home', 'assisted-living'],
    minimum: 'bachelor',
    recommended: 'master',
    words: 'A bachelor’s degree in general, beside the license; a master’s is recommended, or chosen by some',
    sources: ['001', '004'],
  },
  {
    settings: 'any',
    minimum: 'associate',
    recommended: 'bachelor',
    words: 'More offices prefer a bachelor’s degree in a related field; an associate’s is a way in, too',
    sources: ['003'],
  },
  promotedFromWithin,
  {
    settings: 'any',
    minimum: 'bachelor',
    recommended: null,
    words: 'Generally a bachelor’s degree, and for entry level at least one to two years of experience',
    sources: ['002'],
  },
  {
    settings: 'any',
    minimum: 'high-school',
    recommended: 'associate',
    words:
      'A high school diploma or GED is the least; an associate’s or a bachelor’s degree is preferred, not required',
    sources: ['002'],
  },
];

/** Fields of study that the documents name for this work. */
export const studyFields: readonly Sourced<{ readonly fields: readonly string[] }>[] = [
  { fields: ['health-related', 'business-related'], sources: ['000'] },
  {
    fields: ['business administration', 'health science', 'health services administration', 'long-term care'],
    sources: ['001'],
  },
  {
    fields: ['business management', 'healthcare', 'biological sciences', 'medical services'],
    sources: ['002'],
  },
  {
    fields: ['health services administration', 'health administration', 'business management'],
    sources: ['003'],
  },
  { fields: ['health administration'], sources: ['004'] },
];

/** What programmes of each level teach. */
export const courses: readonly Sourced<{
  readonly level: DegreeLevel;
  readonly courses: readonly string[];
}>[] = [
  {
    level: 'associate',
    courses: [
      'records management',
      'computer software',
      'typing',
      'medical software',
      'insurance and billing',
      'health care law',
      'ethics',
      'medical vocabulary',
      'accounting',
      'pre-college math',
      'computer applications',
      'business',
    ],
    sources: ['000'],
  },
  {
    level: 'bachelor',
    courses: [
      'medical human resource management',
      'finance',
      'economics',
      'politics',
      'strategic planning',
      'common illnesses and disease prevention',
      'accounting',
      'psychology',
      'college math',
      'computer applications',
      'business',
      'business law',
    ],
    sources: ['000'],
  },
  {
    level: 'master',
    courses: ['marketing', 'healthcare financing', 'healthcare policy', 'human resources', 'internship'],
    sources: ['001'],
  },
];

/** Length of the programmes. */
export const programmeLengths: readonly Sourced<{
  readonly programme: string;
  readonly unit: 'years' | 'months';
  /** null: 'up to'. */
  readonly minimum: number | null;
  readonly maximum: number;
}>[] = [
  {
    programme: 'associate’s or bachelor’s in medical office management',
    unit: 'years',
    minimum: 2,
    maximum: 4,
    sources: ['000'],
  },
  { programme: 'graduate', unit: 'years', minimum: 2, maximum: 2, sources: ['001'] },
  {
    programme: 'training of a medical office manager',
    unit: 'months',
    minimum: 0,
    maximum: 6,
    sources: ['002'],
  },
  { programme: 'short courses and certificates', unit: 'months', minimum: 4, maximum: 6, sources: ['002'] },
  { programme: 'comprehensive courses', unit: 'years', minimum: null, maximum: 1, sources: ['002'] },
];

/** Who accredits or lists programmes of health care management. */
export const accreditors: readonly Sourced<{ readonly name: string }>[] = [
  { name: 'CAHIIM', sources: ['001'] },
  { name: 'CAHME', sources: ['001'] },
  { name: 'Association of University Programs in Health Administration', sources: ['001'] },
  { name: 'ACHE', sources: ['001'] },
];
