import { Me, Submitted } from '@omm/contracts';

const password = 'heron over grey water';

/** Somebody who uses the API with a session. */
export async function signUp(
  address: string,
  account: { name: string; email: string; organisationName?: string },
) {
  const signedUp = await fetch(`${address}/v1/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...account, password }),
  });
  if (!signedUp.ok) throw new Error(`Signing up: ${signedUp.status} ${await signedUp.text()}`);
  const cookie = signedUp.headers.getSetCookie().map((line) => line.split(';')[0]);
  const headers = { cookie: cookie.join('; ') };
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(address + path, { ...init, headers: { ...headers, ...Object(init.headers) } });
  return {
    ask,
    send: (path: string, body: object, more: Record<string, string> = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...more },
        body: JSON.stringify(body),
      }),
    async upload(file: File, more: Record<string, string> = {}): Promise<string> {
      const form = new FormData();
      form.append('file', file);
      const answer = await ask('/v1/resumes', { method: 'POST', headers: more, body: form });
      return Submitted.parse(await answer.json()).id;
    },
    me: async () => Me.parse(await (await ask('/v1/me')).json()),
  };
}
