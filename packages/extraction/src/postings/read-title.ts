import type { Span } from '@omm/contracts';

/** Longer lines are sentences. */
const LONGEST_HEADING = 90;
const LABEL = /^(?:(?:job|position|posting)\s+)?(?:title|position|role|job|puesto)\s*[:-]\s*/i;
const SENTENCE = /[.!?]$|\b(?:we|our|you|is|are|seeking|looking|seeks|needs|wanted to|buscamos)\b/i;

/**
 * The title of a posting that was sent without one: the heading in which the offered job is named, else the job's
 * own words. 'Practice Manager, Cardiology' → all of it; 'We are looking for a medical biller.' → 'Medical biller'.
 */
export function readTitle(text: string, job: Span | null): string | null {
  if (job === null) return null;
  const lineStart = text.lastIndexOf('\n', job.start - 1) + 1;
  const lineEnd = text.indexOf('\n', job.end);
  const line = text
    .slice(lineStart, lineEnd < 0 ? text.length : lineEnd)
    .replace(/^[\s*#•·_-]+|(?<![\s*#:_-])[\s*#:_-]+$/g, '')
    .replace(LABEL, '')
    .trim();
  if (line !== '' && line.length <= LONGEST_HEADING && !SENTENCE.test(line)) return line;
  const words = job.text.replace(/\s+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
