import { CandidateMatches, PostingId, PostingMatches, ResumeId } from '@omm/contracts';
import { MatchesQuery } from '../../http/list-query.ts';
import { reply } from '../../http/reply.ts';
import type { Handler } from '../../http/route.ts';
import { validate, validateId } from '../../http/validate.ts';
import type { MatchService } from './matches.service.ts';

export const listCandidates =
  (service: MatchService): Handler =>
  async (req, res, viewer) => {
    const id = validateId(PostingId, req.params['id']);
    reply(res, CandidateMatches, await service.candidates(viewer, id, validate(MatchesQuery, req.query)));
  };

export const listJobs =
  (service: MatchService): Handler =>
  async (req, res, viewer) => {
    const id = validateId(ResumeId, req.params['id']);
    reply(res, PostingMatches, await service.jobs(viewer, id, validate(MatchesQuery, req.query)));
  };
