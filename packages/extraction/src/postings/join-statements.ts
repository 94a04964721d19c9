import { type Document, quote } from '../engine/document.ts';
import { type DraftNode, group, one } from './draft.ts';
import { headsRoutes } from './one-of-heading.ts';
import { isNextRoute, type Routed, withRoutes } from './routes.ts';
import { isSecondBranch, saysWillAccept } from './second-branch.ts';
import { holds, type Statement, standIn } from './statement.ts';

const ENDS_WITH_OR = /\bor\s{0,20}[*_,;.:)]*\s{0,20}$/;
const STARTS_WITH_OR = /^[\s*_(-]*(?:or|otherwise)\b/;
/** Answers of a questionnaire: 'A. I have one year …', 'B. I have a master's degree'. */
const OPTION = /^i (?:have|possess|hold|meet)/;
const OPTION_MARK = '\u0000';

/**
 * The nodes of all statements, alternatives over several lines joined ('Bachelor's, or ⏎ Associate's and 2 years';
 * items below 'one of the following').
 */
export function joinStatements(document: Document, statements: readonly Statement[]): DraftNode[] {
  const groups: Routed[][] = [];
  let before: string[] = [];
  const textOf = ({ segment }: Statement) => document.view.lower.slice(segment.start, segment.end);
  for (const statement of withRoutes(statements, textOf)) {
    const text = textOf(statement);
    const last = groups.at(-1);
    if (
      last !== undefined &&
      statement.education.length === 0 &&
      last.some(hasDegree) &&
      isOtherRoute(before, text)
    ) {
      last.push({ ...statement, education: [bareExperience(document, statement)], named: [] });
    } else if (statement.education.length > 0) {
      const branch = branchOf(last, statement, { before, text });
      if (last !== undefined && branch !== null) last.push(branch);
      else groups.push([statement]);
      before = [];
    }
    before.push(`${text.slice(-20)}${OPTION.test(text) ? OPTION_MARK : ''}`);
  }
  const joined = withStandIns(
    withRungs(groups).flatMap(nodesOf),
    statements.flatMap((statement) => statement.standIns),
  );
  const named = namedOf(document, statements);
  return [...joined, ...withoutBareBilingual(named)];
}

/** 'Bilingual' here and 'Spanish required' there are one demand. */
function withoutBareBilingual(nodes: readonly DraftNode[]): readonly DraftNode[] {
  const isNamed = (node: DraftNode) => languageOf(node) !== null && languageOf(node) !== 'und';
  if (!nodes.some((node) => isNamed(node) && isRequired(node))) return nodes;
  return nodes.filter((node) => languageOf(node) !== 'und');
}

const languageOf = (node: DraftNode): string | null =>
  node.type === 'one' && node.requirement.kind === 'language' ? node.requirement.value.code : null;

/** 'RN preferred. LPN will be considered.': what would do as well is no more required than what it stands in for. */
function namedOf({ view }: Document, statements: readonly Statement[]): DraftNode[] {
  let before: readonly DraftNode[] = [];
  return statements.flatMap(({ named, segment }) => {
    const text = view.lower.slice(segment.start, Math.min(segment.end, segment.start + 200));
    const softens = named.length > 0 && before.length > 0 && !before.some(isRequired) && isSecondBranch(text);
    before = named;
    return softens ? named.map(softened) : named;
  });
}

/** Education that stands in for experience is the other branch of the first years that are required. */
function withStandIns(nodes: readonly DraftNode[], standIns: readonly DraftNode[]): readonly DraftNode[] {
  if (standIns.length === 0) return nodes;
  const at = nodes.findIndex(
    (node) =>
      node.type === 'one' &&
      node.requirement.kind === 'experience' &&
      node.requirement.necessity === 'required',
  );
  const experience = nodes[at];
  if (experience === undefined) return [...nodes, ...standIns];
  const branches = standIns.map((standIn) => group('allOf', [standIn, ...remainder(experience, standIn)]));
  return nodes.with(at, { type: 'anyOf', of: [experience, ...branches] });
}

/** What is left of three years where a degree replaces two of them; nothing where it replaces all. */
function remainder(experience: DraftNode, standIn: DraftNode): DraftNode[] {
  if (experience.type !== 'one' || experience.requirement.kind !== 'experience') return [];
  if (standIn.type !== 'one' || standIn.requirement.kind !== 'education-in-lieu') return [];
  const { value } = experience.requirement;
  const { experienceYears } = standIn.requirement.value;
  if (value.minimumYears === null || experienceYears === null || experienceYears >= value.minimumYears)
    return [];
  const minimumYears = value.minimumYears - experienceYears;
  return [one({ ...experience.requirement, value: { ...value, minimumYears, maximumYears: null } })];
}

function inLieuOf(node: DraftNode): DraftNode {
  if (node.type !== 'one') return { type: node.type, of: node.of.map(inLieuOf) };
  const { requirement } = node;
  if (requirement.kind !== 'experience') return node;
  const { necessity, spans, certainty, value } = requirement;
  const ruleId = 'substitution/degree-for-experience';
  return one({
    kind: 'experience-in-lieu',
    necessity,
    spans,
    ruleId,
    certainty,
    value: standIn(value),
  });
}

/** 'Bachelor's degree in … ⏎ OR ⏎ Specialized experience that …': experience without a number stands in for the degree. */
function isOtherRoute(before: readonly string[], text: string): boolean {
  return /(?:^|[\s,;])or[\s:]*$/.test(before.at(-1) ?? '') && /^[^.;]{0,40}\bexperience\b/.test(text);
}

/** How the segments end that stand behind the last statement of education or experience, and how the next one reads. */
interface Around {
  readonly before: readonly string[];
  readonly text: string;
}

function bareExperience(document: Document, { segment }: Statement): DraftNode {
  return one({
    kind: 'experience-in-lieu',
    necessity: 'required',
    spans: [quote(document, segment.start, segment.end)],
    ruleId: 'substitution/other-route',
    certainty: 'inferred',
    value: { years: null },
  });
}

function isAlternative(group: readonly Routed[], next: Routed, around: Around): boolean {
  if (isNextRoute(group, next) || isAcrossFields(around)) return true;
  if (group.at(-1)?.segment.heading !== next.segment.heading) return false;
  if (headsRoutes(next.segment.heading) || STARTS_WITH_OR.test(around.text)) return true;
  if (OPTION.test(around.text) && around.before.some((ending) => ending.endsWith(OPTION_MARK))) return true;
  return around.before.some((ending) => ENDS_WITH_OR.test(ending));
}

/** 'Experience: six months as a clerk. OR ⏎ Education: high school diploma': capitals join two fields. */
const isAcrossFields = ({ before }: Around): boolean => /(?:^|\. )or\s*$/.test(before.at(-1) ?? '');

/** The statement where it is one more alternative to the group, as necessary as that; else null. */
function branchOf(group: readonly Routed[] | undefined, next: Routed, around: Around): Routed | null {
  if (group === undefined) return null;
  if (isAlternative(group, next, around)) return next;
  if (group.at(-1)?.segment.heading !== next.segment.heading || !isSecondBranch(around.text)) return null;
  if (saysWillAccept(around.text) && !group.some(({ education }) => education.some(isRequired))) return null;
  return group.some(hasDegree) || !hasDegree(next) ? asNecessaryAs(group, next) : null;
}

/** What would do instead of something preferred is no requirement. */
function asNecessaryAs(group: readonly Statement[], next: Routed): Routed {
  const education = group.flatMap((statement) => statement.education);
  return education.some(isRequired) ? next : { ...next, education: next.education.map(softened) };
}

const isRequired = (node: DraftNode): boolean =>
  node.type === 'one' ? node.requirement.necessity === 'required' : node.of.some(isRequired);

function softened(node: DraftNode): DraftNode {
  if (node.type !== 'one') return { type: node.type, of: node.of.map(softened) };
  return one({ ...node.requirement, necessity: 'preferred' });
}

/** 'High school plus 3 years' beside rungs that 'or' joins is one rung more. */
function withRungs(groups: readonly Statement[][]): Statement[][] {
  const result: Statement[][] = [];
  for (const group of groups) {
    const last = result.at(-1);
    const sameList = last?.at(-1)?.segment.heading === group[0]?.segment.heading;
    if (
      last &&
      sameList &&
      last.length + group.length > 2 &&
      [...last, ...group].every(hasDegree) &&
      isRung(last, group)
    )
      last.push(...group);
    else result.push([...group]);
  }
  return result;
}

const hasDegree = (statement: Statement) => statement.education.some((node) => holds(node, 'degree'));

function isRung(a: readonly Statement[], b: readonly Statement[]): boolean {
  if (a.length > 1 && b.length > 1) return false;
  const [single] = a.length === 1 ? a : b;
  return single?.education.some((node) => holds(node, 'experience')) ?? false;
}

function nodesOf(statements: readonly Statement[]): readonly DraftNode[] {
  const [only] = statements;
  if (statements.length === 1 && only !== undefined) return only.education;
  const anyDegree = statements.some(hasDegree);
  const routes = statements.map(({ education }) =>
    anyDegree && !education.some((node) => holds(node, 'degree')) ? education.map(inLieuOf) : education,
  );
  return [{ type: 'anyOf', of: routes.map((education) => group('allOf', education)) }];
}
