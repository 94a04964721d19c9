/** Wakes every open stream when there is something new in the table of events, and ends them all at shut-down. */
export interface Bell {
  ring(): void;
  close(): void;
  subscribe(listener: BellListener): () => void;
}

interface BellListener {
  onRing(): void;
  onClose(): void;
}

export function createBell(): Bell {
  const listeners = new Set<BellListener>();
  return {
    ring: () => {
      for (const listener of listeners) listener.onRing();
    },
    close: () => {
      for (const listener of listeners) listener.onClose();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
