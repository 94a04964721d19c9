import type { Confidence, Education, PartialDate } from '@omm/contracts';
import { cipCodesOf } from '@omm/requirement-model';
import { fieldInEnglish } from '../../lexicons/spanish/fields.ts';
import type { DateRange } from '../dates/find-date-ranges.ts';
import { wordsOfKnownField } from './institution-of.ts';

/** The programmes of a field as written: of the whole, or else of its parts ('Business and Accounting'). */
export function programmesOf(field: string | null): string[] | undefined {
  if (field === null) return undefined;
  const english = fieldInEnglish(field);
  const whole = cipCodesOf([english]);
  const codes =
    whole.length > 0
      ? whole
      : cipCodesOf(english.split(/\s{0,9}(?:\/|,|;|&|\band\b|\bwith\b)\s{0,9}/i).filter(Boolean));
  if (codes.length > 0) return codes;
  const words = english.split(/\s+/);
  const known = wordsOfKnownField(words);
  return known > 1 ? cipCodesOf([words.slice(0, known).join(' ')]) : undefined;
}

/** '2010 - 2014' began in 2010; '2014' alone is the end. */
export const startOf = (date: DateRange | undefined): PartialDate | undefined =>
  date?.kind === 'range' && date.from && date.to ? date.from : undefined;

/** '78 of 120 credits', '60 semester hours', '45 créditos'. */
const credits =
  /\b(?<earned>\d{1,3})(?:\s*(?:of|out of|\/|de)\s*(?<of>\d{2,3}))? (?:\p{L}+ )?(?:credits?|credit hours|semester hours|college hours|units|créditos)(?!\p{L})/iu;

export function creditsIn(words: string): Education['credits'] {
  const { earned, of } = credits.exec(words)?.groups ?? {};
  if (earned === undefined || Number(earned) === 0) return undefined;
  return { earned: Number(earned), of: of === undefined ? undefined : Number(of) };
}

type Signs = { readonly listed: boolean; readonly courses: boolean; readonly placed: boolean };

/** A degree among the schools, with its school or year; one of both missing; one told in a sentence or courses only. */
export function confidenceOf({ listed, courses, placed }: Signs): Confidence {
  if (courses || !listed) return placed && !courses ? 'medium' : 'low';
  return placed ? 'high' : 'medium';
}
