import type { PostingReading, PostingRequirements, RequirementNode } from '@omm/contracts';
import { type Document, quote } from '../../engine/document.ts';
import { runRules } from '../../engine/run-rules.ts';
import type { PlacedSegment } from '../sections.ts';
import { wordingRules } from './wording.ts';

type Warning = PostingReading['warnings'][number];

/** Findings for the recruiter: wording that courts trouble, and a licence that the law asks for but the text does not. */
export function readFindings(
  document: Document,
  segments: readonly PlacedSegment[],
  requirements: PostingRequirements,
): Warning[] {
  const wording = segments.flatMap((segment) =>
    runRules(wordingRules, document, segment).map(
      (hit): Warning => ({ ...hit.value, span: quote(document, hit.start, hit.end) }),
    ),
  );
  return [...wording, ...missingLicence(requirements)];
}

const LICENSED_WORK = /\badministrator\b|\bexecutive director\b/i;

/** Every US state licenses administrators of nursing homes and of assisted living (requirement model, section 1). */
function missingLicence({ root, terms, title, role }: PostingRequirements): Warning[] {
  const { setting } = terms;
  if (setting?.value !== 'nursing-home' && setting?.value !== 'assisted-living') return [];
  if (!LICENSED_WORK.test(`${title ?? ''} ${role.span?.text ?? ''}`)) return [];
  const licence = setting.value === 'nursing-home' ? 'NHA' : 'ALA';
  if (asksFor(root, licence)) return [];
  const message =
    'Administrators of such facilities need a state licence, and the posting does not ask for it.';
  return [{ code: 'licence-missing', message, span: setting.span }];
}

function asksFor(node: RequirementNode, id: string): boolean {
  if (node.type !== 'one') return node.of.some((child) => asksFor(child, id));
  return node.requirement.kind === 'credential' && node.requirement.value.id === id;
}
