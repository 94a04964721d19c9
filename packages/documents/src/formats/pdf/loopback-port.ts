/**
 * Joins the two halves of pdf.js, which talk by messages, within one thread. Its own joint copies every message as
 * threads do, a tenth of the time a PDF takes; here both halves hold the same objects. Only the lists of drawing
 * operators are copied, since the half that fills them empties them as soon as they are sent.
 */
export class LoopbackPort {
  readonly #listeners = new Set<Listener>();

  postMessage(message: unknown): void {
    const event = { data: withOwnLists(message) };
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener(event);
    });
  }

  addEventListener(_: 'message', listener: Listener, { signal }: { signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  terminate(): void {
    this.#listeners.clear();
  }
}

type Listener = (event: { data: unknown }) => void;

function withOwnLists(message: unknown): unknown {
  const { chunk } = Object(message);
  if (!Array.isArray(chunk?.fnArray) || !Array.isArray(chunk.argsArray)) return message;
  const copied = { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() };
  return { ...Object(message), chunk: copied };
}
