import type { ExportedCandidacy, PostingWithReading } from '@omm/storage';
import { hiderOf } from '../../accounts/hide-person.ts';
import { resumeLabel } from '../../accounts/resume-label.ts';
import { writeCsv } from '../../csv/write-csv.ts';
import { offerOf } from '../matches/job-offer.ts';

/** After HR Open's Candidate, laid flat. */
const candidateColumns = [
  'positionOpeningId',
  'positionTitle',
  'candidateId',
  'externalId',
  'formattedName',
  'email',
  'phone',
  'profileName',
  'stage',
  'reason',
  'tags',
  'applyDate',
  'stageDate',
  'score',
  'coverage',
  'verdict',
  'assignee',
];

const postingColumns = [
  'positionOpeningId',
  'title',
  'statusCode',
  'postedDate',
  'setting',
  'location',
  'remote',
  'employmentTypes',
  'payMinimum',
  'payMaximum',
  'payCurrency',
  'payPeriod',
  'candidates',
  'text',
];

/** A line a candidate and posting; `names` of colleagues. */
export const atsCandidatesCsv = (
  candidacies: readonly ExportedCandidacy[],
  names: ReadonlyMap<string, string>,
): string =>
  writeCsv(
    candidateColumns,
    candidacies.map(({ person, contact, resumeId, assigneeId, ...row }) => {
      const hide = person.identified ? asIs : hiderOf(person);
      return {
        ...row,
        positionOpeningId: row.postingId,
        positionTitle: row.title,
        candidateId: resumeId,
        formattedName: resumeLabel(resumeId, person),
        email: contact?.email?.value,
        phone: contact?.phone?.value,
        profileName: row.headline && hide(row.headline),
        reason: row.reason && hide(row.reason),
        tags: row.tags.join('; '),
        applyDate: row.appliedAt,
        stageDate: row.movedAt,
        assignee: assigneeId && names.get(assigneeId),
      };
    }),
  );

const asIs = (text: string): string => text;

/** A line a posting; what it says of the job stands empty until it is read. */
export const atsPostingsCsv = (postings: readonly PostingWithReading[]): string =>
  writeCsv(
    postingColumns,
    postings.map(({ id, title, open, createdAt, matchCount, text, reading }) => {
      const { pay, employmentTypes = [], ...offer } = reading ? offerOf(reading.requirements.terms) : {};
      return {
        ...offer,
        positionOpeningId: id,
        title,
        statusCode: open ? 'open' : 'closed',
        postedDate: createdAt,
        employmentTypes: employmentTypes.join('; '),
        payMinimum: pay?.min,
        payMaximum: pay?.max,
        payCurrency: pay?.currency,
        payPeriod: pay?.period,
        candidates: matchCount,
        text,
      };
    }),
  );
