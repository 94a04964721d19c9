import { randomBytes } from 'node:crypto';
import type { WebhookSettings } from '@omm/config';
import { AppError } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import { organisationOf } from '../../accounts/audience.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import type { Cursors } from '../../http/cursor.ts';
import type { Handlers } from '../../http/handler.ts';
import { newestPage } from '../../http/newest-page.ts';

type WebhookHandlers = Pick<
  Handlers,
  | 'listWebhooks'
  | 'createWebhook'
  | 'changeWebhook'
  | 'removeWebhook'
  | 'rotateWebhookSecret'
  | 'pingWebhook'
  | 'listWebhookDeliveries'
  | 'redeliver'
>;

interface Services {
  storage: Pick<Storage, 'webhooks' | 'webhookDeliveries'>;
  settings: WebhookSettings;
  cursors: Cursors;
}

const saltBytes = 32;
const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

export function webhookHandlers({ storage, settings, cursors }: Services): WebhookHandlers {
  const { webhooks, webhookDeliveries } = storage;
  const keyOf = (viewer: Viewer, { id }: { id: string }) => ({ id, organisationId: organisationOf(viewer) });
  const newSecret = () => {
    const salt = randomBytes(saltBytes);
    return { salt, secret: `whsec_${settings.keyOf(salt).toString('base64')}` };
  };
  const requireSafe = (url: string | undefined): void => {
    if (url === undefined) return;
    const { protocol, hostname } = new URL(url);
    if (protocol === 'https:' || (settings.allowsLoopback && loopbackHosts.includes(hostname))) return;
    throw new AppError('INVALID_REQUEST', 'The address must begin with https://.');
  };

  return {
    listWebhooks: async ({ viewer }) => ({
      status: 200,
      body: { items: await webhooks.list(organisationOf(viewer)) },
    }),

    async createWebhook({ viewer, body }) {
      requireSafe(body.url);
      const { salt, secret } = newSecret();
      const made = await webhooks.create(organisationOf(viewer), { ...body, salt });
      if (made === null) throw new AppError('CONFLICT', 'An organisation has ten webhooks and no more.');
      return { status: 201, body: { ...made, secret } };
    },

    async changeWebhook({ viewer, params, body }) {
      requireSafe(body.url);
      return { status: 200, body: found(await webhooks.change(keyOf(viewer, params), body)) };
    },

    async removeWebhook({ viewer, params }) {
      if (!(await webhooks.remove(keyOf(viewer, params)))) throw noWebhook();
      return { status: 204 };
    },

    async rotateWebhookSecret({ viewer, params }) {
      const { salt, secret } = newSecret();
      const previousUntil = found(await webhooks.rotate(keyOf(viewer, params), salt));
      return { status: 200, body: { secret, previousUntil: previousUntil.toISOString() } };
    },

    async pingWebhook({ viewer, params }) {
      const promised = found(await webhooks.ping(keyOf(viewer, params)));
      if (promised === 'busy')
        throw new AppError('CONFLICT', 'A ping is under way, or the webhook is switched off.');
      return { status: 202, body: promised };
    },

    async listWebhookDeliveries({ viewer, params, query }) {
      const key = keyOf(viewer, params);
      const list = `deliveries of ${key.id}`;
      const load = async (page: Parameters<typeof webhookDeliveries.list>[1]) =>
        found(await webhookDeliveries.list(key, page));
      return { status: 200, body: await newestPage(cursors, { list, query }, load) };
    },

    async redeliver({ viewer, params }) {
      const promised = await webhookDeliveries.redeliver(params.id, organisationOf(viewer));
      if (promised === null)
        throw new AppError('NOT_FOUND', 'Your organisation has sent no such message, or it is forgotten.');
      if (promised === 'busy')
        throw new AppError('CONFLICT', 'It is under way already, or its webhook is switched off.');
      return { status: 202, body: promised };
    },
  };
}

const noWebhook = () => new AppError('NOT_FOUND', 'Your organisation has no such webhook.');

function found<Value>(value: Value | null): Value {
  if (value === null) throw noWebhook();
  return value;
}
