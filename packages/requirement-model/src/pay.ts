import { SECRETARIES } from './pay-by-state.ts';
import type { Sourced } from './provenance.ts';

/** Seniority that a figure of pay speaks of. */
export type PayLevel = 'entry' | 'experienced';

/** A figure of pay in US dollars and what it is a figure of: never quoted without its year and its scope. */
export type PayFigure = Sourced<{
  /** Whose pay it is. */
  readonly of: string;
  readonly area: 'the United States' | 'large cities';
  readonly level: PayLevel | null;
  readonly specialty: string | null;
  /** null: the document does not say. */
  readonly year: number | null;
  readonly survey: string | null;
  readonly measure: 'mean' | 'median' | 'percentiles' | 'usual';
  readonly period: 'year' | 'hour';
  /** One figure, the ends of a range, or the percentiles 10, 25, 50, 75 and 90. */
  readonly dollars: readonly number[];
  /** The document gives no upper end. */
  readonly orMore?: true;
}>;

export const PAID_AS_MANAGERS = 'medical office managers';
const OES = 'BLS, Occupational Employment Statistics, May 2024';

const nation = { of: PAID_AS_MANAGERS, area: 'the United States', level: null, specialty: null } as const;
const undated = { year: null, survey: null } as const;

export const payFigures: readonly PayFigure[] = [
  // the document shows these two as pay of office managers, and names the survey below them
  {
    ...nation,
    of: SECRETARIES,
    year: 2024,
    survey: OES,
    measure: 'mean',
    period: 'year',
    dollars: [77_060],
    sources: ['002'],
  },
  {
    ...nation,
    of: SECRETARIES,
    year: 2024,
    survey: OES,
    measure: 'percentiles',
    period: 'year',
    dollars: [48_000, 60_000, 77_000, 90_000, 107_000],
    sources: ['002'],
  },
  {
    ...nation,
    year: null,
    survey: 'BLS',
    measure: 'mean',
    period: 'year',
    dollars: [86_609],
    sources: ['002'],
  },
  { ...nation, year: null, survey: 'BLS', measure: 'mean', period: 'hour', dollars: [42], sources: ['002'] },
  {
    ...nation,
    ...undated,
    level: 'entry',
    measure: 'usual',
    period: 'year',
    dollars: [52_000],
    sources: ['002'],
  },
  {
    ...nation,
    ...undated,
    level: 'entry',
    measure: 'usual',
    period: 'hour',
    dollars: [25],
    sources: ['002'],
  },
  // 'well past', with more than five to eight years and further credentials
  {
    ...nation,
    ...undated,
    level: 'experienced',
    measure: 'usual',
    period: 'year',
    dollars: [117_960],
    orMore: true,
    sources: ['002'],
  },
  {
    ...nation,
    ...undated,
    area: 'large cities',
    measure: 'usual',
    period: 'hour',
    dollars: [46, 58],
    sources: ['002'],
  },
  {
    ...nation,
    of: 'administrative services managers',
    year: null,
    survey: 'BLS',
    measure: 'median',
    period: 'year',
    dollars: [83_790],
    sources: ['000'],
  },
  {
    ...nation,
    year: 2021,
    survey: 'PayScale',
    measure: 'median',
    period: 'year',
    dollars: [50_725],
    sources: ['001'],
  },
  ...(
    [
      ['gastroenterology', 54_314],
      ['dermatology', 54_201],
      ['cardiology', 58_899],
      ['obstetrics and gynecology', 44_910],
      ['pediatrics', 51_466],
      ['family practice', 47_152],
    ] as const
  ).map(
    ([specialty, mean]): PayFigure => ({
      ...nation,
      specialty,
      year: 2009,
      survey: 'PAHCOM',
      measure: 'mean',
      period: 'year',
      dollars: [mean],
      sources: ['003'],
    }),
  ),
];
