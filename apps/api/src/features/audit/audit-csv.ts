import type { AuditEntry } from '@omm/contracts';
import { stringify } from 'csv-stringify/sync';

const columns = ['sequence', 'at', 'actorId', 'organisationId', 'action', 'people', 'hash'];

/** A line an entry (RFC 4180). */
export const auditCsv = (entries: readonly AuditEntry[]): string =>
  stringify(
    entries.map((entry) => ({ ...entry, people: entry.people.join(' ') })),
    { header: true, columns, escape_formulas: true, record_delimiter: 'windows' },
  );
