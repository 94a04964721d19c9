import type { Span } from '@omm/contracts';
import { isRankAlone, singularJobName } from '@omm/requirement-model';

/** Longer lines are sentences. */
const LONGEST_HEADING = 90;
const LABEL = /^(?:(?:job|position|posting|the)\s+)?(?:title|position|role|job|puesto)\s*[:-][\s*_]*/i;
const SENTENCE =
  /[.!?]$|\b(?:we|our|you|is|are|will|seeking|seeks?|looking|needs|wanted to|responsible|buscamos|using|who|to)\b/i;
/** 'Junior Data Analyst Responsibilities:' heads a part of the text. */
const PART_OF_TEXT =
  / (?:job )?(?:responsibilities|duties|description|summary|requirements|qualifications|position|about us)$/i;
/**
 * The title of a posting that was sent without one: the heading in which the offered job is named, else the job's
 * own words. 'Practice Manager, Cardiology' → all of it; 'We are looking for a medical biller.' → 'Medical biller'.
 */
export function readTitle(text: string, job: Span | null): string | null {
  if (job === null) return null;
  const lineStart = text.lastIndexOf('\n', job.start - 1) + 1;
  const lineEnd = text.indexOf('\n', job.end);
  const before = text.slice(lineStart, job.start).replace(/^[\s*#_-]+/, '');
  if (before.replace(LABEL, '') === '') {
    const line = text
      .slice(job.start, lineEnd < 0 ? text.length : lineEnd)
      .replace(/(?<![\s*#:_-])[\s*#:_-]+$/, '');
    if (line.length <= LONGEST_HEADING && !SENTENCE.test(line)) return line.replace(PART_OF_TEXT, '');
  }
  const name = singularJobName(job.text.replace(/\s+/g, ' ').trim());
  return isRankAlone(name) ? null : name.charAt(0).toUpperCase() + name.slice(1);
}
