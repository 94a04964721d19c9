import type { Sourced } from './provenance.ts';

/** What the exams and courses cover. `area`: a heading of the curriculum. */
export const examSubjects: readonly Sourced<{
  readonly of: string;
  readonly area: string | null;
  readonly subjects: readonly string[];
}>[] = [
  {
    of: 'CMM',
    area: null,
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
    area: 'back office management',
    subjects: ['medical records', 'labor law', 'patient rights', 'sexual harassment policy'],
    sources: ['002'],
  },
  {
    of: 'CMOM',
    area: 'labor management',
    subjects: ['job descriptions and interviews', 'personnel law', 'leadership and team management'],
    sources: ['002'],
  },
  {
    of: 'CMOM',
    area: 'financial calculations and controls',
    subjects: ['provider contracts', 'patient instructions', 'invoicing and collections', 'budget'],
    sources: ['002'],
  },
  {
    of: 'CMOM',
    area: 'federal and state compliance',
    subjects: ['HIPAA', 'OSHA and fire safety', 'protocols', 'legal protections'],
    sources: ['002'],
  },
  {
    of: 'CMOM',
    area: 'payment protocols',
    subjects: ['insurance contracts', 'types of insurance', 'government benefits, Medicare and Medicaid'],
    sources: ['002'],
  },
];

/** How many areas of the work an exam covers: nearly so many. */
export const examBreadth: readonly Sourced<{ readonly of: string; readonly areas: number }>[] = [
  { of: 'CMM', areas: 20, sources: ['000'] },
];
