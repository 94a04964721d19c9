import type { DocumentError, DocumentStatus, ErrorCode } from '@omm/contracts';

/** The columns that every list of documents shows. */
export const itemColumns = [
  'documents.id',
  'documents.organisationId',
  'documents.createdBy',
  'documents.filename',
  'documents.status',
  'documents.errorCode',
  'documents.errorMessage',
  'documents.createdAt',
] as const;

interface ItemRow {
  organisationId: string | null;
  filename: string | null;
  status: DocumentStatus;
  errorCode: ErrorCode | null;
  errorMessage: string | null;
  createdAt: Date;
}

export interface DocumentItem {
  filename: string | null;
  status: DocumentStatus;
  error: DocumentError | null;
  createdAt: string;
}

export const documentItem = (row: ItemRow): DocumentItem => ({
  filename: row.filename,
  status: row.status,
  error: row.errorCode === null ? null : { code: row.errorCode, message: row.errorMessage ?? '' },
  createdAt: row.createdAt.toISOString(),
});
