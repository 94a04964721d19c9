import type { DocumentStatus } from '@omm/contracts';

export const isSettled = (status: DocumentStatus): boolean => status === 'ready' || status === 'failed';

const POLL_MS = 2_500;

/** The server tells of every change; asking again while something is under way covers a lost connection. */
export const pollWhile = (statuses: readonly DocumentStatus[]): number | false =>
  statuses.every(isSettled) ? false : POLL_MS;
