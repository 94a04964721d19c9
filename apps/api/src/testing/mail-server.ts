import { once } from 'node:events';
import { createServer } from 'node:net';

/** As much of a mail server as one letter needs. */
export async function mailServer(received: string[]) {
  const server = createServer((socket) => {
    let inLetter = false;
    socket.write('220 here\r\n');
    socket.on('data', (data) => {
      const text = data.toString();
      received.push(text);
      if (text.startsWith('DATA')) inLetter = true;
      else if (inLetter && !text.endsWith('\r\n.\r\n')) return;
      else inLetter = false;
      socket.write(inLetter ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 well\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` };
}
