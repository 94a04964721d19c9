import { describe, expect, test } from 'vitest';
import { parseResume } from '../parse-resume.ts';

const read = (education: string, before = '') =>
  parseResume(`Ana Bright\n${before}\nEducation\n${education}\nSkills\nExcel`, { asOf: '2018-01-01' });

/** What stands under 'Education', and the highest completed level. */
const entries: readonly (readonly [string, string | null])[] = [
  ['Bachelor of Science : Health Administration , 2012 Lakeshore University - City , State', 'bachelor'],
  ['BS degree : Biology Lakeshore University', 'bachelor'],
  ['B.A., History, Lakeshore University', 'bachelor'],
  ['B.S. in Nursing\nLakeshore University', 'bachelor'],
  ['Lakeshore University\nBS, Physics', 'bachelor'],
  ['BSN : Nursing 2010', 'bachelor'],
  ["Bachelor's in Finance 1999", 'bachelor'],
  ['Bachelors : Accounting', 'bachelor'],
  ['2011\nMBA : Finance Lakeshore University', 'master'],
  ['M.S. Health Informatics 2015\nB.S. Biology 2011', 'master'],
  ["Master's : Public Health , Dec 2015 Lakeshore University", 'master'],
  ['Masters of Science : Nursing 2009', 'master'],
  ['M.D. : 2011 Lakeshore School of Medicine', 'doctorate'],
  ['J.D. : Law Lakeshore University', 'doctorate'],
  ['Doctor of Nursing Practice 2016', 'doctorate'],
  ['Ph.D., Chemistry, 1990', 'doctorate'],
  ['Associate of Applied Science : Medical Assisting 2008 Bay College', 'associate'],
  ["Associate's Degree in Business", 'associate'],
  ['AAS - Medical Office, Bay College, 2014', 'associate'],
  ['A.A. Liberal Arts, Bay College', 'associate'],
  ['Associates : General Studies', 'associate'],
  ['Diploma : Medical Assistant 2005 Bay Career Institute', 'certificate'],
  ['Certificate, Medical Billing and Coding, Bay Technical College, 2011', 'certificate'],
  ['Medical Assistant Certificate BAY CAREER INSTITUTE', 'certificate'],
  ['High School Diploma : General Studies 1998 Lincoln High School - City , State', 'high-school'],
  ['Diploma Lincoln High School - City , State', 'high-school'],
  ['Medical billing diploma, Gateway Tech, 2015. High school diploma, 2008', 'certificate'],
  ['GED 2001', 'high-school'],
  ['High School : 1996', 'high-school'],
  ['A.A.S., Nursing, Bay College, 2010\nCertified Medical Manager, in progress', 'associate'],
  [
    '2014 - 2016 Master of Education (unfinished) - Bay University\n2010 - 2014 B.A. History - Bay University',
    'bachelor',
  ],
  ['Some College (No Degree) : Business 2010', 'high-school'],
  ['Bachelor of Arts : English , Expected in 2019 Lakeshore University', 'high-school'],
  ['Bachelor of Science : Biology , Current\nLakeshore University', 'high-school'],
  ['Associate of Arts Bay College\nI am currently attending', 'high-school'],
  ['May 2018\nMaster of Science : Nursing\nMay 2014\nBachelor of Science : Nursing', 'bachelor'],
  ['MBA : Marketing Present Lakeshore University\nBachelor of Arts : English May 2012', 'bachelor'],
  ['Bachelor of Arts (in progress)\nAssociate of Arts, 2012', 'associate'],
  ['Bachelor of Science: Biology, 2014 - Present\nHigh School Diploma 2013', 'high-school'],
  ['Completed 60 credit hours toward a Bachelor of Science', 'high-school'],
  ['Associate of Arts, Bay College, 2009\nLakeshore University, currently enrolled', 'associate'],
  [
    'Present\nBachelors of Science : Optics Lakeshore University\n2014\nAssociates of Science : Optics',
    'associate',
  ],
  ['Lakeshore University    Expected Graduation: June 2017\nBachelor of Arts, History', 'high-school'],
  ['UC Lakeshore    2019\nBachelor of Science, Physics', 'high-school'],
  ['UC Lakeshore | 2016\nBachelor of Science, Physics', 'bachelor'],
  [
    'Anticipated Degree : Taxation , Fall 2018 Master in Taxation Bay University\nBachelor of Arts : History 2010\nMaster of Taxation Bay University',
    'bachelor',
  ],
  ['Master of Arts : History\nMaster of Education : Reading , Expected May 2019', 'master'],
  ['Certificate : Medical Billing 2010 Bay Institute\nHigh School Diploma 2008', 'certificate'],
  ['Bachelor of Arts : Business (3 years completed) Bay University', 'high-school'],
  ['BSN student, Bay University', 'high-school'],
  ['Ph.D. in Nursing, Bay University, doctoral student since 2016\nM.S. Nursing, 2010', 'master'],
  ['Bay High School, ninth to eleventh grade; left before graduation', null],
  ['Bay High School, did not graduate. GED, 1999', 'high-school'],
  ['General Education Diploma 1999', 'high-school'],
  ['Bachelor of Science : Accounting 2012\nMember of Honor Society, 2010 - present', 'bachelor'],
  ["Associate's", 'associate'],
  ['Bay High, class of 1995', 'high-school'],
  ['Bay High School, class of 1995', 'high-school'],
  ['Bay High, diploma', 'high-school'],
  ['Bay High, 2005. AAS Office Management, awarded in 2014', 'associate'],
  ['Bay High, class of 2001. A.S. in Accounting: 2 classes left', 'high-school'],
  ['Associate, Computer Networking, Bay Technical, 2009', 'associate'],
  ['M.P.A., Bay University, 24 of 36 hours\nB.S. 2010', 'bachelor'],
  ['Master of Divinity · Bay Seminary · 2015', 'master'],
  ['Post-baccalaureate courses, Bay University, 2014', null],
  ['Bay High, 1988', null],
  ['Associate, Office Services', null],
  ['Architecture Lakeshore University 1988', null],
  ['Lincoln High School, 1988', null],
  ['Coursework in Business Administration, Bay College', null],
  ['CPR Certification 2011\nCertificate of Attendance, safety week', null],
  ['MS Office classes, Boston, MA', null],
];

