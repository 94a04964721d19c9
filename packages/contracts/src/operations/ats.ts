import { z } from 'zod';
import { bulkLimit } from '../api.ts';
import { AtsImport, AtsMapping, atsHeaders, atsStages } from '../ats.ts';
import { Stage } from '../candidacy.ts';
import { PostingId } from '../ids.ts';
import { flag, type Operation, post, read } from './operation.ts';

const tag = 'Other systems';
const roles = ['recruiter'] as const;
const exported = {
  ...read,
  tag,
  roles,
  replies: { 200: z.string() },
  produces: 'text/csv',
  headers: { 'content-disposition': 'The name to save it under.' },
} as const;

const table = (title: string, rows: Readonly<Record<string, readonly string[]>>): string =>
  `\n\n| ${title} | known as |\n| --- | --- |\n${Object.entries(rows)
    .map(([name, others]) => `| \`${name}\` | ${others.join(', ')} |`)
    .join('\n')}`;

/** What applicant tracking systems take and give: spreadsheets. */
export const atsOperations = {
  exportAtsCandidates: {
    ...exported,
    path: '/v1/ats/candidates.csv',
    summary:
      'Whom the organisation works with or who has applied, of one posting or of all, for another system',
    description:
      'A line a candidate and posting, who was moved last first. Name, email address, telephone number and external id only where the viewer may know who it is.',
    scope: 'read:matches',
    audited: true,
    errors: ['FILE_TOO_LARGE'],
    query: z.strictObject({ postingId: PostingId.optional(), stage: Stage.optional() }),
  },
  exportAtsPostings: {
    ...exported,
    path: '/v1/ats/postings.csv',
    summary: "The organisation's postings for another system, newest first",
    description: '`title` and `text` are the columns that `submitPostings` takes.',
    scope: 'read:postings',
    errors: ['FILE_TOO_LARGE'],
    query: z.strictObject({ open: flag.optional() }),
  },
  importAtsCandidates: {
    ...post,
    path: '/v1/ats/candidates',
    tag,
    summary: `Take up to ${bulkLimit} candidates over from another system, as CSV`,
    description: `Each row is taken as a whole or not at all, and says why not. A text is read like any upload; a file is one that was uploaded under that name. A row that was imported before, by its external id and posting, changes nothing, unless it says something else. With \`dryRun=true\` nothing is written. An API key needs \`write:matches\`, too, where rows name a posting.${table('parameter', atsHeaders)}${table('stage', atsStages)}`,
    roles,
    scope: 'write:resumes',
    audited: true,
    query: AtsMapping.extend({ dryRun: flag.default(false) }),
    file: true,
    replies: { 200: AtsImport },
    errors: ['EMPTY_FILE', 'INVALID_ENCODING'],
  },
} as const satisfies Record<string, Operation>;
