import { EraseAccountBody, ZipArchive } from '../rights.ts';
import { type Operation, post, read } from './operation.ts';

const tag = 'Your data';

export const rightsOperations = {
  exportAccount: {
    ...read,
    path: '/v1/me/export.zip',
    tag,
    summary: 'Everything that is kept of the account: `account.json`, and the files as they were uploaded',
    roles: ['candidate'],
    audited: true,
    replies: { 200: ZipArchive },
    produces: 'application/zip',
    headers: { 'content-disposition': 'The name to save it under.' },
  },
  eraseAccount: {
    ...post,
    path: '/v1/me/erase',
    tag,
    summary: 'Erase the account and everything that it has uploaded, for good',
    description:
      'Confirmed by the password, or by having signed in within the last five minutes. What an organisation has itself uploaded stays with it.',
    roles: ['candidate'],
    audited: true,
    body: EraseAccountBody,
    replies: { 204: null },
  },
} as const satisfies Record<string, Operation>;