describe('highest completed level', () => {
  test.each(entries)('%s → %s', (text, level) => {
    expect(read(text).summary.highestDegree).toBe(level);
  });

  test('is read from a summary that says it was earned', () => {
    const { summary } = parseResume(
      "Ana Bright\nSummary\nGraduated in June 2011 with a Bachelor's degree in Geography and lately began an MBA.\nSkills\nExcel",
      { asOf: '2018-01-01' },
    );
    expect(summary.highestDegree).toBe('bachelor');
  });

  test('a summary that names the degree still underway does not finish it', () => {
    const text = "I have a Master's Degree in Optics and have a Bachelor's Degree in Physics, both of Bay.";
    const { summary } = parseResume(
      `Ana Bright\nSummary\n${text}\nEducation\nMaster of Optics (2017 - 2019)`,
      { asOf: '2018-01-01' },
    );
    expect(summary.highestDegree).toBe('bachelor');
  });

  test.each<[string, string | null]>([
    ['Bay Business College, Associate of Business, 2004', 'associate'],
    ['Doctor of Chiropractic, Bay College, 2002', 'doctorate'],
    ['HS diploma 1999', 'high-school'],
    ['Pre-med courses, Bay University, 2014-present', null],
    ['Registrar, Bay College, Associate of Arts programs, 2014', null],
  ])('is read below the jobs, where no heading stands between: %s', (line, level) => {
    const { summary } = parseResume(`Experience\nClerk, Oak Bank, 2001 - 2003\n${line}`, {
      asOf: '2018-01-01',
    });
    expect(summary.highestDegree).toBe(level);
    const isJob = /^Registrar/.test(line);
    expect(summary.positions).toHaveLength(isJob ? 2 : 1);
  });

  test('is read from the letters after the name', () => {
    expect(
      parseResume('Ana Bright, MHA, RN\nSkills\nExcel', { asOf: '2018-01-01' }).summary.highestDegree,
    ).toBe('master');
  });
});

