import { type OperationName, suggestedRanking } from '@omm/contracts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** A body that is right, for operations that look at nothing else before they have one. */
export const requestBodies: Readonly<Partial<Record<OperationName, object>>> = {
  correctPosting: { action: 'undo', correctionId: nobody },
  placeHold: { reason: 'Charge 2026-17' },
  contestFact: { fact: '/positions/0/title', words: 'I was the manager.' },
  answerContest: { outcome: 'declined', answer: 'The resume says so.' },
  correctResume: { action: 'undo', correctionId: '00000000-0000-4000-8000-000000000000' },
  setRanking: suggestedRanking,
  setBlindReview: { hiddenUntil: null },
  changeCandidacy: { tags: ['bilingual'] },
  shareList: { expiresInDays: 7 },
  changeSearch: { name: 'Bilingual' },
  addNote: { text: 'Called back.' },
  setDigest: { frequency: 'daily', hour: 7, timeZone: 'America/Chicago', least: 'good' },
  changeWebhook: { enabled: false },
  apply: { resumeId: nobody },
};
