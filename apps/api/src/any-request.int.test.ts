import { operations } from '@omm/contracts';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type AnyRequest, type Body, encodeText, requestTo } from './testing/arbitrary-request.ts';
import { type Documented, documentedOperations } from './testing/contract.ts';
import { testWorld } from './testing/world.ts';

const its = testWorld();
/** Of each operation. */
const numRuns = 30;
const patienceMs = 10_000;

let documented: Documented[];
beforeAll(async () => {
  documented = await documentedOperations(its.api.base);
});

function documentedAs(name: string): Documented {
  const operation = documented.find(({ operationId }) => operationId === name);
  if (!operation) throw new Error(`${name} is not documented.`);
  return operation;
}

async function answerTo({ method, path }: Documented, request: AnyRequest): Promise<Response> {
  const { who, id, resumeId, search, headers, body } = request;
  const place = async (named: AnyRequest['id']) =>
    typeof named === 'string' ? await its.world[named]() : encodeText(named.text);
  const address = path.replace('{id}', await place(id)).replace('{resumeId}', await place(resumeId));
  return fetch(`${its.api.base}${address}${search && `?${search}`}`, {
    method,
    headers: {
      ...(who === 'nobody' ? {} : { cookie: its.world[who].cookie }),
      ...(body && 'type' in body ? { 'content-type': body.type } : {}),
      ...headers,
    },
    ...(body ? { body: payloadOf(body) } : {}),
    signal: AbortSignal.timeout(patienceMs),
  });
}

function payloadOf(body: Body): FormData | Uint8Array<ArrayBuffer> {
  if ('bytes' in body) return body.bytes;
  const [part, name, text] = body.form;
  const form = new FormData();
  form.append(part, new Blob([text]), name);
  return form;
}

test.each(Object.keys(operations))(
  'what no database text holds, in any parameter of %s, is not our fault',
  async (name) => {
    const operation = documentedAs(name);
    const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
    const rest = { resumeId: 'upload', headers: {}, body: null } as const;
    for (const { name: parameter } of parameters)
      for (const who of ['candidate', 'recruiter', 'admin'] as const)
        for (const id of ['posting', 'upload'] as const) {
          const answer = await answerTo(operation, { who, id, search: `${parameter}=%00`, ...rest });
          await answer.body?.cancel();
          expect([parameter, who, id, answer.status < 500]).toEqual([parameter, who, id, true]);
        }
  },
);

test.each(Object.keys(operations))(
  'whatever is sent to %s is answered in time, as documented, and is not our fault',
  async (name) => {
    const operation = documentedAs(name);
    const answered = fc.asyncProperty(requestTo(operation), async (request) => {
      const answer = await answerTo(operation, request);
      expect(answer.status).toBeLessThan(500);
      expect(await operation.faultOf(answer)).toBeNull();
    });
    await fc.assert(answered, { numRuns });
  },
);
