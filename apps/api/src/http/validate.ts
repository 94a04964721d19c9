import { AppError } from '@omm/contracts';
import type { z } from 'zod';

/** Parses what came in; the problem names every field that is wrong. */
export function validate<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const first = issues[0];
  throw new AppError('INVALID_REQUEST', first && `${first.path ? `${first.path}: ` : ''}${first.message}`, {
    details: issues,
  });
}

/** An address whose id is none can hold nothing. */
export function validateId<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError('NOT_FOUND');
}
