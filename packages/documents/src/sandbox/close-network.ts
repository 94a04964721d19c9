import dgram from 'node:dgram';
import dns from 'node:dns';
import inspector from 'node:inspector';
import net from 'node:net';
import { AppError } from '@omm/contracts';

/*
 * Loaded by the reader process before anything else. Node 24's permission model leaves the network open, and not
 * every system lets a process give it up (`confine.ts`): so nothing in this process can open it by JavaScript. All
 * that Node.js offers, http, tls, fetch and WebSocket too, comes down to these methods. It is no wall against native
 * code, which the permission model keeps out.
 */
function closed(): never {
  throw new AppError('FORBIDDEN', 'A process that reads documents has no network.');
}

function close(owner: object, names: readonly string[]): void {
  for (const name of names)
    Object.defineProperty(owner, name, { value: closed, writable: false, configurable: false });
}

const functionsOf = (owner: object): string[] =>
  Object.entries(owner).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

close(net.Socket.prototype, ['connect']);
close(net.Server.prototype, ['listen']);
close(dgram.Socket.prototype, ['bind', 'connect', 'send', 'sendto']);
close(dns, functionsOf(dns));
close(dns.promises, functionsOf(dns.promises));
close(inspector, ['open']);
