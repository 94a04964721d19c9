import type {
  DegreeLevel,
  ExperienceMonths,
  HeldCredential,
  HeldSkill,
  LanguageCode,
  LanguageLevel,
  Setting,
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
  readonly quote: Quote;
};

/** All that the scorer learns of a person: nothing but what they can do and have done. */
export type Qualifications = {
  readonly months: ExperienceMonths;
  readonly work: readonly Work[];
  readonly degrees: readonly {
    readonly level: DegreeLevel;
    readonly field: string | null;
    readonly completed: boolean;
    readonly quote: Quote;
  }[];
  readonly credentials: readonly {
    readonly id: string;
    readonly status: HeldCredential['status'];
    readonly quote: Quote;
  }[];
  readonly languages: readonly {
    readonly code: LanguageCode;
    readonly level: LanguageLevel | null;
    readonly quote: Quote;
  }[];
  readonly skills: readonly {
    readonly id: string;
    readonly name: string;
    readonly category: HeldSkill['category'];
    readonly quote: Quote;
  }[];
};
