import type { Logger } from '@omm/config';
import type { OutboxMail } from '@omm/contracts';
import { createTransport } from 'nodemailer';
import type { Letter } from './letters.ts';

/** Hands a letter on, without waiting for it: how long it takes would tell whether there is such an account. */
export type SendMail = (letter: Letter, about: { userId?: string; invitationId?: string }) => void;

export interface Mailer {
  send: SendMail;
  /** The same, waited for; false where the mail server does not take it. */
  deliver(...letter: Parameters<SendMail>): Promise<boolean>;
  /** Newest first; null where mail is sent. */
  outbox: (() => OutboxMail[]) | null;
  /** Letters to an address that are kept to be shown. */
  forget(address: string): void;
  close(): Promise<void>;
}

interface MailSettings {
  /** Without it letters are kept to be shown, in memory, and nothing is sent. */
  smtpUrl: string | undefined;
  from: string;
  logger: Logger;
}

export const createMailer = ({ smtpUrl, from, logger }: MailSettings): Mailer =>
  smtpUrl === undefined ? keepingMailer(logger) : smtpMailer(smtpUrl, from, logger);

const kept = 100;

function keepingMailer(logger: Logger): Mailer {
  const letters: OutboxMail[] = [];
  const send: SendMail = ({ kind, to, subject, text, link }, about) => {
    letters.unshift({ at: new Date().toISOString(), to, subject, text, link });
    letters.length = Math.min(letters.length, kept);
    logger.info({ kind, ...about }, 'letter kept in the outbox');
  };
  return {
    send,
    deliver: async (letter, about) => {
      send(letter, about);
      return true;
    },
    outbox: () => [...letters],
    forget: (address) => {
      letters.splice(0, letters.length, ...letters.filter(({ to }) => to !== address));
    },
    close: async () => undefined,
  };
}

/** Whoever waits for a letter that was lost asks for it again: nothing is tried twice here. */
function smtpMailer(url: string, from: string, logger: Logger): Mailer {
  const transport = createTransport({ url, pool: true, connectionTimeout: 10_000, socketTimeout: 30_000 });
  const underWay = new Set<Promise<boolean>>();
  const deliver = async (
    { kind, to, subject, text, html, unsubscribe }: Letter,
    about: object,
  ): Promise<boolean> => {
    const more = { ...(html ? { html } : {}), ...(unsubscribe ? { headers: oneClick(unsubscribe) } : {}) };
    try {
      // As an object, an address is never read as a list of them.
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text, ...more });
      logger.info({ kind, ...about }, 'letter sent');
      return true;
    } catch (err) {
      logger.error({ kind, ...about, err }, 'letter not sent');
      return false;
    }
  };
  return {
    send: (letter, about) => {
      const delivery = deliver(letter, about).finally(() => underWay.delete(delivery));
      underWay.add(delivery);
    },
    deliver,
    outbox: null,
    forget: () => undefined,
    close: async () => {
      await Promise.all(underWay);
      transport.close();
    },
  };
}

/** RFC 8058. */
const oneClick = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
