import { LanguageLevel, type LanguageMode, type RequirementOf } from '@omm/contracts';
import { capitalised, languageName } from '@omm/requirement-model';
import type { Finding, Judge } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';
import { bestBy } from './best-by.ts';

type Asked = RequirementOf<'language'>;
type Spoken = Qualifications['languages'][number];

/** Spoken, but less well than asked. */
const BELOW_LEVEL = 0.6;
/** Spoken, and nothing said of the writing or interpreting that is asked for. */
const MODE_UNTOLD = 0.8;

const MODE_NAME: Record<LanguageMode, string> = {
  speaking: 'spoken',
  reading: 'read',
  writing: 'written',
  interpreting: 'used to interpret',
  medical: 'medical',
};

/**
 * A language that the resume does not name is unknown, yet seldom spoken: one in five Americans speaks a language
 * besides English at home (American Community Survey 2019: 21.6 %), and who does so names it for such a job.
 */
const SPOKEN_UNNAMED = 0.2;

export function languageJudge(asked: Asked): Judge {
  const { code } = asked.value;
  const label = capitalised(languageName(code));
  const asks = `Asks for ${languageAsked(asked.value)}`;
  const why = (): string => `${asks}; the resume does not name it.`;
  const unknown: Finding = {
    label,
    status: 'unknown',
    credit: 0,
    likely: SPOKEN_UNNAMED,
    why,
    quote: null,
  };
  const creditOf = (held: Spoken): number => (isMeant(code, held) ? creditFor(asked, held) : 0);
  return (who) => {
    const best = bestBy(who.languages, creditOf);
    if (best === null || best.credit === 0) return unknown;
    const { item: held, credit } = best;
    const why = (): string => `${asks}; the resume ${shown(asked, held)}.`;
    return { label, status: credit === 1 ? 'met' : 'partly', credit, why, quote: held.quote };
  };
}

/** Where no language is named, any besides English will do. */
const isMeant = (code: Spoken['code'], held: Spoken): boolean =>
  held.code === code || (code === 'und' && held.code !== 'en');

/** 'Fluent Spanish, spoken and written'. */
export function languageAsked({ code, level, modes = [] }: Asked['value']): string {
  const name = level === null || code === 'und' ? languageName(code) : `${level} ${languageName(code)}`;
  return modes.length === 0 ? name : `${name}, ${modes.map((mode) => MODE_NAME[mode]).join(' and ')}`;
}

function creditFor(asked: Asked, held: Spoken): number {
  if (isBelow(asked, held)) return BELOW_LEVEL;
  return untold(asked, held).length > 0 ? MODE_UNTOLD : 1;
}

function shown(asked: Asked, held: Spoken): string {
  if (isBelow(asked, held)) return `says ${held.level}`;
  const named = asked.value.code === 'und' ? `names ${languageName(held.code)}` : 'names it';
  const open = untold(asked, held).map((mode) => MODE_NAME[mode]);
  return open.length === 0 ? named : `${named} and does not say that it is ${open.join(' or ')}`;
}

const isBelow = ({ value: { level } }: Asked, held: Spoken): boolean =>
  level !== null && rank(held.level) < rank(level);

/** Whoever names a language speaks it, and who is fluent reads and writes it; what else is done in it must be said. */
const untold = ({ value: { modes = [] } }: Asked, { level, modes: told }: Spoken): LanguageMode[] => {
  const isFluent = level === 'fluent' || level === 'native';
  const implied: LanguageMode[] = isFluent ? ['speaking', 'reading', 'writing'] : ['speaking'];
  return modes.filter((mode) => !implied.includes(mode) && !told.includes(mode));
};

/** Who names a language and no level claims to speak it. */
const rank = (level: LanguageLevel | null): number =>
  level === null ? LanguageLevel.options.length : LanguageLevel.options.indexOf(level);
