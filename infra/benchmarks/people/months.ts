import type { Qualifications } from '@omm/matching';
import { isOfficeWork } from '@omm/requirement-model';
import type { Job } from './jobs.ts';

/** Months by kind, each month once however many jobs it held. */
export function monthsOf(work: readonly Job[]): Qualifications['months'] {
  const isDesk = ({ occupations: [id = ''] }: Job): boolean => isOfficeWork(id);
  const leadsOffice = (job: Job): boolean => job.healthcare && job.management && isDesk(job);
  return {
    total: union(work, () => true),
    healthcare: union(work, (job) => job.healthcare),
    management: union(work, (job) => job.management),
    office: union(work, isDesk),
    medicalOffice: union(work, (job) => job.healthcare && isDesk(job)),
    medicalOfficeManagement: union(work, leadsOffice),
  };
}

function union(work: readonly Job[], counts: (job: Job) => boolean): number {
  const spans = work
    .flatMap((job) => (job.monthsAgo !== null && counts(job) ? [[job.monthsAgo, job.months] as const] : []))
    .toSorted(([a], [b]) => a - b);
  let [sum, reached] = [0, 0];
  for (const [ago, months] of spans) {
    const from = Math.max(ago, reached);
    const to = ago + months;
    if (to > from) sum += to - from;
    reached = Math.max(reached, to);
  }
  return sum;
}
