import type { Sourced } from './provenance.ts';

/** Growth of employment in percent, each figure for its own years and occupations. */
export const outlook: readonly Sourced<{
  readonly scope: string;
  readonly years: string;
  readonly percent: number;
}>[] = [
  { scope: 'medical office managers', years: '2012-2022', percent: 12, sources: ['000'] },
  { scope: 'medical and health services managers', years: '2020-2030', percent: 32, sources: ['001'] },
  { scope: 'medical office managers', years: '2023-2033', percent: 23, sources: ['002'] },
];

/** Jobs in the United States, for the growth of 23 percent; the document also says 143,000 and 62,000 new ones a year. */
export const jobsExpected: Sourced<{
  readonly from: { readonly year: number; readonly jobs: number };
  readonly to: { readonly year: number; readonly jobs: number };
}> = { from: { year: 2023, jobs: 850_000 }, to: { year: 2033, jobs: 993_900 }, sources: ['002'] };
