import type { Contact, PersonTie, ResumeFingerprint } from '@omm/contracts';
import { textSignature, textSimilarity } from './text-signature.ts';

export type SamePerson = {
  readonly same: boolean;
  /** What decided. */
  readonly by: PersonTie | null;
  /** Share of the runs of three words that both texts have, estimated. */
  readonly similarity: number;
};

export function resumeFingerprint(text: string, { name, email, phone }: Contact): ResumeFingerprint {
  return {
    email: email?.value.toLowerCase() ?? null,
    phone: phone?.value.replace(/\D/g, '').slice(-10) || null,
    name: name === null ? null : plainName(name.value),
    text: textSignature(text),
  };
}

/** Accents, case and initials aside: 'María P. Ochoa' and 'MARIA OCHOA'. */
function plainName(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .join(' ');
}

/** Two versions of one resume share a third of their words' runs, two people's with one template hardly a tenth. */
const NEW_VERSION = 0.3;
/** Nothing but the text to go by. */
const ALMOST_THE_SAME = 0.7;

/**
 * Whether a resume is a new version of another. An address or a number is enough with the same name, since families
 * share them; where a name is missing, and for a name alone, the texts must be alike: an agency takes the names out and
 * puts its own number on all. A duplicate that stays is seen, a person who is lost is not.
 */
export function samePerson(a: ResumeFingerprint, b: ResumeFingerprint): SamePerson {
  const similarity = textSimilarity(a.text, b.text);
  const decided = (by: SamePerson['by']): SamePerson => ({ same: by !== null, by, similarity });
  const names = compared(a.name, b.name, sharesNames);
  const email = compared(a.email, b.email);
  const isTheirs = names === 'same' || (names === 'unknown' && similarity >= NEW_VERSION);
  if (email === 'same' && (isTheirs || isOtherwiseCalled(a, b, similarity))) return decided('email');
  if (compared(a.phone, b.phone) === 'same' && isTheirs) return decided('phone');
  if (names === 'other') return decided(null);
  if (names === 'same' && similarity >= NEW_VERSION) return decided('name-and-text');
  const unknown = names === 'unknown' && email !== 'other';
  return decided(unknown && similarity >= ALMOST_THE_SAME ? 'text' : null);
}

/** 'Claude D. Lind' and 'Bjorn Lind' of one address and much the same text: one person by two first names. */
const isOtherwiseCalled = (a: ResumeFingerprint, b: ResumeFingerprint, similarity: number) =>
  similarity >= NEW_VERSION && (a.name ?? '').split(' ').some((word) => b.name?.split(' ').includes(word));

function compared(
  a: string | null,
  b: string | null,
  equal: (a: string, b: string) => boolean = (one, other) => one === other,
): 'same' | 'other' | 'unknown' {
  if (a === null || b === null || a === '' || b === '') return 'unknown';
  return equal(a, b) ? 'same' : 'other';
}

/** 'ana poe' and 'ana maria poe rivas': all words of the shorter name, two at least. */
function sharesNames(a: string, b: string): boolean {
  const [short = [], long = []] = [a.split(' '), b.split(' ')].sort(
    (one, other) => one.length - other.length,
  );
  return a === b || (short.length > 1 && short.every((word) => long.includes(word)));
}
