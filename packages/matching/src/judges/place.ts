import type { PostingRequirements, Setting } from '@omm/contracts';
import { isNoMedicalOffice, isSpecialtyOfItsOwn, placeFit, specialtyName } from '@omm/requirement-model';
import { remembered } from '@omm/text';
import type { Work } from '../qualifications.ts';
import { sameWords } from './same-words.ts';

/** 'Pediatrics' and 'pediatric medicine'. */
const SAME_SPECIALTY = 0.6;
/** Another specialty has its own codes and visits, and so has a hospital beside an office. */
const NEAR = 0.85;
/** An office of another world of care: a heart practice for a dental one. */
export const FAR = 0.7;

const SETTING_CREDIT = { same: 1, near: NEAR, other: FAR } as const;

/** Most jobs in health care that name no kind of place stood in an office of physicians. */
export const settingCredit = (asked: Setting, done: Setting | null): number =>
  SETTING_CREDIT[placeFit(asked, done ?? 'physician-practice')];

/** A posting that names no kind of place means none of dentists or veterinarians: those say so. */
const unnamedPlaceCredit = (done: Setting | null): number => (isNoMedicalOffice(done) ? FAR : 1);

/**
 * How well a job in health care knows the kind of place and the specialty that a posting offers: FAR to 1. A place
 * that is a specialty of its own is told by the place alone.
 */
export function placeCreditFor({
  setting,
  specialty,
}: PostingRequirements['terms']): (job: Pick<Work, 'setting' | 'specialty'>) => number {
  const placeCredit = remembered((done: Setting | null) =>
    setting === null ? unnamedPlaceCredit(done) : settingCredit(setting.value, done),
  );
  if (specialty === null || (setting !== null && isSpecialtyOfItsOwn(setting.value))) {
    return (job) => placeCredit(job.setting);
  }
  const isSame = remembered((done: string | null) => done !== null && isOneSpecialty(specialty.value, done));
  return (job) => Math.max(FAR, placeCredit(job.setting) * (isSame(job.specialty) ? 1 : NEAR));
}

const isOneSpecialty = (asked: string, done: string): boolean =>
  sameWords(specialtyName(asked), specialtyName(done)) >= SAME_SPECIALTY;
