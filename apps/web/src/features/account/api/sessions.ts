import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { askAccounts } from '../../../lib/accounts-client.ts';

const Session = z.object({
  id: z.string(),
  token: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  userAgent: z.string().nullish(),
});

const Current = z.object({ session: z.object({ id: z.string() }) });

/** Where the account is signed in, the newest first; and which of them is here. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => {
    const [sessions, { session }] = await Promise.all([
      askAccounts(z.array(Session), '/list-sessions'),
      askAccounts(Current, '/get-session'),
    ]);
    return {
      here: session.id,
      sessions: sessions.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    };
  },
});

export const endSession = (token: string) => askAccounts(z.unknown(), '/revoke-session', { token });

export const endOtherSessions = () => askAccounts(z.unknown(), '/revoke-other-sessions', {});
