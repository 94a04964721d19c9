import { CandidateMatches, PostingId, PostingMatches, ResumeId } from '@omm/contracts';
import { z } from 'zod';
import { reply } from '../../http/reply.ts';
import type { Handler } from '../../http/route.ts';
import { validate, validateId } from '../../http/validate.ts';
import type { MatchService } from './matches.service.ts';

const Page = z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) });

export const listCandidates =
  (service: MatchService): Handler =>
  async (req, res, viewer) => {
    const id = validateId(PostingId, req.params['id']);
    reply(res, CandidateMatches, await service.candidates(viewer, id, validate(Page, req.query)));
  };

export const listJobs =
  (service: MatchService): Handler =>
  async (req, res, viewer) => {
    const id = validateId(ResumeId, req.params['id']);
    reply(res, PostingMatches, await service.jobs(viewer, id, validate(Page, req.query)));
  };
