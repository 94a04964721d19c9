import type {
  Finding,
  PostingReading,
  PostingRequirements,
  PostingSummary,
  Requirement,
  RequirementNode,
} from '@omm/contracts';
import { usualWhereSilent } from '@omm/requirement-model';
import { type FailedRecord, labelled, quote } from './lines.ts';
import { conditionLines, offerRows } from './posting-offer.ts';

type PostingRecord = ({ file: string } & PostingReading) | FailedRecord;

export function renderPosting(record: PostingRecord): string {
  if ('error' in record) return `${record.file}\n  ${record.error.code}: ${record.error.message}\n`;
  return [
    record.file,
    ...labelled([...summaryRows(record.summary), ...offerRows(record.requirements.terms)]),
    '  asks for',
    ...record.requirements.root.of.flatMap((node) => treeLines(node, '    ')),
    ...conditionLines(record.requirements.conditions),
    ...usualLines(record.requirements),
    ...record.warnings.flatMap(findingLines),
    '',
  ].join('\n');
}

function usualLines(requirements: PostingRequirements): string[] {
  const usual = usualWhereSilent(requirements);
  if (usual.length === 0) return [];
  const lines = usual.map(
    ({ topic, words, sources }) =>
      `    ${topic.padEnd(12)}  ${words} (document ${sources.map(({ id }) => id).join(', ')})`,
  );
  return ['  usual for this setting, where the posting is silent', ...lines];
}

function findingLines({ message, span, related }: Finding): string[] {
  const words = [span, related].flatMap((said) => (said ? quote(said.text) : []));
  return [`  note: ${message}`, ...(words.length > 0 ? [`        ${words.join(' against ')}`] : [])];
}

function summaryRows(summary: PostingSummary): [string, string | number | null][] {
  const named = (items: readonly { necessity: string }[], key: 'id' | 'code') =>
    items
      .map((item) => `${Object.entries(item).find(([name]) => name === key)?.[1]} (${item.necessity})`)
      .join(', ');
  const { pay } = summary;
  return [
    ['degree', summary.requiredDegree],
    ['degree preferred', summary.preferredDegree],
    ['experience in lieu', summary.experienceInLieu ? 'yes' : null],
    ['years', years(summary.minimumYears, summary.maximumYears)],
    ['years preferred', summary.preferredYears],
    ['languages', named(summary.languages, 'code')],
    ['credentials', named(summary.credentials, 'id')],
    ['employment', summary.employmentTypes.join(', ')],
    ['pay', pay && `${pay.min}-${pay.max} ${pay.currency} per ${pay.period}`],
    ['leads people', summary.supervises ? 'yes' : null],
    ['setting', summary.setting],
    ['specialty', summary.specialty],
    ['location', summary.location],
    ['work place', summary.remote],
  ];
}

function years(minimum: number | null, maximum: number | null): string | null {
  if (minimum === null) return null;
  return maximum === null ? `${minimum} or more` : `${minimum} to ${maximum}`;
}

function treeLines(node: RequirementNode, indent: string): string[] {
  if (node.type === 'one') return [`${indent}${describe(node.requirement)}`];
  const heading = node.type === 'anyOf' ? 'one of' : 'all of';
  return [`${indent}${heading}`, ...node.of.flatMap((child) => treeLines(child, `${indent}  `))];
}

/** Said in words by `finerWords`. */
const FINER: ReadonlySet<string> = new Set(['withinYears', 'recent', 'relatedField']);

function describe(requirement: Requirement): string {
  const values = Object.entries(requirement.value).flatMap(([name, value]) =>
    value === null || typeof value === 'object' || FINER.has(name) ? [] : [value],
  );
  const words = requirement.spans.map(({ text }) => quote(text)).join(' ');
  return `${requirement.necessity} ${requirement.kind} ${[...values, ...finerWords(requirement)].join(' ')}  ${words}`;
}

/** 'in nursing or a related field (CIP 51.3801)', 'with Epic within the last 5 years'. */
function finerWords(requirement: Requirement): string[] {
  switch (requirement.kind) {
    case 'degree': {
      const { fields, cipCodes, relatedField } = requirement.value;
      const named = [...fields, ...(relatedField ? ['a related field'] : [])].join(' or ');
      return [named && `in ${named}`, cipCodes ? `(CIP ${cipCodes.join(', ')})` : ''].filter(Boolean);
    }
    case 'experience': {
      const { skillIds, withinYears, recent } = requirement.value;
      return [
        skillIds ? `with ${skillIds.join(' or ')}` : '',
        withinYears === undefined ? '' : `within the last ${withinYears} years`,
        recent ? 'recent' : '',
      ].filter(Boolean);
    }
    case 'credential':
      return requirement.value.states ?? [];
    case 'language':
      return requirement.value.modes ?? [];
    default:
      return [];
  }
}
