import type { Match, PostingReading, ResumeReading } from '@omm/contracts';

const ruleId = 'test/builder';

/** A reading as the extraction would make it, of a posting that asks for Spanish. */
export const postingReading = (title: string | null): PostingReading => ({
  requirements: {
    title,
    role: { occupation: null, span: null, duties: [] },
    root: {
      type: 'allOf',
      of: [
        {
          type: 'one',
          requirement: {
            id: 'language-1',
            kind: 'language',
            necessity: 'required',
            value: { code: 'es', level: null },
            spans: [{ start: 0, end: 7, text: 'Spanish' }],
            ruleId,
            certainty: 'stated',
          },
        },
      ],
    },
    conditions: [],
    terms: {
      employmentTypes: [],
      pay: null,
      supervises: null,
      setting: null,
      specialty: null,
      location: null,
      remote: null,
    },
  },
  summary: {
    requiredDegree: null,
    preferredDegree: null,
    experienceInLieu: false,
    minimumYears: null,
    maximumYears: null,
    preferredYears: null,
    languages: [{ code: 'es', necessity: 'required' }],
    credentials: [],
    employmentTypes: [],
    pay: null,
    supervises: false,
    setting: null,
    specialty: null,
    location: null,
    remote: null,
  },
  warnings: [],
  version: '1',
});

/** A reading of a resume that says no more than a name and a job title. */
export const resumeReading = (name: string, title: string): ResumeReading => ({
  contact: {
    name: { value: name, span: { start: 0, end: name.length, text: name }, ruleId, certainty: 'stated' },
    email: null,
    phone: null,
    location: null,
    links: [],
  },
  profile: {
    asOf: '2026-01-01',
    positions: [
      {
        id: 'position-1',
        title,
        employer: null,
        location: null,
        start: '2020-01',
        end: 'present',
        months: 73,
        healthcare: { value: false, evidence: null },
        management: { value: false, evidence: null },
        setting: null,
        specialty: null,
        highlights: [],
        span: { start: 0, end: title.length, text: title },
      },
    ],
    education: [],
    credentials: [],
    languages: [],
    skills: [],
    months: {
      total: 73,
      healthcare: 0,
      management: 0,
      medicalOffice: 0,
      medicalOfficeManagement: 0,
      office: 73,
    },
  },
  summary: {
    highestDegree: null,
    degrees: [],
    positions: [{ title, employer: null, start: '2020-01', end: 'present', health: false, mgmt: false }],
    totalYears: 6.1,
    healthcareYears: 0,
    managementYears: 0,
    languages: [],
    credentials: [],
    ehrSystems: [],
    skills: [],
  },
  warnings: [],
  version: '1',
});

/** What a list is ordered by. */
export const pointsOf = (score: number): Pick<Match, 'score' | 'coverage' | 'verdict' | 'experience'> => ({
  score,
  coverage: 0.5,
  verdict: 'partial',
  experience: { months: 0, monthsAgo: null },
});
