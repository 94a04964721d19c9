import type { HeldCredential, Span } from '@omm/contracts';
import { requirementModel } from '@omm/requirement-model';
import type { Segment } from '@omm/text';
import type { Document } from '../../engine/document.ts';
import { compileLexicon, isNamed, type LexiconRow, matchLexicon } from '../../engine/lexicon.ts';
import { PLURAL } from '../../engine/numbers.ts';
import type { Hit } from '../../engine/rule.ts';
import { credentials } from '../../lexicons/credentials.ts';
import { spanishCredentials } from '../../lexicons/spanish/credentials.ts';
import { findDateRanges } from '../dates/find-date-ranges.ts';
import { quote } from '../lines.ts';
import { lastMonthBefore, monthOf } from '../months/intervals.ts';
import type { ResumeText } from '../resume-text.ts';
import { besideOf, detailsBelow, type Neighbours, nextOf } from './beside-credential.ts';
import { credentialDetails } from './credential-details.ts';

/** Under a heading for licences the initials alone say enough. */
const bare = compileLexicon<LexiconRow>(
  'credential',
  credentials.rows.map(({ needsContext: _, ...row }) => row),
);

/**
 * Under a heading for licences some stand by the title that they license: 'Assisted Living Administrator (Wisconsin)';
 * and a driver license beside a passport is held, where a posting would only look at it.
 */
const heldUnderHeading = compileLexicon<LexiconRow>('credential', [
  {
    id: 'NHA',
    aliases: ['nursing home administrator'],
    examples: ['«Nursing Home Administrator», Ohio'],
    counterExamples: ['Administrator of a nursing home'],
  },
  {
    id: 'ALA',
    aliases: ['assisted living administrator'],
    examples: ['«Assisted Living Administrator» (Wisconsin)'],
    counterExamples: ['Assisted living'],
  },
  {
    id: 'DL',
    aliases: ['driver license', "driver's license"],
    examples: ["«Driver's license», passport"],
    counterExamples: ['Passport'],
  },
]);

const lexicons = [bare, heldUnderHeading, spanishCredentials];

const listKinds: ReadonlySet<string> = new Set(['credentials', 'education', 'head']);
const underway =
  /\b(?:pending|en progreso|pendiente|in progress|in-progress|expected|pursuing|candidate|eligible|preparing|studying|scheduled|booked|(?:sit|sits|sitting|registered|registering|signed up) for|plan(?:s|ning) to (?:sit|take)|will (?:sit|take|complete|obtain)|working (?:on|toward)|exam (?:date|scheduled)|to be (?:taken|completed)|en curso|applied for|anticipated|planned|taking|not yet (?:begun|taken|passed|sat|earned|certified|completed|scheduled)|preparation course|under ?way|being completed|(?:accepted|admitted) (?:for|to|into)|hours (?:remaining|toward|towards|to go))\b/i;
/** 'RHIT, AHIMA, in progress', 'CMAA (NHA), in progress, exam in June'. */
const underwayAtEnd =
  /[,;(–-]\s{0,3}(?:in progress|pending|expected|under ?way|en curso)(?:\W{0,3}$|\s?[,;)])/i;
const lapsed =
  /\b(?:expired|lapsed?|inactive|previously|formerly|vencid[ao]|expir(?:es|ation|y)[^.\n]{0,12}|exp\.?(?=[\s:]{1,2}\d)|valid (?:through|thru|until)|vence)/i;

/** 'RN bridge program, Weld College': it leads to the licence. */
const bridge = /^ (?:bridge|transition|prep(?:aration)?|review) (?:program|course|class)/i;
/** 'ACLS instructor candidate' holds the card, and is to teach it. */
const instructor = /^ instructor (?:candidate|in training|course)/i;

/** Licences and certificates that the person claims to hold, to have held, or to be working for. */
export function readCredentials(resume: ResumeText, jobHeadings: readonly Span[]): HeldCredential[] {
  const held = new Map<string, HeldCredential>();
  const named = resume.document.segments.map((segment) => ({
    segment,
    hits: hitsIn(resume, segment, jobHeadings),
  }));
  const all = named.flatMap(({ hits }) => hits);
  for (const { segment, hits } of named) {
    for (const [i, hit] of hits.entries()) {
      const known = held.get(hit.value.id);
      const underwayHere = isUnderway(resume, segment, { hit, isLast: i === hits.length - 1 });
      if (known !== undefined && !(known.status === 'held' && underwayHere)) continue;
      const neighbours = { hit, previous: hits[i - 1], next: nextOf(hits, i), all };
      const credential = heldOf(resume, segment, neighbours);
      held.set(credential.id, underwayHere ? { ...credential, status: 'in-progress' } : credential);
    }
  }
  return [...held.values()];
}

