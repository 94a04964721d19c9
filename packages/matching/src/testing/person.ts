import type {
  CandidateProfile,
  DegreeLevel,
  HeldCredential,
  HeldSkill,
  Position,
  Setting,
  Span,
  SpokenLanguage,
} from '@omm/contracts';
import { isOfficeWork, occupationOf } from '@omm/requirement-model';

const AS_OF = '2026-01-01';
const LAST_MONTH = 2026 * 12 - 1;

type Job = {
  title: string;
  months: number;
  /** Months since it ended. */
  ago?: number;
  healthcare?: boolean;
  management?: boolean;
  setting?: Setting;
  specialty?: string;
  duties?: string[];
};

type Person = {
  jobs?: Job[];
  degrees?: (
    | DegreeLevel
    | {
        level: DegreeLevel;
        field?: string;
        cipCodes?: string[];
        inProgress?: boolean;
        institution?: string;
        end?: string;
      }
  )[];
  credentials?: (string | Pick<HeldCredential, 'id' | 'status' | 'states'>)[];
  languages?: (string | Pick<SpokenLanguage, 'code' | 'level' | 'modes'>)[];
  /** `at`: numbers of the jobs whose duties name it. */
  skills?: (Pick<HeldSkill, 'id' | 'name' | 'category' | 'listed'> & { at?: number[] })[];
};

export const words = (text: string): Span => ({ start: 0, end: text.length, text });
const evidence = (text: string) => ({ span: words(text), ruleId: 'test', certainty: 'stated' as const });

/** An invented person, told by what matters; months follow from the jobs, which never overlap. */
export function person({
  jobs = [],
  degrees = [],
  credentials = [],
  languages = [],
  skills = [],
}: Person): CandidateProfile {
  return {
    asOf: AS_OF,
    positions: jobs.map(positionOf),
    education: degrees.map((degree, index) => {
      const {
        level,
        field = null,
        cipCodes,
        inProgress = false,
        institution = null,
        end = null,
      } = typeof degree === 'string' ? { level: degree } : degree;
      const status = inProgress ? ('in-progress' as const) : ('completed' as const);
      return {
        id: `education-${index}`,
        level,
        field,
        cipCodes,
        institution,
        end,
        status,
        evidence: evidence(`${level} ${institution ?? ''} ${end ?? ''}`),
      };
    }),
    credentials: credentials.map((held) => {
      const known = typeof held === 'string' ? { id: held, status: 'held' as const } : held;
      return { ...known, evidence: evidence(known.id) };
    }),
    languages: languages.map((spoken) => {
      const known = typeof spoken === 'string' ? { code: spoken, level: null } : spoken;
      return { ...known, evidence: evidence(known.code) };
    }),
    skills: skills.map(({ at = [], ...skill }) => ({
      ...skill,
      positions: at.map((index) => `position-${index}`),
      lastUsed: at
        .flatMap((index) => endOf(jobs[index]))
        .toSorted()
        .at(-1),
      evidence: evidence(skill.name),
    })),
    months: monthsOf(jobs),
  };
}

/** 'present' sorts behind every date. */
const endOf = (job: Job | undefined): string[] => {
  if (job === undefined) return [];
  return [job.ago === undefined || job.ago === 0 ? 'present' : dateOf(LAST_MONTH - job.ago)];
};

function positionOf(job: Job, index: number): Position {
  const ended = LAST_MONTH - (job.ago ?? 0);
  return {
    id: `position-${index}`,
    title: job.title,
    employer: null,
    location: null,
    start: dateOf(ended - job.months + 1),
    end: endOf(job)[0] ?? null,
    months: job.months,
    healthcare: { value: job.healthcare ?? false, evidence: null },
    management: { value: job.management ?? false, evidence: null },
    setting: job.setting ?? null,
    specialty: job.specialty ?? null,
    highlights: (job.duties ?? []).map(words),
    span: words(job.title),
  };
}

const dateOf = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

function monthsOf(jobs: readonly Job[]): CandidateProfile['months'] {
  const sum = (suits: (job: Job) => boolean): number =>
    jobs.filter(suits).reduce((total, { months }) => total + months, 0);
  const office = ({ title, healthcare }: Job): boolean =>
    isOfficeWork(occupationOf(title, healthcare ?? false)?.id ?? '');
  return {
    total: sum(() => true),
    healthcare: sum((job) => job.healthcare === true),
    management: sum((job) => job.management === true),
    office: sum(office),
    medicalOffice: sum((job) => job.healthcare === true && office(job)),
    medicalOfficeManagement: sum((job) => job.healthcare === true && job.management === true && office(job)),
  };
}
