import type { Line } from '../lines.ts';
import { titleScore } from '../positions/heading-words.ts';
import { gluedHeadings } from './glued-headings.ts';
import { headingKind, type SectionKind } from './headings.ts';

export type Section = {
  /** `head`: what stands above the first heading: name, contact, headline. */
  readonly kind: SectionKind | 'head';
  readonly heading: Line | null;
  readonly lines: readonly Line[];
};

type Open = { kind: Section['kind']; heading: Line | null; lines: Line[] };

export function findSections(lines: readonly Line[]): Section[] {
  let open: Open = { kind: 'head', heading: null, lines: [] };
  const sections: Open[] = [open];
  const lastYears = lines.findLastIndex(({ text }) => rangeOfYears.test(text));
  const glued = gluedHeadings(lines);
  for (const [i, line] of lines.entries()) {
    const opening = glued.get(line);
    if (opening !== undefined) {
      open = { kind: opening.kind, heading: opening.heading, lines: [opening.rest] };
      sections.push(open);
      continue;
    }
    const heads = !line.bullet && !(open.kind === 'education' && namesOneCertificate.test(line.text));
    const kind = heads
      ? (kindOpenedBy(lines, i, open.kind) ?? (i > lastYears ? skillsAtEnd(line) : null))
      : null;
    if (kind === null) {
      open.lines.push(line);
      continue;
    }
    open = { kind, heading: line, lines: inlineRest(line) };
    sections.push(open);
  }
  return sections.filter((section) => section.heading !== null || section.lines.length > 0);
}

/** 'Certificate : Medical Billing 2010' among the schools is an entry of theirs; 'Certifications: CPR' is none. */
const namesOneCertificate = /^(?:certificate|certification|licen[sc]e) ?: *\S/i;

function kindOpenedBy(lines: readonly Line[], at: number, within: Section['kind']): SectionKind | null {
  const line = lines[at];
  if (line === undefined) return null;
  return (
    sectionOpenedBy(line) ??
    jobsHeading(line, lines.slice(at + 1, at + 5)) ??
    volunteersHeading(line, lines[at + 1], within)
  );
}

/** 'Volunteer' is a title where jobs may stand, unless one of its own stands below: 'Hospice volunteer, since 2012'. */
function volunteersHeading(line: Line, below: Line | undefined, within: Section['kind']): SectionKind | null {
  if (!/^volunteer:?$/i.test(line.text) || below === undefined) return null;
  return !placesOfJobs.has(within) || titleScore(below.text) > 0 ? 'volunteer' : null;
}

const placesOfJobs: ReadonlySet<Section['kind']> = new Set(['experience', 'military', 'head', 'summary']);

/** 'Skills: Spanish, Excel' below the last job; between jobs it is part of one. */
function skillsAtEnd({ text, indent }: Line): SectionKind | null {
  const label = indent > 3 ? undefined : /^(\p{Lu}[\p{L} &/]{3,40}): *\S/u.exec(text)?.[1];
  return label !== undefined && headingKind(label) === 'skills' ? 'skills' : null;
}

const rangeOfYears =
  /\b(?:19|20)\d\d\s{0,3}(?:-|–|—|to|until)\s{0,3}(?:\p{L}{3,9}\.? )?(?:\d|present|current|now)/iu;

function sectionOpenedBy(line: Line): SectionKind | null {
  const words = line.text.length > 80 ? line.text : unspaced(line.text);
  const whole = startsLow(words) || words.endsWith('.') ? null : headingKind(words);
  if (whole !== null) return whole;
  if (line.indent > 3) return null;
  const { label, mark } = inlineLabel.exec(words)?.groups ?? {};
  if (label === undefined || (mark !== ':' && dutyOfTrainers.test(label))) return null;
  const kind = headingKind(label);
  return kind !== null && inlineKinds.has(kind) ? kind : null;
}

/** 'Languages: Spanish', 'Education    BA, Weld College', 'Schooling · MHA, Weld State'. */
const inlineLabel = /^(?<label>\p{Lu}[\p{L} &/,]{3,40}?)(?:(?<mark>:)\s+|\s{3,}|\s?[·—|]\s)(?=\S)/u;
/** 'Training — led the new hires' is a duty. */
const dutyOfTrainers = /^(?:training|learning)$/i;

/** 'Retail Management Experience' heads jobs where dates follow; among the skills it is one of them. */
function jobsHeading(line: Line, below: readonly Line[]): SectionKind | null {
  if (!/(?:experience|employment)\s*:?$/i.test(line.text)) return null;
  const words = /^(?:[\p{Lu}&/][\p{L}&/-]*\s+){1,4}\p{L}+\s*:?$/u.test(line.text);
  const dated = below.some(({ text }) => /\b(?:19|20)\d\d\b/.test(text));
  const volunteer = /\b(?:volunteer|community|leadership|school|classroom|project)\b/i.test(line.text);
  return words && dated && !volunteer ? 'experience' : null;
}

/** 'Languages: Spanish' opens its section on its own line; 'Experience: five years' opens none. */
const inlineKinds: ReadonlySet<SectionKind> = new Set(['education', 'languages', 'credentials']);

const startsLow = (words: string) =>
  /^\p{Ll}/u.test(words) && !/^(?:experience|education|skills)$/u.test(words);

function inlineRest(line: Line): Line[] {
  const label = inlineLabel.exec(line.text)?.[0];
  const rest = label === undefined ? '' : line.text.slice(label.length);
  return rest === '' ? [] : [{ ...line, start: line.end - rest.length, text: rest }];
}

/** 'E X P E R I E N C E', 'W O R K   H I S T O R Y'. */
function unspaced(words: string): string {
  if (!/^(?:\p{L}\s+){3,}\p{L}\s*:?$/u.test(words)) return words;
  return words
    .split(/\s{2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}
