import { z } from 'zod';
import { CandidateMatches } from './api.ts';
import { CandidateFilters } from './filters.ts';

/** What is in a link; whoever has it reads the list. */
export const ShareToken = z.string().regex(/^[\w-]{43}$/);

export const ShareListBody = z.strictObject({
  expiresInDays: z.int().min(1).max(90),
  /** Of the list only those; what is written about candidates is not in it. */
  filters: CandidateFilters.prefault({}),
});
export type ShareListBody = z.infer<typeof ShareListBody>;

export const SharedLink = z.object({
  id: z.uuid(),
  filters: CandidateFilters,
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** Who made it; null where the account is gone. */
  by: z.string().nullable(),
});
export type SharedLink = z.infer<typeof SharedLink>;
/** Those that still lead somewhere, newest first. */
export const SharedLinkList = z.object({ items: z.array(SharedLink) });

/** `token` is shown this once. */
export const CreatedSharedLink = SharedLink.extend({ token: ShareToken });

/** A posting's list as a guest reads it: of nobody the name. */
export const SharedList = CandidateMatches.pick({ total: true, next: true }).extend({
  title: z.string().nullable(),
  organisation: z.string(),
  expiresAt: z.iso.datetime(),
  items: z.array(
    CandidateMatches.shape.items.element.pick({ resumeId: true, label: true, headline: true, match: true }),
  ),
});
export type SharedList = z.infer<typeof SharedList>;
