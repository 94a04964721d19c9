import type { ExperienceMonths } from '@omm/contracts';
import { type Interval, unionMonths } from './intervals.ts';

/** What the scorer counts of one job. */
export type CountedJob = {
  readonly interval: Interval | null;
  readonly healthcare: boolean;
  readonly management: boolean;
  /** Desk work, by its title. */
  readonly desk: boolean;
  /** Work at the patient: a nurse who leads nurses manages, but no office. */
  readonly clinical: boolean;
};

export function experienceMonths(jobs: readonly CountedJob[]): ExperienceMonths {
  const months = (of: (job: CountedJob) => boolean) =>
    unionMonths(jobs.flatMap((job) => (job.interval && of(job) ? [job.interval] : [])));
  const runsOffice = (job: CountedJob) => job.healthcare && job.management && !job.clinical;
  return {
    total: months(() => true),
    healthcare: months((job) => job.healthcare),
    management: months((job) => job.management),
    medicalOffice: months((job) => (job.healthcare && job.desk) || runsOffice(job)),
    medicalOfficeManagement: months(runsOffice),
    office: months((job) => job.desk || runsOffice(job)),
  };
}
