import { type ChangeWebhookBody, type CreateWebhookBody, operations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: async () => (await call(operations.listWebhooks, {})).items,
});

export const createWebhook = (body: CreateWebhookBody) => call(operations.createWebhook, { body });

export const changeWebhook = (id: string, body: ChangeWebhookBody) =>
  call(operations.changeWebhook, { params: { id }, body });

export const removeWebhook = (id: string) => call(operations.removeWebhook, { params: { id } });

export const rotateWebhookSecret = (id: string) => call(operations.rotateWebhookSecret, { params: { id } });

export const pingWebhook = (id: string) => call(operations.pingWebhook, { params: { id } });

const lastShown = 20;

/** The last messages; asked again while one is on its way. */
export const deliveriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhook-deliveries', id],
    queryFn: async () =>
      (await call(operations.listWebhookDeliveries, { params: { id }, query: { limit: lastShown } })).items,
    refetchInterval: ({ state }) => (state.data?.some(({ status }) => status === 'pending') ? 2_000 : false),
  });

export const redeliver = (id: string) => call(operations.redeliver, { params: { id } });
