import { OrganisationId, UserId } from '@omm/contracts';
import type { NewPosting, NewResume } from '@omm/storage';

type Content = string | Uint8Array;

const file = (content: Content, mediaType: string) => ({
  filename: null,
  mediaType,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

export const postingOf = (content: Content, mediaType = 'text/plain'): NewPosting => ({
  organisationId: OrganisationId.parse('clinic'),
  createdBy: UserId.parse('recruiter'),
  title: null,
  ...file(content, mediaType),
});

/** A candidate's own, for the pool. */
export const resumeOf = (
  content: Content,
  { mediaType = 'text/plain', of = 'candidate' }: { mediaType?: string; of?: string } = {},
): NewResume => ({
  organisationId: null,
  createdBy: UserId.parse(of),
  ...file(content, mediaType),
});
