import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, isFree, requirePort } from './ports.ts';

test('a port that is in use is named, with another one to try', async () => {
  const port = await freePort();
  await expect(requirePort(port, '127.0.0.1')).resolves.toBeUndefined();
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  expect(await isFree(port)).toBe(false);
  await expect(requirePort(port, '127.0.0.1')).rejects.toThrow(
    `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`,
  );
  server.close();
});

test('an address that is not this machine’s is named', async () => {
  await expect(requirePort(4000, '192.0.2.1')).rejects.toThrow(/192\.0\.2\.1 cannot be used/);
});