/** A title claims these: who worked as an 'RN Supervisor' holds the licence. */
const claimedByTitle: ReadonlySet<string> = new Set([
  'RN',
  'LPN',
  'CNA',
  'RDH',
  'LCSW',
  'LMSW',
  'CMA',
  'RMA',
  'CCMA',
  'CPHT',
  'NP',
]);

/** Named alone among the skills they are the person's own. */
const claimedBySkill: ReadonlySet<string> = new Set([
  'CPR',
  'BLS',
  'ACLS',
  'PALS',
  'FIRST-AID',
  'NOTARY',
  'CPC',
  'RHIT',
  'RHIA',
  'CCMA',
  'CMAA',
]);

/** 'RN with ten years in surgery', among a summary or further information. */
const claimedInWords: ReadonlySet<string> = new Set([...claimedByTitle, ...claimedBySkill]);

/** 'RCP', 'enfermera graduada'; initials that both languages write are found once. */
function inSpanish(document: Document, segment: Segment, trusted: boolean): readonly Hit<LexiconRow>[] {
  return matchLexicon(spanishCredentials, document, { segment, trusted });
}

function hitsIn(resume: ResumeText, segment: Segment, jobHeadings: readonly Span[]): Hit<LexiconRow>[] {
  const { document, sectionOf } = resume;
  if (!lexicons.some((lexicon) => isNamed(lexicon, document, segment))) return [];
  const kind = sectionOf(segment)?.kind ?? 'head';
  const inHeading = jobHeadings.some(({ start, end }) => segment.start >= start && segment.start < end);
  if (inHeading && kind !== 'credentials')
    return matchLexicon(bare, document, { segment }).filter(({ value }) => claimedByTitle.has(value.id));
  const listed = listKinds.has(kind);
  const hits = [...matchLexicon(listed ? bare : credentials, document, { segment })];
  if (kind === 'credentials') hits.push(...matchLexicon(heldUnderHeading, document, { segment }));
  if (document.spanish) hits.push(...inSpanish(document, segment, listed));
  const alone =
    kind === 'skills' ? claimedBySkill : kind === 'summary' || kind === 'other' ? claimedInWords : null;
  if (alone)
    hits.push(...matchLexicon(bare, document, { segment }).filter(({ value }) => alone.has(value.id)));
  const sorted = hits.toSorted((a, b) => a.start - b.start);
  return sorted.filter(
    (hit, i) =>
      !isVendors(resume, hit) &&
      !isOthers(resume, segment, hit) &&
      !isSettledByInitials(resume, hit, sorted[i + 1]) &&
      !isSpelledOtherwise(resume, segment, hit) &&
      !isTraining(document.view.lower.slice(hit.start, hit.end)),
  );
}

/** 'Certified Management Accountant (CMA)': the words before the initials spell out something else. */
function isSpelledOtherwise({ document }: ResumeText, segment: Segment, hit: Hit<LexiconRow>): boolean {
  const { folded } = document.view;
  if (folded.charAt(hit.start - 1) !== '(') return false;
  const initials = folded
    .slice(hit.start, hit.end)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const words = folded.slice(segment.start, hit.start - 1).match(/[A-Za-z]+/g) ?? [];
  const spelled = words.slice(-initials.length);
  if (spelled.map((word) => word.charAt(0).toLowerCase()).join('') !== initials) return false;
  const own = bare.rows.find(({ id }) => id === hit.value.id)?.aliases ?? [];
  return !own.some((alias) => alias.toLowerCase() === spelled.join(' ').toLowerCase());
}

const counted = new RegExp(`\\b(?:\\d{1,3}|${PLURAL}) $`);

/** 'Supervised RNs and LPNs', 'a staff of 5 DVMs and 8 LVTs', 'performs CPR on patients', 'assisted the CPA': somebody else's, or a task. */
function isOthers({ document, sectionOf }: ResumeText, segment: Segment, hit: Hit<LexiconRow>): boolean {
  const before = document.view.lower.slice(Math.max(segment.start, hit.start - 60), hit.start);
  const after = document.view.lower.slice(hit.end, Math.min(segment.end, hit.end + 30));
  const own = /\b(?:certified|licensed|my|i am|current|active|hold)\b/.test(before);
  if (own) return false;
  if (counted.test(before) && document.view.lower.charAt(hit.end - 1) === 's') return true;
  if (sectionOf(segment)?.kind !== 'experience')
    return /\b(?:supervis\w+|managed|oversaw)\b[^,.;]{0,200}$/.test(before);
  return !/\b(?:certified|certification|licensed?|licensure)\b/.test(after);
}

