import type { Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import type { Mailer } from '../../accounts/mail/mailer.ts';
import type { Seals } from '../../http/seals.ts';
import { digestLetter } from './digest-letter.ts';
import { digestAfter } from './next-digest.ts';
import { unsubscribeAddress } from './unsubscribe-address.ts';

export interface DigestSender {
  storage: Pick<Storage, 'digests'>;
  accounts: Pick<Accounts, 'addressee' | 'isMember'>;
  deliver: Mailer['deliver'];
  seals: Seals;
  publicUrl: string;
}

const againAfterMs = 60 * 60_000;

/**
 * Sends what is due at this moment. Of a match a person is written to once: killed while sending, the letter is lost
 * rather than sent twice; one that the mail server does not take is tried again an hour later.
 */
export async function sendDigests(sender: DigestSender, now: Date): Promise<void> {
  const { storage, accounts, deliver, seals, publicUrl } = sender;
  for (;;) {
    const due = await storage.digests.claim(now, digestAfter);
    if (due === null) return;
    const { userId, organisationId } = due;
    const addressee = await accounts.addressee(userId);
    const isTheirs = organisationId === null || (await accounts.isMember(organisationId, userId));
    if (addressee === null || !isTheirs) {
      await storage.digests.remove(userId);
      continue;
    }
    if (due.postings.length === 0 || !addressee.verified) continue;
    const unsubscribe = unsubscribeAddress({ seals, publicUrl }, userId);
    const letter = digestLetter(due, addressee, { publicUrl, unsubscribe });
    const isSent = await deliver(letter, { userId });
    if (!isSent) await storage.digests.putBack(due, new Date(now.getTime() + againAfterMs));
  }
}
