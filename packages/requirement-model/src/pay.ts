import type { Sourced } from './provenance.ts';

/** A figure of pay in US dollars a year, or an hour, and what it is a figure of: never quoted without both. */
export type PayFigure = Sourced<{
  readonly scope: string;
  readonly year: number | null;
  readonly measure: 'mean' | 'median' | 'percentile' | 'entry' | 'experienced' | 'range';
  readonly period: 'year' | 'hour';
  readonly dollars: readonly number[];
  readonly note?: string;
}>;

export const payFigures: readonly PayFigure[] = [
  {
    scope: 'United States',
    year: 2024,
    measure: 'mean',
    period: 'year',
    dollars: [77_060],
    sources: ['002'],
    note: 'The same document also says 86,609.',
  },
  {
    scope: 'United States',
    year: null,
    measure: 'mean',
    period: 'year',
    dollars: [86_609],
    sources: ['002'],
    note: 'The same document also says 77,060.',
  },
  { scope: 'United States', year: null, measure: 'mean', period: 'hour', dollars: [42], sources: ['002'] },
  {
    scope: 'United States, percentiles 10, 25, 50, 75, 90',
    year: 2024,
    measure: 'percentile',
    period: 'year',
    dollars: [48_000, 60_000, 77_000, 90_000, 107_000],
    sources: ['002'],
  },
  { scope: 'entry level', year: null, measure: 'entry', period: 'year', dollars: [52_000], sources: ['002'] },
  { scope: 'entry level', year: null, measure: 'entry', period: 'hour', dollars: [25], sources: ['002'] },
  {
    scope: 'more than five to eight years, with further credentials',
    year: null,
    measure: 'experienced',
    period: 'year',
    dollars: [117_960],
    sources: ['002'],
  },
  {
    scope: 'large cities',
    year: null,
    measure: 'range',
    period: 'hour',
    dollars: [46, 58],
    sources: ['002'],
  },
  {
    scope: 'administrative services managers',
    year: null,
    measure: 'median',
    period: 'year',
    dollars: [83_790],
    sources: ['000'],
  },
  {
    scope: 'United States',
    year: 2021,
    measure: 'median',
    period: 'year',
    dollars: [50_725],
    sources: ['001'],
  },
  {
    scope: 'gastroenterology',
    year: 2009,
    measure: 'mean',
    period: 'year',
    dollars: [54_314],
    sources: ['003'],
  },
  { scope: 'dermatology', year: 2009, measure: 'mean', period: 'year', dollars: [54_201], sources: ['003'] },
  { scope: 'cardiology', year: 2009, measure: 'mean', period: 'year', dollars: [58_899], sources: ['003'] },
  {
    scope: 'obstetrics and gynecology',
    year: 2009,
    measure: 'mean',
    period: 'year',
    dollars: [44_910],
    sources: ['003'],
  },
  { scope: 'pediatrics', year: 2009, measure: 'mean', period: 'year', dollars: [51_466], sources: ['003'] },
  {
    scope: 'family practice',
    year: 2009,
    measure: 'mean',
    period: 'year',
    dollars: [47_152],
    sources: ['003'],
  },
];

/** Mean dollars a year by state or territory. The document takes them from executive secretaries (OCC 43-6011). */
export const payByState: Sourced<{
  readonly scope: string;
  readonly year: number;
  readonly dollars: Readonly<Record<string, number>>;
}> = {
  scope: 'executive secretaries and executive administrative assistants, OCC 43-6011',
  year: 2024,
  sources: ['002'],
  dollars: {
    AL: 70050,
    AK: 66890,
    AZ: 73000,
    AR: 57520,
    CA: 90890,
    CT: 85970,
    DE: 77100,
    DC: 88820,
    FL: 69770,
    GA: 71930,
    HI: 79710,
    ID: 62440,
    IL: 77080,
    IN: 61930,
    IA: 62170,
    KS: 67150,
    KY: 62040,
    LA: 52720,
    ME: 64290,
    MD: 77830,
    MA: 83220,
    MI: 68550,
    MN: 76940,
    MS: 60470,
    MO: 60310,
    MT: 61570,
    NE: 65060,
    NV: 68340,
    NH: 74240,
    NJ: 85330,
    NM: 72320,
    NY: 86000,
    NC: 70110,
    ND: 64850,
    OH: 69480,
    OK: 60950,
    OR: 74450,
    PA: 71720,
    RI: 72310,
    SC: 63950,
    SD: 51420,
    TN: 68520,
    TX: 72190,
    UT: 60140,
    VT: 70550,
    VA: 78720,
    WA: 80540,
    WV: 61670,
    WI: 67960,
    WY: 56780,
    GU: 59800,
    PR: 37970,
    VI: 56580,
  },
};

/** Growth of employment in percent, each figure for its own years and occupations. */
export const outlook: readonly Sourced<{
  readonly scope: string;
  readonly years: string;
  readonly percent: number;
}>[] = [
  { scope: 'medical office managers', years: '2012-2022', percent: 12, sources: ['000'] },
  { scope: 'medical and health services managers', years: '2020-2030', percent: 32, sources: ['001'] },
  { scope: 'medical office managers', years: '2023-2033', percent: 23, sources: ['002'] },
];

/** The national percentiles of the year that is named, and the mean of the state where the documents give one. */
export function payReference(state: string | null): PayReference | null {
  const percentiles = payFigures.find(({ measure, year }) => measure === 'percentile' && year !== null);
  const experienced = payFigures.find(({ measure }) => measure === 'experienced');
  const lowest = percentiles?.dollars[0];
  const highest = experienced?.dollars[0];
  if (percentiles === undefined || lowest === undefined || highest === undefined) return null;
  const mean = state === null ? undefined : payByState.dollars[state];
  return {
    year: percentiles.year ?? 0,
    lowest,
    highest,
    stateMean: mean ?? null,
    sources: percentiles.sources,
  };
}

export type PayReference = Sourced<{
  readonly year: number;
  /** Tenth percentile in the United States. */
  readonly lowest: number;
  /** Experienced, with further credentials. */
  readonly highest: number;
  /** Mean of the state, of the occupations that `payByState.scope` names. */
  readonly stateMean: number | null;
}>;
