import type { Dependencies } from './dependencies.ts';
import { eventRoutes } from './features/events/events.routes.ts';
import { healthRoutes } from './features/health/health.routes.ts';
import { matchRoutes } from './features/matches/matches.routes.ts';
import { createMatchService } from './features/matches/matches.service.ts';
import { meRoutes } from './features/me/me.routes.ts';
import { postingRoutes } from './features/postings/postings.routes.ts';
import { createPostingService } from './features/postings/postings.service.ts';
import { resumeRoutes } from './features/resumes/resumes.routes.ts';
import { createResumeService } from './features/resumes/resumes.service.ts';
import { receiveFile } from './http/receive-body.ts';
import type { Route } from './http/route.ts';

/** Every endpoint but better-auth's own, with the roles that may call it. */
export function routesOf({ storage, accounts, bell, uploadLimitBytes, demoAccounts }: Dependencies): Route[] {
  const upload = receiveFile(uploadLimitBytes);
  return [
    ...healthRoutes(storage, demoAccounts),
    ...meRoutes(accounts),
    ...postingRoutes(createPostingService(storage, accounts), upload),
    ...resumeRoutes(createResumeService(storage), upload),
    ...matchRoutes(createMatchService(storage, accounts)),
    ...eventRoutes(storage, bell),
  ];
}
