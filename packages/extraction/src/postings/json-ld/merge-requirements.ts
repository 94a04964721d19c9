import type { Finding, JobPostingLine } from '@omm/contracts';
import { type DraftNode, type DraftRequirement, one } from '../draft.ts';
import type { Asked, AskedInData, DraftDegree, DraftExperience } from './asked-in-data.ts';
import { leavesOf, mapFirst, mapLeaves } from './draft-tree.ts';
import { conflict } from './findings.ts';

interface MergedRequirements {
  readonly nodes: readonly DraftNode[];
  readonly findings: readonly Finding[];
}

/**
 * The requirements of the text with those of the data (infra/decisions/0007-job-posting-data.md): what both say
 * is asked once, with both quotes; where the text names the data's value among others it says more, and stays; where
 * they differ the data replaces the text, and a finding shows both.
 */
export function mergeRequirements(nodes: readonly DraftNode[], data: AskedInData): MergedRequirements {
  const education = mergeEducation(nodes, data.education);
  const years = mergeYears(education.nodes, data.years);
  const inLieu = mergeInLieu(years.nodes, data);
  return {
    nodes: [...inLieu.nodes, ...data.preferred.map(one)],
    findings: [...education.findings, ...years.findings, ...inLieu.findings],
  };
}

const isRequiredDegree = (leaf: DraftRequirement) => leaf.kind === 'degree' && leaf.necessity === 'required';

function mergeEducation(
  nodes: readonly DraftNode[],
  education: Asked<DraftDegree> | null,
): MergedRequirements {
  if (education === null) return { nodes, findings: [] };
  const { asked, line } = education;
  const [stated] = leavesOf(nodes).filter(isRequiredDegree);
  const isAsked = (leaf: DraftRequirement) =>
    leaf.kind === 'degree' && leaf.value.level === asked?.value.level;
  const isSame = (leaf: DraftRequirement) => isAsked(leaf) && leaf.necessity === 'required';
  if (leavesOf(nodes).some(isSame)) return agreed(nodes, isSame, line);
  const findings = stated ? differ('Education', stated, line) : [];
  if (asked === null)
    return { nodes: mapLeaves(nodes, (leaf) => (isRequiredDegree(leaf) ? null : leaf)), findings };
  if (stated) return { nodes: mapLeaves(nodes, (leaf) => (isRequiredDegree(leaf) ? asked : leaf)), findings };
  // 'Some college' counts as high school and asks for more: preferred beside a required diploma it is no contradiction.
  const isPreferred = (leaf: DraftRequirement) => isAsked(leaf) && leaf.ruleId !== 'degree/some-college';
  const preferred = leavesOf(nodes).find(isPreferred);
  if (preferred === undefined) return { nodes: [...nodes, one(asked)], findings: [] };
  return { nodes: mapFirst(nodes, isPreferred, () => asked), findings: differ('Education', preferred, line) };
}

const statesYears = (leaf: DraftRequirement): leaf is DraftExperience =>
  leaf.kind === 'experience' && leaf.necessity === 'required' && leaf.value.minimumYears !== null;

function mergeYears(nodes: readonly DraftNode[], years: Asked<DraftExperience> | null): MergedRequirements {
  if (years === null) return { nodes, findings: [] };
  const { asked, line } = years;
  const stated = leavesOf(nodes).filter(statesYears);
  const findings = stated[0] ? differ('Experience', stated[0], line) : [];
  if (asked === null)
    return { nodes: mapLeaves(nodes, (leaf) => (statesYears(leaf) ? null : leaf)), findings };
  const minimum = asked.value.minimumYears;
  if (minimum === null) return { nodes, findings: [] };
  const isSame = (leaf: DraftRequirement) =>
    leaf.necessity === 'required' && isLength(yearsOf(leaf), minimum);
  if (leavesOf(nodes).some(isSame)) return agreed(nodes, isSame, line);
  // Zero is also what forms write where nobody has answered.
  if (minimum === 0) return { nodes: stated.length > 0 ? nodes : [...nodes, one(asked)], findings: [] };
  if (stated.length > 0) return { nodes: atLeast(atMost(nodes, asked), asked), findings };
  const isPreferred = (leaf: DraftRequirement) =>
    leaf.kind === 'experience' && isLength(yearsOf(leaf), minimum);
  const preferred = leavesOf(nodes).find(isPreferred);
  if (preferred === undefined) return { nodes: [...nodes, one(asked)], findings: [] };
  return {
    nodes: mapFirst(nodes, isPreferred, () => asked),
    findings: differ('Experience', preferred, line),
  };
}

