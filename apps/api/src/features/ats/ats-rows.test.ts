import { AppError, atsHeaders, atsStages, Stage, sameHeader } from '@omm/contracts';
import { expect, test } from 'vitest';
import { atsRows } from './ats-rows.ts';

const rowsOf = (csv: string, mapping = {}) =>
  atsRows(Buffer.from(csv), mapping).rows.map(({ read }) => (read instanceof AppError ? read.message : read));

test.each([
  ['ours', 'externalId,formattedName,email,phone,resumeText,positionOpeningId,stage'],
  ['of another system', 'Candidate ID,Full name,E-mail,Phone Number,Resume content,Job Title,Current Stage'],
  ['of a database', 'candidate_id,applicant_name,EMAIL_ADDRESS,mobile_phone,cv_text,job,status'],
])('headers %s are known by themselves', (_whose, headers) => {
  expect(
    rowsOf(`${headers}\nA-1,Jo Example,jo@people.example,'+1 330 555 0143,A resume,Office Manager,Applied\n`),
  ).toEqual([
    {
      externalId: 'A-1',
      name: 'Jo Example',
      email: 'jo@people.example',
      phone: '+1 330 555 0143',
      resumeText: 'A resume',
      posting: 'Office Manager',
      stage: 'new',
    },
  ]);
});

test('the caller says which column is what, and hears what each was taken for', () => {
  const csv = 'ID,Reference,Dossier,Color\n1,A-1,A resume,blue\n';
  const { columns } = atsRows(Buffer.from(csv), { externalId: 'reference', resumeText: 'Dossier' });
  expect(columns.map(({ field }) => field)).toEqual([null, 'externalId', 'resumeText', null]);
  expect(rowsOf(csv, { externalId: 'reference', resumeText: 'Dossier' })).toEqual([
    { externalId: 'A-1', resumeText: 'A resume' },
  ]);
});

test('a column may be the id and something else, and is shown as what the caller has named it', () => {
  const csv = 'Email,Resume text\njo@people.example,A resume\n';
  const { columns } = atsRows(Buffer.from(csv), { externalId: 'Email' });
  expect(columns.map(({ field }) => field)).toEqual(['externalId', 'resumeText']);
  expect(rowsOf(csv, { externalId: 'Email' })).toEqual([
    { externalId: 'jo@people.example', email: 'jo@people.example', resumeText: 'A resume' },
  ]);
});

test('what a header cannot be printed with is not shown', () => {
  const { columns } = atsRows(Buffer.from('ID,Resume\0text\n1,A resume\n'), {});
  expect(columns).toEqual([
    { header: 'ID', field: 'externalId' },
    { header: 'Resume text', field: 'resumeText' },
  ]);
});

test.each([
  ['no resume', 'A-1,,,', /^resumeText: Give the text/],
  ['no id', ',A resume,,', /^externalId/],
  ['a stage without a posting', 'A-1,A resume,,Hired', /^posting: Say/],
  ['a stage that nobody knows', 'A-1,A resume,Manager,Ghosted', /^stage: .*shortlisted/],
  ['an id of two lines', '"A\n1",A resume,,', /^externalId: must be one line/],
])('a row with %s is told, the others are read', (_what, row, problem) => {
  const [first, second] = rowsOf(`ID,Resume text,Job,Stage\n${row}\nA-2,A resume,,\n`);
  expect(first).toMatch(problem);
  expect(second).toEqual({ externalId: 'A-2', resumeText: 'A resume' });
});

test.each([
  ['without a column of ids', 'Name,Resume text\nJo,A resume\n', {}, /^externalId: /],
  ['without the column that is named', 'ID,Resume text\n1,A resume\n', { email: 'Mail' }, /^email: /],
  ['without rows', 'ID,Resume text\n', {}, /empty/],
  ['that breaks off', 'ID,Resume text\n1,"A resume\n', {}, /not CSV/],
])('a file %s is refused as a whole', (_what, csv, mapping, problem) => {
  expect(() => rowsOf(csv, mapping)).toThrow(problem);
});

test('no name stands for two fields or two stages', () => {
  for (const table of [atsHeaders, atsStages]) {
    const names: string[] = Object.values(table).flat();
    const twice = names.filter((name, at) =>
      names.some((other, before) => before < at && sameHeader(other, name)),
    );
    expect(twice).toEqual([]);
  }
  expect(Object.keys(atsStages)).toEqual(Stage.options);
  for (const stage of Stage.options)
    expect(atsStages[stage].some((name) => sameHeader(name, stage))).toBe(true);
});
