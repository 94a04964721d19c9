import type { DigestBody } from '@omm/contracts';

type When = Pick<DigestBody, 'frequency' | 'hour' | 'timeZone'>;

/** Zones stand a quarter of an hour apart, at the least: in Nepal it is 5:45 from Greenwich. */
const stepMs = 15 * 60_000;
const lastStep = (9 * 24 * 60 * 60_000) / stepMs;

/** The first moment after this one at which it is that hour there, of a weekly letter on a Monday. */
export function nextDigest({ frequency, hour, timeZone }: When, after: Date): Date {
  const local = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const wanted = `${String(hour).padStart(2, '0')}:00`;
  const first = Math.floor(after.getTime() / stepMs) + 1;
  for (let step = first; step <= first + lastStep; step += 1) {
    const moment = new Date(step * stepMs);
    const parts = new Map(local.formatToParts(moment).map(({ type, value }) => [type, value]));
    const isDay = frequency !== 'weekly' || parts.get('weekday') === 'Mon';
    if (isDay && `${parts.get('hour')}:${parts.get('minute')}` === wanted) return moment;
  }
  // The one Monday of the two weeks has no such hour: clocks are put forward then.
  return new Date(after.getTime() + 7 * 24 * 60 * 60_000);
}

/** When the clocks are put back an hour comes twice, and one letter a day is enough. */
const pauseMs = 3 * 60 * 60_000;

export const digestAfter = (when: When, sent: Date): Date =>
  nextDigest(when, new Date(sent.getTime() + pauseMs));
