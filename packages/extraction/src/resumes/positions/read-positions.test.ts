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
  [
    'employer after the title without a mark',
    (j) => `${j.from} to ${j.to}\n${j.title} Marlow Group - Toledo, OH`,
  ],
  [
    'employer, place and title without marks',
    (j) => `Marlow Group Toledo, OH ${j.title} ${numeric(j).from} to ${numeric(j).to}`,
  ],
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

const read = (text: string) =>
  parseResume(text, { asOf: '2018-01-01' }).profile.positions.map(({ title, employer, start, end }) =>
    [title, employer, start, end].join(' | '),
  );

describe('among the jobs', () => {
  test('military service counts wherever it stands, once', () => {
    const work = 'Experience\nClerk, Birch Company\n2010 to 2014\nEducation\nDiploma, Bay College, 1998';
    expect(read(`${work} Military Service: 92 - 96 UNITED STATES ARMY Supply Specialist`)).toEqual([
      'Clerk | Birch Company | 2010 | 2014',
      'Supply Specialist |  | 1992 | 1996',
    ]);
    expect(
      read(
        'Experience\nMedic, US Army\nMay 1992 to June 1996\n• Ran the aid station\nEducation\nMilitary - 1992-1996',
      ),
    ).toEqual(['Medic | US Army | 1992-05 | 1996-06']);
  });

  test('a job printed twice counts once', () => {
    const job = 'Clerk, Birch Company\nMay 2010 to June 2014\n• Filed';
    expect(read(`Experience\n${job}\nWork History\n${job}`)).toHaveLength(1);
  });

  test('dates of a remark, of time away and of an honour are no jobs', () => {
    const text =
      'Experience\nBilling Specialist (part-time since 2012)\nBirch Clinic, Toledo, OH   May 2010 - present\n• Claims\n(2005 - 2009: full-time parent)\nEmployee of the Year 2011 - 2012';
    expect(read(text)).toEqual([
      'Billing Specialist (part-time since 2012) | Birch Clinic | 2010-05 | present',
    ]);
  });

  test('dates within duties are no jobs', () => {
    const text =
      'Experience\nClerk, Birch Company\nMay 2010 to June 2014\n• Raised sales from 2010 to 2012 by a third\n• Won the Circle Award in 2013\nKept the books of the years 2011 - 2013 for three partners and their families';
    expect(read(text)).toHaveLength(1);
  });

  test('titles that open with a verb are titles', () => {
    const text =
      'Experience\nRetailing Specialist I & II\nMay 2010 to June 2014 Company Name - City , State\nTrained new clerks\nOrder Clerk\nMay 2008 to April 2010 Company Name - City , State\nAssist the Office Manager';
    expect(read(text)).toEqual([
      'Retailing Specialist I & II |  | 2010-05 | 2014-06',
      'Order Clerk |  | 2008-05 | 2010-04',
    ]);
  });

  test('jobs without dates are kept, before and after the dated ones', () => {
    const text =
      'Experience\nWard Clerk Company Name\nClerk Company Name - City , State May 2010 to June 2014\nFiled charts\nKey Holder, Cashier Company Name – City , State';
    expect(read(text)).toEqual([
      'Ward Clerk |  |  | ',
      'Clerk |  | 2010-05 | 2014-06',
      'Key Holder, Cashier |  |  | ',
    ]);
  });

  test('internships and volunteering under headings of their own are none', () => {
    const text =
      'Experience\nClerk, Birch Company\n2010 to 2014\nVolunteer Experience\nReader, Library\n2011 to 2013\nInternships\nIntern, Birch Company\n2009 to 2010';
    expect(read(text)).toEqual(['Clerk | Birch Company | 2010 | 2014']);
  });

  test('several jobs under one employer share it', () => {
    const text =
      'Experience\nNorthshore Hospital, Duluth, MN\nRegistrar, May 2012 – present\n• Registers\nUnit Clerk, May 2010 – April 2012\n• Filed';
    expect(read(text)).toEqual([
      'Registrar | Northshore Hospital | 2012-05 | present',
      'Unit Clerk | Northshore Hospital | 2010-05 | 2012-04',
    ]);
  });

  test('jobs are found where no heading announces them', () => {
    expect(read('Ana Bright\nOffice Manager, Birch Clinic\nMay 2010 to June 2014\n• Ran the desk')).toEqual([
      'Office Manager | Birch Clinic | 2010-05 | 2014-06',
    ]);
  });

  test('a job printed again with a vaguer end is one job', () => {
    const text =
      'Experience\nUnit Clerk Mar 1996 to Oct 1997\nCompany Name - City , State\n• Filed\nCashier Mar 1994 to Dec 1995\nCompany Name - City , State\n• Sold\nUnit Clerk Mar 1996 to Jan 1997\nCompany Name - City , State\n• Filed';
    expect(read(text)).toEqual(['Unit Clerk |  | 1996-03 | 1997-10', 'Cashier |  | 1994-03 | 1995-12']);
  });

  test('a history printed again under a second heading, some titles otherwise, is one history', () => {
    const text =
      'Experience\nORDER CLERK , 06/2014 to Current\nCompany Name - City , State\n• Ordered parts\nHOME AIDE , 02/2011 to 05/2014\nCompany Name - City , State\n• Cooked\nWork History\nORDER CLERK , 06/2014 to Current\nCompany Name - City , State\n• Order parts\nBRIGHT CAREGIVERS , 02/2011 to 05/2014\nCompany Name - City , State\n• Cook\nCASHIER , 02/2009 to 01/2011\nCompany Name - City , State\n• Sold';
    expect(read(text)).toEqual([
      'ORDER CLERK |  | 2014-06 | present',
      'HOME AIDE |  | 2011-02 | 2014-05',
      'CASHIER |  | 2009-02 | 2011-01',
    ]);
  });

  test('a title above an anonymous employer is a job, dated or not', () => {
    const text =
      'Experience\nClerk at Company Name, City , State\n02/2012 to 10/2015\n• Filed\nTypist\nCompany Name - City , State\n• Typed';
    expect(read(text)).toEqual(['Clerk |  | 2012-02 | 2015-10', 'Typist |  |  | ']);
  });

  test('a founding member heads an entry', () => {
    expect(
      read(
        'Experience\nBirch Pay Inc.    Duluth, MN\nFounding Member & Team Lead    Mar. 2011 - Jun. 2013\n• Built it',
      ),
    ).toEqual(['Founding Member & Team Lead | Birch Pay Inc. | 2011-03 | 2013-06']);
  });
});

