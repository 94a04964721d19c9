import type { CandidateProfile, PlannedCredential } from '@omm/contracts';
import { credentialFactsOf } from './credential-facts.ts';
import { namedCredentials } from './credential-rules.ts';
import { credentialById, credentialName, credentialNearness } from './credentials.ts';
import { sourcesTold } from './documents.ts';
import { type CredentialFacts, type Eligibility, eligibilityFor, type NeedJudged } from './eligibility.ts';
import { needWords } from './need-words.ts';

/**
 * The credentials of a medical office that a person does not hold yet, the nearest first: what each wants, and how
 * much of it the resume shows. Empty for who has worked neither in health care nor in an office.
 */
export function credentialPlan(profile: CandidateProfile): PlannedCredential[] {
  const { months, education, credentials } = profile;
  if (months.healthcare === 0 && months.office === 0) return [];
  const degrees = education.map(({ level, cipCodes = [], status }) => ({
    level,
    cipCodes,
    completed: status === 'completed',
  }));
  const facts = credentialFactsOf(months, degrees);
  const begun = credentials.flatMap(({ id, status }) => (status === 'in-progress' ? [id] : []));
  return worthPlanning(profile)
    .flatMap((id) => eligibilityFor(id, facts) ?? [])
    .toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
    .map((judged) => ({ ...told(judged, facts), begun: begun.includes(judged.credential) }));
}

const ofTheOffice = [...new Set(namedCredentials.flatMap(({ ids, apart }) => (apart ? [] : ids)))];

const ORDER: readonly Eligibility['status'][] = ['eligible', 'unknown', 'missing'];

/** Those that lead a house of long-term care need the state's license; elsewhere nobody plans for it. */
const HOUSES: ReadonlySet<string | null> = new Set(['nursing-home', 'assisted-living']);

function worthPlanning({ months, credentials, positions }: CandidateProfile): string[] {
  const isHeld = (id: string) =>
    credentials.some((held) => held.status === 'held' && credentialNearness(id, held.id) === 1);
  // who has run an office needs no proof of helping in one
  const isBehind = (id: string) =>
    months.medicalOfficeManagement > 0 && credentialById(id)?.family === 'medical-administration';
  const inHouse = positions.some(({ setting }) => HOUSES.has(setting));
  return [...ofTheOffice, ...(inHouse ? ['NHA'] : [])].filter((id) => !isHeld(id) && !isBehind(id));
}

function told(
  { credential, status, met, missing, unknown, sources }: Eligibility,
  facts: CredentialFacts,
): Omit<PlannedCredential, 'begun'> {
  const needs = (judged: readonly NeedJudged[], standing: 'met' | 'missing' | 'unknown') =>
    judged.map((need) => ({ ...need, status: standing, words: needWords(credential, need, facts) }));
  return {
    id: credential,
    name: credentialName(credential),
    status,
    needs: [...needs(met, 'met'), ...needs(missing, 'missing'), ...needs(unknown, 'unknown')],
    sources: sourcesTold({ sources }),
  };
}
