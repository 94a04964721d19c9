import type { Span } from '@omm/contracts';

/** Longer lines are sentences. */
const LONGEST_HEADING = 90;
const LABEL = /^(?:(?:job|position|posting|the)\s+)?(?:title|position|role|job|puesto)\s*[:-]\s*/i;
const SENTENCE =
  /[.!?]$|^about the\b|\b(?:we|our|you|is|are|seeking|seeks?|looking|needs|wanted to|buscamos|hiring manager|using)\b/i;
/** 'Junior Data Analyst Responsibilities:' heads a part of the text. */
const PART_OF_TEXT =
  / (?:job )?(?:responsibilities|duties|description|summary|requirements|qualifications)$/i;
/** 'ANSIRH seeks a Project Director', 'the responsibility of the behavior assistant': the job stands behind. */
const LEAD_IN = /\b(?:seeks?|seeking|looking for|hiring|needs|next|the|an?)\s+/i;
/** What an employer calls the person, not the job. */
const PRAISE =
  /^(?:(?:full|part)[- ]?time|highly|experienced|motivated|self-motivated|dynamic|talented|enthusiastic|tenacious|strategic(?= ?,| and)|visionary|previous|typical|primary|first|skilled|passionate|energetic|creative(?= ?,| and)|results?-oriented|detail-oriented|forward-thinking|seasoned|strong|dedicated|reliable|friendly|new|another|qualified|great|busy|exceptional|proactive|innovative|organi[sz]ed|amazing|entrepreneurial|collaborative|ambitious|immediate|outstanding|compassionate|caring|professional|mature|bright|hardworking|hard-working|savvy|progressive|inspiring|and|additional|newly created|analytically inclined|hands-on|hungry|versatile|open|technical and|[a-z]{2,20}-(?:driven|oriented|minded))(?:,| )\s*/i;
/** Small words before a name in capitals: 'adaptive and collaborative Manager of Development'. */
const NAMED_BEHIND = /^(?:[a-z][\w-]{0,20},? ){1,6}(?=[A-Z])/;
/** 'ETR’s Design Director', 'the organization’s Director'. */
const OWNER = /^\w{1,20}['’]s (?=[A-Z])/;
/** 'Director' + 'of People and Culture', 'Nurse' + 'Practitioner': the name of the job goes on in capitals. */
const REST =
  /^(?: (?:(?:of|and|&|for) (?!January|February|March|April|May\b|June|July|August|September|October|November|December))?[A-Z][\w&'’/-]{0,30}){1,6}/;

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
  if (line !== '' && line.length <= LONGEST_HEADING && !SENTENCE.test(line))
    return line.replace(PART_OF_TEXT, '');
  return jobIn(text, job);
}

/** The words that name the job, without those that praise who has it. */
function jobIn(text: string, job: Span): string {
  const rest = /(?:[a-z]|R?N)$/.test(job.text)
    ? (REST.exec(text.slice(job.end, job.end + 120))?.[0] ?? '')
    : '';
  const named = `${job.text}${rest}`.replace(/\s+/g, ' ').trim();
  let words = named.split(LEAD_IN).at(-1) ?? named;
  while (PRAISE.test(words)) words = words.replace(PRAISE, '');
  words = words.replace(NAMED_BEHIND, '').replace(OWNER, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
