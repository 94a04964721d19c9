import { z } from 'zod';
import { bulkLimit, DocumentError } from './api.ts';
import { Stage } from './candidacy.ts';
import { PostingId, ResumeId } from './ids.ts';

const header = z.string().min(1).max(200).optional();

/** Under which header a file of another system's candidates has what; left out, one of `atsHeaders` is looked for. */
export const AtsMapping = z.strictObject({
  externalId: header,
  name: header,
  givenName: header,
  familyName: header,
  email: header,
  phone: header,
  resumeText: header,
  resumeFile: header,
  posting: header,
  stage: header,
  reason: header,
});
export type AtsMapping = z.infer<typeof AtsMapping>;
export const AtsField = AtsMapping.keyof();
export type AtsField = z.infer<typeof AtsField>;

/**
 * Headers by which a column is known, whatever their case, blanks and marks; the first that is there counts. HR Open's
 * (`given`, `formattedNumber`, `positionOpeningId` …), Lever's template ('Full name', 'Resume Filename') and those that
 * other systems share.
 */
export const atsHeaders = {
  externalId: [
    'External ID',
    'Application ID',
    'Opportunity ID',
    'Candidate ID',
    'Applicant ID',
    'Applicant reference',
    'Document ID',
    'ID',
  ],
  name: ['Formatted name', 'Full name', 'Candidate name', 'Applicant name', 'Name', 'Candidate'],
  givenName: ['Given name', 'Given', 'First name'],
  familyName: ['Family name', 'Family', 'Last name', 'Surname'],
  email: ['Email', 'Email address', 'Candidate email', 'Primary email'],
  phone: ['Phone', 'Phone number', 'Formatted number', 'Mobile', 'Mobile phone', 'Telephone'],
  resumeText: ['Resume text', 'CV text', 'Resume content'],
  resumeFile: ['Resume file', 'Resume filename', 'CV file', 'File name', 'Attachment'],
  posting: [
    'Position opening ID',
    'Posting ID',
    'Posting',
    'Position title',
    'Job title',
    'Job name',
    'Job',
    'Position',
    'Requisition',
  ],
  stage: ['Stage', 'Current stage', 'Status code', 'Status', 'Application status'],
  reason: ['Reason', 'Rejection reason', 'Archive reason', 'Disqualification reason'],
} as const satisfies Record<AtsField, readonly string[]>;

/** What other systems call our stages. */
export const atsStages = {
  new: ['New', 'Applied', 'Application received', 'Received', 'New applicant', 'New lead', 'Sourced'],
  shortlisted: ['Shortlisted', 'Application review', 'Resume review', 'Screen', 'Screening', 'Qualified'],
  contacted: ['Contacted', 'Reached out', 'Responded', 'Phone screen', 'Recruiter screen', 'Phone interview'],
  interview: ['Interview', 'Interviewing', 'On-site interview', 'Onsite', 'Assessment', 'Reference check'],
  offer: ['Offer', 'Offered', 'Offer extended', 'Offer sent'],
  hired: ['Hired', 'Offer accepted'],
  rejected: ['Rejected', 'Declined', 'Disqualified', 'Not selected', 'Archived'],
} as const satisfies Record<Stage, readonly string[]>;

/** 'First Name', 'first_name' and 'firstName' are one. */
export const sameHeader = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** `created`: its external id was not known for that posting; `unchanged`: the same row was imported before. */
export const AtsOutcome = z.enum(['created', 'updated', 'unchanged', 'refused']);
export type AtsOutcome = z.infer<typeof AtsOutcome>;

export const AtsImport = z.object({
  /** Nothing was written: this is what would be. */
  dryRun: z.boolean(),
  /** Of the file, in its order, with what each was taken for. */
  columns: z.array(z.object({ header: z.string(), field: AtsField.nullable() })),
  /** A row each, in the file's order. */
  items: z
    .array(
      z.object({
        /** The first below the headers is 1. */
        row: z.int().positive(),
        externalId: z.string().nullable(),
        outcome: AtsOutcome,
        /** Null where it is refused, would be new, or was taken over before and it is not to be known who it is. */
        resumeId: ResumeId.nullable(),
        postingId: PostingId.nullable(),
        stage: Stage.nullable(),
        /** Why it is refused, and what to do. */
        error: DocumentError.nullable(),
      }),
    )
    .max(bulkLimit),
});
export type AtsImport = z.infer<typeof AtsImport>;
