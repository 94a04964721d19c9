import type { DocumentEvent } from '@omm/contracts';
import type { Audience, Storage } from '@omm/storage';

interface Reader {
  audience: Audience;
  /** The last sequence that the reader has heard, where it comes back. */
  heard: number | null;
  send(event: DocumentEvent): void;
}

/**
 * Sends a reader everything it has not heard, in order, each time it is called. Calls during a delivery are
 * remembered as one more round, so that nothing is sent twice and nothing waits for the next ring.
 */
export async function createDelivery(events: Storage['events'], { audience, heard, send }: Reader) {
  const latest = await events.latest();
  let last = heard === null ? latest : Math.min(heard, latest);
  let running = false;
  let again = false;

  return async function deliver(): Promise<void> {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        for (const event of await events.after(last, audience)) {
          send(event);
          last = event.sequence;
          again = true;
        }
      }
    } finally {
      running = false;
    }
  };
}
