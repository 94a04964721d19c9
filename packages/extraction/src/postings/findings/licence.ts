import { type Finding, type PostingRequirements, requirementsIn, type Setting } from '@omm/contracts';
import { credentialName, documentsOf, usualFor } from '@omm/requirement-model';
import type { Document } from '../../engine/document.ts';

/** Who leads the house; 'assistant administrator' and 'business office administrator' do not. */
const LEADS_HOUSE = /\badministrator\b|\bexecutive director\b/i;
const LEADS_LESS =
  /\b(?:assistant|associate|business|office|systems?|network|database|benefits|payroll|practice|clinic|training|\(?ait\)?|intern|regional|to the)\b/i;
export const leadsHouse = (title: string): boolean => LEADS_HOUSE.test(title) && !LEADS_LESS.test(title);

/** 'Refers patients to a nursing home', 'serving nursing homes': not where the work is. */
const ELSEWHERE =
  /\b(?:refer\w*|serv(?:es|ing|ices? to)|visit\w*|sells? to|works? with|partner\w*|coordinat\w+ with|contracts? with)\b[^.;\n]{0,30}$/;
/** The licence in words that name no credential of ours. */
const LICENSED =
  /administrator(?:'?s?)? licen[sc]|licen[sc]ed (?:nursing home |nursing facility |assisted living |health ?care |facility )?administrator|\blnha\b|\bnha\b|\brcfe\b|\balf administrator|\bcalm\b|\bhfa\b/;

const HOUSES: Partial<Record<Setting, string>> = {
  'nursing-home': 'a nursing home',
  'assisted-living': 'an assisted living community',
};

/** A house whose administrator the law wants licensed, and a posting that does not say so (requirement model, licences). */
export function missingLicence(
  { view }: Document,
  { root, terms, title, role }: PostingRequirements,
): Finding[] {
  const { setting } = terms;
  if (setting === null || !leadsHouse(title ?? role.span?.text ?? '')) return [];
  if (ELSEWHERE.test(view.lower.slice(Math.max(0, setting.span.start - 40), setting.span.start))) return [];
  const rule = usualFor(setting.value).licences.find(({ licences }) => licences.length > 0);
  const [licence] = rule?.licences ?? [];
  if (rule === undefined || licence === undefined || LICENSED.test(view.lower)) return [];
  const isAsked = root.of
    .flatMap(requirementsIn)
    .some((one) => one.kind === 'credential' && rule.licences.includes(one.value.id));
  if (isAsked) return [];
  const message = `Who leads ${HOUSES[setting.value] ?? 'such a house'} needs a state license (${credentialName(licence)}; ${documentsOf(rule)}), and the posting does not ask for it. Name the license of your state.`;
  return [{ code: 'licence-missing', message, span: setting.span }];
}
