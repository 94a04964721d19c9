import { andList } from './and-list.ts';
import { documentsOf } from './documents.ts';
import { dollars } from './dollars.ts';
import { PAID_AS_MANAGERS, type PayFigure, type PayLevel, payFigures } from './pay.ts';
import { payByState } from './pay-by-state.ts';
import type { Sourced } from './provenance.ts';
import { specialtyName } from './settings.ts';
import { stateName } from './state-named.ts';

/** A job whose pay is to be compared; what is null is not known of it. */
type PaidJob = {
  readonly state: string | null;
  readonly specialty: string | null;
  readonly level: PayLevel | null;
};

/** A figure of the documents for such a job, in dollars a year. */
type PayReference = Sourced<{
  readonly low: number;
  /** As `low` where the document gives one figure; null: 'or more'. */
  readonly high: number | null;
  readonly year: number | null;
  /** Whose pay it is, where, and how the figure was made. */
  readonly scope: string;
  /** In what the scope is wider than the job, or another: 'another occupation', 'all states'. */
  readonly differsIn: readonly string[];
}>;

type Standing = 'below' | 'within' | 'above';

type PayCheck = {
  /** Out of range only where every figure of our time says so. */
  readonly standing: Standing;
  /** The figures of our time first. */
  readonly comparisons: readonly (PayReference & { readonly standing: Standing })[];
};

/** Is this pay in range for the head of a medical office? `min` and `max`: dollars a year. */
export function payCheck({ min, max }: { min: number; max: number }, job: PaidJob): PayCheck {
  const comparisons = payReferences(job).map((reference) => ({
    ...reference,
    standing: standingOf({ min, max }, reference),
  }));
  // 'Or more' has no upper end: of pay past its beginning it does not tell whether that is high.
  const telling = comparisons.filter((one) => !isOutdated(one) && !(one.high === null && min > one.low));
  const all = (standing: Standing) => telling.every((one) => one.standing === standing);
  return { standing: all('below') ? 'below' : all('above') ? 'above' : 'within', comparisons };
}

function standingOf({ min, max }: { min: number; max: number }, { low, high }: PayReference): Standing {
  if (max < low) return 'below';
  return high !== null && min > high ? 'above' : 'within';
}

/** Averages of 2009 are told, but say nothing of what is low or high today. */
const isOutdated = ({ year }: PayReference): boolean => year !== null && year < 2020;

/** What the documents give for such a job: the figures of its state, the nation, its level and its specialty. */
export function payReferences(job: PaidJob): PayReference[] {
  const specialty = job.specialty === null ? null : specialtyName(job.specialty);
  const national = payFigures.filter(
    (figure) =>
      figure.period === 'year' &&
      (figure.measure === 'percentiles' ||
        (figure.level !== null && (job.level ?? figure.level) === figure.level) ||
        (figure.specialty !== null && figure.specialty === specialty)),
  );
  return [...ofState(job), ...national.map((figure) => ofNation(figure, job))];
}

function ofState({ state, level, specialty }: PaidJob): PayReference[] {
  const mean = state === null ? undefined : payByState.dollars[state];
  if (state === null || mean === undefined) return [];
  const { of, year, sources } = payByState;
  const scope = `mean pay of ${of} in ${stateName(state)}`;
  const differsIn = ['another occupation', ...wider({ level, specialty })];
  return [{ low: mean, high: mean, year, scope, differsIn, sources }];
}

function ofNation(figure: PayFigure, { state, level, specialty }: PaidJob): PayReference {
  const { of, dollars, year, sources } = figure;
  const differsIn = [
    ...(of === PAID_AS_MANAGERS ? [] : ['another occupation']),
    ...wider({
      state,
      level: figure.level === null ? level : null,
      specialty: figure.specialty === null ? specialty : null,
    }),
  ];
  return {
    low: dollars[0] ?? 0,
    high: figure.orMore ? null : (dollars.at(-1) ?? 0),
    year,
    scope: scopeOf(figure),
    differsIn,
    sources,
  };
}

/** What is known of the job, and a figure does not tell apart. */
const wider = ({ state = null, level, specialty }: Partial<PaidJob>): string[] => [
  ...(state === null ? [] : ['all states']),
  ...(level ? ['all levels'] : []),
  ...(specialty ? ['all specialties'] : []),
];

function scopeOf({ of, area, level, specialty, measure }: PayFigure): string {
  const what = measure === 'percentiles' ? '10th to 90th percentile' : `${measure} pay`;
  const who = [level === 'entry' ? 'entry-level' : level, of].filter(Boolean).join(' ');
  return `${what} of ${who} in ${specialty === null ? '' : `${specialty}, `}${area}`;
}

/** '$69,480, mean pay of … in Ohio (2024; of another occupation)'. */
export function payReferenceWords(reference: PayReference): string {
  const { differsIn } = reference;
  return `${amountAndScope(reference, differsIn.length === 0 ? '' : `; of ${andList(differsIn)}`)}.`;
}

/** All of them, and once in what they are not of the job. */
export function payWords(references: readonly PayReference[]): string {
  const figures = references.map((one) => amountAndScope(one, `, ${documentsOf(one)}`));
  const differs = [...new Set(references.flatMap(({ differsIn }) => differsIn))];
  const caution =
    differs.length === 0 ? '' : ` There are figures of ${andList(differs)} among them: compare with care.`;
  return `${figures.join('; ')}.${caution}`;
}

function amountAndScope({ low, high, year, scope }: PayReference, more: string): string {
  const upTo = high === null ? ' or more' : high === low ? '' : ` to ${dollars(high)}`;
  return `${dollars(low)}${upTo}, ${scope} (${year ?? 'year not given'}${more})`;
}
