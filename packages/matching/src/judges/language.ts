import { LanguageLevel, type RequirementOf } from '@omm/contracts';
import { languageName } from '@omm/requirement-model';
import type { Finding } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';
import { capitalised } from '../wording.ts';

/** Spoken, but less well than asked. */
const BELOW_LEVEL = 0.6;

/**
 * A language that the resume does not name is unknown, yet seldom spoken: one in five Americans speaks a language
 * besides English at home (American Community Survey 2019: 21.6 %), and who does so names it for such a job.
 */
const SPOKEN_UNNAMED = 0.2;

export function judgeLanguage(asked: RequirementOf<'language'>, who: Qualifications): Finding {
  const { code, level } = asked.value;
  const name = languageName(code);
  const label = capitalised(name);
  const asks = level === null || code === 'und' ? name : `${level} ${name}`;
  const spoken = who.languages
    .filter((language) => language.code === code || (code === 'und' && language.code !== 'en'))
    .toSorted((a, b) => rank(b.level) - rank(a.level))[0];
  if (spoken === undefined) {
    const why = `Asks for ${asks}; the resume does not name it.`;
    return { label, status: 'unknown', credit: 0, likely: SPOKEN_UNNAMED, why, quote: null };
  }
  const { quote } = spoken;
  if (level !== null && rank(spoken.level) < rank(level)) {
    const why = `Asks for ${asks}; the resume says ${spoken.level}.`;
    return { label, status: 'partly', credit: BELOW_LEVEL, why, quote };
  }
  const shown = code === 'und' ? `names ${languageName(spoken.code)}` : 'names it';
  return { label, status: 'met', credit: 1, why: `Asks for ${asks}; the resume ${shown}.`, quote };
}

/** Who names a language and no level claims to speak it. */
const rank = (level: LanguageLevel | null): number =>
  level === null ? LanguageLevel.options.length : LanguageLevel.options.indexOf(level);
