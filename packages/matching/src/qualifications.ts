import type {
  DegreeLevel,
  ExperienceMonths,
  HeldCredential,
  HeldSkill,
  LanguageCode,
  LanguageLevel,
  LanguageMode,
  Setting,
  StateCode,
} from '@omm/contracts';
import type { Quote } from './quote.ts';

/** A job somebody has done. */
export type Work = {
  readonly title: string | null;
  /** Ids of the requirement model's occupations that the title names. */
  readonly occupations: readonly string[];
  readonly duties: readonly { readonly id: string; readonly quote: Quote }[];
  /** 0 where the resume gives no dates. */
  readonly months: number;
  /** Months since it ended, 0 for a job still held; null without dates. */
  readonly monthsAgo: number | null;
  readonly healthcare: boolean;
  readonly management: boolean;
  /** By the title: a manager, not a supervisor. */
  readonly headsOffice: boolean;
  readonly setting: Setting | null;
  readonly specialty: string | null;
  /** Ids of the skills and record systems that its duties name. */
  readonly skills: readonly string[];
  /** The largest team that its duties say was led; null where they give no number. */
  readonly teamSize: number | null;
  readonly quote: Quote;
};

export type Degree = {
  readonly level: DegreeLevel;
  readonly field: string | null;
  readonly cipCodes: readonly string[];
  readonly completed: boolean;
  readonly quote: Quote;
};

/** All that the scorer learns of a person: nothing but what they can do and have done. */
export type Qualifications = {
  readonly months: ExperienceMonths;
  readonly work: readonly Work[];
  readonly degrees: readonly Degree[];
  readonly credentials: readonly {
    readonly id: string;
    readonly status: HeldCredential['status'];
    /** Where a licence is valid; none where the resume does not say. */
    readonly states: readonly StateCode[];
    readonly quote: Quote;
  }[];
  readonly languages: readonly {
    readonly code: LanguageCode;
    readonly level: LanguageLevel | null;
    readonly modes: readonly LanguageMode[];
    readonly quote: Quote;
  }[];
  readonly skills: readonly {
    readonly id: string;
    readonly name: string;
    readonly category: HeldSkill['category'];
    /** Months since the last job that names it ended; 0 where the resume claims it as of today. */
    readonly monthsAgo: number;
    readonly quote: Quote;
  }[];
};
