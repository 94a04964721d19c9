import type { ApplicationState } from '@omm/contracts';

export const applicationWords: Record<ApplicationState, string> = {
  received: 'Received',
  'in-review': 'In review',
  hired: 'You got the job',
  'not-selected': 'Not selected',
  withdrawn: 'Withdrawn',
};
