import { degreeRank, type Finding } from '@omm/contracts';
import { capitalised, degreeWords } from '@omm/requirement-model';
import type { Document } from '../../../engine/document.ts';
import { contradiction, pairs } from './contradiction.ts';
import { type DemandOf, ofKind, type Stated } from './stated.ts';

type Degree = Stated<DemandOf<'degree'>>;

/** 'Degree', 'college diploma', 'some college': no level of their own. */
const VAGUE = /^(?:degree\/(?:college-degree|degree)|bare-level\/)/;
const SOME_COLLEGE = /\b(?:some college|courses?|coursework|credits?)\b/i;
/** The words must demand: 'offering associate degrees', 'Department of Secondary Education' do not. */
const DEMANDS = /\b(?:required?|requires|requirement|must|minimum|mandatory|at least)\b|\(preferred\)/;
/** Nor do other ways in: 'a Bachelor's may be substituted', 'will be considered'. */
const OTHER_WAY =
  /substitut|in lieu|equivalent|consider|\bmay\b|\bor\b(?! ged)|additional|\bplus\b|\bif\b|tuition|students?|coursework|preferred\b(?!\))/;

/** One level required here and preferred there, or two levels each called the least. */
export function degreeContradictions(document: Document, stated: readonly Stated[]): Finding[] {
  const degrees = ofKind(stated, 'degree').filter(
    ({ demand, alone }) =>
      alone && !VAGUE.test(demand.ruleId) && !SOME_COLLEGE.test(demand.spans[0]?.text ?? ''),
  );
  if (isCheckList(degrees)) return [];
  return pairs(lowestOfEach(degrees), (won, other) => {
    const [level, otherLevel] = [won.demand.value.level, other.demand.value.level];
    const words = capitalised(degreeWords(level));
    if (level === otherLevel && isRequiredAndPreferred(document, won, other))
      return contradiction(
        document,
        { code: 'contradiction-degree', won, other },
        `${words} is required in one place and preferred in another`,
      );
    if (level !== otherLevel && isTwoMinimums(document, won, other))
      return contradiction(
        document,
        { code: 'contradiction-degree', won, other },
        `${words} is required in one place and ${degreeWords(otherLevel)} in another`,
      );
    return null;
  });
}

/** Of alternatives in one place ('Bachelor's or Master's') the lowest is what is asked. */
function lowestOfEach(degrees: readonly Degree[]): Degree[] {
  return degrees.filter(
    (one) =>
      !degrees.some(
        (other) =>
          other.place === one.place &&
          other.demand.necessity === one.demand.necessity &&
          degreeRank(other.demand.value.level) < degreeRank(one.demand.value.level),
      ),
  );
}

/** 'Bachelor's required … Bachelor's in nursing preferred' prefers a field of study, not the level. */
function isRequiredAndPreferred(document: Document, a: Degree, b: Degree): boolean {
  if (a.demand.necessity === b.demand.necessity) return false;
  const [required, preferred] = a.demand.necessity === 'preferred' ? [b, a] : [a, b];
  if (preferred.demand.value.fields.length > 0) return false;
  if (required.field || preferred.field) return true;
  return PREFERS.test(textOf(document, preferred)) && !OTHER_WAY.test(textOf(document, required));
}

const PREFERS = /\b(?:preferred|desired|desirable|ideally|a plus|nice to have|an asset)\b/;

const textOf = ({ view }: Document, { place }: Degree): string => view.lower.slice(place.start, place.end);

/** A form that names all levels and ticks one. */
const isCheckList = (degrees: readonly Degree[]): boolean =>
  new Set(degrees.filter(({ field, lost }) => !field && !lost).map(({ demand }) => demand.value.level)).size >
  3;

function isTwoMinimums(document: Document, a: Degree, b: Degree): boolean {
  if (a.demand.necessity !== 'required' || b.demand.necessity !== 'required') return false;
  if (a.place.heading === b.place.heading) return false;
  return [a, b].every((one) => {
    const text = textOf(document, one);
    return one.demand.value.level !== 'certificate' && DEMANDS.test(text) && !OTHER_WAY.test(text);
  });
}
