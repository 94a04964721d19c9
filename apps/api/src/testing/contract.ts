import { Role } from '@omm/contracts';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';

const Content = z.record(z.string(), z.unknown());
const DocumentedOperation = z.looseObject({
  operationId: z.string(),
  'x-roles': z.array(Role).optional(),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string(), schema: z.unknown() })),
  requestBody: z.looseObject({ content: z.record(z.string(), z.object({ schema: z.unknown() })) }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: Content.optional() })),
});
const OpenApi = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), DocumentedOperation)) });

/** An operation as the served document describes it. */
export interface Documented extends z.infer<typeof DocumentedOperation> {
  method: string;
  path: string;
  /** What is wrong with this answer by the document; null where nothing is. Reads it, and of a stream the head. */
  faultOf(answer: Response): Promise<string | null>;
}

/** The operations of the document that the server hands out: nothing here knows the code behind it. */
export async function documentedOperations(base: string): Promise<Documented[]> {
  const document: unknown = await (await fetch(`${base}/openapi.json`)).json();
  const ajv = addFormats.default(new Ajv2020.default({ strict: false, validateSchema: false }));
  ajv.addSchema(Object(document), 'openapi');
  const check = (body: unknown, ...steps: string[]): string | null => {
    const validate = ajv.getSchema(`openapi#/${steps.map(escapePointer).join('/')}`);
    if (!validate) return `no schema at ${steps.join(' ')}`;
    return validate(body) ? null : ajv.errorsText(validate.errors);
  };
  return Object.entries(OpenApi.parse(document).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
      async faultOf(answer: Response) {
        const status = String(answer.status);
        const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
        const fault = formFault(operation, status, type);
        if (type === 'text/event-stream') await answer.body?.cancel();
        if (fault || type === '' || type === 'text/event-stream') return fault;
        const body: unknown = type.endsWith('json') ? await answer.json() : await answer.text();
        return check(body, 'paths', path, method, 'responses', status, 'content', type, 'schema');
      },
    })),
  );
}

/** What is wrong before the body is looked at. */
function formFault(
  { responses }: z.infer<typeof DocumentedOperation>,
  status: string,
  type: string,
): string | null {
  const response = responses[status];
  if (!response) return `${status} is not documented`;
  const types = response.content ? Object.keys(response.content) : [''];
  return types.includes(type) ? null : `${status} is '${type}', not ${types.join(' or ')}`;
}

/** RFC 6901, in a fragment. */
const escapePointer = (step: string) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
