import { ResumeId, type ScoringDecision } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import { z } from 'zod';
import type { Accounts } from '../../accounts/accounts.ts';
import { auditedBy } from '../../accounts/audience.ts';
import { attachment } from '../../http/attachment.ts';
import type { Cursors } from '../../http/cursor.ts';
import type { Handlers } from '../../http/handler.ts';
import { ownScores } from './own-scores.ts';
import { scoringCsv } from './scoring-csv.ts';

type ScoringLogHandlers = Pick<Handlers, 'listScoringLog' | 'exportScoringLog' | 'listOwnScores'>;

const Place = z.object({ id: z.int().positive() });
const OwnPlace = z.object({ decisionId: z.int().positive(), resumeId: ResumeId });
const exportedAtMost = 1_000;

export const scoringLogHandlers = (
  { scoringLog }: Pick<Storage, 'scoringLog'>,
  { organisationNames }: Pick<Accounts, 'organisationNames'>,
  cursors: Cursors,
): ScoringLogHandlers => {
  return {
    async listScoringLog({ viewer, query: { limit, after, ...filters } }) {
      const organisationId = auditedBy(viewer);
      const list = JSON.stringify(['scoring', organisationId, filters]);
      const place = after === undefined ? null : cursors.read(list, Place, after).id;
      const { items, next } = await scoringLog.list({ ...filters, organisationId, limit, after: place });
      const cursor = next === null ? null : cursors.write(list, { id: next });
      return { status: 200, about: peopleIn(items), body: { items, next: cursor } };
    },

    async exportScoringLog({ viewer, query }) {
      const page = { organisationId: auditedBy(viewer), limit: exportedAtMost, after: null };
      const { items } = await scoringLog.list({ ...query, ...page });
      const headers = attachment('scoring-log.csv');
      return { status: 200, about: peopleIn(items), headers, body: scoringCsv(items) };
    },

    async listOwnScores({ viewer, query: { limit, after } }) {
      const list = JSON.stringify(['own scores', viewer.id]);
      const place = after === undefined ? null : cursors.read(list, OwnPlace, after);
      const of = { scoringLog, organisationNames };
      const { items, next } = await ownScores(of, viewer.id, { limit, after: place });
      return { status: 200, body: { items, next: next && cursors.write(list, OwnPlace.parse(next)) } };
    },
  };
};

const peopleIn = (decisions: readonly ScoringDecision[]): string[] => [
  ...new Set(decisions.flatMap(({ results }) => results.map(({ resumeId }) => resumeId))),
];
