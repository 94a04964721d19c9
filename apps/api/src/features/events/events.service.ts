import type { DocumentEvent } from '@omm/contracts';
import type { Audience, Storage } from '@omm/storage';

interface Reader {
  audience: Audience;
  /** The last sequence that the reader needs no more. */
  start: number;
  send(event: DocumentEvent): void;
}

/** Where a reader begins: behind what it has heard, or at the newest event on a first visit. */
export async function startOf(events: Storage['events'], heard: number | null): Promise<number> {
  const latest = await events.latest();
  return heard === null ? latest : Math.min(heard, latest);
}

/**
 * Sends a reader everything it has not heard, in order, each time it is called. Calls during a delivery are
 * remembered as one more round, so that nothing is sent twice and nothing waits for the next ring.
 */
export function createDelivery(events: Storage['events'], { audience, start, send }: Reader) {
  let last = start;
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
