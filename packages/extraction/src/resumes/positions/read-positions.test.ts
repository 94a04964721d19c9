import { describe, expect, test } from 'vitest';
import { parseResume } from '../parse-resume.ts';

type Job = { title: string; from: string; to: string; duties: string[] };

const jobs: readonly Job[] = [
  {
    title: 'Office Manager',
    from: 'May 2014',
    to: 'Current',
    duties: [
      'Answers the calls of three physicians and schedules their patients for the two sites of the practice, with reminders and',
      'follow-up letters.',
      'Orders supplies.',
    ],
  },
  {
    title: 'Call Center Lead',
    from: 'January 2010',
    to: 'May 2014',
    duties: ['Directed a team of six.', 'Wrote the monthly report'],
  },
  { title: 'Front Desk Receptionist', from: 'March 2007', to: 'December 2009', duties: ['Greeted visitors'] },
];
const numeric = ({ from, to }: Job) => {
  const month = (date: string) =>
    date.replace(
      /^(\w{3})\w* (\d{4})$/,
      (_, name, year) =>
        `${String('JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(name) / 3 + 1).padStart(2, '0')}/${year}`,
    );
  return { from: month(from), to: month(to) };
};

/** How the heading of a job is laid out; several lines are parted by a line break. */
const layouts: readonly (readonly [string, (job: Job) => string])[] = [
  [
    'all on one line, parted by slashes',
    (j) => `Company Name ${j.title} // City , State // ${j.from} to ${j.to}`,
  ],
  ['dates above title and employer', (j) => `${j.from} to ${j.to}\n${j.title} Company Name - City , State`],
  ['title above dates and employer', (j) => `${j.title}\n${j.from} to ${j.to} Company Name - City , State`],
  [
    'employer, place, title, dates',
    (j) => `Company Name City , State ${j.title} ${numeric(j).from} to ${numeric(j).to}`,
  ],
  [
    'title and dates, employer behind',
    (j) => `${j.title} ${numeric(j).from} to ${numeric(j).to} Company Name City , State`,
  ],
  ['title and dates above employer', (j) => `${j.title} ${j.from} to ${j.to}\nCompany Name - City , State`],
  [
    'title, comma, dates above employer',
    (j) => `${j.title} , ${numeric(j).from} to ${numeric(j).to}\nCompany Name – City , State`,
  ],
  ['employer, dates, title above place', (j) => `Company Name ${j.from} to ${j.to} ${j.title}\nCity , State`],
  ['dates over three lines', (j) => `${j.from}\nto\n${j.to}\nCompany Name City , State ${j.title}`],
  [
    'dates, title, employer, bar, place',
    (j) => `${numeric(j).from} - ${numeric(j).to} ${j.title} Company Name | City , State`,
  ],
  [
    'title and employer parted by bars',
    (j) => `${j.title} | Company Name - City , State | ${numeric(j).from} - ${numeric(j).to}`,
  ],
  [
    'employer, title and place on three lines',
    (j) => `Company Name\n${j.title}\nCity , State / ${j.from} to ${j.to}`,
  ],
  ['title, employer and dates on three lines', (j) => `${j.title}\nHarbor View Clinic\n${j.from} - ${j.to}`],
  [
    'employer and place above title and dates',
    (j) => `Harbor View Clinic, Toledo, OH\n${j.title}, ${j.from} – ${j.to}`,
  ],
  [
    'title and employer by commas, dates below',
    (j) => `${j.title}, Harbor View Clinic, Toledo, OH\n${j.from} — ${j.to}`,
  ],
  [
    'LinkedIn: title at employer',
    (j) => `${j.title} at Harbor View Clinic\n${j.from} - ${j.to} (3 years 5 months)`,
  ],
  [
    'dates at the end, parted by blanks',
    (j) => `Harbor View Clinic                     ${j.from} - ${j.to}\n${j.title}`,
  ],
  ['title with dates in brackets', (j) => `${j.title}, Harbor View Clinic (${j.from} – ${j.to})`],
  ['dates in front of a dash', (j) => `${j.from} – ${j.to}: ${j.title}, Harbor View Clinic`],
  ['labels', (j) => `Employer: Harbor View Clinic\nPosition: ${j.title}\nDates: ${j.from} to ${j.to}`],
  [
    'title in capitals',
    (j) => `${j.title.toUpperCase()}\nHarbor View Clinic | Toledo, OH | ${j.from} - ${j.to}`,
  ],
];
const bulletings: readonly (readonly [string, string])[] = [
  ['indented', '      '],
  ['bulleted', '• '],
  ['bare', ''],
];

const expected = [
  ['office manager', '2014-05', 'present'],
  ['call center lead', '2010-01', '2014-05'],
  ['front desk receptionist', '2007-03', '2009-12'],
];

describe.each(layouts)('%s', (_name, heading) => {
  test.each(bulletings)('%s duties', (_style, lead) => {
    const work = jobs.map((job) => [heading(job), ...job.duties.map((duty) => lead + duty)].join('\n'));
    const text = [
      'Rosa Quill',
      'Summary',
      'Friendly and exact.',
      'Experience',
      ...work,
      'Education',
      'GED 2004',
    ].join('\n');
    const { positions } = parseResume(text, { asOf: '2018-01-01' }).profile;
    expect(positions.map(({ title, start, end }) => [title?.toLowerCase(), start, end])).toEqual(expected);
  });
});
