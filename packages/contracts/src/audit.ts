import { z } from 'zod';
import { OrganisationId } from './ids.ts';

/** Of an account, an API key or a resume. */
const AnyId = z.string().regex(/^[\w-]{1,64}$/);

/** Who saw or changed whose data. Ids only: it stays true when the person is erased. */
export const AuditEntry = z.object({
  /** Without gaps. */
  sequence: z.int().positive(),
  at: z.iso.datetime(),
  /** The account, or the API key in its place. */
  actorId: z.string(),
  organisationId: OrganisationId.nullable(),
  /** The name of the operation. */
  action: z.string(),
  /** The resumes concerned, and the accounts of the candidates whose they are. */
  people: z.array(z.string()),
  /** SHA-256 of this entry and the one before. */
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditFilters = z.strictObject({
  /** A resume, or a candidate's account. */
  person: AnyId.optional(),
  actor: AnyId.optional(),
  action: AnyId.optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
export type AuditFilters = z.infer<typeof AuditFilters>;

/** Newest first. */
export const AuditLog = z.object({ items: z.array(AuditEntry), next: z.string().nullable() });

export const AuditVerification = z.object({
  entries: z.int().nonnegative(),
  /** The first entry that is not as it was written, or behind which one is missing; null: all are. */
  firstBroken: z.int().nullable(),
  /** Of the last entry. Kept elsewhere, it shows later whether the end was cut off. */
  head: z.string().nullable(),
});
export type AuditVerification = z.infer<typeof AuditVerification>;

/** For the candidate: which organisation, not which of its members. */
export const SeenBy = z.object({
  items: z.array(
    z.object({
      at: z.iso.datetime(),
      action: z.string(),
      /** Null: somebody who runs this service. */
      organisation: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
});
