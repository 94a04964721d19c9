import { AppError, type Digest, type UserId } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import { organisationOf } from '../../accounts/audience.ts';
import type { Handlers } from '../../http/handler.ts';
import type { Seals } from '../../http/seals.ts';
import { html } from '../job-board/html.ts';
import { layout } from '../job-board/layout.ts';
import { nextDigest } from './next-digest.ts';
import { unsubscriber } from './unsubscribe-address.ts';

type DigestHandlers = Pick<Handlers, 'showDigest' | 'setDigest' | 'showUnsubscribe' | 'unsubscribe'>;

const off: Digest = { frequency: 'off', hour: 7, timeZone: 'UTC', least: 'strong', nextAt: null };

interface Services {
  storage: Pick<Storage, 'digests'>;
  seals: Seals;
  publicUrl: string;
}

export function digestHandlers({ storage: { digests }, seals, publicUrl }: Services): DigestHandlers {
  const ofToken = (token: string): UserId => {
    const userId = unsubscriber(seals, token);
    if (userId === null) throw new AppError('NOT_FOUND', 'This link is not whole. Copy all of it.');
    return userId;
  };
  return {
    async showDigest({ viewer }) {
      const found = await digests.get(viewer.id);
      return { status: 200, body: found ? { ...found, nextAt: found.nextAt.toISOString() } : off };
    },

    async setDigest({ viewer, body }) {
      const { frequency, ...when } = body;
      if (frequency === 'off') {
        await digests.remove(viewer.id);
        return { status: 200, body: { ...body, nextAt: null } };
      }
      const nextAt = nextDigest(body, new Date());
      const organisationId = viewer.role === 'recruiter' ? organisationOf(viewer) : null;
      await digests.set({ userId: viewer.id, organisationId }, { ...when, frequency, nextAt });
      return { status: 200, body: { ...body, nextAt: nextAt.toISOString() } };
    },

    async showUnsubscribe({ query: { token } }) {
      ofToken(token);
      return { status: 200, body: page(publicUrl, question) };
    },

    async unsubscribe({ query: { token } }) {
      await digests.remove(ofToken(token));
      return { status: 200, body: page(publicUrl, done) };
    },
  };
}

/** Sent back to the address that it came from, with the token. */
const question = html`<h1>Letters of new matches</h1>
<form method="post"><p>Shall we stop sending them?</p><button type="submit">Stop sending them</button></form>`;
const done = html`<h1>Letters of new matches</h1>
<p>You are sent none any more. You can ask for them again in your account.</p>`;

const page = (publicUrl: string, body: typeof done): string =>
  layout({
    title: 'Letters of new matches',
    description: 'Be written to of new matches no longer.',
    address: `${publicUrl}/unsubscribe`,
    body,
  });
