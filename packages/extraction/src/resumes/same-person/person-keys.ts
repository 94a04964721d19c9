import type { ResumeFingerprint } from '@omm/contracts';

/** Two texts that are seven tenths alike (`samePerson`) share a band with a probability of 0.993, two strangers' hardly ever. */
const BANDS = 12;
const PLACES_A_BAND = 3;

/**
 * What two resumes of one person have in common, one key at least: a database finds the few that `samePerson` is to
 * compare by them, among a million. A key alone decides nothing.
 */
export const personKeys = ({ email, phone, name, text }: ResumeFingerprint): string[] => [
  ...(email ? [`email:${email}`] : []),
  ...(phone ? [`phone:${phone}`] : []),
  ...nameKeys(name ?? ''),
  ...textKeys(text),
];

/** 'ana maria poe' and 'poe ana' share 'ana poe': each pair of its first and last two words, in the order of the alphabet. */
function nameKeys(name: string): string[] {
  const all = name.split(' ').filter(Boolean);
  const words = [...new Set([...all.slice(0, 2), ...all.slice(-2)])].toSorted();
  if (words.length === 1) return [`name:${name}`];
  return words.flatMap((word, at) => words.slice(at + 1).map((other) => `name:${word} ${other}`));
}

const textKeys = (text: ResumeFingerprint['text']): string[] =>
  text.length === 0
    ? []
    : Array.from({ length: BANDS }, (_, band) => {
        const places = text.slice(band * PLACES_A_BAND, (band + 1) * PLACES_A_BAND);
        return `text:${band}:${places.join('.')}`;
      });
