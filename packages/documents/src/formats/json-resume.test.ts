import { expect, it } from 'vitest';
import { jsonResumeText } from './json-resume.ts';

it('writes a JSON Resume as a person would', () => {
  const resume = {
    basics: {
      name: 'Dana Whitfield',
      label: 'Practice Manager',
      email: 'dana@example.org',
      location: { city: 'Dayton' },
    },
    work: [
      {
        name: 'Elm Clinic',
        position: 'Practice Manager',
        startDate: '2019-03',
        highlights: ['Led nine people'],
      },
    ],
    education: [
      { institution: 'Sinclair College', studyType: 'Associate', area: 'Business', endDate: '2014' },
    ],
    languages: [{ language: 'Spanish', fluency: 'Fluent' }],
  };
  expect(jsonResumeText(JSON.stringify(resume))).toBe(
    [
      'Dana Whitfield\nPractice Manager\ndana@example.org | Dayton',
      'Work Experience\nPractice Manager | Elm Clinic\n2019-03 - Present\n• Led nine people',
      'Education\nAssociate in Business, Sinclair College\n2014',
      'Languages\nSpanish, Fluent',
    ].join('\n\n'),
  );
});

it('labels the parts of a job whose employer or dates are not told', () => {
  const work = [
    { position: 'Recruiter, Tax Exempt Markets', location: 'Dayton', startDate: '2015' },
    { position: 'Clerk', name: 'Elm Clinic' },
    { name: 'Elm Clinic', startDate: '2010', endDate: '2012' },
  ];
  expect(jsonResumeText(JSON.stringify({ work }))).toBe(
    [
      'Work Experience',
      'Position: Recruiter, Tax Exempt Markets\nLocation: Dayton\n2015 - Present',
      'Position: Clerk\nEmployer: Elm Clinic',
      'Elm Clinic\n2010 - 2012',
    ].join('\n'),
  );
});
