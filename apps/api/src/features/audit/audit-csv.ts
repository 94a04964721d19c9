import type { AuditEntry } from '@omm/contracts';
import { writeCsv } from '../../csv/write-csv.ts';

const columns = ['sequence', 'at', 'actorId', 'organisationId', 'action', 'people', 'hash'];

/** A line an entry. */
export const auditCsv = (entries: readonly AuditEntry[]): string =>
  writeCsv(
    columns,
    entries.map((entry) => ({ ...entry, people: entry.people.join(' ') })),
  );
