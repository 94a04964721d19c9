import {
  degreeRank,
  type Finding,
  type PostingRequirements,
  type RequirementOf,
  requirementsIn,
} from '@omm/contracts';
import {
  capitalised,
  degreeWords,
  documentsOf,
  educationNormFor,
  isEntryLevel,
  isFarAbove,
  isFarBelow,
  isHeadOfOffice,
  mostYearsFor,
  placeName,
} from '@omm/requirement-model';
import { aloneRequired } from './alone-required.ts';
import { leadsHouse } from './licence.ts';

/** Demands clearly above or below what the source documents call usual for this work at this employer. */
export function demandFindings(requirements: PostingRequirements): Finding[] {
  const { role, terms, root } = requirements;
  const isHealthCare = terms.setting !== null || MEDICAL.has(role.occupation ?? '');
  if (!isHealthCare || !isKnownWork(requirements)) return [];
  const required = root.of.flatMap(aloneRequired);
  const degrees = required.filter((one) => one.kind === 'degree');
  const years = required.filter((one) => one.kind === 'experience');
  return [
    ...degreeAbove(requirements, degrees),
    ...degreeBelow(requirements, degrees),
    ...yearsAbove(requirements, years),
  ];
}

const MEDICAL: ReadonlySet<string> = new Set([
  'practice-manager',
  'medical-receptionist',
  'medical-secretary',
  'medical-biller',
]);

/** 'Coordinator' and 'associate' may be anything; those above a manager are none of the documents' offices. */
const MANAGER = /\b(?:manager|administrator|supervisor|gerente)\b/i;
const ABOVE =
  /\b(?:director|executive|chief|vice|vp|president|regional|area|senior|sr|corporate|district|program|project|nurses?|nursing (?!home|facility)|rn|clinical|engineer\w*|research\w*|product|systems?|network|database|data|security|it|contracts?|grants?)(?!\w)/i;
const STAFF =
  /\b(?:receptionist|front (?:desk|office)|scheduler|registrar|secretary|biller|billing (?:specialist|clerk|representative)|(?:medical )?office (?:assistant|clerk)|patient (?:services?|access) (?:representative|rep|associate|specialist|coordinator)|(?:medical )?administrative assistant|file clerk|medical records clerk|greeter)\b/i;

function isKnownWork({ title, role }: PostingRequirements): boolean {
  const name = title ?? role.span?.text ?? '';
  return (STAFF.test(name) || MANAGER.test(name)) && !ABOVE.test(name);
}

/** 'Of a physician practice', or 'of such work' where the documents speak of the work rather than of the place. */
function degreeAbove(
  { role, terms }: PostingRequirements,
  degrees: readonly RequirementOf<'degree'>[],
): Finding[] {
  const norm = educationNormFor(role.occupation, terms.setting?.value ?? null);
  const high = norm && degrees.find(({ value }) => isFarAbove(value.level, norm));
  if (!norm?.minimum || !high) return [];
  const where =
    norm.settings === 'any' || terms.setting === null ? 'such work' : placeName(terms.setting.value);
  return [
    {
      code: 'demand-above',
      message: `${capitalised(degreeWords(high.value.level))} is required. Of ${where} the source documents say: ${norm.words} (${documentsOf(norm)}). A high demand leaves fewer applicants; "preferred" may be enough.`,
      span: high.spans[0] ?? null,
    },
  ];
}

const MANAGED = new Set(['hospital', 'multi-site-practice', 'nursing-home', 'assisted-living']);

/** The head of a house or department for whom no more than a school diploma is asked. */
function degreeBelow(
  { root, role, terms, title }: PostingRequirements,
  degrees: readonly RequirementOf<'degree'>[],
): Finding[] {
  const { setting } = terms;
  if (setting === null || !MANAGED.has(setting.value) || !isHeadOfOffice(title ?? '')) return [];
  const norm = educationNormFor(role.occupation, setting.value);
  if (!norm?.minimum) return [];
  const all = root.of.flatMap(requirementsIn);
  const low = degrees.find(({ value }) => isFarBelow(value.level, norm));
  const isMoreAsked = all.some(
    (one) => one.kind === 'degree' && degreeRank(one.value.level) > degreeRank('certificate'),
  );
  const isSilent =
    (setting.value === 'nursing-home' || setting.value === 'assisted-living') &&
    leadsHouse(title ?? '') &&
    !all.some(({ kind }) => kind === 'degree' || kind === 'experience' || kind === 'experience-in-lieu');
  if (isMoreAsked || (low === undefined && !isSilent)) return [];
  const asked =
    low === undefined
      ? 'Neither a degree nor years of experience are'
      : 'No education beyond a high school diploma is';
  return [
    {
      code: 'demand-below',
      message: `${asked} asked for. The source documents name ${degreeWords(norm.minimum)} as usual for ${placeName(setting.value)} (${documentsOf(norm)}).`,
      span: low?.spans[0] ?? role.span,
    },
  ];
}

function yearsAbove(
  { role, title }: PostingRequirements,
  years: readonly RequirementOf<'experience'>[],
): Finding[] {
  const name = title ?? role.span?.text ?? '';
  const norm = mostYearsFor(role.occupation, isEntryLevel(name));
  const most = norm?.maximumYears ?? null;
  const long = most !== null && years.find(({ value }) => (value.minimumYears ?? 0) > most);
  if (norm === null || !long) return [];
  return [
    {
      code: 'demand-above',
      message: `${long.value.minimumYears} years are required. The source documents speak of ${norm.minimumYears} to ${most} years (${norm.what}, ${documentsOf(norm)}). A high demand leaves fewer applicants; "preferred" may be enough.`,
      span: long.spans[0] ?? null,
    },
  ];
}
