import { z } from 'zod';
import { passwordLength } from './account.ts';

/** Who has signed in a moment ago need not give the password again. */
export const EraseAccountBody = z.strictObject({
  password: z.string().min(1).max(passwordLength.max).optional(),
});
