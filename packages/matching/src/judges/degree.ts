import { type DegreeLevel, degreeRank, type RequirementOf, type Setting } from '@omm/contracts';
import { capitalised, studyFieldFit } from '@omm/requirement-model';
import { type Finding, statusOf } from '../finding.ts';
import type { Degree, Qualifications } from '../qualifications.ts';
import { aDegree, degreeName } from '../wording.ts';
import { substituteUnasked } from './substitution.ts';

type Asked = RequirementOf<'degree'>;

/** A degree of another field still shows the level; one of a near field misses little. */
const FIELD_CREDIT = { same: 1, near: 0.95, other: 0.75 } as const;
/** One rung below is half of it, each further rung half of that again. */
const RUNG_BELOW = 0.5;
/** Begun and not finished: more than one rung below, less than the degree. */
const IN_PROGRESS = 0.6;

export function judgeDegree(asked: Asked, who: Qualifications, setting: Setting | null): Finding {
  const label = capitalised(degreeName[asked.value.level]);
  const best = who.degrees
    .map((degree) => ({ degree, credit: creditOf(asked, degree) }))
    .toSorted((a, b) => b.credit - a.credit)[0];
  if (best === undefined) {
    const why = `Asks for ${aDegree(asked.value.level)}; the resume names no degree.`;
    return { label, status: 'unknown', credit: 0, why, quote: null };
  }
  const { degree, credit } = best;
  const why = `Asks for ${aDegree(asked.value.level)}${inFields(asked)}; the resume shows ${held(degree, asked.value.level)}`;
  const instead = credit < 1 ? substituteUnasked(setting, who) : null;
  if (instead !== null && instead.credit > credit) {
    return { ...instead, label, why: `${why}. ${instead.why}` };
  }
  return { label, status: statusOf(credit), credit, why: `${why}.`, quote: degree.quote };
}

function creditOf({ value }: Asked, degree: Degree): number {
  const missing = degreeRank(value.level) - degreeRank(degree.level);
  if (missing > 0) return RUNG_BELOW ** missing * (degree.completed ? 1 : IN_PROGRESS);
  return fieldCredit(value, degree) * (degree.completed ? 1 : IN_PROGRESS);
}

/** 'Or a related field': a near one will do. */
function fieldCredit({ fields, cipCodes = [], relatedField }: Asked['value'], degree: Degree): number {
  const held = { words: degree.field === null ? [] : [degree.field], cipCodes: degree.cipCodes };
  const fit = studyFieldFit({ words: fields, cipCodes }, held);
  return fit === null || (fit === 'near' && relatedField === true) ? 1 : FIELD_CREDIT[fit];
}

const inFields = ({ value }: Asked): string =>
  value.fields.length === 0 ? '' : ` in ${value.fields.slice(0, 3).join(', ')}`;

/** The rest of the degree's own name: 'Bachelor of Science' is no degree in science. */
const NO_FIELD = /^(?:(?:applied|fine|liberal) )?(?:sciences?|arts?)(?: degree)?$/i;

function held({ level, field, completed }: Degree, asked: DegreeLevel): string {
  const subject = field === null || NO_FIELD.test(field.trim()) ? '' : ` in ${field}`;
  return `${level === asked ? 'one' : aDegree(level)}${subject}${completed ? '' : ', not finished yet'}`;
}
