import type { DeliveryProblem, Webhook, WebhookMessageType } from '@omm/contracts';

export const messageWords: Record<WebhookMessageType, string> = {
  'posting.read': 'A posting is read',
  'posting.failed': 'A posting could not be read',
  'posting.ranked': 'The candidates of a posting are ranked',
  'resume.read': 'A resume is read',
  'resume.failed': 'A resume could not be read',
  'application.received': 'Somebody applies',
  'application.withdrawn': 'Somebody withdraws',
  ping: 'Test',
};

export const problemWords: Record<DeliveryProblem, string> = {
  refused: 'The address did not accept it',
  timeout: 'No answer in time',
  unreachable: 'Nobody answers there',
  'forbidden-address': 'The address is not a public one',
  disabled: 'Switched off before it was sent',
};

export const disabledWords: Record<NonNullable<Webhook['disabled']>, string> = {
  'by-owner': 'Switched off',
  failing: 'Switched off after five days without success',
  gone: 'Switched off: the address says it is gone',
};
