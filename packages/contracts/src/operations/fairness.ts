import { z } from 'zod';
import { AdverseImpactReport, SelfIdentification } from '../fairness.ts';
import { flag, type Operation, post, read } from './operation.ts';

const ownSaying = {
  tag: 'Your data',
  path: '/v1/me/self-identification',
  roles: ['candidate'],
  audited: true,
} as const;

const report = {
  ...read,
  tag: 'Fairness',
  roles: ['admin'],
  query: z.strictObject({
    /** Whose postings; left out: everybody's. */
    organisation: z
      .string()
      .regex(/^[\w-]{1,64}$/)
      .optional(),
    from: z.iso.datetime().optional(),
    to: z.iso.datetime().optional(),
    /** Leaves categories with less than two percent of the data out of the impact ratios. */
    excludeSmall: flag.default(false),
  }),
} as const;

export const fairnessOperations = {
  showSelfIdentification: {
    ...read,
    ...ownSaying,
    summary: 'What the candidate who asks has said of sex and race or ethnicity',
    replies: { 200: SelfIdentification },
  },
  saveSelfIdentification: {
    ...post,
    ...ownSaying,
    summary: 'Say it, change it, or take it back',
    description:
      'Voluntary. Kept apart from the profile: neither recruiters nor the scorer can read it; it is counted in the adverse-impact report.',
    body: SelfIdentification,
    replies: { 204: null },
  },
  showAdverseImpact: {
    ...report,
    path: '/v1/adverse-impact',
    summary: 'Selection and scoring rates by sex, race or ethnicity and their intersections',
    description:
      'As 6 RCNY 5-301 has it, with the four-fifths of 29 CFR 1607.4(D). Assessed is each candidate on the list of a posting; selected, who was moved forward for it.',
    replies: { 200: AdverseImpactReport },
  },
  exportAdverseImpact: {
    ...report,
    path: '/v1/adverse-impact.csv',
    summary: 'The same for a spreadsheet, a line a category',
    replies: { 200: z.string() },
    produces: 'text/csv',
    headers: { 'content-disposition': 'The name to save it under.' },
  },
} as const satisfies Record<string, Operation>;