function yearsOf(leaf: DraftRequirement): number | null {
  if (leaf.kind === 'experience') return leaf.value.minimumYears;
  return leaf.kind === 'experience-in-lieu' ? leaf.value.years : null;
}

/** Months are whole: '1.5 years' and 18 months are the same. */
const isLength = (years: number | null, asked: number) => years !== null && Math.abs(years - asked) < 1 / 24;

/** No length in the text stays above what the data asks; what the years were spent on is kept. */
const atMost = (nodes: readonly DraftNode[], asked: DraftExperience): DraftNode[] =>
  mapLeaves(nodes, (leaf) =>
    statesYears(leaf) && (leaf.value.minimumYears ?? 0) > (asked.value.minimumYears ?? 0)
      ? { ...asked, scope: leaf.scope, scopeText: leaf.scopeText }
      : leaf,
  );

const atLeast = (nodes: readonly DraftNode[], asked: DraftExperience): DraftNode[] =>
  nodes.some((node) => leastYears(node) === asked.value.minimumYears) ? [...nodes] : [...nodes, one(asked)];

/** Of what must all hold the most, of alternatives the least. */
function leastYears(node: DraftNode): number | null {
  if (node.type === 'one') return statesYears(node.requirement) ? node.requirement.value.minimumYears : null;
  const years = node.of.flatMap((child) => leastYears(child) ?? []);
  if (years.length === 0) return null;
  return node.type === 'allOf' ? Math.max(...years) : Math.min(...years);
}

const isInLieu = (leaf: DraftRequirement) => leaf.kind === 'experience-in-lieu';

function mergeInLieu(nodes: readonly DraftNode[], { inLieu, years }: AskedInData): MergedRequirements {
  if (inLieu === null) return { nodes, findings: [] };
  const { accepted, line } = inLieu;
  const stated = leavesOf(nodes).find(isInLieu);
  if (accepted && stated) return agreed(nodes, isInLieu, line);
  if (accepted) return { nodes: withInLieu(nodes, line, years?.asked ?? null), findings: [] };
  if (stated === undefined) return { nodes, findings: [] };
  return {
    nodes: mapLeaves(nodes, (leaf) => (isInLieu(leaf) ? null : leaf)),
    findings: differ('Experience in place of education', stated, line),
  };
}

/**
 * schema.org: 'satisfying one of these requirements is sufficient'. Years that the data alone names are therefore
 * the other branch of the degree, and no demand of their own.
 */
function withInLieu(
  nodes: readonly DraftNode[],
  line: JobPostingLine,
  years: DraftExperience | null,
): DraftNode[] {
  const at = nodes.findIndex((node) => leavesOf([node]).some((leaf) => leaf.kind === 'degree'));
  const isOfData = (node: DraftNode) => node.type === 'one' && node.requirement === years;
  const ownYears = at >= 0 && nodes.some(isOfData) ? years : null;
  const inLieu = one({
    kind: 'experience-in-lieu',
    necessity: 'required',
    spans: [line.span],
    ruleId: `json-ld/${line.property}`,
    certainty: 'stated',
    value: { years: ownYears?.value.minimumYears ?? null },
  });
  const degree = nodes[at];
  if (degree === undefined) return [...nodes, inLieu];
  const branches = degree.type === 'anyOf' ? degree.of : [degree];
  return nodes
    .with(at, { type: 'anyOf', of: [...branches, inLieu] })
    .filter((node) => ownYears === null || !isOfData(node));
}

/** One requirement, quoted from the data first and then from the text. */
const agreed = (
  nodes: readonly DraftNode[],
  isSame: (leaf: DraftRequirement) => boolean,
  line: JobPostingLine,
): MergedRequirements => ({
  nodes: mapFirst(nodes, isSame, (leaf) => ({
    ...leaf,
    spans: [line.span, ...leaf.spans],
    ruleId: `json-ld/${line.property}`,
    certainty: 'stated',
  })),
  findings: [],
});

function differ(what: string, stated: DraftRequirement, line: JobPostingLine): Finding[] {
  const [words] = stated.spans;
  return words === undefined ? [] : [conflict(what, words, line)];
}
