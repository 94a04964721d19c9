import { accountsPath, Problem } from '@omm/contracts';
import type { z } from 'zod';
import { send } from './api-client.ts';
import { RequestError } from './request-error.ts';

/** In the words of who signs in, where the server's are those of a programmer. */
const words: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'The email or the password is not right.',
  INVALID_PASSWORD: 'The password is not right.',
  INVALID_CODE: 'The code is not right, or its time is over. Type the one that is shown now.',
  INVALID_BACKUP_CODE: 'This is none of your backup codes, or it was used before.',
  INVALID_TWO_FACTOR_COOKIE: 'That took too long. Sign in again.',
  INVALID_TOKEN: 'This link is over, or was used before. Ask for another one.',
  TOKEN_EXPIRED: 'This link is over. Ask for another one.',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL:
    'There is an account with this email. Sign in, or choose a new password.',
  USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION: 'This address is invited already.',
  USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION: 'This person is a member already.',
  YOU_CANNOT_LEAVE_THE_ORGANIZATION_WITHOUT_AN_OWNER: 'Somebody has to stay an owner.',
  YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER: 'Somebody has to stay an owner.',
  YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION: 'This invitation was sent to another email address.',
};

/** Asks one of the operations under which accounts are managed: a GET where nothing is sent. */
export async function askAccounts<T>(schema: z.ZodType<T>, path: string, body?: object): Promise<T> {
  const sent = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await send(`${accountsPath}${path}`, sent ?? {});
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemIn(answer);
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new RequestError('INTERNAL', `The reply to ${path} has not the agreed form.`);
}

function problemIn(answer: unknown): RequestError {
  const { data } = Problem.safeParse(answer);
  const said = words[data?.reason ?? ''];
  return data && said ? new RequestError(data.code, said, data) : RequestError.fromBody(answer);
}
