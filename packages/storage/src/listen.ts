import { Client } from 'pg';

export interface Listener {
  close(): Promise<void>;
}

const reconnectAfterMs = 1_000;

/**
 * Calls `onWake` when something was committed for the channel, and after every (re)connection, since what
 * was said meanwhile is lost: the callback looks at the table, it learns nothing from the call itself.
 */
export function listen(
  url: string,
  channel: 'accounts' | 'document_events' | 'outbox',
  onWake: () => void,
): Listener {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  const reconnect = (lost: Client): void => {
    if (closed || lost !== client) return;
    client = null;
    lost.end().catch(() => undefined);
    timer = setTimeout(() => void connect(), reconnectAfterMs);
  };

  const connect = async (): Promise<void> => {
    const fresh = new Client({ connectionString: url, keepAlive: true, application_name: `omm ${channel}` });
    client = fresh;
    fresh.on('notification', onWake);
    fresh.on('error', () => reconnect(fresh));
    fresh.on('end', () => reconnect(fresh));
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
      onWake();
    } catch {
      // The server is away: the timer tries again until it is back.
      reconnect(fresh);
    }
  };

  void connect();
  return {
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      await client?.end();
    },
  };
}
