import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

const localhost = '127.0.0.1';

/** The error code of listening there, or null where it works. */
async function problemAt(port: number, host: string): Promise<string | null> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  } finally {
    server.close();
  }
}

export const isFree = async (port: number): Promise<boolean> => (await problemAt(port, localhost)) === null;

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, localhost);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new StartError('There is no free port.');
  return address.port;
}

/** Before anything is started: the user's own port is the likeliest thing to be taken. */
export async function requirePort(port: number, host: string): Promise<void> {
  const problem = await problemAt(port, host);
  if (problem === null) return;
  const other = `Choose another one: PORT=${port < 1024 ? port + 4000 : port + 1} npm start`;
  if (problem === 'EADDRINUSE') throw new StartError(`Port ${port} is in use by another program. ${other}`);
  if (problem === 'EACCES') throw new StartError(`You may not use port ${port}. ${other}`);
  throw new StartError(`Port ${port} on ${host} cannot be used (${problem}). ${other}`);
}
