import {
  type DegreeLevel,
  degreeRank,
  type Necessity,
  type PostingRequirements,
  type PostingSummary,
  type Requirement,
  type RequirementNode,
  requirementsIn,
} from '@omm/contracts';

/** The flat projection of the tree, as the labelling guide defines it. */
export function summarise({ root, terms }: PostingRequirements): PostingSummary {
  const all = requirementsIn(root);
  const standIn = all.some((leaf) => leaf.kind === 'degree') ? null : degreeForExperience(all);
  const minimum =
    yearsIn(withoutSparedYears(root), 'required', 'max') ??
    yearsIn(root, 'required', 'max') ??
    lieuYears(all, 'required');
  const preferred =
    yearsIn(root, 'preferred', 'min') ?? (minimum === null ? lieuYears(all, 'preferred') : null);
  const pay = terms.pay?.value ?? null;
  return {
    requiredDegree: degreeIn(root, 'required', 'max') ?? standIn,
    preferredDegree: degreeIn(root, 'preferred', 'min'),
    experienceInLieu:
      standIn !== null ||
      all.some((leaf) => leaf.kind === 'experience-in-lieu') ||
      anyOfs(root).some(yearsReplaceDegree),
    minimumYears: minimum?.minimum ?? null,
    maximumYears: minimum?.maximum ?? null,
    preferredYears: preferred?.minimum ?? null,
    languages: distinct(
      all.flatMap((leaf) =>
        leaf.kind === 'language' ? [{ code: leaf.value.code, necessity: leaf.necessity }] : [],
      ),
      (entry) => entry.code,
    ),
    credentials: distinct(
      all.flatMap((leaf) =>
        leaf.kind === 'credential' ? [{ id: leaf.value.id, necessity: leaf.necessity }] : [],
      ),
      (entry) => entry.id,
    ),
    employmentTypes: [...new Set(terms.employmentTypes.map((fact) => fact.value))],
    pay,
    supervises: terms.supervises !== null,
    setting: terms.setting?.value ?? null,
    specialty: terms.specialty?.value ?? null,
    location: terms.location?.value ?? null,
    remote: terms.remote?.value ?? null,
  };
}

function anyOfs(node: RequirementNode): RequirementNode[] {
  if (node.type === 'one') return [];
  return [...(node.type === 'anyOf' ? [node] : []), ...node.of.flatMap(anyOfs)];
}

type Pick = 'max' | 'min';

/** Lowest level that satisfies: the highest of what must all hold, the lowest among alternatives. */
function degreeIn(node: RequirementNode, necessity: Necessity, pick: Pick): DegreeLevel | null {
  if (node.type === 'one') {
    const { requirement } = node;
    return requirement.kind === 'degree' && requirement.necessity === necessity
      ? requirement.value.level
      : null;
  }
  const levels = node.of.flatMap((child) => degreeIn(child, necessity, pick) ?? []);
  const sorted = levels.sort((a, b) => degreeRank(a) - degreeRank(b));
  return (node.type === 'allOf' && pick === 'max' ? sorted.at(-1) : sorted[0]) ?? null;
}

interface Range {
  readonly minimum: number;
  readonly maximum: number | null;
}

function yearsIn(node: RequirementNode, necessity: Necessity, pick: Pick): Range | null {
  if (node.type === 'one') {
    const { requirement } = node;
    if (requirement.kind !== 'experience' || requirement.necessity !== necessity) return null;
    const { minimumYears, maximumYears } = requirement.value;
    return minimumYears === null ? null : { minimum: minimumYears, maximum: maximumYears };
  }
  const branches = node.of.filter(
    (child) => !requirementsIn(child).some((leaf) => leaf.kind === 'education-in-lieu'),
  );
  const whole = node.type === 'anyOf' ? branches : node.of;
  const ranges = whole.flatMap((child) => yearsIn(child, necessity, pick) ?? []);
  const sorted = ranges.sort((a, b) => a.minimum - b.minimum || (a.maximum ?? 0) - (b.maximum ?? 0));
  return (node.type === 'allOf' && pick === 'max' ? sorted.at(-1) : sorted[0]) ?? null;
}

/** The years of "Bachelor's, or Associate's and 3 years" count as asked only where no others are stated: the Bachelor's spares them. */
function withoutSparedYears(node: RequirementNode): RequirementNode {
  if (node.type === 'one') return node;
  const spares =
    node.type === 'anyOf' &&
    node.of.some((child) => requirementsIn(child).every((leaf) => leaf.kind === 'degree'));
  return spares ? { type: 'allOf', of: [] } : { type: node.type, of: node.of.map(withoutSparedYears) };
}

/** A college degree that stands in for experience, where no degree is asked for: the guide's 'also qualifies'. */
function degreeForExperience(all: readonly Requirement[]): DegreeLevel | null {
  const levels = all.flatMap((leaf) =>
    leaf.kind === 'education-in-lieu' &&
    leaf.value.level !== null &&
    degreeRank(leaf.value.level) >= degreeRank('associate')
      ? [leaf.value.level]
      : [],
  );
  return levels.sort((a, b) => degreeRank(a) - degreeRank(b))[0] ?? null;
}

/** Years that stand in for a degree count as asked only where no other years are stated. */
function lieuYears(all: readonly Requirement[], necessity: Necessity): Range | null {
  const ranges = all.flatMap((leaf) =>
    leaf.kind === 'experience-in-lieu' && leaf.necessity === necessity && leaf.value.years !== null
      ? [{ minimum: leaf.value.years, maximum: leaf.value.maximumYears ?? null }]
      : [],
  );
  return ranges.sort((a, b) => a.minimum - b.minimum)[0] ?? null;
}

/**
 * A rung without years beside a lower one with years, or beside years alone: the years make up for the degree.
 * Where several rungs name a college degree they are plain alternatives.
 */
function yearsReplaceDegree(node: RequirementNode): boolean {
  if (node.type !== 'anyOf') return false;
  const rungs = node.of.map((child) => {
    const level = degreeIn(child, 'required', 'min') ?? degreeIn(child, 'preferred', 'min');
    const years = requirementsIn(child).some((leaf) => leaf.kind === 'experience');
    return { rank: level === null ? -1 : degreeRank(level), years };
  });
  if (rungs.filter((rung) => rung.rank >= degreeRank('associate')).length > 1) return false;
  return rungs.some((high) => !high.years && rungs.some((low) => low.years && low.rank < high.rank));
}

/** One entry a key; required outweighs preferred. */
function distinct<T extends { necessity: Necessity }>(entries: readonly T[], key: (entry: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const entry of entries) {
    const known = kept.get(key(entry));
    if (known === undefined || (known.necessity === 'preferred' && entry.necessity === 'required'))
      kept.set(key(entry), entry);
  }
  return [...kept.values()];
}
