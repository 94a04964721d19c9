import type { RequirementOf } from '@omm/contracts';
import {
  credentialName,
  credentialNearness,
  isLicenceToPractise,
  licenceStatesFit,
  practisedAs,
  stateName,
} from '@omm/requirement-model';
import type { Finding, Judge } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';
import { bestBy } from './best-by.ts';

type Asked = RequirementOf<'credential'>['value'];
type Held = Qualifications['credentials'][number];

/** An expired card is renewed in a day's course; one begun is nearly there. Each counts in part. */
const STATUS_CREDIT = { held: 1, expired: 0.7, 'in-progress': 0.7 } as const;
/** With an expired licence to practise the work may not be done, though it may be renewed: half of it. */
const EXPIRED_LICENCE = 0.5;
/** A licence of another state may be transferred, as an expired one may be renewed: until then it opens no door. */
const STATE_CREDIT = { there: 1, compact: 0.9, unknown: 0.9, elsewhere: EXPIRED_LICENCE } as const;
/** The least that a credential of the same family is worth, whatever its state. */
const LEAST_NEAR = 0.5;
/** 'Must obtain within 12 months': nothing stands in the way yet. */
const TO_BE_OBTAINED = 0.6;

export function credentialJudge({ value }: RequirementOf<'credential'>): Judge {
  const { id, withinMonths } = value;
  const label = labelOf(value);
  const silent = (status: Finding['status'], credit: number, why: string): Finding => ({
    label,
    status,
    credit,
    why: () => why,
    quote: null,
  });
  const unknown = silent('unknown', 0, `Asks for ${label}; the resume does not name it.`);
  const unmet = silent('unmet', 0, `Asks for ${label}; the resume shows none.`);
  const later = `Asks for ${label} within ${withinMonths} months; the resume does not show it yet.`;
  const toBeObtained = silent('partly', TO_BE_OBTAINED, later);
  const least = withinMonths === null ? 0 : TO_BE_OBTAINED;
  const isLicence = isLicenceToPractise(id);
  const occupation = practisedAs(id);
  return (who) => {
    const best = bestBy(who.credentials, (held) => creditOf(value, held));
    if (best !== null && best.credit > least) {
      const { item: held, credit } = best;
      const status = credit === 1 ? 'met' : 'partly';
      return { label, status, credit, why: () => whyOf(value, held), quote: held.quote };
    }
    if (withinMonths !== null) return toBeObtained;
    return isLicence && !hasPractised(occupation, who) ? unmet : unknown;
  };
}

/** Who has worked as a nurse was licensed as one, though the resume does not say which licence it was. */
const hasPractised = (occupation: string | null, { work }: Qualifications): boolean =>
  occupation !== null && work.some(({ occupations }) => occupations.includes(occupation));

function creditOf({ id: asked, states = [] }: Asked, { id, status, states: valid }: Held): number {
  const near = credentialNearness(asked, id);
  if (near === 0) return 0;
  const isExpiredLicence = status === 'expired' && isLicenceToPractise(asked);
  if (isExpiredLicence) return EXPIRED_LICENCE;
  const there = STATE_CREDIT[licenceStatesFit(id, states, valid)];
  return Math.max(LEAST_NEAR, near * Math.min(STATUS_CREDIT[status], there));
}

const STATUS_WORDS = {
  held: 'the resume names it',
  expired: 'it has expired',
  'in-progress': 'it is in progress',
} as const;

function whyOf(asked: Asked, { id, status, states }: Held): string {
  const where = whereOf(asked, states, licenceStatesFit(id, asked.states ?? [], states));
  const asks = `Asks for ${labelOf(asked)}`;
  if (asked.id === id) return `${asks}; ${STATUS_WORDS[status]}${where}.`;
  const state = status === 'held' ? '' : status === 'expired' ? ', expired' : ', in progress';
  const worth = credentialNearness(asked.id, id) === 1 ? ', which includes it' : ', which is near it';
  return `${asks}; the resume shows ${credentialName(id)}${state}${worth}${where}.`;
}

function whereOf(
  { states: asked = [] }: Asked,
  held: readonly string[],
  fit: ReturnType<typeof licenceStatesFit>,
): string {
  if (fit === 'there') return '';
  const [wanted, has] = [asked, held].map((states) => states.map(stateName).join(' or '));
  if (fit === 'unknown') return ` and does not say that it is valid in ${wanted}`;
  return fit === 'compact'
    ? `, from ${has}: valid in ${wanted} if it is a multistate license`
    : `, from ${has}: to be transferred to ${wanted}`;
}

const labelOf = ({ id, states }: Asked): string =>
  states === undefined ? credentialName(id) : `${credentialName(id)} (${states.join(', ')})`;