describe('entries', () => {
  const told = (text: string) =>
    read(text).profile.education.map(({ level, field, institution, status }) =>
      [level, field, institution, status].join(' | '),
    );
  const school = 'high-school |  | Capital High School | completed';
  test.each<[string, string[]]>([
    ['Capital High School, Boise - Diploma 2009', [school]],
    ['Capital High School, Diploma, 2009', [school]],
    ['Capital High School, Boise\nDiploma 2009', [school]],
    ['24 credits toward A.A., College of Tern Bay', ['associate |  | College of Tern Bay | in-progress']],
    [
      'A.A., College of Tern Bay, 24 credits completed\nCapital High School, Diploma, 2009',
      ['associate |  | College of Tern Bay | in-progress', school],
    ],
    [
      'B.S. Nursing, Lakeshore University, 78 of 120 credits',
      ['bachelor | Nursing | Lakeshore University | in-progress'],
    ],
    [
      'Lakeshore University\nBachelor of Arts: History\n78 of 120 credits',
      ['bachelor | History | Lakeshore University | in-progress'],
    ],
    [
      'Bachelor of Science, Lakeshore University, 2010; 12 credits toward MBA',
      ['bachelor |  | Lakeshore University | completed', 'master |  |  | in-progress'],
    ],
    [
      'A.S. Health Services Management (2014)\nPima College',
      ['associate | Health Services Management | Pima College | completed'],
    ],
    [
      'M.S. Long-Term Care, Lakeshore University — May 2015',
      ['master | Long-Term Care | Lakeshore University | completed'],
    ],
    ['BS, Lakeshore University', ['bachelor |  | Lakeshore University | completed']],
    [
      'Lakeshore University — B.S. Animal Science (2011)',
      ['bachelor | Animal Science | Lakeshore University | completed'],
    ],
  ])('%j → %j', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('details of an education', () => {
  test.each<[string, object]>([
    [
      'Bachelor of Science in Nursing, Weld College, 2010 - 2014',
      { cipCodes: ['51.3801'], start: '2010', end: '2014' },
    ],
    ['B.S. Business Administration, Weld College, 2014', { cipCodes: ['52.0201'], start: undefined }],
    ['Associate of Applied Science: Alchemy, Weld College', { cipCodes: undefined, confidence: 'high' }],
    ['Bachelor of Arts in Business and Accounting', { cipCodes: ['52', '52.0301'], confidence: 'medium' }],
    ['BA, Weld College\n78 of 120 credits', { credits: { earned: 78, of: 120 }, status: 'in-progress' }],
    ['Associate of Arts, Weld College, 60 credit hours', { credits: { earned: 60 } }],
    ['Licenciatura en Administración de Empresas, Universidad del Valle, 2012', { cipCodes: ['52.0201'] }],
  ])('%j', (text, expected) => {
    expect(parseResume(`Education\n${text}`, { asOf: '2018-01-01' }).profile.education[0]).toMatchObject(
      expected,
    );
  });
});

describe('fields and schools', () => {
  const facts = (education: string) =>
    read(education).profile.education.map(({ level, field, institution }) => [level, field, institution]);

  test.each<[string, (string | null)[][]]>([
    // The field before the degree.
    [
      'Weld College\nEnvironmental Sciences, B.S., 2014',
      [['bachelor', 'Environmental Sciences', 'Weld College']],
    ],
    [
      'Weld College, GPA: 3.1 Environmental Sciences B.S. – Water Track, 2014',
      [['bachelor', 'Environmental Sciences', 'Weld College']],
    ],
    ['Nursing – Associate Degree, Weld College, 2012', [['associate', 'Nursing', 'Weld College']]],
    ['Weld College Medical Assistant Diploma 2012', [['certificate', 'Medical Assistant', 'Weld College']]],
    [
      'Health Information Technology (AAS), Weld College',
      [['associate', 'Health Information Technology', 'Weld College']],
    ],
    [
      'Weld College City , State Presently Attending Bay Technical Health Information Technology (Associates)',
      [['associate', 'Health Information Technology', 'Weld College']],
    ],
    // No field: the school's own name, a place, a field behind that is known.
    ['School of Nursing Diploma 2012', [['certificate', null, 'School of Nursing']]],
    ['Weld College, Business Office, B.S. in Nursing', [['bachelor', 'Nursing', 'Weld College']]],
    ['Boise, B.A., Weld College', [['bachelor', null, 'Weld College']]],
    // Schools without the noun of one.
    [
      'Weld State East, Hayward, CA Bachelor of Arts, History 6/2007',
      [['bachelor', 'History', 'Weld State East']],
    ],
    [
      'Bachelor of Science, Biology 05/2004\nWeld State East, Hayward, CA',
      [['bachelor', 'Biology', 'Weld State East']],
    ],
    ['Bachelor of Science, Biology 05/2004\nHayward, CA', [['bachelor', 'Biology', null]]],
    ['UW Weld | 2012\nBachelor of Science, Biology', [['bachelor', 'Biology', 'UW Weld']]],
    [
      'B.S. Biology\nUniversity of California, Davis | 2016',
      [['bachelor', 'Biology', 'University of California, Davis']],
    ],
    ['B.S. Biology\nUniversity of Utah, Salt Lake City, UT', [['bachelor', 'Biology', 'University of Utah']]],
    ['Logic and C Programming. Weld University, B.A. 2010', [['bachelor', null, 'Weld University']]],
    [
      'Universidade Federal da Bahia\nBacharelado em Direito, 2010',
      [['bachelor', null, 'Universidade Federal da Bahia']],
    ],
    [
      'Bachelor of Science , Organizational Management 2016 Weld Christian University',
      [['bachelor', 'Organizational Management', 'Weld Christian University']],
    ],
    [
      'A.A.S., Health Information Technology, Weld College',
      [['associate', 'Health Information Technology', 'Weld College']],
    ],
    ['B.S.N., Nursing, Weld College', [['bachelor', 'Nursing', 'Weld College']]],
    // Leaving examinations of other countries, and schools that name no degree.
    [
      'Weld Junior College\nGCE "A" Level, Economics, 2003 - 2004',
      [['high-school', 'Economics', 'Weld Junior College']],
    ],
    ['A-Levels, Weld School, 2003', [['high-school', null, 'Weld School']]],
    [
      'Weld Polytechnic\nAccounting and Finance, 2009 - 2012',
      [[null, 'Accounting and Finance', 'Weld Polytechnic']],
    ],
    ['Weld Polytechnic\nB.S., Accounting, 2009 - 2012', [['bachelor', 'Accounting', 'Weld Polytechnic']]],
    // One degree, told twice.
    [
      'M.H.A.MASTERS : Health Administration , 2014\nWeld University',
      [['master', 'Health Administration', 'Weld University']],
    ],
    [
      'B.S. :\nBachelor of Science : Nursing , 2008\nWeld University',
      [['bachelor', 'Nursing', 'Weld University']],
    ],
    [
      'B.S. Biology\nBachelor of Arts : History',
      [
        ['bachelor', 'Biology', null],
        ['bachelor', 'History', null],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

test.each(['', 'Experience\n'])('schooling without a heading stands below the jobs: %j', (heading) => {
  const { summary, profile } = parseResume(
    `Ana Poe\n${heading}Clinic Manager, Open Door Clinic, Weld (06/2015–Present)\nMSW, Weld University, 2014\nBA Psychology, Weld University, 2012`,
    { asOf: '2018-01-01' },
  );
  expect(summary.highestDegree).toBe('master');
  expect(profile.education).toHaveLength(2);
});
