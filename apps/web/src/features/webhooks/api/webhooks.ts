import { type ChangeWebhookBody, type CreateWebhookBody, webhookOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: async () => (await call(webhookOperations.listWebhooks, {})).items,
});

export const createWebhook = (body: CreateWebhookBody) => call(webhookOperations.createWebhook, { body });

export const changeWebhook = (id: string, body: ChangeWebhookBody) =>
  call(webhookOperations.changeWebhook, { params: { id }, body });

export const removeWebhook = (id: string) => call(webhookOperations.removeWebhook, { params: { id } });

export const rotateWebhookSecret = (id: string) =>
  call(webhookOperations.rotateWebhookSecret, { params: { id } });

export const pingWebhook = (id: string) => call(webhookOperations.pingWebhook, { params: { id } });

const lastShown = 20;

/** The last messages; asked again while one is on its way. */
export const deliveriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhook-deliveries', id],
    queryFn: async () =>
      (await call(webhookOperations.listWebhookDeliveries, { params: { id }, query: { limit: lastShown } }))
        .items,
    refetchInterval: ({ state }) => (state.data?.some(({ status }) => status === 'pending') ? 2_000 : false),
  });

export const redeliver = (id: string) => call(webhookOperations.redeliver, { params: { id } });
