import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { AppError } from '@omm/contracts';
import { z } from 'zod';

/** One document of a JSON Lines file. */
export const TextRecord = z.object({
  id: z.string().min(1),
  title: z.string().nullish(),
  text: z.string(),
});
export type TextRecord = z.infer<typeof TextRecord>;

/** What a line was: a record, or why it is none. `id` is the record's where it could be read, else the line's number. */
export type JsonLine<T> = { id: string; record: T } | { id: string; error: AppError };

/** The lines of a JSON Lines file ('-' is standard input), blank ones left out, each parsed on its own. */
export async function* readJsonLines<T extends { id: string }>(
  path: string,
  schema: z.ZodType<T>,
): AsyncGenerator<JsonLine<T>> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== '') yield parseLine(line, number, schema);
  }
}

function parseLine<T extends { id: string }>(
  line: string,
  number: number,
  schema: z.ZodType<T>,
): JsonLine<T> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return {
      id: `line-${number}`,
      error: new AppError('INVALID_JSON', `Line ${number} is not JSON.`, { cause }),
    };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { id: parsed.data.id, record: parsed.data };
  const known = z.object({ id: z.string().min(1) }).safeParse(value);
  const message = `Line ${number}: ${z.prettifyError(parsed.error)}`;
  return { id: known.data?.id ?? `line-${number}`, error: new AppError('INVALID_REQUEST', message) };
}
