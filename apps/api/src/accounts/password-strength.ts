import { passwordLength } from '@omm/contracts';
import { APIError } from 'better-auth/api';

/** Of zxcvbn's 0 to 4: 'safely unguessable', also for who has stolen the hash. */
const enough = 3;

type Check = (password: string, about: string[]) => Promise<{ score: number; why: string }>;
let loaded: Promise<Check> | null = null;

/** Refuses what is easy to guess, from words, names, dates, keyboards and what the account says of its owner. */
export async function requireStrongPassword(password: unknown, about: readonly unknown[]): Promise<void> {
  if (typeof password !== 'string' || password.length < passwordLength.min) return;
  loaded ??= load();
  const check = await loaded;
  const words = about.filter((word) => typeof word === 'string').flatMap((word) => word.split(/[\s@.]+/));
  const { score, why } = await check(password.slice(0, passwordLength.max), words);
  if (score >= enough) return;
  const message = `This password is easy to guess. ${why}`.trim();
  throw new APIError('BAD_REQUEST', { code: 'PASSWORD_TOO_WEAK', message });
}

/** Seven megabytes of words, which only a process needs that meets a new password. */
async function load(): Promise<Check> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
  return async (password, about) => {
    const { score, feedback } = await zxcvbn.checkAsync(password, about);
    return { score, why: [feedback.warning, ...feedback.suggestions].filter(Boolean).join(' ') };
  };
}
