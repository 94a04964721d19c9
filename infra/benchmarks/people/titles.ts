import { requirementModel } from '@omm/requirement-model';
import { drawFrom, type Met, pick, type Random } from './draw.ts';

const list = (words: string): readonly string[] => words.split(' ');

const RANKS = list(
  'senior lead assistant junior interim certified temporary regional district corporate executive bilingual',
);
const FIELDS = list(
  'billing accounts admissions surgery radiology cardiology pediatrics dermatology urology oncology orthopedics ' +
    'dental optometry laboratory pharmacy referrals registration authorizations records telehealth rehabilitation ' +
    'wellness hospice maternity emergency campus payroll benefits hotel restaurant warehouse logistics insurance ' +
    'mortgage retail legal security fitness construction transport banking events library kitchen export quality',
);
/** What somebody did who did none of the work that the requirement model names. */
const OTHER_JOBS = list(
  'associate clerk driver cashier server cook operator technician inspector representative specialist agent ' +
    'advisor worker volunteer intern consultant planner buyer stylist',
);
const NAMES = new Map(requirementModel.field.occupations.rows.map(({ id, name }) => [id, name]));
const MOST_BEFORE = 5;

/** What a job is called, and which of its words name it. */
interface Title {
  readonly name: string;
  readonly full: string;
}

/** Draws a title for an occupation: its name, with as many words of rank and field before it as titles have. */
export function titleDrawer(wordsOfATitle: Met<string>): (random: Random, occupation: string) => Title {
  const drawLength = drawFrom(wordsOfATitle);
  return (random, occupation) => {
    const name = NAMES.get(occupation) ?? pick(random, OTHER_JOBS);
    const before = Math.max(0, Number(drawLength(random)) - name.split(' ').length);
    const rank = before > 0 ? [pick(random, RANKS)] : [];
    const fields = Array.from({ length: Math.min(before, MOST_BEFORE) - rank.length }, () =>
      pick(random, FIELDS),
    );
    return { name, full: [...rank, ...fields, name].join(' ') };
  };
}
