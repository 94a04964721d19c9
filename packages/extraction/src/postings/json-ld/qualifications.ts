import {
  type DegreeLevel,
  type Requirement,
  type RequirementKind,
  type RequirementNode,
  requirementsIn,
} from '@omm/contracts';
import { languageName } from '@omm/requirement-model';

/** JobPosting.skills: what the job requires; the preferred ones stand with the qualifications. */
export function skillsOf(nodes: readonly RequirementNode[]): string | undefined {
  const names = nodes.filter(isRequiredSkill).map((node) => wordsOf(node));
  return names.length === 0 ? undefined : names.join(', ');
}

/** JobPosting.qualifications: what no other property can say, one line a requirement, in the words of a posting. */
export function qualificationsOf(nodes: readonly RequirementNode[]): string | undefined {
  const lines = nodes.filter((node) => !isRequiredSkill(node) && !isHeldElsewhere(node)).map(lineOf);
  return lines.length === 0 ? undefined : lines.join('\n');
}

const isRequiredSkill = (node: RequirementNode): boolean =>
  requirementsIn(node).every(({ kind, necessity }) => kind === 'skill' && necessity === 'required');

const HAS_PROPERTY: ReadonlySet<RequirementKind> = new Set(['degree', 'experience', 'experience-in-lieu']);

const isHeldElsewhere = (node: RequirementNode): boolean =>
  requirementsIn(node).every(({ kind, necessity }) => HAS_PROPERTY.has(kind) && necessity === 'required');

/** 'Certified Medical Manager (CMM) or Certified Medical Practice Executive (CMPE) preferred'. */
function lineOf(node: RequirementNode): string {
  const [necessity, ...others] = new Set(
    requirementsIn(node)
      .filter(isOwnDemand)
      .map((leaf) => leaf.necessity),
  );
  if (others.length === 0) return `${wordsOf(node)} ${necessity ?? 'preferred'}`;
  return wordsOf(node, (leaf) => (isOwnDemand(leaf) ? ` ${leaf.necessity}` : ''));
}

/** Experience that may stand in is as necessary as what it stands in for. */
const isOwnDemand = ({ kind }: Requirement): boolean => kind !== 'experience-in-lieu';

function wordsOf(node: RequirementNode, cue: (leaf: Requirement) => string = () => ''): string {
  if (node.type === 'one') return leafWords(node.requirement) + cue(node.requirement);
  return node.of.map((child) => wordsOf(child, cue)).join(node.type === 'anyOf' ? ' or ' : ' and ');
}

function leafWords(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'degree':
      return requirement.ruleId === 'degree/some-college' ? 'Some college' : degrees[requirement.value.level];
    case 'experience':
      return experienceWords(requirement);
    case 'experience-in-lieu':
      return 'equivalent experience';
    case 'education-in-lieu':
      return `${requirement.value.level === null ? 'education' : degrees[requirement.value.level]} in place of experience`;
    case 'language':
      return requirement.value.code === 'und' ? 'Bilingual' : languageName(requirement.value.code);
    case 'credential':
      return credentialWords(requirement.value);
    case 'skill':
      return requirement.value.name;
  }
}

const degrees: Readonly<Record<DegreeLevel, string>> = {
  'high-school': 'High school diploma',
  certificate: 'Vocational certificate',
  associate: "Associate's degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctorate: 'Doctorate',
};

function experienceWords({ value, scopeText }: Extract<Requirement, { kind: 'experience' }>): string {
  const { minimumYears } = value;
  const length =
    minimumYears === null || minimumYears >= 1
      ? `${minimumYears ?? 'Some'} years`
      : `${Math.round(minimumYears * 12)} months`;
  return `${length} of experience${scopeText ? ` (${scopeText})` : ''}`;
}

function credentialWords({
  id,
  name,
  withinMonths,
}: Extract<Requirement, { kind: 'credential' }>['value']): string {
  const words = name ?? id;
  return withinMonths === null ? words : `${words} within ${withinMonths} months of hire`;
}