/** 'Citrix CCA', 'Cisco CCNA': initials of other trades. */
const isVendors = ({ text }: ResumeText, { start }: Hit<LexiconRow>) =>
  /\b(?:citrix|cisco|microsoft|vmware|oracle|adobe|comptia|aws|sap|apple|google|red hat|salesforce) $/i.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** 'Certified Medical Assistant (CCMA)': of one family, the initials say which. */
function isSettledByInitials(
  { text }: ResumeText,
  { value, end }: Hit<LexiconRow>,
  behind: Hit<LexiconRow> | undefined,
): boolean {
  if (behind === undefined || behind.value.id === value.id || !/^ ?\($/.test(text.slice(end, behind.start)))
    return false;
  return familyOf(behind.value.id) === familyOf(value.id);
}

const families = new Map(requirementModel.field.credentials.rows.map(({ id, family }) => [id, family]));
const familyOf = (id: string) => families.get(id) ?? id;

/** 'Medical Assistant Certificate': a school's, no certification by a body. */
const isTraining = (words: string) =>
  /^(?!certified|registered)\S+ (?:\S+ )*(?:certificate|diploma|training|program)$/.test(words) &&
  !/^(?:first|cpr|bls)/.test(words);

/** 'RHIT pending', 'sitting for the CMM exam in spring', 'RHIT, AHIMA, in progress'. */
function isUnderway(
  { asOf, document }: ResumeText,
  segment: Segment,
  { hit, isLast }: { hit: Hit<LexiconRow>; isLast: boolean },
): boolean {
  const { before, after: behind } = around(document, segment, hit);
  const after = behind.replace(instructor, '');
  const piece = `${before.split(/[,;]/).at(-1)} ${after.split(/[,;]/)[0]}`;
  if (bridge.test(after)) return true;
  if (underway.test(piece) || (isLast && underwayAtEnd.test(after))) return true;
  return examination.test(piece) && isAhead(after, asOf);
}

const around = ({ view }: Document, { start, end }: Segment, hit: Hit<LexiconRow>) => ({
  before: view.folded.slice(Math.max(start, hit.start - 30), hit.start),
  after: view.folded.slice(hit.end, Math.min(end, hit.end + 60)),
});

function heldOf(resume: ResumeText, segment: Segment, neighbours: Neighbours): HeldCredential {
  const { hit, next, all } = neighbours;
  const { text, asOf, document } = resume;
  const evidence = { span: quote(text, hit.start, hit.end), ruleId: hit.ruleId, certainty: hit.certainty };
  const { before, after } = around(document, segment, hit);
  const below = next ? '' : detailsBelow(resume, hit.end, all);
  const status = statusOf(`${before.split(/[;)]/).at(-1)}${after}${below}`, asOf);
  const kind = resume.sectionOf(segment)?.kind ?? 'head';
  const claimed = kind !== 'experience' && kind !== 'summary';
  const details = credentialDetails(
    hit.value.id,
    claimed ? besideOf(resume, segment, neighbours) + below : '',
    yearOf(asOf),
  );
  return {
    id: hit.value.id,
    ...details,
    status: status === 'held' && isPast(details.expires, asOf) ? 'expired' : status,
    confidence: hit.certainty === 'inferred' ? 'low' : listKinds.has(kind) ? 'high' : 'medium',
    evidence,
  };
}

const isPast = (date: string | undefined, asOf: string) =>
  date !== undefined && monthOf(date, 12) < lastMonthBefore(asOf);

const yearOf = (asOf: string) => Number(asOf.slice(0, 4));

/** 'CPC exam, March 2027': what is still to be passed. */
const examination = /\b(?:exam|examination|test|sitting)\b/i;

function isAhead(words: string, asOf: string): boolean {
  const date = findDateRanges(words.split(/[;)]/)[0] ?? '', Number(asOf.slice(0, 4)))[0]?.from;
  return date !== undefined && date !== null && monthOf(date, 1) > lastMonthBefore(asOf);
}

function statusOf(around: string, asOf: string): HeldCredential['status'] {
  const mark = lapsed.exec(around);
  if (mark === null) return 'held';
  if (!/^(?:exp(?:ir(?:es|ation|y)|\b)|valid|vence$)/i.test(mark[0])) return 'expired';
  const until = findDateRanges(around.slice(mark.index), Number(asOf.slice(0, 4)))[0]?.from;
  return until && monthOf(until, 12) < lastMonthBefore(asOf) ? 'expired' : 'held';
}
