import type { TitledOccupation } from '@omm/contracts';
import { isOfficeWork, occupationsOf } from '@omm/requirement-model';
import { inEnglish } from './spanish-titles.ts';

type KindOfWork = {
  /** Clerical or administrative work of any field. */
  readonly desk: boolean;
  /** Work at the patient: a nurse who leads nurses manages, but no office. */
  readonly clinical: boolean;
  /** What the title as a whole comes to. */
  readonly occupation: TitledOccupation | undefined;
};

const bedside: ReadonlySet<string> = new Set(['nursing', 'clinician', 'clinical-support']);

/** What the title says of the work, by the requirement model's occupations. */
export function kindOfWork(title: string | null, medical: boolean): KindOfWork {
  const occupations = title === null ? [] : occupationsOf(inEnglish(title), medical);
  const [first] = occupations;
  return {
    occupation: first && { id: first.id, name: first.name, soc: first.soc },
    desk: occupations.some(({ id }) => isOfficeWork(id)),
    clinical: occupations.length > 0 && occupations.every(({ family }) => bedside.has(family)),
  };
}
