import type { Education, HeldCredential, Position, Volunteering } from '@omm/contracts';

/** '3 years 10 months'. */
export function monthsText(months: number): string {
  const counted = (count: number, unit: string) =>
    count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
  return [...counted(Math.floor(months / 12), 'year'), ...counted(months % 12, 'month')].join(' ');
}

/** '2014-03 to present (3 years 10 months)'. */
export function period({ start, end, months }: Position): string {
  if (start === null && end === null) return 'no dates';
  const dates = end === null || start === null ? `${start ?? end} alone` : `${start} to ${end}`;
  return `${dates} (${months === 0 ? 'counts nothing' : monthsText(months)})`;
}

const words = (parts: readonly (string | null | undefined | false)[]) =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(', ');

export const educationLine = ({
  level,
  field,
  cipCodes,
  institution,
  start,
  end,
  status,
  credits,
}: Education) =>
  words([
    level ?? 'no degree named',
    field,
    cipCodes && `CIP ${cipCodes.join(' or ')}`,
    institution,
    start && end ? `${start} to ${end}` : end,
    credits && `${credits.earned}${credits.of ? ` of ${credits.of}` : ''} credits`,
    status === 'in-progress' ? 'not finished' : 'completed',
  ]);

export const credentialLine = (credential: HeldCredential) =>
  words([
    credential.name === undefined ? credential.id : `${credential.id} (${credential.name})`,
    credential.kind === 'licence' && 'license',
    credential.states?.join(' and '),
    credential.issuer && credential.issuer !== 'state' && `by ${credential.issuer}`,
    credential.obtained && `since ${credential.obtained}`,
    credential.expires && `expires ${credential.expires}`,
    credential.numberHidden && 'number not kept',
    credential.status === 'in-progress' ? 'in progress' : credential.status,
  ]);

export const volunteeringLine = ({ kind, role, organization, start, end }: Volunteering) =>
  words([role, organization, start && end ? `${start} to ${end}` : start, kind]);
