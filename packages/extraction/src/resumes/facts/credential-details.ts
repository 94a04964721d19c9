import type { HeldCredential } from '@omm/contracts';
import { requirementModel } from '@omm/requirement-model';
import { allMatches } from '../../engine/all-matches.ts';
import { anyCase } from '../../engine/any-case.ts';
import { type DateRange, findDateRanges } from '../dates/find-date-ranges.ts';

const known = new Map(requirementModel.field.credentials.rows.map((row) => [row.id, row]));

type CredentialDetails = Pick<
  HeldCredential,
  'name' | 'kind' | 'issuer' | 'states' | 'obtained' | 'expires' | 'numberHidden'
>;

/** What stands beside the name of a credential: 'RN, State of Ohio, license #123456, issued 2011, expires 08/2019'. */
export function credentialDetails(id: string, beside: string, asOfYear: number): CredentialDetails {
  const row = known.get(id);
  return {
    name: row?.name,
    kind: row?.kind,
    issuer: issuerNamed(beside) ?? issuerOf(row?.issuer),
    states: row?.kind === 'licence' ? statesNamed(beside) : undefined,
    ...datesOf(beside, asOfYear),
    numberHidden: number.test(beside) ? true : undefined,
  };
}

/** 'various' of the table names nobody, 'AHA or Red Cross' and 'state' no one body. */
const issuerOf = (issuer: string | undefined) =>
  issuer === undefined || /\bor\b|^(?:various|employer|state)/.test(issuer) ? undefined : issuer;

/** 'License #RN-123456', 'Cert. No. 0045871', 'ID: A1B2C3D4'; no year. */
const number =
  /(?:#|\bno\.?|\bnum(?:ber)?\b|\blic(?:en[sc]e)?\b\.?|\bcert(?:ificat\w+)?\b\.?|\bid\b|\bregistration\b)[\s:#.]{0,4}(?=[A-Z\d-]{0,12}\d)(?!(?:19|20)\d\d\b)[A-Z\d][A-Z\d-]{3,20}/i;

const expiry =
  /\b(?:expir(?:es|ed|ation|y|ing)(?: date)?|exp\.?|valid (?:through|thru|until|to)|good (?:through|until)|renewal(?: date)?|renews?|current (?:through|until)|vence|vigente hasta|válid[ao] hasta)[\s:(–-]{0,4}(?:(?:on|in|en|el)\s)?$/i;

/** 'Issued 2011, expires 08/2019', '2015 – 2019', 'since 2010', '(2014)'. */
function datesOf(beside: string, asOfYear: number): Pick<CredentialDetails, 'obtained' | 'expires'> {
  const dates: Pick<CredentialDetails, 'obtained' | 'expires'> = {};
  for (const range of findDateRanges(beside, asOfYear)) {
    if (expiry.test(beside.slice(Math.max(0, range.start - 28), range.start))) dates.expires ??= until(range);
    else {
      if (range.from) dates.obtained ??= range.from;
      if (range.kind === 'range' && range.to && range.to !== 'present' && range.to !== range.from)
        dates.expires ??= range.to;
    }
  }
  return dates;
}

const until = ({ from, to }: DateRange): string | undefined =>
  (to === null || to === 'present' ? from : to) ?? undefined;

/** How the bodies are written that give credentials of the field. */
const issuers: readonly (readonly [string, RegExp])[] = [
  ['AAPC', /\bAAPC\b|\bAmerican Academy of Professional Coders\b/],
  ['AHIMA', /\bAHIMA\b|\bAmerican Health Information Management Association\b/i],
  ['PAHCOM', /\bPAHCOM\b|\bProfessional Association of Health ?Care Office Management\b/i],
  ['NHA', /\bNHA\b|\bNational Health ?career Association\b/i],
  ['AAMA', /\bAAMA\b|\bAmerican Association of Medical Assistants\b/i],
  ['AMT', /\bAMT\b|\bAmerican Medical Technologists\b/i],
  ['NCCT', /\bNCCT\b|\bNational Center for Competency Testing\b/i],
  ['MGMA', /\bMGMA\b|\bMedical Group Management Association\b/i],
  ['HFMA', /\bHFMA\b|\bHealthcare Financial Management Association\b/i],
  ['AMBA', /\bAMBA\b|\bAmerican Medical Billing Association\b/i],
  ['AHA', /\bAHA\b|\bAmerican Heart (?:Association|Assoc\.?)/i],
  ['Red Cross', /\bRed Cross\b|\bARC\b/],
  ['PTCB', /\bPTCB\b|\bPharmacy Technician Certification Board\b/i],
  ['DANB', /\bDANB\b|\bDental Assisting National Board\b/i],
  ['SHRM', /\bSHRM\b(?!-)/],
  ['PMI', /\bPMI\b|\bProject Management Institute\b/i],
];

const issuerNamed = (beside: string) => issuers.find(([, form]) => form.test(beside))?.[0];

const codeByName = new Map(
  requirementModel.field.states.rows.map(([code, name]) => [name.toLowerCase(), code] as const),
);
const stateNames = [...codeByName.keys()].sort((a, b) => b.length - a.length).join('|');
const stateCodes = requirementModel.field.states.rows.map(([code]) => code).join('|');
/** A name anywhere; a code where a licence has its state: 'RN, AZ', '(TX)', 'FL license', 'State of OH'. */
const state = new RegExp(
  String.raw`\b(?<name>${anyCase(stateNames)})\b|(?:^|[,(/:–-]\s?|${anyCase('(?:state of|licen[sc]ed? in|in) ')})(?<code>${stateCodes})(?=\s*(?:$|[,;).:/#|–-]|\b${anyCase('licen[sc]e|lic|state')}\b))|(?<=^|[\s(])(?<before>${stateCodes})(?= ${anyCase('(?:state )?licen[sc]e')})`,
  'g',
);

function statesNamed(beside: string): string[] | undefined {
  const found = allMatches(state, beside).map(({ groups }) => {
    const name = groups?.['name'];
    return name ? codeByName.get(name.toLowerCase()) : (groups?.['code'] ?? groups?.['before']);
  });
  const codes = [...new Set(found.filter((code) => code !== undefined))];
  return codes.length > 0 ? codes : undefined;
}
