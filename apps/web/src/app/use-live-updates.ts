import { DocumentEvent, serviceOperations } from '@omm/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** A batch of uploads sends hundreds of events: what they touch is asked for again at most this often. */
const PAUSE_MS = 500;

/** Listens to the server and marks what changed as stale; pages that show it load it again. */
export function useLiveUpdates(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const stale = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | null = null;
    const flush = () => {
      timer = null;
      for (const key of stale) void queryClient.invalidateQueries({ queryKey: [key] });
      stale.clear();
    };
    const source = new EventSource(serviceOperations.streamEvents.path);
    source.addEventListener('document', ({ data }) => {
      const event = DocumentEvent.safeParse(JSON.parse(data));
      if (!event.success) return;
      stale.add(event.data.kind === 'posting' ? 'postings' : 'resumes');
      for (const key of ['matches', 'candidacies', 'applications']) stale.add(key);
      timer ??= setTimeout(flush, PAUSE_MS);
    });
    return () => {
      source.close();
      if (timer) clearTimeout(timer);
    };
  }, [queryClient]);
}
