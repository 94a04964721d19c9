import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';

interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Somebody's HTTP server: what it has received, and answers as it is told to. */
export async function startReceiver(answer: (res: ServerResponse, path: string) => void) {
  const received: Received[] = [];
  let connections = 0;
  const server = createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req.setEncoding('utf8')) body += chunk;
    received.push({ path: req.url ?? '', headers: req.headers, body });
    answer(res, req.url ?? '');
  });
  server.on('connection', () => {
    connections += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    received,
    connections: () => connections,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;
