import type { DocumentReader } from '@omm/documents';
import type { Storage } from '@omm/storage';

export interface Dependencies {
  storage: Storage;
  reader: DocumentReader;
  /** The day up to which an open position counts, 'YYYY-MM-DD'. */
  today(): string;
}
