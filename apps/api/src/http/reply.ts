import type { Response } from 'express';
import type { z } from 'zod';

/** Sends what the contract promises; outside production it is held against the contract first. */
export function reply<T extends z.ZodType>(res: Response, schema: T, body: z.input<T>): void {
  if (res.app.get('env') !== 'production') schema.parse(body);
  res.set('cache-control', 'no-store').json(body);
}
