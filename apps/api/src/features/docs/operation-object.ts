import { STATUS_CODES } from 'node:http';
import { type ErrorCode, errors, errorsOf, NoBody, type Operation, Problem } from '@omm/contracts';
import { type JsonSchema, replySchema, requestSchema, textFields } from './json-schemas.ts';

/** OpenAPI's Operation Object. */
export function operationObject(operationId: string, operation: Operation) {
  const { tag, summary, description, roles } = operation;
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    parameters: [...parameters('path', operation), ...parameters('query', operation)],
    ...requestBody(operation),
    responses: { ...replies(operation), ...problems(operation) },
    security: roles === 'anyone' ? [] : [{ session: [] }],
    ...(roles === 'anyone' ? {} : { 'x-roles': roles }),
  };
}

const parameters = (place: 'path' | 'query', operation: Operation) =>
  textFields(place === 'path' ? operation.params : operation.query).map((field) => ({
    ...field,
    in: place,
  }));

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
  content: {
    'application/problem+json': {
      schema: { allOf: [replySchema(Problem), { properties: { code: { enum: codes } } }] },
    },
  },
});
