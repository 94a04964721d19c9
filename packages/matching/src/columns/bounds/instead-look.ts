import type { RequirementOf, Setting } from '@omm/contracts';
import { substitutionFor } from '@omm/requirement-model';
import { statusOf } from '../../finding.ts';
import { shareInstead, UNASKED, yearsInstead } from '../../judges/substitution.ts';
import type { Point } from '../../point.ts';
import { withQuote } from '../nobody.ts';
import type { Segment } from '../segment.ts';
import { BATCH_ROWS } from './batch.ts';
import { better, codeAt, isUnknown, settled } from './code.ts';
import { type Fill, fillByCode } from './look.ts';
import { monthColumn, monthsAt } from './months-column.ts';
import { NOBODY } from './nobody.ts';
import { yearsOf } from './years-look.ts';

/** A code for each thousandth of a credit that tells its own status. */
export const codesByCredit = (point: Point): Int32Array =>
  Int32Array.from({ length: 1001 }, (_, thousandths) => {
    const credit = thousandths / 1000;
    return codeAt(point, { status: statusOf(credit), credit });
  });

/** Experience in place of a degree; unknown of who gives no dates. */
export function insteadLook(
  { value }: RequirementOf<'experience-in-lieu'>,
  point: Point,
): (segment: Segment) => Fill {
  const years = yearsOf('medical-office', shareInstead(yearsInstead(value.years)));
  const codes = codesByCredit(point);
  const undated = codeAt(point, point.judge(NOBODY));
  return (segment) => {
    const fill = years(segment);
    const total = monthColumn(segment.columns, 'total');
    return (batch, out) => {
      fill(batch, out);
      for (let at = 0; at < batch.size; at += 1) {
        const isDated = monthsAt(total, batch.rows[at] ?? 0) > 0;
        const code = isDated ? codes[out[at] ?? 0] : undated;
        out[at] = settled(code ?? 0, batch.whenUnknown[at] ?? 0);
      }
    };
  };
}

/** The degrees that are held, or, where some are, what may stand in for them unasked. */
export function degreeLook(point: Point, setting: Setting | null): (segment: Segment) => Fill {
  const rule = substitutionFor(setting, false);
  const share = rule && shareInstead(rule.years);
  const years = share && yearsOf('medical-office', (months) => UNASKED * share(months));
  const codes = codesByCredit(point);
  return (segment) => {
    const { columns, values } = segment;
    const held = Int32Array.from(values.degrees, (degrees) =>
      codeAt(point, point.judge({ ...NOBODY, degrees: degrees.map(withQuote) })),
    );
    if (years === null) return fillByCode(columns.degrees, held);
    const fill = years(segment);
    const credits = new Int32Array(BATCH_ROWS);
    return (batch, out) => {
      fill(batch, credits);
      for (let at = 0; at < batch.size; at += 1) {
        const code = held[columns.degrees[batch.rows[at] ?? 0] ?? 0] ?? 0;
        const instead = codes[credits[at] ?? 0] ?? 0;
        out[at] = isUnknown(code) ? settled(code, batch.whenUnknown[at] ?? 0) : better(code, instead);
      }
    };
  };
}
