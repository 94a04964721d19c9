import {
  CredentialCategory,
  type DegreeLevel,
  degreeRank,
  type JobPostingLine,
  type RequirementOf,
} from '@omm/contracts';
import { openDocument } from '../../engine/document.ts';
import type { DraftRequirement } from '../draft.ts';
import { joinStatements } from '../join-statements.ts';
import { readSegment } from '../read-segment.ts';
import { placeSegments } from '../sections.ts';
import { statementOf } from '../statement.ts';
import { leavesOf } from './draft-tree.ts';

type Without<T> = Omit<T, 'id'>;
export type DraftDegree = Without<RequirementOf<'degree'>>;
export type DraftExperience = Without<RequirementOf<'experience'>>;

/** What the data asks, and the line that says so. `asked` null: nothing is asked, in so many words. */
export interface Asked<T> {
  readonly asked: T | null;
  readonly line: JobPostingLine;
}

/** educationRequirements and experienceRequirements of a page. */
export interface AskedInData {
  readonly education: Asked<DraftDegree> | null;
  readonly years: Asked<DraftExperience> | null;
  /** experienceInPlaceOfEducation, or words for it: 'or equivalent experience'. */
  readonly inLieu: { readonly accepted: boolean; readonly line: JobPostingLine } | null;
  /** What words such as 'Bachelor's degree preferred' ask beside. */
  readonly preferred: readonly DraftRequirement[];
}

const levels: Readonly<Record<CredentialCategory, DegreeLevel>> = {
  'high school': 'high-school',
  'professional certificate': 'certificate',
  'associate degree': 'associate',
  'bachelor degree': 'bachelor',
  'postgraduate degree': 'master',
};
/** What forms write where a posting would write a sentence: "Bachelor's", 'BachelorDegree', 'Masters'. */
const SHORT_FORMS: readonly (readonly [DegreeLevel, RegExp])[] = [
  [
    'high-school',
    /^(?:highschool|secondary)(?:diploma|education|orequivalent|graduate|orged)*$|^ged$|^somecollege$/,
  ],
  ['certificate', /^(?:professional|vocational|postsecondary)?(?:certificate|certification|vocational)$/],
  ['associate', /^associates?(?:degree)?$/],
  ['bachelor', /^(?:bachelors?|college|undergraduate|university)(?:degree)?$/],
  ['master', /^(?:masters?|postgraduate|graduate)(?:degree)?$/],
  ['doctorate', /^(?:doctorate|doctoral|phd)(?:degree)?$/],
];
const NOTHING =
  /^(?:no (?:education(?:al)? |experience )?(?:requirements?|degree)|none)(?: (?:needed|required))?\.?$/;
const NO_EXPERIENCE = /^no (?:prior |previous )?experience(?: is)? (?:required|needed|necessary)\.?$/;
const DOCTORATE = /\bdoctor|\bph\.?d\b/;

export function askedInData(lines: readonly JobPostingLine[]): AskedInData {
  const of = (property: JobPostingLine['property']) => lines.filter((line) => line.property === property);
  const education = of('educationRequirements').map(readEducation);
  const experience = of('experienceRequirements').map(readExperience);
  const all = [...education, ...experience];
  const inLieu = of('experienceInPlaceOfEducation')[0];
  const months = of('monthsOfExperience').flatMap(readMonths);
  return {
    education: leastAsked(
      education.flatMap((read) => read.education ?? []),
      (degree) => degreeRank(degree.value.level),
    ),
    years: months[0] ?? experience.flatMap((read) => read.years ?? [])[0] ?? null,
    inLieu: inLieu
      ? { accepted: inLieu.value === 'yes', line: inLieu }
      : (all.flatMap((read) => read.inLieu ?? [])[0] ?? null),
    preferred: all.flatMap((read) => read.preferred),
  };
}

/** Of several levels the lowest will do. */
function leastAsked<T>(all: readonly Asked<T>[], rank: (asked: T) => number): Asked<T> | null {
  const rankOfOne = ({ asked }: Asked<T>) => (asked === null ? -1 : rank(asked));
  return [...all].sort((a, b) => rankOfOne(a) - rankOfOne(b))[0] ?? null;
}

function readEducation(line: JobPostingLine): AskedInData {
  const words = line.value.toLowerCase();
  if (NOTHING.test(words)) return { ...nothing, education: { asked: null, line } };
  const level = levelOf(words);
  if (level === null) return readWords(line);
  const degree = { ...baseOf(line), kind: 'degree' as const, value: { level, fields: [] } };
  return { ...nothing, education: { asked: degree, line } };
}

function levelOf(words: string): DegreeLevel | null {
  const [category = '', more = ''] = words.split(' (');
  const known = CredentialCategory.safeParse(category);
  if (known.success) {
    const level = levels[known.data];
    return level === 'master' && DOCTORATE.test(more) ? 'doctorate' : level;
  }
  const letters = words.replace(/[^a-z]/g, '');
  return SHORT_FORMS.find(([, pattern]) => pattern.test(letters))?.[0] ?? null;
}

function readExperience(line: JobPostingLine): AskedInData {
  const words = line.value.toLowerCase();
  if (!NOTHING.test(words) && !NO_EXPERIENCE.test(words)) return readWords(line);
  return { ...nothing, years: { asked: null, line } };
}

function readMonths(line: JobPostingLine): Asked<DraftExperience>[] {
  const months = Number(line.value);
  if (!Number.isFinite(months) || months < 0 || months > 720) return [];
  const value = { minimumYears: Math.round((months / 12) * 100) / 100, maximumYears: null };
  return [{ asked: { ...baseOf(line), kind: 'experience', value, scope: 'any', scopeText: null }, line }];
}

const nothing: AskedInData = { education: null, years: null, inLieu: null, preferred: [] };

/** Words are read as the list of requirements of a posting. */
function readWords(line: JobPostingLine): AskedInData {
  const document = openDocument(`Requirements:\n${line.value}`);
  const statements = placeSegments(document).map((segment) =>
    statementOf(document, readSegment(document, segment)),
  );
  const leaves = leavesOf(joinStatements(document, statements)).map((leaf) => ({
    ...leaf,
    ...baseOf(line),
    necessity: leaf.necessity,
  }));
  const required = leaves.filter((leaf) => leaf.necessity === 'required');
  const degrees = required.flatMap((leaf) => (leaf.kind === 'degree' ? [{ asked: leaf, line }] : []));
  const years = required.flatMap((leaf) => (leaf.kind === 'experience' ? [{ asked: leaf, line }] : []));
  return {
    education: leastAsked(degrees, (degree) => degreeRank(degree.value.level)),
    years: years[0] ?? null,
    inLieu: leaves.some((leaf) => leaf.kind === 'experience-in-lieu') ? { accepted: true, line } : null,
    preferred: leaves.filter(
      ({ kind, necessity }) => necessity === 'preferred' && (kind === 'degree' || kind === 'experience'),
    ),
  };
}

const baseOf = ({ property, span }: JobPostingLine) => ({
  necessity: 'required' as const,
  spans: [span],
  ruleId: `json-ld/${property}`,
  certainty: 'stated' as const,
});
