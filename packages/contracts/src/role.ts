import { z } from 'zod';

export const Role = z.enum(['recruiter', 'candidate', 'admin']);
export type Role = z.infer<typeof Role>;

/** What a recruiter may do in the organisation: a viewer reads and never changes, an owner also manages it. */
export const MembershipRole = z.enum(['owner', 'recruiter', 'viewer']);
export type MembershipRole = z.infer<typeof MembershipRole>;

/** What an API key may do. */
export const Scope = z.enum([
  'read:postings',
  'write:postings',
  'read:resumes',
  'write:resumes',
  'read:matches',
  'write:matches',
]);
export type Scope = z.infer<typeof Scope>;
