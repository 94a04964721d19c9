import { z } from 'zod';
import { Me, passwordLength } from './account.ts';
import { DocumentError, DocumentStatus } from './api.ts';
import { Application } from './candidacy.ts';
import { Contest } from './contest.ts';
import { SelfIdentification } from './fairness.ts';
import { PostingId, ResumeId } from './ids.ts';
import { Match } from './match.ts';
import { OwnScore } from './scoring-log.ts';

/** Who has signed in a moment ago need not give the password again. */
export const EraseAccountBody = z.strictObject({
  password: z.string().min(1).max(passwordLength.max).optional(),
});

/** `account.json` in the archive of a candidate's data. */
export const AccountExport = z.object({
  exportedAt: z.iso.datetime(),
  account: Me,
  applications: z.array(Application),
  resumes: z.array(
    z.object({
      id: ResumeId,
      filename: z.string().nullable(),
      mediaType: z.string(),
      /** Of the original, in the archive. */
      path: z.string(),
      status: DocumentStatus,
      error: DocumentError.nullable(),
      createdAt: z.iso.datetime(),
      /** The newest, which alone is ranked. */
      current: z.boolean(),
      text: z.string().nullable(),
      /** As it is kept: a `ResumeReading` of the rules that read it. */
      reading: z.unknown(),
      /** The lists of postings that it stands on. */
      matches: z.array(
        z.object({
          postingId: PostingId,
          rankedAt: z.iso.datetime(),
          ...Match.pick({ score: true, coverage: true, verdict: true }).shape,
        }),
      ),
    }),
  ),
  /** What the candidate has said is not so, with the answers. */
  contests: z.array(Contest),
  selfIdentification: SelfIdentification,
  /** By which organisations may have decided, newest first. */
  scores: z.array(OwnScore),
});
export type AccountExport = z.infer<typeof AccountExport>;

export const ZipArchive = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
