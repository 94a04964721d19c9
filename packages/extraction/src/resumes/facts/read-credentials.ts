import type { HeldCredential } from '@omm/contracts';
import type { Segment } from '@omm/text';
import { compileLexicon, type LexiconRow, matchLexicon } from '../../engine/lexicon.ts';
import type { Hit } from '../../engine/rule.ts';
import { credentials } from '../../lexicons/credentials.ts';
import { findDateRanges } from '../dates/find-date-ranges.ts';
import { quote } from '../lines.ts';
import { lastMonthBefore, monthOf } from '../months/intervals.ts';
import type { ResumeText } from '../resume-text.ts';

/** Under a heading for licences the initials alone say enough. */
const bare = compileLexicon<LexiconRow>(
  'credential',
  credentials.rows.map(({ needsContext: _, ...row }) => row),
);

const listKinds: ReadonlySet<string> = new Set(['credentials', 'education', 'head']);
const underway =
  /\b(?:pending|in progress|in-progress|expected|pursuing|candidate|eligible|preparing|studying|scheduled|will (?:sit|take|complete|obtain)|working (?:on|toward)|exam (?:date|scheduled)|to be (?:taken|completed)|en curso|applied for|anticipated)\b/i;
const lapsed = /\b(?:expired|lapsed|inactive|previously|formerly|expir(?:es|ation|y)[^.\n]{0,12})/i;

/** Licences and certificates that the person claims to hold, to have held, or to be working for. */
export function readCredentials(resume: ResumeText): HeldCredential[] {
  const held = new Map<string, HeldCredential>();
  for (const segment of resume.document.segments) {
    for (const hit of hitsIn(resume, segment)) {
      if (isOthers(resume, segment, hit)) continue;
      const credential = heldOf(resume, segment, hit);
      const known = held.get(credential.id);
      if (known === undefined || (known.status !== 'held' && credential.status === 'held'))
        held.set(credential.id, credential);
    }
  }
  return [...held.values()];
}

function hitsIn(resume: ResumeText, segment: Segment): Hit<LexiconRow>[] {
  const section = resume.sectionOf(segment);
  const listed = section !== null && listKinds.has(section.kind);
  return matchLexicon(listed ? bare : credentials, resume.document, { segment });
}

/** 'Supervised RNs and LPNs', 'performs CPR on patients', 'assisted the CPA': somebody else's, or a task. */
function isOthers({ document, sectionOf }: ResumeText, segment: Segment, hit: Hit<LexiconRow>): boolean {
  const before = document.view.lower.slice(Math.max(segment.start, hit.start - 60), hit.start);
  const after = document.view.lower.slice(hit.end, Math.min(segment.end, hit.end + 30));
  const own = /\b(?:certified|licensed|my|i am|current|active|hold)\b/.test(before);
  if (own) return false;
  const section = sectionOf(segment);
  if (section?.kind !== 'experience') return /\b(?:supervis\w+|managed|oversaw)\b[^,.;]*$/.test(before);
  if (/\b(?:certified|certification|licensed?|licensure)\b/.test(after)) return false;
  return segment.bullet || segment.end - segment.start > 90 || !segment.startsLine;
}

function heldOf(
  { text, asOf, document }: ResumeText,
  segment: Segment,
  hit: Hit<LexiconRow>,
): HeldCredential {
  const around = document.view.folded.slice(
    Math.max(segment.start, hit.start - 30),
    Math.min(segment.end, hit.end + 60),
  );
  const evidence = { span: quote(text, hit.start, hit.end), ruleId: hit.ruleId, certainty: hit.certainty };
  return { id: hit.value.id, status: statusOf(around, asOf), evidence };
}

function statusOf(around: string, asOf: string): HeldCredential['status'] {
  if (underway.test(around)) return 'in-progress';
  const mark = lapsed.exec(around);
  if (mark === null) return 'held';
  if (!/^expir(?:es|ation|y)/i.test(mark[0])) return 'expired';
  const until = findDateRanges(around.slice(mark.index), Number(asOf.slice(0, 4)))[0]?.from;
  return until && monthOf(until, 12) < lastMonthBefore(asOf) ? 'expired' : 'held';
}
