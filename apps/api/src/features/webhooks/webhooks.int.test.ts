import { once } from 'node:events';
import {
  CreatedWebhook,
  RotatedSecret,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookList,
} from '@omm/contracts';
import { expect, test } from 'vitest';
import { createApp } from '../../app.ts';
import { postJson } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';
import { openApi } from '../docs/openapi.ts';

const its = testWorld();

const send = (method: string, path: string, body?: object, { cookie } = its.world.recruiter) =>
  fetch(`${its.api.base}/v1${path}`, {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const eventTypes = ['posting.ranked', 'application.received'];
const create = (url: string) => send('POST', '/webhooks', { url, eventTypes });
const make = async () => {
  const [old] = WebhookList.parse(await (await send('GET', '/webhooks')).json()).items;
  if (old) await send('DELETE', `/webhooks/${old.id}`);
  return CreatedWebhook.parse(await (await create('https://hooks.example/in?for=us')).json());
};

test('its secret is shown once, and a new one is another', async () => {
  const { secret, ...webhook } = await make();
  expect(webhook).toMatchObject({ url: 'https://hooks.example/in?for=us', eventTypes, disabled: null });
  const list = await (await send('GET', '/webhooks')).text();
  expect(WebhookList.parse(JSON.parse(list)).items).toEqual([webhook]);
  expect(list).not.toContain('whsec_');
  const rotated = RotatedSecret.parse(await (await send('POST', `/webhooks/${webhook.id}/secret`)).json());
  expect(rotated.secret).not.toBe(secret);
  const hours = (Date.parse(rotated.previousUntil) - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(23.9);
  expect(hours).toBeLessThanOrEqual(24);
});

test.each([
  'http://hooks.example/in',
  'https://rae:secret@hooks.example/in',
  'https://rae@hooks.example/in',
  'ftp://hooks.example/in',
  'hooks.example/in',
  'http://localhost:9000/in',
  `https://hooks.example/${'x'.repeat(500)}`,
])('in production %s is no address for it', async (url) => {
  const { id } = await make();
  expect((await create(url)).status).toBe(400);
  expect((await send('PATCH', `/webhooks/${id}`, { url })).status).toBe(400);
});

test('on a laptop http leads to that laptop only', async () => {
  const { deps } = its.api;
  const webhooks = { ...deps.webhooks, allowsLoopback: true };
  const server = createApp({ ...deps, webhooks }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address?.port;
  const status = async (url: string) => {
    const { cookie } = its.world.recruiter;
    const to = `http://127.0.0.1:${port}/v1/webhooks`;
    return (await postJson(to, { url, eventTypes }, { cookie })).status;
  };
  const statuses = [await status('http://localhost:9000/in'), await status('http://hooks.example/in')];
  server.close();
  expect(statuses).toEqual([201, 400]);
});

test('it is changed, tried, and what was sent is sent again', async () => {
  const { id } = await make();
  const changed = await send('PATCH', `/webhooks/${id}`, { eventTypes: ['posting.read'] });
  expect(Webhook.parse(await changed.json()).eventTypes).toEqual(['posting.read']);
  const pinged = WebhookDelivery.parse(await (await send('POST', `/webhooks/${id}/ping`)).json());
  expect(pinged).toMatchObject({ type: 'ping', status: 'pending', attempts: 0 });
  expect((await send('POST', `/webhooks/${id}/ping`)).status).toBe(409);
  expect((await send('POST', `/webhook-deliveries/${pinged.id}/redeliver`)).status).toBe(409);
  await its.api.storage.webhookDeliveries.giveUp({ deliveryId: pinged.id, run: 1 });
  const again = await send('POST', `/webhook-deliveries/${pinged.id}/redeliver`);
  expect([again.status, WebhookDelivery.parse(await again.json()).id]).toEqual([202, pinged.id]);
  const log = WebhookDeliveryList.parse(await (await send('GET', `/webhooks/${id}/deliveries`)).json());
  expect(log).toMatchObject({ items: [{ id: pinged.id, status: 'pending' }], next: null });
  expect((await send('PATCH', `/webhooks/${id}`, { enabled: false })).status).toBe(200);
  expect((await send('POST', `/webhooks/${id}/ping`)).status).toBe(409);
});

test('another owner finds none of it, and a colleague who does not own it may not', async () => {
  const { id } = await make();
  const { otherRecruiter, colleague } = its.world;
  const asked = [
    ['GET', `/webhooks/${id}/deliveries`],
    ['PATCH', `/webhooks/${id}`, { enabled: false }],
    ['POST', `/webhooks/${id}/secret`],
    ['POST', `/webhooks/${id}/ping`],
    ['DELETE', `/webhooks/${id}`],
  ] as const;
  for (const [method, path, body] of asked) {
    expect((await send(method, path, body, otherRecruiter)).status).toBe(404);
    expect((await send(method, path, body, colleague)).status).toBe(403);
  }
  expect((await send('GET', '/webhooks', undefined, colleague)).status).toBe(403);
  expect(
    WebhookList.parse(await (await send('GET', '/webhooks', undefined, otherRecruiter)).json()).items,
  ).toEqual([]);
});

test('the document says what is sent', () => {
  const { webhooks } = openApi();
  expect(Object.keys(webhooks)).toEqual(expect.arrayContaining([...eventTypes, 'ping']));
  expect(JSON.stringify(webhooks['posting.failed'])).toMatch(
    /"code".*webhook-signature|webhook-signature.*"code"/,
  );
});