describe('whose jobs, and which', () => {
  const read = (text: string) => parseResume(text, { asOf: '2018-01-01' }).profile.positions;
  const told = (text: string) =>
    read(text).map(({ title, employer, start, end }) => [title, employer, start, end].join(' | '));
  const supervisor = 'Front desk supervisor | Clínica São João | 2012 | 2016';

  test.each([
    'Renée Müller\nFront desk supervisor, Clínica São João — 2012 – 2016\n- Scheduled patients',
    'CV\nRENÉE MÜLLER\nBoise, ID | (208) 555-0100\nFront desk supervisor, Clínica São João — 2012 – 2016',
    'Renée Müller\nFront desk supervisor, Clínica São João\n2012 – 2016\n- Scheduled patients',
    'Renée Müller – Front desk supervisor, Clínica São João — 2012 – 2016',
    'Renée Müller\nFront desk supervisor\nClínica São João\n2012 – 2016',
  ])('without headings the name is no part of a job: %j', (text) => {
    expect(told(text)).toEqual([supervisor]);
    expect(read(text)[0]?.span.text).not.toMatch(/Müller|555/i);
  });

  test.each<[string, string[]]>([
    [
      'Director of Operations, Northgate Orthopedic Surgeons (38 employees)\n2010 - 2015',
      ['Director of Operations | Northgate Orthopedic Surgeons | 2010 | 2015'],
    ],
    [
      'Office Manager, Elm Dental, 1998-2012, 2015-present\n- Led staff',
      ['Office Manager | Elm Dental | 1998 | 2012', 'Office Manager | Elm Dental | 2015 | present'],
    ],
    ['Clerk, Oak Bank 2001 - 2003\nHomemaker 2008-2018', ['Clerk | Oak Bank | 2001 | 2003']],
    [
      'Clerk, Oak Bank 2001 - 2003\nFamily caregiver: July 2013 to August 2015',
      ['Clerk | Oak Bank | 2001 | 2003'],
    ],
    ['Clerk, Oak Bank 2001 - 2003\nFull-time parent, 2008 - 2018', ['Clerk | Oak Bank | 2001 | 2003']],
    ['Homemaker\n2008 - 2016\nClerk, Oak Bank\n2001 - 2003', ['Clerk | Oak Bank | 2001 | 2003']],
    ['Full-time parent\n2008-2016\nClerk\nOak Bank\n2001-2003\n- Filed', ['Clerk | Oak Bank | 2001 | 2003']],
    [
      'Clerk, Oak Bank\n- Filed claims\n(9/2000 - 6/2017)\nTypist\nElm Dental\n- Typed notes\n(2/1994 - 8/2000)',
      ['Clerk | Oak Bank | 2000-09 | 2017-06', 'Typist | Elm Dental | 1994-02 | 2000-08'],
    ],
    ['Ana Poe Consulting, Bookkeeper 2001 - 2003', ['Bookkeeper | Ana Poe Consulting | 2001 | 2003']],
    ['Homemaker Aide, Oak Health 2008-2016', ['Homemaker Aide | Oak Health | 2008 | 2016']],
  ])('%j → %j', (text, expected) => expect(told(`Ana Poe\nExperience\n${text}`)).toEqual(expected));
});

