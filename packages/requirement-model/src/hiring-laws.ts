import type { FieldTable } from './provenance.ts';

/** What a state asks of postings and applications. Not legal advice, and not every law: cities have their own. */
type HiringLaw = {
  readonly state: string;
  readonly topic: 'pay-range' | 'salary-history' | 'credit-check';
  readonly statute: string;
  /** In force since, as a reader writes it. */
  readonly since: string;
  /** Employers with fewer people are free of it; absent: none are. */
  readonly employees?: number;
};

type Row = readonly [state: string, statute: string, since: string, employees?: number];

const lawsOf = (topic: HiringLaw['topic'], rows: readonly Row[]): HiringLaw[] =>
  rows.map(([state, statute, since, employees]) => ({
    state,
    topic,
    statute,
    since,
    ...(employees === undefined ? {} : { employees }),
  }));

export const hiringLaws: FieldTable<HiringLaw> = {
  source: 'the statutes named, as known in 2026',
  rows: [
    ...lawsOf('pay-range', [
      ['CA', 'Cal. Labor Code 432.3', 'January 1, 2023', 15],
      ['CO', 'Colo. Rev. Stat. 8-5-201', 'January 1, 2021'],
      ['DC', 'D.C. Code 32-1453.01', 'June 30, 2024'],
      ['HI', 'Haw. Rev. Stat. 378-2.8', 'January 1, 2024', 50],
      ['IL', '820 ILCS 112/10', 'January 1, 2025', 15],
      ['MA', 'Mass. Gen. Laws ch. 149, 105F', 'October 29, 2025', 25],
      ['MD', 'Md. Code, Lab. & Empl. 3-304.2', 'October 1, 2024'],
      ['MN', 'Minn. Stat. 181.173', 'January 1, 2025', 30],
      ['NJ', 'N.J. Stat. 34:6B-23', 'June 1, 2025', 10],
      ['NY', 'N.Y. Labor Law 194-b', 'September 17, 2023', 4],
      ['VT', '21 V.S.A. 495t', 'July 1, 2025', 5],
      ['WA', 'Wash. Rev. Code 49.58.110', 'January 1, 2023', 15],
    ]),
    ...lawsOf('salary-history', [
      ['CA', 'Cal. Labor Code 432.3', '2018'],
      ['CO', 'Colo. Rev. Stat. 8-5-102', '2021'],
      ['CT', 'Conn. Gen. Stat. 31-40z', '2019'],
      ['DE', '19 Del. Code 709B', '2017'],
      ['DC', 'D.C. Code 32-1452', '2024'],
      ['HI', 'Haw. Rev. Stat. 378-2.4', '2019'],
      ['IL', '820 ILCS 112/10', '2019'],
      ['ME', '26 M.R.S. 628-A', '2019'],
      ['MD', 'Md. Code, Lab. & Empl. 3-304.2', '2020'],
      ['MA', 'Mass. Gen. Laws ch. 149, 105A', '2018'],
      ['MN', 'Minn. Stat. 363A.08', '2024'],
      ['NV', 'Nev. Rev. Stat. 613.133', '2021'],
      ['NJ', 'N.J. Stat. 34:6B-20', '2020'],
      ['NY', 'N.Y. Labor Law 194-a', '2020'],
      ['OR', 'Or. Rev. Stat. 652.220', '2017'],
      ['RI', 'R.I. Gen. Laws 28-6-22', '2023'],
      ['VT', '21 V.S.A. 495m', '2018'],
      ['WA', 'Wash. Rev. Code 49.58.100', '2019'],
    ]),
    ...lawsOf('credit-check', [
      ['CA', 'Cal. Labor Code 1024.5', '2012'],
      ['CO', 'Colo. Rev. Stat. 8-2-126', '2013'],
      ['CT', 'Conn. Gen. Stat. 31-51tt', '2011'],
      ['HI', 'Haw. Rev. Stat. 378-2.7', '2009'],
      ['IL', '820 ILCS 70/10', '2011'],
      ['MD', 'Md. Code, Lab. & Empl. 3-711', '2011'],
      ['NV', 'Nev. Rev. Stat. 613.570', '2013'],
      ['OR', 'Or. Rev. Stat. 659A.320', '2010'],
      ['VT', '21 V.S.A. 495i', '2012'],
      ['WA', 'Wash. Rev. Code 19.182.020', '2007'],
    ]),
  ],
};

const byKey = new Map(hiringLaws.rows.map((law) => [`${law.topic}/${law.state}`, law]));

export const hiringLawOf = (topic: HiringLaw['topic'], state: string | null): HiringLaw | null =>
  state === null ? null : (byKey.get(`${topic}/${state}`) ?? null);
