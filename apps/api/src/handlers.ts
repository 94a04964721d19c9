import type { Dependencies } from './dependencies.ts';
import { accountHandlers } from './features/account/account.handlers.ts';
import { applicationHandlers } from './features/applications/applications.handlers.ts';
import { createApplicationService } from './features/applications/applications.service.ts';
import { atsHandlers } from './features/ats/ats.handlers.ts';
import { auditHandlers } from './features/audit/audit.handlers.ts';
import { candidacyHandlers } from './features/candidacies/candidacies.handlers.ts';
import { createCandidacyService } from './features/candidacies/candidacies.service.ts';
import { contestHandlers } from './features/contests/contests.handlers.ts';
import { digestHandlers } from './features/digests/digests.handlers.ts';
import { docsHandlers } from './features/docs/docs.handlers.ts';
import { eventHandlers } from './features/events/events.handlers.ts';
import { fairnessHandlers } from './features/fairness/fairness.handlers.ts';
import { healthHandlers } from './features/health/health.handlers.ts';
import { jobBoardHandlers } from './features/job-board/job-board.handlers.ts';
import { createJobBoardService } from './features/job-board/job-board.service.ts';
import { lexiconHandlers } from './features/lexicon/lexicon.handlers.ts';
import { matchHandlers } from './features/matches/matches.handlers.ts';
import { createMatchService } from './features/matches/matches.service.ts';
import { correctionHandlers } from './features/postings/corrections.handlers.ts';
import { createCorrectionService } from './features/postings/corrections.service.ts';
import { postingHandlers } from './features/postings/postings.handlers.ts';
import { createPostingService } from './features/postings/postings.service.ts';
import { resumeCorrectionHandlers } from './features/resumes/corrections.handlers.ts';
import { createResumeCorrectionService } from './features/resumes/corrections.service.ts';
import { resumeHandlers } from './features/resumes/resumes.handlers.ts';
import { createResumeService } from './features/resumes/resumes.service.ts';
import { retentionHandlers } from './features/retention/retention.handlers.ts';
import { rightsHandlers } from './features/rights/rights.handlers.ts';
import { scoringLogHandlers } from './features/scoring-log/scoring-log.handlers.ts';
import { searchHandlers } from './features/searches/searches.handlers.ts';
import { sharedListHandlers } from './features/shared-lists/shared-lists.handlers.ts';
import { webhookHandlers } from './features/webhooks/webhooks.handlers.ts';
import type { Handlers } from './http/handler.ts';

/** What each operation of the contract does. */
export const handlersOf = ({
  storage,
  accounts,
  outbox,
  forgetLetters,
  bell,
  cursors,
  webhooks,
  seals,
  publicUrl,
  demoAccounts,
}: Dependencies): Handlers => {
  const applications = createApplicationService(storage, accounts);
  const matches = createMatchService(storage, accounts);
  return {
    ...docsHandlers(),
    ...healthHandlers(storage, { outbox, demoAccounts }),
    ...lexiconHandlers,
    ...accountHandlers(accounts, storage, outbox),
    ...postingHandlers(createPostingService(storage, accounts), cursors),
    ...correctionHandlers(createCorrectionService(storage, accounts)),
    ...resumeHandlers(createResumeService(storage), cursors),
    ...resumeCorrectionHandlers(createResumeCorrectionService(storage, accounts)),
    ...matchHandlers(matches, cursors),
    ...candidacyHandlers(createCandidacyService(storage, accounts), cursors),
    ...applicationHandlers(applications),
    ...atsHandlers(storage, accounts),
    ...sharedListHandlers({ storage, accounts, matches, cursors }),
    ...digestHandlers({ storage, seals, publicUrl }),
    ...webhookHandlers({ storage, settings: webhooks, cursors }),
    ...jobBoardHandlers(createJobBoardService(storage, accounts, publicUrl), { cursors, publicUrl }),
    ...eventHandlers(storage, bell),
    ...contestHandlers(storage, accounts, cursors),
    ...fairnessHandlers(storage),
    ...retentionHandlers(storage),
    ...searchHandlers(storage, accounts, cursors),
    ...auditHandlers(storage, accounts, cursors),
    ...scoringLogHandlers(storage, accounts, cursors),
    ...rightsHandlers(storage, accounts, { forgetLetters, applications }),
  };
};
