import { accountsPath, type Operation, operations } from '@omm/contracts';
import manifest from '../../../package.json' with { type: 'json' };
import { componentSchemas } from './json-schemas.ts';
import { operationObject } from './operation-object.ts';
import { webhookObjects } from './webhook-objects.ts';

const description = `Accounts are signed up and signed in under \`${accountsPath}\` (\`POST ${accountsPath}/sign-in/email\`); the
session is a cookie. An organisation's API key goes in \`X-Api-Key\`, or in \`Authorization: Bearer\`. Errors are RFC 9457 problem details whose \`code\` stays the same.`;

/** The whole API as OpenAPI 3.1 (spec.openapis.org), from the same declarations that the server runs by. */
export function openApi() {
  const paths = pathItems();
  const webhooks = webhookObjects();
  return {
    openapi: '3.1.1' as const,
    info: { title: 'Office Manager Matcher', version: manifest.version, description },
    servers: [{ url: '/' }],
    tags: [...new Set(Object.values(operations).map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    webhooks,
    components: {
      schemas: componentSchemas({ paths, webhooks }),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token' },
        key: { type: 'apiKey', in: 'header', name: 'x-api-key' },
        bearer: { type: 'http', scheme: 'bearer', description: 'The same key, as a bearer token.' },
      },
    },
  };
}

function pathItems(): Record<string, Record<string, unknown>> {
  const byPath: Record<string, Record<string, unknown>> = {};
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    byPath[path] = { ...byPath[path], [operation.method]: operationObject(name, operation) };
  }
  return byPath;
}
