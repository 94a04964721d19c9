import { type DegreeLevel, degreeRank, type RequirementOf, type Setting } from '@omm/contracts';
import { capitalised, degreeName, degreeWords, studyFieldFit } from '@omm/requirement-model';
import { type Finding, type Judge, statusOf } from '../finding.ts';
import type { Degree } from '../qualifications.ts';
import { bestBy } from './best-by.ts';
import { unaskedSubstitutionJudge } from './substitution.ts';

type Asked = RequirementOf<'degree'>;

/** A degree of another field still shows the level; one of a near field misses little. */
const FIELD_CREDIT = { same: 1, near: 0.95, other: 0.75 } as const;
/** One rung below is half of it, each further rung half of that again. */
const RUNG_BELOW = 0.5;
/** Begun and not finished: more than one rung below, less than the degree. */
const IN_PROGRESS = 0.6;

export function degreeJudge(asked: Asked, setting: Setting | null): Judge {
  const label = capitalised(degreeName(asked.value.level));
  const asks = `Asks for ${degreeWords(asked.value.level)}`;
  const why = (): string => `${asks}; the resume names no degree.`;
  const unknown: Finding = { label, status: 'unknown', credit: 0, why, quote: null };
  const creditOf = creditFor(asked);
  const judgeInstead = unaskedSubstitutionJudge(setting);
  return (who) => {
    const best = bestBy(who.degrees, creditOf);
    if (best === null) return unknown;
    const { item: degree, credit } = best;
    const why = (): string =>
      `${asks}${inFields(asked)}; the resume shows ${held(degree, asked.value.level)}.`;
    const instead = credit < 1 && judgeInstead !== null ? judgeInstead(who) : null;
    if (instead !== null && instead.credit > credit) {
      return { ...instead, label, why: () => `${why()} ${instead.why()}` };
    }
    return { label, status: statusOf(credit), credit, why, quote: degree.quote };
  };
}

function creditFor(asked: Asked): (degree: Degree) => number {
  const fieldCredit = fieldCreditFor(asked);
  const rank = degreeRank(asked.value.level);
  return (degree) => {
    const missing = rank - degreeRank(degree.level);
    const credit = missing > 0 ? RUNG_BELOW ** missing : fieldCredit(degree);
    return credit * (degree.completed ? 1 : IN_PROGRESS);
  };
}

/** 'Or a related field': a near one will do. */
function fieldCreditFor({ value }: Asked): (degree: Degree) => number {
  const { fields, cipCodes = [], relatedField } = value;
  const fitOf = studyFieldFit({ words: fields, cipCodes });
  return ({ field, cipCodes: held }) => {
    const fit = fitOf({ words: field === null ? [] : [field], cipCodes: held });
    return fit === null || (fit === 'near' && relatedField === true) ? 1 : FIELD_CREDIT[fit];
  };
}

const inFields = ({ value }: Asked): string =>
  value.fields.length === 0 ? '' : ` in ${value.fields.slice(0, 3).join(', ')}`;

/** The rest of the degree's own name: 'Bachelor of Science' is no degree in science. */
const NO_FIELD = /^(?:(?:applied|fine|liberal) )?(?:sciences?|arts?)(?: degree)?$/i;

function held({ level, field, completed }: Degree, asked: DegreeLevel): string {
  const subject = field === null || NO_FIELD.test(field.trim()) ? '' : ` in ${field}`;
  return `${level === asked ? 'one' : degreeWords(level)}${subject}${completed ? '' : ', not finished yet'}`;
}
