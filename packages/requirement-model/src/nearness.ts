import { type Occupation, occupationById, type WorkFamily } from './occupations.ts';
import type { FieldTable } from './provenance.ts';

type NearnessRow = { readonly offered: WorkFamily; readonly done: Partial<Record<WorkFamily, number>> };

/**
 * How far work of one family prepares for work of another, 0 to 1. Not symmetric: who has run an office can
 * answer its telephone, not the other way round. Our reading of the 'related occupations' that O*NET lists for
 * each code; families that O*NET does not relate stay at or below 0.3.
 */
const families: FieldTable<NearnessRow> = {
  source: 'after the related occupations of O*NET',
  rows: [
    {
      offered: 'office-management',
      done: {
        'general-management': 0.6,
        billing: 0.5,
        'front-office': 0.5,
        administrative: 0.5,
        records: 0.45,
        'human-resources': 0.45,
        accounting: 0.4,
        nursing: 0.4,
        advocacy: 0.35,
        'clinical-support': 0.3,
        clinician: 0.3,
        'customer-service': 0.25,
        analysis: 0.2,
        education: 0.15,
        sales: 0.1,
        marketing: 0.1,
      },
    },
    {
      offered: 'front-office',
      done: {
        'office-management': 0.85,
        administrative: 0.85,
        billing: 0.8,
        records: 0.75,
        advocacy: 0.65,
        'customer-service': 0.6,
        'clinical-support': 0.55,
        'human-resources': 0.45,
        accounting: 0.45,
        'general-management': 0.4,
        nursing: 0.4,
        sales: 0.25,
        clinician: 0.2,
        education: 0.2,
        marketing: 0.2,
        analysis: 0.15,
        technology: 0.1,
      },
    },
    {
      offered: 'administrative',
      done: {
        'office-management': 0.9,
        'front-office': 0.9,
        billing: 0.7,
        records: 0.7,
        advocacy: 0.55,
        'human-resources': 0.55,
        accounting: 0.5,
        'general-management': 0.5,
        'customer-service': 0.5,
        'clinical-support': 0.4,
        nursing: 0.35,
        marketing: 0.3,
        analysis: 0.3,
        education: 0.25,
        sales: 0.2,
        technology: 0.15,
      },
    },
    {
      offered: 'billing',
      done: {
        records: 0.7,
        'front-office': 0.6,
        'office-management': 0.6,
        accounting: 0.55,
        advocacy: 0.5,
        administrative: 0.45,
        'customer-service': 0.35,
        nursing: 0.35,
        'clinical-support': 0.3,
        'general-management': 0.25,
        'human-resources': 0.25,
        analysis: 0.25,
        sales: 0.1,
      },
    },
    {
      offered: 'records',
      done: {
        billing: 0.8,
        'front-office': 0.65,
        administrative: 0.65,
        'office-management': 0.6,
        analysis: 0.4,
        'clinical-support': 0.35,
        advocacy: 0.35,
        nursing: 0.35,
        accounting: 0.35,
        'customer-service': 0.35,
        'human-resources': 0.3,
        technology: 0.25,
        'general-management': 0.25,
      },
    },
    {
      offered: 'clinical-support',
      done: {
        nursing: 0.9,
        clinician: 0.4,
        'front-office': 0.35,
        advocacy: 0.3,
        records: 0.25,
        'customer-service': 0.15,
      },
    },
    { offered: 'nursing', done: { 'clinical-support': 0.35, clinician: 0.3, advocacy: 0.2 } },
    { offered: 'clinician', done: { nursing: 0.3, 'clinical-support': 0.25, advocacy: 0.2 } },
    {
      offered: 'advocacy',
      done: {
        'front-office': 0.6,
        'customer-service': 0.55,
        nursing: 0.5,
        clinician: 0.5,
        billing: 0.5,
        administrative: 0.4,
        'clinical-support': 0.4,
        'human-resources': 0.4,
        education: 0.4,
        'office-management': 0.4,
        records: 0.4,
      },
    },
    {
      offered: 'customer-service',
      done: {
        'front-office': 0.8,
        advocacy: 0.75,
        administrative: 0.6,
        sales: 0.6,
        billing: 0.55,
        'office-management': 0.55,
        'general-management': 0.45,
        'human-resources': 0.45,
        records: 0.4,
        accounting: 0.35,
        education: 0.3,
      },
    },
    {
      offered: 'accounting',
      done: {
        billing: 0.6,
        'office-management': 0.5,
        analysis: 0.4,
        administrative: 0.4,
        records: 0.3,
        'human-resources': 0.3,
      },
    },
    {
      offered: 'human-resources',
      done: {
        'office-management': 0.5,
        administrative: 0.45,
        'general-management': 0.45,
        advocacy: 0.3,
        accounting: 0.3,
      },
    },
    {
      offered: 'general-management',
      done: {
        'office-management': 0.8,
        'human-resources': 0.45,
        accounting: 0.3,
        nursing: 0.3,
        sales: 0.3,
        administrative: 0.3,
      },
    },
    { offered: 'sales', done: { 'customer-service': 0.6, marketing: 0.5, 'general-management': 0.3 } },
    { offered: 'marketing', done: { sales: 0.45, education: 0.2, administrative: 0.2 } },
    { offered: 'education', done: { advocacy: 0.3, 'human-resources': 0.2 } },
    { offered: 'technology', done: { analysis: 0.4, trades: 0.2 } },
    { offered: 'analysis', done: { accounting: 0.5, technology: 0.4, records: 0.3 } },
    { offered: 'trades', done: { technology: 0.2 } },
  ],
};

/** The same work outside health care lacks insurance, records and privacy law: two thirds of the way. */
const OUTSIDE_HEALTH_CARE = 0.65;
/** Any work with patients knows the place, if not the job. */
const ANY_HEALTH_CARE = 0.2;

/**
 * How near a job that somebody has done comes to the work that is offered: 0 another world, 1 the same job.
 * `inHealthCare`: the job stood there, whatever its occupation.
 */
export function occupationNearness(
  offeredId: string | null,
  doneId: string | null,
  inHealthCare: boolean,
): number {
  const offered = occupationById(offeredId);
  const done = occupationById(doneId);
  const near = offered === null || done === null ? 0 : familyNearness(offered, done);
  if (offered?.medical !== true) return near;
  return inHealthCare || done?.medical === true
    ? Math.max(near, ANY_HEALTH_CARE)
    : near * OUTSIDE_HEALTH_CARE;
}

/**
 * O*NET keeps practice managers, administrators of homes and managers of departments under one code: the same
 * work under another name, in another house.
 */
const SAME_CODE = 0.85;

function familyNearness(offered: Occupation, done: Occupation): number {
  if (offered.family === done.family) return 1;
  if (offered.soc === done.soc) return SAME_CODE;
  return families.rows.find((row) => row.offered === offered.family)?.done[done.family] ?? 0;
}
