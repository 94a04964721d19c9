import { parsePosting } from '../parse-posting.ts';

/** What a sentence or a short list asks for; a field that is not named is null, false or empty. */
export interface Asked {
  readonly d?: string;
  readonly p?: string;
  readonly lieu?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly pref?: number;
  /** Languages and credentials as 'es:r CPC:p'. */
  readonly l?: string;
  readonly c?: string;
}

const NOTHING = { d: null, p: null, lieu: false, min: null, max: null, pref: null, l: '', c: '' };

const sorted = (list: readonly string[]) => [...list].sort().join(' ');

/** The whole of what is asked, in the order in which `askedOf` names it. */
export function wanted(asked: Asked) {
  const all = { ...NOTHING, ...asked };
  return { ...all, l: sorted(all.l.split(' ')), c: sorted(all.c.split(' ')) };
}

export function askedOf(text: string) {
  const { summary } = parsePosting(text);
  return {
    d: summary.requiredDegree,
    p: summary.preferredDegree,
    lieu: summary.experienceInLieu,
    min: summary.minimumYears,
    max: summary.maximumYears,
    pref: summary.preferredYears,
    l: sorted(summary.languages.map(({ code, necessity }) => `${code}:${necessity.charAt(0)}`)),
    c: sorted(summary.credentials.map(({ id, necessity }) => `${id}:${necessity.charAt(0)}`)),
  };
}
