import { type OperationName, suggestedRanking } from '@omm/contracts';

/** A body that is right, for operations that look at nothing else before they have one. */
export const requestBodies: Readonly<Partial<Record<OperationName, object>>> = {
  correctPosting: { action: 'undo', correctionId: '00000000-0000-4000-8000-000000000000' },
  setRanking: suggestedRanking,
};
