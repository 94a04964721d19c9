import type { Finding, PostingRequirements, RequirementNode } from '@omm/contracts';

const LICENSED_WORK = /\badministrator\b|\bexecutive director\b/i;

/** Every US state licenses administrators of nursing homes and of assisted living (requirement model, section 1). */
export function missingLicence({ root, terms, title, role }: PostingRequirements): Finding[] {
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
