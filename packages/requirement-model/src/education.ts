import type { DegreeLevel, Setting } from '@omm/contracts';
import type { Sourced } from './provenance.ts';

export type EducationNorm = Sourced<{
  readonly settings: readonly Setting[] | 'any';
  readonly minimum: DegreeLevel | null;
  readonly recommended: DegreeLevel | null;
  readonly note: string;
}>;

/** Which rung of the education ladder which employer usually asks for. */
export const educationNorms: readonly EducationNorm[] = [
  {
    settings: ['small-practice'],
    minimum: 'high-school',
    recommended: null,
    note: 'One or two doctors; experience can stand in for more education.',
    sources: ['000', '001', '002'],
  },
  {
    settings: ['physician-practice'],
    minimum: 'associate',
    recommended: 'bachelor',
    note: 'Associate’s or bachelor’s; more and more prefer the bachelor’s.',
    sources: ['000', '002', '003'],
  },
  {
    settings: 'any',
    minimum: 'bachelor',
    recommended: 'master',
    note: 'Said to be necessary in general.',
    sources: ['001', '004'],
  },
  {
    settings: ['hospital', 'multi-site-practice'],
    minimum: 'bachelor',
    recommended: 'master',
    note: 'MHA or MBA; some want a nursing degree.',
    sources: ['001', '002'],
  },
  {
    settings: ['nursing-home', 'assisted-living'],
    minimum: 'bachelor',
    recommended: 'master',
    note: 'Long-term care; beside the license.',
    sources: ['001', '004'],
  },
  {
    settings: 'any',
    minimum: 'certificate',
    recommended: 'associate',
    note: 'Promoted from within: medical secretary, biller.',
    sources: ['003'],
  },
  {
    settings: 'any',
    minimum: 'bachelor',
    recommended: null,
    note: 'Entry level with one to two years, or a short course.',
    sources: ['002'],
  },
];

/** Fields of study that the documents name for this work. */
export const studyFields: readonly Sourced<{ readonly fields: readonly string[] }>[] = [
  {
    fields: [
      'business administration',
      'health science',
      'health services administration',
      'health care administration',
      'long-term care',
    ],
    sources: ['001'],
  },
  { fields: ['business management', 'healthcare', 'biological sciences'], sources: ['002'] },
  {
    fields: ['health services administration', 'health administration', 'business management'],
    sources: ['003'],
  },
  { fields: ['health-related', 'business-related'], sources: ['000'] },
];

/** Length of the programmes, in years. */
export const programmeYears: readonly Sourced<{
  readonly programme: string;
  readonly minimum: number;
  readonly maximum: number;
}>[] = [
  {
    programme: 'associate’s or bachelor’s in medical office management',
    minimum: 2,
    maximum: 4,
    sources: ['000'],
  },
  { programme: 'graduate', minimum: 2, maximum: 2, sources: ['001'] },
];
