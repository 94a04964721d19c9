import type { PostingRequirements, Setting } from '@omm/contracts';
import { isNoMedicalOffice, isSpecialtyOfItsOwn, placeFit, specialtyName } from '@omm/requirement-model';
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
const settingFit = (asked: Setting, done: Setting | null) => placeFit(asked, done ?? 'physician-practice');

export const settingCredit = (asked: Setting, done: Setting | null): number =>
  SETTING_CREDIT[settingFit(asked, done)];

/** A posting that names no kind of place means none of dentists or veterinarians: those say so. */
const unnamedPlaceCredit = ({ setting }: Pick<Work, 'setting'>): number =>
  isNoMedicalOffice(setting) ? FAR : 1;

/**
 * How well a job in health care knows the kind of place and the specialty that a posting offers: FAR to 1. A place
 * that is a specialty of its own is told by the place alone.
 */
export function placeCredit(
  { setting, specialty }: PostingRequirements['terms'],
  job: Pick<Work, 'setting' | 'specialty'>,
): number {
  const place = setting === null ? unnamedPlaceCredit(job) : settingCredit(setting.value, job.setting);
  if (specialty === null || (setting !== null && isSpecialtyOfItsOwn(setting.value))) return place;
  const isSame =
    job.specialty !== null &&
    sameWords(specialtyName(specialty.value), specialtyName(job.specialty)) >= SAME_SPECIALTY;
  return Math.max(FAR, place * (isSame ? 1 : NEAR));
}
