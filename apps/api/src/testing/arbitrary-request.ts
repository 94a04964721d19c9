import fc from 'fast-check';
import { hostileText, valueLike } from './arbitrary-value.ts';
import type { Documented } from './contract.ts';

export type Body =
  | { type: string; bytes: Uint8Array<ArrayBuffer> }
  | { form: [part: string, name: string, text: string] };

type Kind = 'posting' | 'upload' | 'note' | 'webhook' | 'delivery';

export interface AnyRequest {
  who: 'nobody' | 'candidate' | 'recruiter' | 'admin';
  /** Of something that is there, or whatever stands in its place. */
  id: Kind | { text: string };
  resumeId: AnyRequest['id'];
  search: string;
  headers: Record<string, string>;
  body: Body | null;
}

/** A request to the operation, right or broken in any of its parts. */
export const requestTo = (operation: Documented): fc.Arbitrary<AnyRequest> =>
  fc.record({
    who: fc.constantFrom('nobody', 'candidate', 'admin', 'recruiter', 'recruiter', 'recruiter'),
    id: anyId(kindsOf(operation)),
    resumeId: anyId(documents),
    search: fc.oneof(fc.constant(''), searchOf(operation)),
    headers: headersOf(operation),
    body: bodyOf(operation),
  });

/** One step of a path that an address may have; the others name another path. */
const isStep = (text: string): boolean => !['', '.', '..'].includes(text);

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 50 }), hostileText);
const documents = ['posting', 'upload', 'note'] as const;

function kindsOf({ path }: Documented): readonly Kind[] {
  if (path.startsWith('/v1/webhook-deliveries')) return ['delivery'];
  return path.startsWith('/v1/webhooks') ? ['webhook'] : documents;
}

const anyId = (kinds: readonly Kind[]): fc.Arbitrary<AnyRequest['id']> =>
  fc.oneof(
    fc.constantFrom(...kinds),
    fc.oneof(fc.uuid(), anyText.filter(isStep)).map((text) => ({ text })),
  );
/** What a header may hold on the wire. */
const printable = fc.stringMatching(/^[!-~]{1,40}$/);

const headersOf = ({ parameters }: Documented): fc.Arbitrary<Record<string, string>> => {
  const documented = parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name);
  const names = [...documented, 'accept', 'last-event-id', 'cookie', 'x-request-id', 'x-forwarded-for'];
  const known = fc.constantFrom('*', '"x"', 'W/"x"', ',,', '*/*', 'application/*', 'text/html;q=0.2');
  const one = fc.tuple(fc.constantFrom(...names), fc.oneof(known, printable));
  const encoding = fc
    .constantFrom('gzip', 'br', 'identity', 'rot13')
    .map((value) => ['content-encoding', value]);
  return fc
    .array(fc.oneof({ weight: 9, arbitrary: one }, encoding), { maxLength: 2 })
    .map(Object.fromEntries);
};

const searchOf = ({ parameters }: Documented): fc.Arbitrary<string> => {
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const names = fc.constantFrom('limit', ...query.map(({ name }) => name));
  const right = fc.record(Object.fromEntries(query.map(({ name, schema }) => [name, valueLike(schema)])), {
    requiredKeys: [],
  });
  const broken = fc.dictionary(fc.oneof(names, anyText), anyText, { maxKeys: 3 });
  return fc.oneof(
    fc.oneof(right, broken).map((fields) => Object.entries(fields).map(encodePair).join('&')),
    fc.constantFrom('%', '%ff', '&&=', 'limit[]=1', 'limit[a]=1', '?'),
  );
};

const encodePair = (pair: [string, unknown]): string =>
  pair.map((part) => encodeText(String(part))).join('=');

/** Half a surrogate pair has no form in an address. */
export const encodeText = (text: string): string => encodeURIComponent(text.toWellFormed());

const types = [
  'application/json; charset=utf-16',
  'application/json; charset=nonsense',
  'application/merge-patch+json',
  'text/plain',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'x',
];
const brokenBodies = [
  '[',
  '{"text":',
  '"x"',
  '',
  '\ufeff{}',
  '{"__proto__":{}}',
  '['.repeat(50_000),
  '--x--',
];

const bodyOf = ({ requestBody }: Documented): fc.Arbitrary<Body | null> => {
  if (!requestBody) return fc.constant(null);
  const json = requestBody.content['application/json'];
  const value = fc.oneof(json ? valueLike(json.schema) : fc.jsonValue(), fc.jsonValue());
  const bytes = fc.oneof(
    { weight: 2, arbitrary: value.map((one) => encode(JSON.stringify(one) ?? '')) },
    fc.constantFrom(...brokenBodies).map(encode),
    fc.uint8Array({ maxLength: 2_000 }).map((given) => Uint8Array.from(given)),
  );
  const type = fc.oneof({ weight: 3, arbitrary: fc.constant('application/json') }, fc.constantFrom(...types));
  const part = fc.oneof({ weight: 3, arbitrary: fc.constant('file') }, anyText);
  const form = fc.tuple(part, anyText, fc.string({ unit: 'binary' })).map((parts) => ({ form: parts }));
  return fc.oneof(fc.record({ type, bytes }), form, fc.constant(null));
};

const encode = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));
