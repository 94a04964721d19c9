import { z } from 'zod';

/** 'America/Chicago'; an offset names no place, and knows no summer time. */
const TimeZone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][\w/+-]*$/)
  .refine(isTimeZone, { message: 'This is no time zone of the IANA.' });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

export const DigestBody = z.strictObject({
  frequency: z.enum(['off', 'daily', 'weekly']),
  /** At which hour it is sent there; a weekly one on Mondays. */
  hour: z.int().min(0).max(23),
  timeZone: TimeZone,
  /** Of which matches: strong ones only, or good ones, too. */
  least: z.enum(['strong', 'good']),
});
export type DigestBody = z.infer<typeof DigestBody>;

/** When a person is written to of new matches. */
export const Digest = DigestBody.extend({ nextAt: z.iso.datetime().nullable() });
export type Digest = z.infer<typeof Digest>;

/** In the link of the letter by which it is ended. */
export const UnsubscribeToken = z.string().regex(/^[\w-]{1,300}$/);
