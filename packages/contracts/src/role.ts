import { z } from 'zod';

export const Role = z.enum(['recruiter', 'candidate', 'admin']);
export type Role = z.infer<typeof Role>;
