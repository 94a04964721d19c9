import { LanguageLevel, type RequirementOf } from '@omm/contracts';
import { languageName } from '@omm/requirement-model';
import type { Finding } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';
import { capitalised } from '../wording.ts';

/** Spoken, but less well than asked. */
const BELOW_LEVEL = 0.6;

/** A language that the resume does not name is unknown: few people list the second language they speak at home. */
export function judgeLanguage(asked: RequirementOf<'language'>, who: Qualifications): Finding {
  const { code, level } = asked.value;
  const name = languageName(code);
  const label = capitalised(name);
  const spoken = who.languages
    .filter((language) => language.code === code || (code === 'und' && language.code !== 'en'))
    .toSorted((a, b) => rank(b.level) - rank(a.level))[0];
  if (spoken === undefined) {
    return {
      label,
      status: 'unknown',
      credit: 0,
      why: `Asks for ${name}; the resume does not say.`,
      quote: null,
    };
  }
  const { quote } = spoken;
  if (level !== null && rank(spoken.level) < rank(level)) {
    const why = `Asks for ${level} ${name}; the resume says ${spoken.level}.`;
    return { label, status: 'partly', credit: BELOW_LEVEL, why, quote };
  }
  const shown = code === 'und' ? languageName(spoken.code) : name;
  return { label, status: 'met', credit: 1, why: `Asks for ${name}; the resume shows ${shown}.`, quote };
}

/** Who names a language and no level claims to speak it. */
const rank = (level: LanguageLevel | null): number =>
  level === null ? LanguageLevel.options.length : LanguageLevel.options.indexOf(level);
