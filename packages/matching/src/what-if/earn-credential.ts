import type { RequirementOf } from '@omm/contracts';
import {
  credentialFactsOf,
  credentialName,
  eligibilityFor,
  isLicenceToPractise,
  isSeldomWritten,
  needWords,
  stateName,
} from '@omm/requirement-model';
import type { Qualifications } from '../qualifications.ts';
import { type Change, NO_QUOTE, type Open } from './change.ts';

type Credential = RequirementOf<'credential'>;

/** Finish, renew or transfer the one that is there, or else earn it, with what it takes as far as a document says. */
export function earnCredential({ requirement }: Open<Credential>, who: Qualifications): Change {
  const { id, states = [] } = requirement.value;
  const credential = { id, status: 'held', states, quote: NO_QUOTE } as const;
  const changed = { ...who, credentials: [...who.credentials, credential] };
  const there = who.credentials.find((held) => held.id === id);
  const name = credentialName(id);
  if (there === undefined && isSeldomWritten(id)) return { who: changed, words: `${name}, if held: name it` };
  if (there?.status === 'expired') return { who: changed, words: `Renew the ${name}` };
  if (there?.status === 'held') {
    return { who: changed, words: `The ${name}, valid in ${states.map(stateName).join(' or ')}` };
  }
  const { takes, source } = whatItTakes(id, who);
  const verb = there === undefined ? (isLicenceToPractise(id) ? 'Get licensed:' : 'Earn the') : 'Finish the';
  return { who: changed, words: `${verb} ${name}${takes}`, ...(source && { source }) };
}

function whatItTakes(id: string, who: Qualifications): { takes: string; source?: string } {
  const facts = credentialFactsOf(who.months, who.degrees);
  const judged = eligibilityFor(id, facts);
  if (judged === null) return { takes: '' };
  const source = judged.sources.join(', ');
  if (judged.status === 'eligible') return { takes: '. The resume shows all that it asks for.', source };
  const words = [...judged.missing, ...judged.unknown].map((need) => needWords(id, need, facts));
  return { takes: `. It still takes ${words.join('; ')}.`, source };
}
