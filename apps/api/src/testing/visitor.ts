import { accountsPath, Me, Outbox, type OutboxMail } from '@omm/contracts';
import { postJson, type TestApi } from './start-test-api.ts';

export const goodPassword = 'tulips by the harbor';

/** Somebody with a browser: keeps the cookies, and reads the letters in the outbox. */
export function visitor({ base }: Pick<TestApi, 'base'>) {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map((pair) => pair.join('=')).join('; ');
  const keep = (answer: Response): Response => {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return answer;
  };
  const post = async (path: string, body: object) =>
    keep(await postJson(`${base}${accountsPath}${path}`, body, { cookie: cookie() }));
  const get = async (path: string) => keep(await fetch(base + path, { headers: { cookie: cookie() } }));

  return {
    cookie,
    post,
    get,
    signUp: (email: string, more: object = {}) =>
      post('/sign-up/email', { email, password: goodPassword, name: 'Jo New', ...more }),
    signIn: (email: string, password = goodPassword) => post('/sign-in/email', { email, password }),
    me: async (): Promise<Me> => Me.parse(await (await get('/v1/me')).json()),
    /** The newest letter to this address. */
    async letter(to: string): Promise<OutboxMail> {
      const { items } = Outbox.parse(await (await get('/v1/outbox')).json());
      const found = items.find((item) => item.to === to);
      if (!found) throw new Error('There is no letter to this address.');
      return found;
    },
    /** Follows the link of the letter that asks for it. */
    async confirm(email: string): Promise<Response> {
      const query = new URLSearchParams({ token: tokenIn(await this.letter(email)) });
      return get(`${accountsPath}/verify-email?${query}`);
    },
  };
}

export const tokenIn = ({ link }: OutboxMail): string => new URL(link).searchParams.get('token') ?? '';
