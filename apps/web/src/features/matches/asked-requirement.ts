import type { Requirement } from '@omm/contracts';

/** What a posting's candidates are weighed by. */
export interface AskedRequirement {
  id: string;
  label: string;
  /** As the posting has it; absent for the work itself. */
  requirement?: Requirement;
}
