/** The submodule alone: the whole of `natural` takes 0.8 s and 160 MB to import. */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const REMEMBERED = 50_000;
const stems = new Map<string, string>();

/** Porter stem of a lower-case word: 'scheduling' and 'schedules' → 'schedul'. Remembers words: porter alone is slow. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const result = porter.stem(word);
  if (stems.size >= REMEMBERED) stems.clear();
  stems.set(word, result);
  return result;
}
