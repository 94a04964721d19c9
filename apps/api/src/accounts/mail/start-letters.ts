import type { Logger } from '@omm/config';

/** Sends what is due at this moment. */
export type SendDue = (now: Date) => Promise<void>;

const lookEveryMs = 60_000;

/** Every process of the api looks; what one has claimed no other has. What fails keeps no other letter from being sent. */
export function startLetters(kinds: readonly SendDue[], logger: Logger): { close(): Promise<void> } {
  let sending = Promise.resolve();
  const send = async () => {
    for (const sendDue of kinds)
      await sendDue(new Date()).catch((err: unknown) => logger.error({ err }, 'letters could not be sent'));
  };
  const timer = setInterval(() => {
    sending = sending.then(send);
  }, lookEveryMs);
  return {
    async close() {
      clearInterval(timer);
      await sending;
    },
  };
}
