import type { SwitchedOffWebhook } from '@omm/storage';

/** What is sent by mail, and what stands in the outbox where no mail is sent. */
export interface Letter {
  kind: 'verify' | 'reset' | 'password-changed' | 'invitation' | 'digest' | 'webhook-off';
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** The address that the letter is about. */
  link: string;
  /** By which it is ended with one click (RFC 8058). */
  unsubscribe?: string;
}

interface Recipient {
  name: string;
  email: string;
}

const letter = (
  kind: Letter['kind'],
  to: string,
  words: Pick<Letter, 'subject' | 'link'> & { lines: string[] },
) => ({
  kind,
  to,
  subject: words.subject,
  link: words.link,
  text: `${words.lines.join('\n\n')}\n\nOffice Manager Matcher\n`,
});

export const verifyLetter = ({ name, email }: Recipient, link: string): Letter =>
  letter('verify', email, {
    subject: 'Confirm your email address',
    link,
    lines: [
      `Hello ${name},`,
      'please confirm that this is your email address. Until then nobody else sees what you upload.',
      link,
      'The link works for one day. If you have not signed up, ignore this letter.',
    ],
  });

export const resetLetter = ({ name, email }: Recipient, link: string): Letter =>
  letter('reset', email, {
    subject: 'Choose a new password',
    link,
    lines: [
      `Hello ${name},`,
      'somebody, probably you, asked for a new password. Choose it here:',
      link,
      'The link works for one hour and once. If it was not you, ignore this letter: your password stays as it is.',
    ],
  });

export const passwordChangedLetter = ({ name, email }: Recipient, publicUrl: string): Letter => {
  const link = `${publicUrl}/forgot-password`;
  return letter('password-changed', email, {
    subject: 'Your password was changed',
    link,
    lines: [
      `Hello ${name},`,
      'the password of your account was changed just now. If it was not you, choose a new one at once:',
      link,
    ],
  });
};

export interface InvitationWords {
  to: string;
  organisation: string;
  inviter: string;
  link: string;
}

export const invitationLetter = ({ to, organisation, inviter, link }: InvitationWords): Letter =>
  letter('invitation', to, {
    subject: `${organisation} invites you to Office Manager Matcher`,
    link,
    lines: [
      'Hello,',
      `${inviter} invites you to work with the postings and candidates of ${organisation}.`,
      link,
      'The invitation stands for one week. If you do not know who this is, ignore this letter.',
    ],
  });

const whyOff: Record<SwitchedOffWebhook['disabled'], string> = {
  failing: 'has failed for five days and more, without one message that was taken',
  gone: 'has answered that it wants nothing more (410 Gone)',
};

/** Of the address the host alone: the rest may hold a secret. */
export const webhookOffLetter = (
  { name, email }: Recipient,
  { url, disabled }: Pick<SwitchedOffWebhook, 'url' | 'disabled'>,
  publicUrl: string,
): Letter => {
  const { host } = new URL(url);
  const link = `${publicUrl}/practice`;
  return letter('webhook-off', email, {
    subject: `Nothing is sent to ${host} any more`,
    link,
    lines: [
      `Hello ${name},`,
      `the program at ${host}, which your practice has told what happens, ${whyOff[disabled]}. It is switched off.`,
      'Its log of thirty days says what was sent and how it went. Once it is mended, switch it on again here:',
      link,
    ],
  });
};
