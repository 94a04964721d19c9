import { z } from 'zod';

export const PostingId = z.uuid().brand<'PostingId'>();
export type PostingId = z.infer<typeof PostingId>;

export const ResumeId = z.uuid().brand<'ResumeId'>();
export type ResumeId = z.infer<typeof ResumeId>;

/** better-auth makes its own ids: opaque strings of letters and digits. */
export const ApiKeyId = z.string().regex(/^[A-Za-z0-9]{1,64}$/);

export const UserId = z.string().min(1).brand<'UserId'>();
export type UserId = z.infer<typeof UserId>;

/** Of an account, as a caller names it. */
export const AccountId = ApiKeyId.pipe(UserId);

export const OrganisationId = z.string().min(1).brand<'OrganisationId'>();
export type OrganisationId = z.infer<typeof OrganisationId>;
