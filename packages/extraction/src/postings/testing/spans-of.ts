import { type PostingReading, Span } from '@omm/contracts';

/** Every span of the reading, wherever it stands in it. */
export function spansOf(reading: PostingReading): Span[] {
  const spans: Span[] = [];
  JSON.stringify(reading, (_key, value) => {
    const span = Span.safeParse(value);
    if (span.success) spans.push(span.data);
    return value;
  });
  return spans;
}
