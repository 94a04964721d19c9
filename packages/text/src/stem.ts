/** The submodule alone: the whole of `natural` takes 0.8 s and 160 MB to import. */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { remembered } from './remembered.ts';

/** Porter stem of a lower-case word: 'scheduling' and 'schedules' → 'schedul'. Porter alone is slow. */
export const stem = remembered((word: string): string => porter.stem(word));
