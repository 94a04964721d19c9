import type { Sourced } from './provenance.ts';

export type CredentialRule = Sourced<{
  readonly id: string;
  /** What the issuer wants before the exam. */
  readonly healthCareYears?: number;
  readonly practiceManagementYears?: number;
  /** In health care or business. */
  readonly collegeCredits?: { readonly credits: number; readonly oneFewerForEachYearAbove: number };
  readonly letters?: readonly string[];
  /** Length of the course. */
  readonly hours?: { readonly minimum: number; readonly maximum: number };
  readonly weeks?: { readonly minimum: number; readonly maximum: number };
}>;

/** Who may sit for which credential, and how long its course takes. */
export const credentialRules: readonly CredentialRule[] = [
  {
    id: 'CMM',
    healthCareYears: 3,
    collegeCredits: { credits: 12, oneFewerForEachYearAbove: 3 },
    sources: ['000', '003'],
  },
  {
    id: 'CMPE',
    practiceManagementYears: 2,
    letters: ['a current CMPE', 'a chief medical officer or other leader of the practice'],
    sources: ['003'],
  },
  { id: 'CMOM', hours: { minimum: 21, maximum: 21 }, sources: ['002'] },
  { id: 'CMAA', hours: { minimum: 160, maximum: 160 }, weeks: { minimum: 6, maximum: 8 }, sources: ['002'] },
  {
    id: 'CEHRS',
    hours: { minimum: 134, maximum: 134 },
    weeks: { minimum: 12, maximum: 24 },
    sources: ['002'],
  },
  { id: 'CBCS', weeks: { minimum: 13, maximum: 52 }, sources: ['002'] },
  { id: 'CPPM', sources: ['002'] },
  { id: 'MOA', sources: ['002'] },
  { id: 'CMM', sources: ['002'] },
  { id: 'BLS', hours: { minimum: 4, maximum: 8 }, sources: ['002'] },
  { id: 'CPR', hours: { minimum: 4, maximum: 8 }, sources: ['002'] },
  { id: 'FIRST-AID', hours: { minimum: 4, maximum: 8 }, sources: ['002'] },
  { id: 'OSHA-10', hours: { minimum: 2, maximum: 2 }, sources: ['002'] },
  { id: 'OSHA-30', hours: { minimum: 2, maximum: 2 }, sources: ['002'] },
];

/** What the exams and courses cover. */
export const examSubjects: readonly Sourced<{ readonly of: string; readonly subjects: readonly string[] }>[] =
  [
    {
      of: 'CMM',
      subjects: [
        'billing and collections',
        'compliance',
        'employment and payroll',
        'time management',
        'patient education',
      ],
      sources: ['003'],
    },
    {
      of: 'CMOM',
      subjects: [
        'back office',
        'medical records',
        'labour law',
        'patient rights',
        'sexual harassment policy',
        'labour management',
        'job descriptions and interviews',
        'personnel law',
        'leadership and team management',
        'financial controls',
        'provider contracts',
        'patient instructions',
        'invoicing and collections',
        'budget',
        'federal and state compliance',
        'HIPAA',
        'OSHA and fire safety',
        'protocols',
        'legal protections',
        'payment protocols',
        'insurance contracts',
        'types of insurance',
        'government benefits',
      ],
      sources: ['002'],
    },
  ];

export const continuingEducation: readonly Sourced<{ readonly what: string }>[] = [
  { what: 'credit hours every few years', sources: ['004'] },
  { what: 'workshops of two to five days', sources: ['000'] },
];

export const associations: readonly Sourced<{ readonly name: string }>[] = [
  { name: 'PAHCOM', sources: ['000', '003'] },
  { name: 'MGMA', sources: ['003'] },
  { name: 'ACMPE', sources: ['003'] },
  { name: 'AAMM', sources: ['000'] },
  { name: 'state medical associations', sources: ['000'] },
];
