import { z } from 'zod';

/** What of a resume tells whose it is; small enough to be kept beside it. */
export const ResumeFingerprint = z.object({
  email: z.string().nullable(),
  /** Its last ten digits. */
  phone: z.string().nullable(),
  name: z.string().nullable(),
  /** A MinHash signature of the text: equal places estimate what two texts have in common. */
  text: z.array(z.int().nonnegative()).readonly(),
});
export type ResumeFingerprint = z.infer<typeof ResumeFingerprint>;

/** What tells that two resumes are one person's; the surest first. */
export const PersonTie = z.enum(['email', 'phone', 'name-and-text', 'text']);
export type PersonTie = z.infer<typeof PersonTie>;
