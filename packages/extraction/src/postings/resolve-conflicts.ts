import { degreeRank } from '@omm/contracts';
import type { Segment } from '@omm/text';
import type { Document } from '../engine/document.ts';
import type { DraftNode, DraftRequirement } from './draft.ts';
import type { Statement } from './statement.ts';

/** A field that the job board adds: 'Associate (Required)', 'Customer service: 1 year (Preferred)'. */
const BOARD_FIELD = /\((?:required|preferred)\)\s*$/;
const GENERIC = /^degree\/(?:college-degree|degree)$/;
const LISTS: ReadonlySet<string> = new Set(['required', 'preferred', 'ideal', 'listed']);

/** Of statements that contradict each other the list of requirements wins over running text and job-board fields. */
export function resolveConflicts(document: Document, statements: readonly Statement[]): Statement[] {
  const asking = statements.filter(({ education }) => education.length > 0);
  const fields = asking.filter(({ segment }) => isBoardField(document, segment));
  const own = asking.filter((statement) => !fields.includes(statement));
  const ownLeaves = own.flatMap((statement) => statement.education.flatMap(leavesOf));
  const fieldLeaves = fields.flatMap((statement) => statement.education.flatMap(leavesOf));
  const listed = own
    .filter((statement) => LISTS.has(statement.segment.section))
    .flatMap((statement) => statement.education.flatMap(leavesOf));
  return statements.map((statement) => {
    if (statement.education.length === 0) return statement;
    const drop = fields.includes(statement)
      ? (leaf: DraftRequirement) => losesToText(leaf, ownLeaves)
      : (leaf: DraftRequirement) =>
          losesToField(leaf, fieldLeaves) ||
          saysOnlyField(leaf, ownLeaves) ||
          (!LISTS.has(statement.segment.section) && losesToList(leaf, listed));
    return { ...statement, education: statement.education.filter((node) => !leavesOf(node).every(drop)) };
  });
}

export const isBoardField = ({ view }: Document, { start, end }: Segment): boolean =>
  end - start < 90 && BOARD_FIELD.test(view.lower.slice(start, end));

const isDegree = (leaf: DraftRequirement) => leaf.kind === 'degree';

function losesToText(leaf: DraftRequirement, text: readonly DraftRequirement[]): boolean {
  if (leaf.kind === 'degree') return text.some((other) => contradicts(other, leaf));
  return text.some((other) => other.kind === leaf.kind && other.necessity === leaf.necessity);
}

/** 'Diploma required' leaves room for the field 'Associate (Preferred)', and none for 'High school (Preferred)'. */
function contradicts(other: DraftRequirement, field: DraftRequirement): boolean {
  if (other.kind !== 'degree' || field.kind !== 'degree' || GENERIC.test(other.ruleId)) return false;
  if (other.necessity === field.necessity) return true;
  const [required, preferred] = field.necessity === 'required' ? [field, other] : [other, field];
  return degreeRank(preferred.value.level) <= degreeRank(required.value.level);
}

/** 'College diploma required' says less than the field 'Associate (Required)'. */
function losesToField(leaf: DraftRequirement, fields: readonly DraftRequirement[]): boolean {
  return (
    isDegree(leaf) &&
    GENERIC.test(leaf.ruleId) &&
    fields.some((other) => isDegree(other) && other.necessity === leaf.necessity)
  );
}

/** 'Bachelor's required … a degree in business is desired' prefers a field of study, not another level. */
function saysOnlyField(leaf: DraftRequirement, own: readonly DraftRequirement[]): boolean {
  if (!isDegree(leaf) || leaf.necessity !== 'preferred' || !GENERIC.test(leaf.ruleId)) return false;
  return own.some(
    (other) =>
      other.kind === 'degree' &&
      other.necessity === 'required' &&
      degreeRank(other.value.level) >= degreeRank('bachelor'),
  );
}

function losesToList(leaf: DraftRequirement, listed: readonly DraftRequirement[]): boolean {
  return isDegree(leaf) && listed.some((other) => isDegree(other) && other.necessity === leaf.necessity);
}

function leavesOf(node: DraftNode): DraftRequirement[] {
  return node.type === 'one' ? [node.requirement] : node.of.flatMap(leavesOf);
}
