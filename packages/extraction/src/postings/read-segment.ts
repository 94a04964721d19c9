import { type DegreeLevel, degreeRank } from '@omm/contracts';
import type { Document } from '../engine/document.ts';
import { resolveOverlaps } from '../engine/resolve-overlaps.ts';
import type { Hit } from '../engine/rule.ts';
import { runRules } from '../engine/run-rules.ts';
import { credentialMentions } from './extractors/credentials/credential-mentions.ts';
import { degreeMentions } from './extractors/degree/degree-mentions.ts';
import {
  type EducationForExperience,
  educationForExperienceRules,
} from './extractors/degree/education-for-experience.ts';
import type { Substitution } from './extractors/degree/stand-in.ts';
import { substitutionRules } from './extractors/degree/substitution.ts';
import { yearsMentions } from './extractors/experience/years-mentions.ts';
import { languageMentions } from './extractors/languages/language-mentions.ts';
import type { Mention } from './mention.ts';
import { asksNothing } from './section.ts';
import type { PlacedSegment } from './sections.ts';
import { tellsOfEmployer } from './told-of-employer.ts';

/** What one segment names, in text order. */
export interface SegmentReading {
  readonly segment: PlacedSegment;
  readonly mentions: readonly Mention[];
  readonly substitutions: readonly Hit<Substitution>[];
  /** Education that stands in for experience, and the lowest level that it names. */
  readonly standIns: readonly {
    readonly hit: Hit<EducationForExperience>;
    readonly level: DegreeLevel | null;
  }[];
}

/** 'Do I need a degree?': the answer behind it asks. 'Do you have a license?' asks by itself. */
const OWN_QUESTION =
  /^\W*(?:q[.:] ?)?(?:do i|must i|will i|should i|what|which|how|(?:is|are) (?:an?|any|there)\b[^?]{0,60}(?:need|requir|necess))[^?]*\?\W*$/;

const isOwnQuestion = ({ view }: Document, { start, end }: PlacedSegment): boolean =>
  OWN_QUESTION.test(view.lower.slice(start, Math.min(end, start + 160)));

const NONE: readonly never[] = [];

export function readSegment(document: Document, segment: PlacedSegment): SegmentReading {
  const substitutions = asksNothing(segment.section)
    ? []
    : resolveOverlaps(runRules(substitutionRules, document, segment));
  const sentence = document.view.lower.slice(segment.start, segment.end);
  const mentions = resolveOverlaps<Mention>([
    ...degreeMentions(document, segment),
    ...yearsMentions(document, segment),
    ...credentialMentions(document, segment),
    ...languageMentions(document, segment),
  ]).filter(
    ({ kind, start, end }) =>
      kind === 'language' ||
      !tellsOfEmployer(sentence, { start: start - segment.start, end: end - segment.start }),
  );
  const replacing = asksNothing(segment.section)
    ? []
    : runRules(educationForExperienceRules, document, segment);
  const isEmpty = mentions.length === 0 && substitutions.length === 0 && replacing.length === 0;
  if (isEmpty || isOwnQuestion(document, segment))
    return { segment, mentions: NONE, substitutions: NONE, standIns: NONE };
  return {
    segment,
    substitutions,
    standIns: replacing.map((hit) => ({
      hit,
      level: lowestLevel(mentions.filter((one) => overlaps(hit, one))),
    })),
    mentions: mentions.filter(
      (mention) =>
        !isPartOf(substitutions, mention) &&
        !(
          (mention.kind === 'years' || mention.kind === 'degree') &&
          replacing.some((hit) => overlaps(hit, mention))
        ),
    ),
  };
}

function lowestLevel(mentions: readonly Mention[]): DegreeLevel | null {
  const levels = mentions.flatMap((mention) => (mention.kind === 'degree' ? [mention.value.level] : []));
  return levels.sort((a, b) => degreeRank(a) - degreeRank(b))[0] ?? null;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && a.end > b.start;

/** '4 years of experience can be substituted for a degree' asks for neither the years nor a degree. */
function isPartOf(substitutions: readonly Hit<Substitution>[], mention: Mention): boolean {
  return substitutions.some(
    (substitution) =>
      (mention.kind === 'years' || CONSUMING.has(substitution.ruleId)) && overlaps(substitution, mention),
  );
}

const CONSUMING: ReadonlySet<string> = new Set([
  'substitution/may-stand-in',
  'substitution/combination',
  'substitution/in-place',
  'substitution/without-degree',
  'substitution/experiencia-sustituye',
  'substitution/sustituir-por',
]);
