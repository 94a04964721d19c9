import type { Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import { webhookOffLetter } from '../../accounts/mail/letters.ts';
import type { Mailer } from '../../accounts/mail/mailer.ts';

export interface OwnerTeller {
  storage: Pick<Storage, 'webhooks'>;
  accounts: Pick<Accounts, 'owners'>;
  deliver: Mailer['deliver'];
  publicUrl: string;
}

const againAfterMs = 60 * 60_000;

/**
 * Writes to the owners of whom a webhook was switched off. Once: killed while sending, a letter is lost rather than sent
 * twice; where the mail server takes none it is tried again an hour later.
 */
export async function tellOwners(teller: OwnerTeller, now: Date): Promise<void> {
  const { storage, accounts, deliver, publicUrl } = teller;
  for (;;) {
    const off = await storage.webhooks.claimSwitchedOff(now);
    if (off === null) return;
    const owners = (await accounts.owners(off.organisationId)).filter(({ verified }) => verified);
    const sent: boolean[] = [];
    for (const { userId, ...owner } of owners)
      sent.push(await deliver(webhookOffLetter(owner, off, publicUrl), { userId }));
    if (sent.length > 0 && !sent.includes(true))
      await storage.webhooks.tellOwnersAt(off.id, new Date(now.getTime() + againAfterMs));
  }
}
