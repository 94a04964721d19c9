import type { RequirementOf } from '@omm/contracts';
import { credentialName, credentialNearness, isLicenceToPractise, practisedAs } from '@omm/requirement-model';
import type { Finding } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';

type Held = Qualifications['credentials'][number];

/** An expired card is renewed in a day's course; one begun is nearly there. Each counts in part. */
const STATUS_CREDIT = { held: 1, expired: 0.7, 'in-progress': 0.7 } as const;
/** With an expired licence to practise the work may not be done, though it may be renewed: half of it. */
const EXPIRED_LICENCE = 0.5;
/** The least that a credential of the same family is worth, whatever its state. */
const LEAST_NEAR = 0.5;
/** 'Must obtain within 12 months': nothing stands in the way yet. */
const TO_BE_OBTAINED = 0.6;

export function judgeCredential(asked: RequirementOf<'credential'>, who: Qualifications): Finding {
  const { id, withinMonths, states } = asked.value;
  const label = states === undefined ? credentialName(id) : `${credentialName(id)} (${states.join(', ')})`;
  const best = who.credentials
    .map((held) => ({ held, credit: creditOf(id, held) }))
    .toSorted((a, b) => b.credit - a.credit)[0];
  if (best !== undefined && best.credit > (withinMonths === null ? 0 : TO_BE_OBTAINED)) {
    const status = best.credit === 1 ? 'met' : 'partly';
    return { label, status, credit: best.credit, why: whyOf(id, best.held), quote: best.held.quote };
  }
  if (withinMonths !== null) {
    const why = `Asks for ${label} within ${withinMonths} months; the resume does not show it yet.`;
    return { label, status: 'partly', credit: TO_BE_OBTAINED, why, quote: null };
  }
  if (isLicenceToPractise(id) && !hasPractised(id, who)) {
    const why = `Asks for ${label}; the resume shows none.`;
    return { label, status: 'unmet', credit: 0, why, quote: null };
  }
  const why = `Asks for ${label}; the resume does not name it.`;
  return { label, status: 'unknown', credit: 0, why, quote: null };
}

/** Who has worked as a nurse was licensed as one, though the resume does not say which licence it was. */
function hasPractised(id: string, { work }: Qualifications): boolean {
  const occupation = practisedAs(id);
  return occupation !== null && work.some(({ occupations }) => occupations.includes(occupation));
}

function creditOf(asked: string, { id, status }: Held): number {
  const near = credentialNearness(asked, id);
  if (near === 0) return 0;
  const isExpiredLicence = status === 'expired' && isLicenceToPractise(asked);
  return isExpiredLicence ? EXPIRED_LICENCE : Math.max(LEAST_NEAR, near * STATUS_CREDIT[status]);
}

function whyOf(asked: string, { id, status }: Held): string {
  const state = status === 'held' ? '' : status === 'expired' ? ', expired' : ', in progress';
  if (asked === id) {
    const shown = {
      held: 'the resume names it',
      expired: 'it has expired',
      'in-progress': 'it is in progress',
    };
    return `Asks for ${credentialName(asked)}; ${shown[status]}.`;
  }
  const worth = credentialNearness(asked, id) === 1 ? ', which includes it' : ', which is near it';
  return `Asks for ${credentialName(asked)}; the resume shows ${credentialName(id)}${state}${worth}.`;
}
