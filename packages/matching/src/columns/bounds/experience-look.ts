import type { RequirementOf } from '@omm/contracts';
import { statusOf } from '../../finding.ts';
import { shareFor } from '../../judges/experience.ts';
import { worthInField } from '../../judges/experience-months.ts';
import { skillsBeside, spentWith, usesAny } from '../../judges/skill-years.ts';
import type { Point } from '../../point.ts';
import { filled } from '../filled.ts';
import { dutiesWith, jobWith, NOBODY } from '../nobody.ts';
import type { Segment } from '../segment.ts';
import type { Batch } from './batch.ts';
import { codeAt, settled, WHOLE } from './code.ts';
import { yearsInField } from './field-look.ts';
import { glanceOf } from './glance.ts';
import { codesByCredit } from './instead-look.ts';
import { always, type Unweighed } from './look.ts';
import { type Mark, type Marks, marksAt } from './marks.ts';
import { isDated, monthColumn } from './months-column.ts';
import { type Thousandths, yearsOf } from './years-look.ts';

/** Years, and the skills that they are asked for with. */
export function experienceLook(asked: RequirementOf<'experience'>, point: Point, marks: Marks): Unweighed {
  const { minimumYears, skillIds = [] } = asked.value;
  const silent = codeAt(point, point.judge(NOBODY));
  if (minimumYears === 0) return always(silent);
  const years = yearsFor(asked, shareFor(minimumYears));
  const skills = asked.scope === 'other' && years !== null ? [] : skillsBeside(asked.scope, skillIds);
  if (years === null && skills.length === 0) return always(silent);
  const bit = skills.length === 0 ? 0 : marks.add(markOf(skills));
  if (bit === null) return always(WHOLE);
  const shown = codesByCredit(point);
  const untold = codesUntold(asked, point, { skills, isKnown: years !== null });
  const known = years ?? anyYears;
  const tableAt = (batch: Batch, place: number): Int32Array =>
    bit === 0 || (marksAt(batch, place) & bit) !== 0 ? shown : untold;
  return {
    ...(bit !== 0 && { glance: glanceOf(bit, [silent, ...untold]) }),
    by: skillIds.length > 0 ? 'skills' : asked.scope === 'other' ? 'jobs' : 'months',
    on: (segment) => {
      const fill = known(segment);
      const total = monthColumn(segment.columns, 'total');
      return (batch, out) => {
        fill(batch, out);
        const { first, left, size, whenUnknown } = batch;
        for (let at = 0; at < size; at += 1) {
          const place = left[at] ?? 0;
          const code = tableAt(batch, place)[out[place] ?? 0] ?? 0;
          out[place] = settled(isDated(total, first + place) ? code : silent, whenUnknown[place] ?? 0);
        }
      };
    },
  };
}

function markOf(skills: readonly string[]): Mark {
  const used = usesAny(skills);
  return {
    skill: ({ id }) => skills.includes(id),
    duty: (id) => used(jobWith({ duties: dutiesWith([id]) })),
  };
}

type Asked = RequirementOf<'experience'>;
type ShareOf = (months: number) => number;

/** Null where the posting asks for a field that we do not know. */
function yearsFor(
  { scope, scopeText, value }: Asked,
  shareOf: ShareOf,
): ((segment: Segment) => Thousandths) | null {
  if (scope !== 'other') return yearsOf(scope, shareOf);
  const worthOf = worthInField(scopeText ?? '', value.skillIds ?? []);
  return worthOf && yearsInField(worthOf, shareOf);
}

/** Of a field that we do not know, the skills tell all. */
const anyYears = (): Thousandths => (_, out) => {
  out.fill(1000);
};

/** A code for each thousandth of the years' credit, of who is silent of the skills. */
function codesUntold(
  { value }: Asked,
  point: Point,
  { skills, isKnown }: { readonly skills: readonly string[]; readonly isKnown: boolean },
): Int32Array {
  const judgeSkills = spentWith(skills, shareFor(value.minimumYears));
  const years = point.judge(NOBODY);
  return filled(new Int32Array(1001), (thousandths) => {
    const credit = thousandths / 1000;
    const status = isKnown ? statusOf(credit) : 'unknown';
    return codeAt(
      point,
      credit === 0 ? { status, credit } : judgeSkills({ ...years, status, credit }, NOBODY),
    );
  });
}
