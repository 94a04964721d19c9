import type { DueDigest } from '@omm/storage';
import type { Letter } from '../../accounts/mail/letters.ts';
import { html } from '../job-board/html.ts';

interface Addressee {
  name: string;
  email: string;
}

interface Links {
  publicUrl: string;
  unsubscribe: string;
}

const shown = 20;

/** Of nobody but its reader the name: mail is read on the way, and kept. */
export function digestLetter(
  { organisationId, postings }: DueDigest,
  { name, email }: Addressee,
  { publicUrl, unsubscribe }: Links,
): Letter {
  const total = postings.reduce((sum, { matches }) => sum + matches, 0);
  const what = organisationId ? 'candidate' : 'job';
  const subject = `${counted(total, `new ${what}`)} for you`;
  const lines = postings.slice(0, shown).map(({ id, title, matches }) => ({
    words: organisationId
      ? `${title ?? 'Untitled'}: ${counted(matches, 'new candidate')}`
      : (title ?? 'Untitled'),
    link: `${publicUrl}/postings/${id}`,
  }));
  const rest = postings.length - lines.length;
  const more = rest > 0 ? `And ${rest} more.` : null;
  const end = 'You are sent this because you asked for it in your account.';
  const text = [
    `Hello ${name},`,
    ...lines.map(({ words, link }) => `${words}\n${link}`),
    ...(more ? [more] : []),
    `${end} To stop: ${unsubscribe}`,
    'Office Manager Matcher\n',
  ].join('\n\n');
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${subject}</title></head><body>
<p>Hello ${name},</p>
<ul>${lines.map(({ words, link }) => html`<li><a href="${link}">${words}</a></li>\n`)}</ul>
${more ? html`<p>${more}</p>` : null}
<p>${end} <a href="${unsubscribe}">Stop it</a>.</p>
<p>Office Manager Matcher</p>
</body></html>
`;
  return {
    kind: 'digest',
    to: email,
    subject,
    text,
    html: page.text,
    link: lines[0]?.link ?? publicUrl,
    unsubscribe,
  };
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
