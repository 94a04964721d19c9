import { z } from 'zod';
import { DocumentEvent, Health } from '../api.ts';
import { Lexicon } from '../lexicon.ts';
import { Role } from '../role.ts';
import { type Operation, read } from './operation.ts';

export const serviceOperations = {
  showHealth: {
    ...read,
    path: '/healthz',
    tag: 'Service',
    summary: 'Whether the service is well',
    roles: 'anyone',
    replies: { 200: Health },
  },
  showMetrics: {
    ...read,
    path: '/metrics',
    tag: 'Service',
    summary: 'Measurements, in the text format of Prometheus',
    roles: 'anyone',
    replies: { 200: z.string() },
    produces: 'text/plain',
  },
  showOpenApi: {
    ...read,
    path: '/openapi.json',
    tag: 'Service',
    summary: 'This description of the API, as OpenAPI 3.1',
    roles: 'anyone',
    replies: { 200: z.looseObject({ openapi: z.literal('3.1.1') }) },
  },
  showLexicon: {
    ...read,
    path: '/v1/lexicon',
    tag: 'Service',
    summary: 'The credentials, skills, systems and languages that are known by name',
    description: 'What is corrected by hand is compared where it has one of these ids.',
    roles: Role.options,
    replies: { 200: Lexicon },
  },
  streamEvents: {
    ...read,
    path: '/v1/events',
    tag: 'Events',
    summary: 'What changes, as it changes',
    description:
      'Server-sent events named `document`. Their id is the sequence: sent back as `Last-Event-ID` within a day, the stream goes on behind it. A comment every fifteen seconds says that it stands; after fifteen minutes it ends, to be opened anew.',
    roles: Role.options,
    replies: { 200: DocumentEvent },
    produces: 'text/event-stream',
  },
} as const satisfies Record<string, Operation>;