test('duties that begin on the line of the dates are duties', () => {
  const text = [
    'Experience',
    'Lab Assistant, Weld College January 2017 – Present -Collected water samples along the river -Kept the log',
    'Clerk, Alder Environmental Health and Safety August 2015 – May 2016 -Answered the telephone and filed the reports',
  ].join('\n');
  const { positions } = parseResume(text, { asOf: '2018-01-01' }).profile;
  expect(
    positions.map(({ title, employer, start, healthcare }) => [title, employer, start, healthcare.value]),
  ).toEqual([
    ['Lab Assistant', 'Weld College', '2017-01', false],
    ['Clerk', 'Alder Environmental Health and Safety', '2015-08', false],
  ]);
  expect(positions[0]?.highlights.map(({ text: words }) => words)).toEqual([
    'Collected water samples along the river -Kept the log',
  ]);
});

test('duties that go on in small letters behind a dash are duties, few words are none', () => {
  const text =
    'Experience\nScanning Clerk - Company Name - 09/16 to 02/17 - scanned the charts at a hospital\nClerk - Company Name - 04/15 to 01/16 - part time';
  const { positions } = parseResume(text, { asOf: '2018-01-01' }).profile;
  expect(positions.map(({ title, start, highlights }) => [title, start, highlights.length])).toEqual([
    ['Scanning Clerk', '2016-09', 1],
    ['Clerk', '2015-04', 0],
  ]);
});

test('a title in asterisks and an employer as a link are read', () => {
  const text =
    'Experience\n*Lay Novice* at http://odile.example[House of Odile]\n_August 2010 - March 2011_\n- Taught pupils';
  expect(parseResume(text, { asOf: '2018-01-01' }).profile.positions).toMatchObject([
    { title: 'Lay Novice', employer: 'House of Odile', start: '2010-08', end: '2011-03' },
  ]);
});

