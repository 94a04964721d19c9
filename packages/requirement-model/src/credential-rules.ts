import type { Sourced } from './provenance.ts';

/** What an issuer counts before it lets somebody sit for an exam, or gives the credential. */
export type CredentialNeed =
  | 'healthCareYears'
  | 'practiceManagementYears'
  /** Of what kind the document does not say. */
  | 'experienceYears'
  /** Related to health care or business management. */
  | 'collegeCredits'
  | 'letterFromCmpe'
  /** A chief medical officer or another leader of the practice. */
  | 'letterFromLeader'
  | 'courseHours'
  | 'courseMonths';

export type NeedRule = {
  readonly what: CredentialNeed;
  /** null: the document asks for it and names no number. */
  readonly least: number | null;
  /** One fewer for each full year in health care above these. */
  readonly oneFewerForEachYearAbove?: number;
};

type Length = { readonly minimum: number; readonly maximum: number };

export type CredentialRule = Sourced<{
  readonly id: string;
  readonly needs: readonly NeedRule[];
  /** How long its course takes. */
  readonly course?: {
    readonly hours?: Length;
    readonly weeks?: Length;
    readonly months?: Length;
  };
}>;

const exactly = (count: number): Length => ({ minimum: count, maximum: count });

/**
 * What it takes to get a credential. The first row of an id is the one that is judged; a later one is another
 * statement of the same document.
 */
export const credentialRules: readonly CredentialRule[] = [
  {
    id: 'CMM',
    needs: [
      { what: 'healthCareYears', least: 3 },
      { what: 'collegeCredits', least: 12, oneFewerForEachYearAbove: 3 },
    ],
    sources: ['003'],
  },
  {
    id: 'CMPE',
    needs: [
      { what: 'practiceManagementYears', least: 2 },
      { what: 'letterFromCmpe', least: 1 },
      { what: 'letterFromLeader', least: 1 },
    ],
    sources: ['003'],
  },
  {
    // 'approximately three years' and 'a certain number of credits in health administration' before the state's exam
    id: 'NHA',
    needs: [
      { what: 'experienceYears', least: 3 },
      { what: 'collegeCredits', least: null },
    ],
    sources: ['004'],
  },
  {
    id: 'CMOM',
    needs: [{ what: 'courseHours', least: 21 }],
    course: { hours: exactly(21) },
    sources: ['002'],
  },
  {
    id: 'CMAA',
    needs: [{ what: 'courseHours', least: 160 }],
    course: { hours: exactly(160), weeks: { minimum: 6, maximum: 8 } },
    sources: ['002'],
  },
  {
    id: 'CEHRS',
    needs: [{ what: 'courseHours', least: 134 }],
    course: { hours: exactly(134), weeks: { minimum: 12, maximum: 24 } },
    sources: ['002'],
  },
  {
    id: 'CBCS',
    needs: [{ what: 'courseMonths', least: 3 }],
    course: { months: { minimum: 3, maximum: 12 } },
    sources: ['002'],
  },
  ...['BLS', 'CPR', 'FIRST-AID'].flatMap((id): CredentialRule[] => [
    {
      id,
      needs: [{ what: 'courseHours', least: 4 }],
      course: { hours: { minimum: 4, maximum: 8 } },
      sources: ['002'],
    },
    { id, needs: [{ what: 'courseHours', least: 8 }], course: { hours: exactly(8) }, sources: ['002'] },
  ]),
  ...['OSHA-10', 'OSHA-30'].map(
    (id): CredentialRule => ({
      id,
      needs: [{ what: 'courseHours', least: 2 }],
      course: { hours: exactly(2) },
      sources: ['002'],
    }),
  ),
];

/** Credentials that the documents name; of CPPM and MOA they say no more. `apart`: asked for beside those of the office. */
export const namedCredentials: readonly Sourced<{
  readonly ids: readonly string[];
  readonly apart?: true;
}>[] = [
  { ids: ['CMM'], sources: ['000', '003'] },
  { ids: ['CMPE'], sources: ['003'] },
  { ids: ['CMOM', 'CMM', 'MOA', 'CPPM', 'CMAA', 'CEHRS', 'CBCS'], sources: ['002'] },
  // AED with CPR
  { ids: ['CPR', 'FIRST-AID', 'OSHA-10', 'OSHA-30'], apart: true, sources: ['002'] },
];

/** The credential that is called the most widely known: the documents disagree. */
export const mostWidelyKnown: readonly Sourced<{ readonly id: string }>[] = [
  { id: 'CMOM', sources: ['002'] },
  { id: 'CMM', sources: ['003'] },
];
