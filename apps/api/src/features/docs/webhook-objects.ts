import { webhookMessages } from '@omm/contracts';
import { z } from 'zod';
import { replySchema } from './json-schemas.ts';

const headers = {
  'webhook-id': 'Of the message: the same each time it is sent.',
  'webhook-timestamp':
    'When it was sent, in seconds since 1970. One of more than five minutes ago is to be refused.',
  'webhook-signature':
    '`v1,` and the base64 of the HMAC-SHA256 of `{id}.{timestamp}.{body}`; several after a new secret, with spaces between.',
};

/** OpenAPI's `webhooks`: what the organisation's own server is asked to take. */
export const webhookObjects = () =>
  Object.fromEntries(
    Object.entries(webhookMessages).map(([type, data]) => [type, { post: webhookObject(type, data) }]),
  );

const webhookObject = (type: string, data: z.ZodType) => ({
  tags: ['Webhooks'],
  summary: `The message ${type}`,
  parameters: Object.entries(headers).map(([name, description]) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  })),
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: replySchema(z.object({ type: z.literal(type), timestamp: z.iso.datetime(), data })),
      },
    },
  },
  responses: {
    '2XX': { description: 'Taken.' },
    410: { description: 'Nothing more is to be sent: the webhook is switched off.' },
    default: { description: 'Sent again, for almost a day. Redirects are not followed.' },
  },
});