test('a link whose words go on in the next line is one', () => {
  const text =
    'Experience\n*Machine Technician* at http://odile.example/[US\nMarines]\n_August 2010 - March 2011_\n- Mended pumps';
  expect(parseResume(text, { asOf: '2018-01-01' }).profile.positions).toMatchObject([
    { title: 'Machine Technician', employer: 'US Marines', start: '2010-08', end: '2011-03' },
  ]);
});

test('an employer above several jobs is that of each, though its name has the noun of a title', () => {
  const { positions } = parseResume(
    [
      'Experience',
      'Harbor Cardiology Associates, Dayton, OH',
      'Practice Administrator, 2016-01 – 2017-06',
      '• Oversaw 14 staff',
      'Front Office Lead, 2014-06 – 2015-12',
      '• Answered the phones',
      'Biller, Marlow Dental, 2012-01 – 2014-05',
      '• Posted payments',
      'Courier, 2010-01 – 2011-05',
      '• Drove a van',
    ].join('\n'),
    { asOf: '2018-01-01' },
  ).profile;
  expect(positions.map(({ title, employer }) => [title, employer])).toEqual([
    ['Practice Administrator', 'Harbor Cardiology Associates'],
    ['Front Office Lead', 'Harbor Cardiology Associates'],
    ['Biller', 'Marlow Dental'],
    ['Courier', null],
  ]);
});

test('an employer with the time in all below it heads each of its jobs, as LinkedIn prints them', () => {
  const text = [
    'Experience',
    'Alder Outfitters',
    'Buyer',
    'May 2019 - June 2021 (2 years 2 months)',
    'Weld, Colorado, USA',
    'Bought shoes.',
    'Marlow Tecnologia',
    '1 year 9 months',
    'Office Lead',
    'July 2018 - April 2019 (10 months)',
    'Typist',
    'August 2017 - June 2018 (11 months)',
  ].join('\n');
  const { positions } = parseResume(text, { asOf: '2022-01-01' }).profile;
  expect(positions.map(({ title, employer }) => [title, employer])).toEqual([
    ['Buyer', 'Alder Outfitters'],
    ['Office Lead', 'Marlow Tecnologia'],
    ['Typist', 'Marlow Tecnologia'],
  ]);
  expect(positions.map(({ location }) => location)).toEqual(['Weld, Colorado, USA', null, null]);
});

test.each(['Insurance cards, consents, copays.', 'ChiroTouch; four assistants'])(
  'short words such as %j are duties, no employer',
  (duty) => {
    const text = `Experience\nRegistrar\n06/2020 to 02/2022\n${duty}\nTypist\n01/2018 to 05/2020`;
    const { positions } = parseResume(text, { asOf: '2022-03-01' }).profile;
    expect(positions.map(({ employer }) => employer)).toEqual([null, null]);
    expect(positions[0]?.highlights.map((line) => line.text)).toEqual([duty]);
  },
);

const jobsIn = (...lines: string[]) =>
  parseResume(lines.join('\n'), { asOf: '2018-01-01' }).profile.positions.map(
    ({ title, start, end }) => `${title} ${start}..${end}`,
  );

test('in a list of a line a job, a line with a date alone or a long title is one too', () => {
  expect(
    jobsIn(
      'Work history',
      '2014-2017 Biller, Weld Clinic',
      '2012-2014 Clerk, Oak Bank',
      '2011-2012 Typist, Oak Bank',
      '2010 Picker, pumpkin farm',
    ),
  ).toEqual(['Biller 2014..2017', 'Clerk 2012..2014', 'Typist 2011..2012', 'Picker 2010..null']);
});

test.each(['At home with three children, 2012-2016', 'Raising twins, 2012-2016', 'Unemployed, 2012-2016'])(
  '%j is no job',
  (line) => {
    expect(
      jobsIn('Jobs held', 'Receptionist, Harbor Imaging, 2008-2012', line, 'Cashier, Oak Foods, 2016-2017'),
    ).toEqual(['Receptionist 2008..2012', 'Cashier 2016..2017']);
  },
);

