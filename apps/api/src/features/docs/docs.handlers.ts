import type { Handlers } from '../../http/handler.ts';
import { openApi } from './openapi.ts';

export function docsHandlers(): Pick<Handlers, 'showOpenApi'> {
  const document = openApi();
  return { showOpenApi: async () => ({ status: 200, body: document }) };
}
