import { DocumentEvent } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import { createSession } from 'better-sse';
import type { Request } from 'express';
import { z } from 'zod';
import { audienceOf } from '../../accounts/audience.ts';
import type { Handlers } from '../../http/handler.ts';
import type { Bell } from './bell.ts';
import { createDelivery, startOf } from './events.service.ts';

const heartbeatMs = 15_000;
/** A stream ends after this and the browser opens it anew: who has signed out meanwhile is not let in again. */
const lifetimeMs = 15 * 60_000;

export const eventHandlers = (
  { events }: Pick<Storage, 'events'>,
  bell: Bell,
): Pick<Handlers, 'streamEvents'> => ({
  async streamEvents({ viewer, req, res }) {
    const audience = audienceOf(viewer);
    // Before the answer begins: what happens from the moment that the reader sees it is news.
    const start = await startOf(events, lastEventId(req));
    const session = await createSession(req, res, { keepAlive: heartbeatMs, retry: 1_000 });
    const send = (event: DocumentEvent) =>
      session.push(DocumentEvent.parse(event), 'document', String(event.sequence));
    const deliver = createDelivery(events, { audience, start, send });
    // The database is away: its listener rings again when it is back.
    const onRing = () => deliver().catch(() => req.log.warn('events could not be read'));
    const unsubscribe = bell.subscribe({ onRing, onClose: () => res.end() });
    const timer = setTimeout(() => res.end(), lifetimeMs);
    res.on('close', () => {
      clearTimeout(timer);
      unsubscribe();
    });
    onRing();
  },
});

/** What EventSource sends when it comes back; anything else counts as a first visit. */
function lastEventId(req: Request): number | null {
  const given = z.coerce
    .number()
    .int()
    .nonnegative()
    .safeParse(req.get('last-event-id') ?? 'none');
  return given.success ? given.data : null;
}
