import type { Storage } from '@omm/storage';
import { z } from 'zod';
import type { Accounts } from '../../accounts/accounts.ts';
import { auditedBy } from '../../accounts/audience.ts';
import { attachment } from '../../http/attachment.ts';
import type { Cursors } from '../../http/cursor.ts';
import type { Handlers } from '../../http/handler.ts';
import { auditCsv } from './audit-csv.ts';

type AuditHandlers = Pick<Handlers, 'listAuditLog' | 'exportAuditLog' | 'verifyAuditLog' | 'listSeenBy'>;

const Place = z.object({ sequence: z.int().positive() });
const exportedAtMost = 100_000;

export const auditHandlers = (
  { audit }: Pick<Storage, 'audit'>,
  { organisationNames }: Pick<Accounts, 'organisationNames'>,
  cursors: Cursors,
): AuditHandlers => {
  const placeIn = (list: string, after: string | undefined) =>
    after === undefined ? null : cursors.read(list, Place, after).sequence;
  const cursorOf = (list: string, sequence: number | null) =>
    sequence === null ? null : cursors.write(list, { sequence });

  return {
    async listAuditLog({ viewer, query: { limit, after, ...filters } }) {
      const organisationId = auditedBy(viewer);
      const list = JSON.stringify(['audit', organisationId, filters]);
      const page = { organisationId, limit, after: placeIn(list, after) };
      const { items, next } = await audit.list({ ...filters, ...page });
      return { status: 200, body: { items, next: cursorOf(list, next) } };
    },

    async exportAuditLog({ viewer, query }) {
      const page = { organisationId: auditedBy(viewer), limit: exportedAtMost, after: null };
      const { items } = await audit.list({ ...query, ...page });
      const headers = attachment('audit.csv');
      return { status: 200, headers, body: auditCsv(items) };
    },

    verifyAuditLog: async () => ({ status: 200, body: await audit.verify() }),

    async listSeenBy({ viewer, query: { limit, after } }) {
      const list = JSON.stringify(['seen by', viewer.id]);
      const about = { person: viewer.id, byOthers: true, organisationId: null };
      const { items, next } = await audit.list({ ...about, limit, after: placeIn(list, after) });
      const names = await organisationNames(items.flatMap(({ organisationId }) => organisationId ?? []));
      const shown = items.map(({ at, action, organisationId }) => ({
        at,
        action,
        organisation: organisationId && (names.get(organisationId) ?? ''),
      }));
      return { status: 200, body: { items: shown, next: cursorOf(list, next) } };
    },
  };
};
