import { STATUS_CODES } from 'node:http';
import {
  type ErrorCode,
  errors,
  errorsOf,
  NoBody,
  type Operation,
  Problem,
  takesIdempotencyKey,
} from '@omm/contracts';
import { type JsonSchema, replySchema, requestSchema, textFields } from './json-schemas.ts';

/** OpenAPI's Operation Object. */
export function operationObject(operationId: string, operation: Operation) {
  const { tag, summary, description, roles, members, scope } = operation;
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    parameters: [
      ...parameters('path', operation),
      ...parameters('query', operation),
      ...headerParameters(operation),
    ],
    ...requestBody(operation),
    responses: { ...replies(operation), ...unchanged(operation), ...problems(operation) },
    security: roles === 'anyone' ? [] : [{ session: [] }, ...(scope ? [{ key: [] }, { bearer: [] }] : [])],
    ...(roles === 'anyone' ? {} : { 'x-roles': roles, 'x-organisation-roles': members }),
    ...(scope ? { 'x-scope': scope } : {}),
  };
}

const parameters = (place: 'path' | 'query', operation: Operation) =>
  textFields(place === 'path' ? operation.params : operation.query).map((field) => ({
    ...field,
    in: place,
  }));

/** Of the conditions (RFC 9110) and the key of a request that may be sent again. */
function headerParameters(operation: Operation) {
  const { changes } = operation;
  const said = {
    ...(isConditional(operation)
      ? { 'If-None-Match': 'The `ETag` of what the caller has: 304 where it is the same.' }
      : {}),
    ...(changes ? { 'If-Match': `The \`ETag\` of ${changes}: 412 where it has changed since.` } : {}),
    ...(takesIdempotencyKey(operation)
      ? {
          'Idempotency-Key':
            'Made up by the caller. Sent again with it within a day, the request is answered as before.',
        }
      : {}),
  };
  return Object.entries(said).map(([name, description]) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string' },
  }));
}

const isConditional = ({ method, produces }: Operation): boolean =>
  method === 'get' && produces !== 'text/event-stream';

const unchanged = (operation: Operation) =>
  isConditional(operation) ? { 304: { description: 'The caller has it.' } } : {};

function requestBody({ body, file }: Operation) {
  const content: Record<string, { schema: JsonSchema }> = {
    ...(body === NoBody ? {} : { 'application/json': { schema: requestSchema(body) } }),
    ...(file ? { 'multipart/form-data': { schema: fileForm } } : {}),
  };
  return Object.keys(content).length > 0 ? { requestBody: { required: true, content } } : {};
}

const fileForm = {
  type: 'object',
  properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
  required: ['file'],
};

function replies({ replies, produces, headers }: Operation): Record<string, unknown> {
  const entries = Object.entries(replies).map(([status, schema]) => [
    status,
    {
      description: STATUS_CODES[status] ?? '',
      ...(headers ? { headers: headerObjects(headers) } : {}),
      ...(schema ? { content: { [produces]: { schema: replySchema(schema) } } } : {}),
    },
  ]);
  return Object.fromEntries(entries);
}

const headerObjects = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
  );

/** One response a status, with the codes that it may carry. */
function problems(operation: Operation): Record<string, unknown> {
  const byStatus = Map.groupBy(errorsOf(operation), (code) => errors[code].status);
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, problem(codes)]));
}

const problem = (codes: readonly ErrorCode[]) => ({
  description: codes.map((code) => `${code}: ${errors[code].help}`).join(' '),
  ...(codes.includes('RATE_LIMITED')
    ? { headers: headerObjects({ 'Retry-After': 'How many seconds to wait.' }) }
    : {}),
  content: {
    'application/problem+json': {
      schema: { allOf: [replySchema(Problem), { properties: { code: { enum: codes } } }] },
    },
  },
});
