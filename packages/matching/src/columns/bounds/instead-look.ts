import type { RequirementOf, Setting } from '@omm/contracts';
import { substitutionFor } from '@omm/requirement-model';
import { statusOf } from '../../finding.ts';
import { shareInstead, UNASKED, yearsInstead } from '../../judges/substitution.ts';
import type { Point } from '../../point.ts';
import { filled } from '../filled.ts';
import { NOBODY } from '../nobody.ts';
import type { Segment } from '../segment.ts';
import { BATCH_ROWS } from './batch.ts';
import { better, codeAt, isUnknown, settled } from './code.ts';
import type { Unweighed } from './look.ts';
import { isDated, monthColumn } from './months-column.ts';
import { yearsOf } from './years-look.ts';

/** A code for each thousandth of a credit that tells its own status. */
export const codesByCredit = (point: Point): Int32Array =>
  filled(new Int32Array(1001), (thousandths) => {
    const credit = thousandths / 1000;
    return codeAt(point, { status: statusOf(credit), credit });
  });

/** Experience in place of a degree; unknown of who gives no dates. */
export function insteadLook({ value }: RequirementOf<'experience-in-lieu'>, point: Point): Unweighed {
  const years = yearsOf('medical-office', shareInstead(yearsInstead(value.years)));
  const codes = codesByCredit(point);
  const undated = codeAt(point, point.judge(NOBODY));
  return {
    by: 'months',
    on: (segment) => {
      const fill = years(segment);
      const total = monthColumn(segment.columns, 'total');
      return (batch, out) => {
        fill(batch, out);
        const { first, left, size, whenUnknown } = batch;
        for (let at = 0; at < size; at += 1) {
          const place = left[at] ?? 0;
          const code = isDated(total, first + place) ? (codes[out[place] ?? 0] ?? 0) : undated;
          out[place] = settled(code, whenUnknown[place] ?? 0);
        }
      };
    },
  };
}

/** The degrees that are held, or, where some are, what may stand in for them unasked. */
export function degreeLook(
  point: Point,
  codeOn: (segment: Segment) => (list: number) => number,
  setting: Setting | null,
): Unweighed {
  const rule = substitutionFor(setting, false);
  if (rule === null) return { by: 'degrees', codeOn };
  const share = shareInstead(rule.years);
  const years = yearsOf('medical-office', (months) => UNASKED * share(months));
  const codes = codesByCredit(point);
  return {
    by: 'months',
    on: (segment) => {
      const { degrees } = segment.columns;
      const held = codeOn(segment);
      const fill = years(segment);
      const credits = new Int32Array(BATCH_ROWS);
      return (batch, out) => {
        fill(batch, credits);
        const { first, left, size, whenUnknown } = batch;
        for (let at = 0; at < size; at += 1) {
          const place = left[at] ?? 0;
          const code = held(degrees[first + place] ?? 0);
          const instead = codes[credits[place] ?? 0] ?? 0;
          out[place] = isUnknown(code) ? settled(code, whenUnknown[place] ?? 0) : better(code, instead);
        }
      };
    },
  };
}