test('a job without dates below one that needs nothing more is no part of it', () => {
  expect(jobsIn('Jobs', 'Caregiver for private client, 2009-2012', 'Cannery worker, summers')).toEqual([
    'Caregiver for private client 2009..2012',
  ]);
});

test('leaders of dots part words from dates', () => {
  expect(
    jobsIn(
      'Experience',
      'Practice Manager, Weld Clinic (2 doctors) ............ 2011 to present',
      'Receptionist, Weld Clinic ............ 2006 to 2011',
    ),
  ).toEqual(['Practice Manager 2011..present', 'Receptionist 2006..2011']);
});

test('sentences tell jobs where no list does', () => {
  expect(
    jobsIn(
      'Ana Poe',
      'From September 2014 until now I have been a medical assistant at Weld Dermatology, where I room patients.',
      'Before that, from January 2012 to August 2014, I was a phlebotomist at Harbor Blood Bank.',
      'I lived in Weld from 2010 to 2012.',
    ),
  ).toEqual(['medical assistant 2014-09..present', 'phlebotomist 2012-01..2014-08']);
});

test('jobs below a heading that a second column left there are read', () => {
  expect(
    jobsIn(
      'EXPERIENCE',
      'Languages',
      'Office Manager',
      'Portuguese',
      'Weld Eye Physicians',
      'Jan 2015 – Present',
    ),
  ).toEqual(['Office Manager 2015-01..present']);
});

