import { type OperationName, suggestedRanking } from '@omm/contracts';

/** A body that is right, for operations that look at nothing else before they have one. */
export const requestBodies: Readonly<Partial<Record<OperationName, object>>> = {
  correctPosting: { action: 'undo', correctionId: '00000000-0000-4000-8000-000000000000' },
  contestFact: { fact: '/positions/0/title', words: 'I was the manager.' },
  answerContest: { outcome: 'declined', answer: 'The resume says so.' },
  setRanking: suggestedRanking,
};
