import { Span } from '@omm/contracts';
import type { ShownText } from '@omm/text';

/** A reading of the shown text with its quotes taken from the text that was given. */
export function quotingGiven<T>(reading: T, text: string, shown: ShownText): T {
  const done = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || done.has(value)) return;
    done.add(value);
    if (isSpan(value)) {
      const [start, end] = shown.placeOf(value.start, value.end);
      Object.assign(value, { start, end, text: text.slice(start, end) });
    } else for (const inner of Object.values(value)) visit(inner);
  };
  visit(reading);
  return reading;
}

const isSpan = (value: object): value is Span => Span.safeParse(value).success;
