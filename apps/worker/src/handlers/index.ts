import type { JobHandlers } from '@omm/queue';
import { deliverWebhook } from './deliver-webhook.handler.ts';
import type { Dependencies } from './dependencies.ts';
import { packPeople } from './pack-people.handler.ts';
import { rankPosting } from './rank-posting.handler.ts';
import { rankResume } from './rank-resume.handler.ts';
import { rankSegments } from './rank-segments.handler.ts';
import { readPosting } from './read-posting.handler.ts';
import { readResume } from './read-resume.handler.ts';

export const createHandlers = (deps: Dependencies) =>
  ({
    'read-posting': readPosting(deps),
    'read-resume': readResume(deps),
    'rank-posting': rankPosting(deps),
    'rank-resume': rankResume(deps),
    'rank-segments': rankSegments(deps),
    'pack-people': packPeople(deps),
    'deliver-webhook': deliverWebhook(deps),
  }) satisfies JobHandlers;