describe('forms that few resumes have', () => {
  const read = (...lines: string[]) =>
    parseResume(['Experience', ...lines].join('\n'), { asOf: '2018-01-01' }).profile.positions;
  const told = (...lines: string[]) =>
    read(...lines).map(({ title, employer, start, end, highlights }) =>
      [title, employer, `${start}..${end}`, highlights.length].join(' | '),
    );

  test.each<[string, string[], string[]]>([
    [
      'full stops part title, employer and dates',
      [
        'Data Clerk. County of Weld, Office of the Assessor. 02/2016 to 11/2017.',
        'Keyed deeds. Sorted the mail.',
        'Childcare Provider. Own home. 01/2009 to 07/2013.',
      ],
      [
        'Data Clerk | County of Weld | 2016-02..2017-11 | 1',
        'Childcare Provider | Own home | 2009-01..2013-07 | 0',
      ],
    ],
    [
      'a note behind the dates is no part of the heading',
      ['Supply Clerk, United States Navy, Aug. 1992 - May 1997. Honorable discharge.'],
      ['Supply Clerk | United States Navy | 1992-08..1997-05 | 1'],
    ],
    [
      'what comes behind the place is a duty, wherever its line breaks',
      [
        '08/13 - Current, Dental Assistant, Weld Dental Group, Peoria, Illinois. Seat children after x-rays, head',
        'gear and braces for the orthodontist.',
      ],
      ['Dental Assistant | Weld Dental Group | 2013-08..present | 2'],
    ],
    [
      'no job has a date, each its place',
      [
        'Laundry Folder, Roe & Sons, Erie, Pennsylvania',
        '• Sorted sheets',
        'Grape Picker, several farms, Erie, Ohio',
      ],
      ['Laundry Folder | Roe & Sons | null..null | 1', 'Grape Picker | several farms | null..null | 0'],
    ],
    [
      'the duties open with the title',
      ['Oak & Sons LLC', '06/2011 to Current', 'Owner. Books of a florist and two restaurants.'],
      ['Owner | Oak & Sons LLC | 2011-06..present | 1'],
    ],
    [
      'the employer stands above its title, both labelled',
      [
        'EMPLOYER: Oak Resort',
        'TITLE: Clerk',
        'DATES: 2/2014 to Current',
        'EMPLOYER: Weld Inn',
        'TITLE: Cook',
        'DATES: 1/2010 to 2/2012',
      ],
      ['Clerk | Oak Resort | 2014-02..present | 0', 'Cook | Weld Inn | 2010-01..2012-02 | 0'],
    ],
    [
      'leaders of dots part columns',
      ['Client: Oak Dialysis ......... Scanning clerk ......... 06/2016 to Current'],
      ['Scanning clerk | Oak Dialysis | 2016-06..present | 0'],
    ],
    [
      'entries are numbered, two stand on one line',
      [
        '1) Oak Inn - Night Auditor, 11/09 - 11/11; Desk Agent, 10/07 - 11/09',
        '2) Weld Video - Clerk, 5/05 - 12/06',
      ],
      [
        'Night Auditor | Oak Inn | 2009-11..2011-11 | 0',
        'Desk Agent |  | 2007-10..2009-11 | 0',
        'Clerk | Weld Video | 2005-05..2006-12 | 0',
      ],
    ],
    [
      'time away is no part of the next job',
      ['Clerk, Weld Bank, 3/12 - 6/14', '9/10 - 2/12 unemployed / travel', 'Biller, Oak Clinic, 1/08 - 8/10'],
      ['Clerk | Weld Bank | 2012-03..2014-06 | 0', 'Biller | Oak Clinic | 2008-01..2010-08 | 0'],
    ],
    [
      'duties stand behind the dates, after a stop, a bar or blanks',
      [
        'Desk Clerk, 10/13 - 4/15. Eligibility, vaccine forms.',
        'Lead Technician | 9/2010 - 8/2013 | orders stock, trains',
        'Cashier   Oak Mart   7/09 - 8/10   Opened the shop and closed it at night',
      ],
      [
        'Desk Clerk |  | 2013-10..2015-04 | 1',
        'Lead Technician |  | 2010-09..2013-08 | 1',
        'Cashier | Oak Mart | 2009-07..2010-08 | 1',
      ],
    ],
    [
      'duties stand behind title and employer, the dates first',
      ['May 2015 – present · Officer, Oak Clinic · 92 staff, payroll, opened a surgery center'],
      ['Officer | Oak Clinic | 2015-05..present | 1'],
    ],
    [
      'hours stand ahead of the dates in one bracket',
      ['Nurse, Oak Clinic (full time, July 2014 through the present)'],
      ['Nurse | Oak Clinic | 2014-07..present | 0'],
    ],
    [
      'the dates of the employer span those of its jobs',
      [
        'Oak Communities   2012 – Present',
        'Director   2015 – Present',
        '• Ran it',
        'Clerk   2012 – 2015',
        '• Filed',
      ],
      ['Director | Oak Communities | 2015..present | 1', 'Clerk | Oak Communities | 2012..2015 | 1'],
    ],
    [
      'dates close each job, one without duties',
      [
        'Biller, Oak Clinic',
        'Sent claims to insurers.',
        'May 2012 – May 2015',
        'Clerk, Oak Clinic',
        'Filed the charts of two floors.',
        'Feb. 2010 – May 2012',
        'Cook, Weld Inn',
        'Feb. 2009 – Feb. 2010',
      ],
      [
        'Biller | Oak Clinic | 2012-05..2015-05 | 1',
        'Clerk | Oak Clinic | 2010-02..2012-05 | 1',
        'Cook | Weld Inn | 2009-02..2010-02 | 0',
      ],
    ],
    [
      'the title is in small letters behind its employer',
      ['Oak Elementary, third grade teacher (August 1999 until June 2004).'],
      ['third grade teacher | Oak Elementary | 1999-08..2004-06 | 0'],
    ],
  ])('%s', (_, lines, expected) => expect(told(...lines)).toEqual(expected));

  test('what was reached, and where, stands above the dated titles', () => {
    const [, second] = read('Manager, Oak Imaging', 'Manager: 1/2016 to date', 'Scheduler: 2/2011 to 1/2016');
    expect([second?.employer, second?.healthcare.value]).toEqual(['Oak Imaging', true]);
  });
});
