/* What Express alone can do here: answers every GET with the bytes of a file, every POST with 202. Prints its port. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import express from 'express';

const [file] = process.argv.slice(2);
const bytes = readFileSync(file ?? '');
const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.get('/*path', (_req, res) => {
  res.type('application/json').send(bytes);
});
app.post('/*path', (req, res) => {
  req.resume().on('end', () => res.status(202).json({}));
});
const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
console.log(typeof address === 'object' ? address?.port : '');
