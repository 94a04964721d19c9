import type { DegreeLevel, Necessity, Requirement, RequirementKind, RequirementNode } from '@omm/contracts';
import { languageName } from '@omm/requirement-model';

/** JobPosting.skills: what the job requires; the preferred ones stand with the qualifications. */
export function skillsOf(nodes: readonly RequirementNode[]): string | undefined {
  const names = nodes.filter(isRequiredSkill).map(wordsOf);
  return names.length === 0 ? undefined : names.join(', ');
}

/** JobPosting.qualifications: what no other property can say, one line a requirement, in the words of a posting. */
export function qualificationsOf(nodes: readonly RequirementNode[]): string | undefined {
  const lines = nodes.filter((node) => !isRequiredSkill(node) && !isHeldElsewhere(node)).map(lineOf);
  return lines.length === 0 ? undefined : lines.join('\n');
}

const leavesOf = (node: RequirementNode): Requirement[] =>
  node.type === 'one' ? [node.requirement] : node.of.flatMap(leavesOf);

const isRequiredSkill = (node: RequirementNode): boolean =>
  leavesOf(node).every(({ kind, necessity }) => kind === 'skill' && necessity === 'required');

const HAS_PROPERTY: ReadonlySet<RequirementKind> = new Set(['degree', 'experience', 'experience-in-lieu']);

const isHeldElsewhere = (node: RequirementNode): boolean =>
  leavesOf(node).every(({ kind, necessity }) => HAS_PROPERTY.has(kind) && necessity === 'required');

/** 'Certified Medical Manager (CMM) or Certified Medical Practice Executive (CMPE) preferred'. */
function lineOf(node: RequirementNode): string {
  const necessities = new Set<Necessity>(leavesOf(node).map(({ necessity }) => necessity));
  return `${wordsOf(node)} ${necessities.has('required') ? 'required' : 'preferred'}`;
}

function wordsOf(node: RequirementNode): string {
  if (node.type !== 'one') return node.of.map(wordsOf).join(node.type === 'anyOf' ? ' or ' : ' and ');
  const { requirement } = node;
  switch (requirement.kind) {
    case 'degree':
      return requirement.ruleId === 'degree/some-college' ? 'Some college' : degrees[requirement.value.level];
    case 'experience':
      return experienceWords(requirement);
    case 'experience-in-lieu':
      return 'equivalent experience';
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
