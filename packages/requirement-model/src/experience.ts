import type { Setting } from '@omm/contracts';
import type { Sourced } from './provenance.ts';

/** Years of experience that the documents call usual, each for its own case. */
export const experienceNorms: readonly Sourced<{
  readonly id: string;
  readonly what: string;
  readonly minimumYears: number;
  readonly maximumYears: number | null;
}>[] = [
  { id: 'relevant', what: 'relevant experience', minimumYears: 2, maximumYears: 5, sources: ['000'] },
  {
    id: 'daily-operations',
    what: 'hands-on in daily operations',
    minimumYears: 3,
    maximumYears: 5,
    sources: ['002'],
  },
  { id: 'entry-level', what: 'entry level', minimumYears: 1, maximumYears: 2, sources: ['002'] },
  { id: 'experienced', what: 'called experienced', minimumYears: 5, maximumYears: 8, sources: ['002'] },
  {
    id: 'certification',
    what: 'before the certification exam',
    minimumYears: 3,
    maximumYears: 3,
    sources: ['004'],
  },
];

/** How people come to manage an office without having managed one. */
export const waysIn: readonly Sourced<{ readonly way: string }>[] = [
  { way: 'an internship during the studies', sources: ['000', '001'] },
  { way: 'an entry-level position much like an assistant’s or intern’s', sources: ['002'] },
  { way: 'promotion from medical secretary or medical biller', sources: ['003'] },
  { way: 'an entry-level position in a smaller office, and promotion by experience', sources: ['004'] },
];

type SubstitutionRule = Sourced<{
  readonly id: string;
  readonly settings: readonly Setting[] | 'any';
  /** Only where the posting itself offers experience in place of the degree. */
  readonly offered: boolean;
  /** Years in a medical office at which the experience stands fully for the degree. */
  readonly years: number;
  readonly statement: string;
}>;

/** No document says how many years make up for a degree: the top of the usual range of relevant experience does. */
const YEARS_FOR_A_DEGREE = 5;

export const substitutionRules: readonly SubstitutionRule[] = [
  {
    id: 'substitution/offered',
    settings: 'any',
    offered: true,
    years: YEARS_FOR_A_DEGREE,
    statement: 'Experience of medical office management may be taken in place of formal education.',
    sources: ['000', '001', '002'],
  },
  {
    id: 'substitution/small-practice',
    // 'may be willing' (001, of smaller practices), 'depending on the type of medical practice' (002): which, is our reading
    settings: ['small-practice', 'physician-practice', 'clinic', 'dental-practice', 'veterinary-practice'],
    offered: false,
    years: YEARS_FOR_A_DEGREE,
    statement: 'Some practices may take experience in place of formal education.',
    sources: ['000', '001', '002'],
  },
];

/** May experience stand in for the degree here? `offered`: the posting says that it may. */
export const substitutionFor = (setting: Setting | null, offered: boolean): SubstitutionRule | null =>
  substitutionRules.find(
    (rule) =>
      rule.offered === offered &&
      (rule.settings === 'any' || (setting !== null && rule.settings.includes(setting))),
  ) ?? null;
