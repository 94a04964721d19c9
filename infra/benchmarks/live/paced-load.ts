import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

interface Paced {
  address: string;
  connections: number;
  /** A second. */
  rate: number;
  seconds: number;
  next(): { path: string; method: string; headers: Record<string, string>; body: string };
}

/**
 * Requests one after another at even times, whatever the answers take. Gives the milliseconds of each from when it was
 * due until its answer was there, in order. (autocannon sends all requests of a second at once, and then waits.)
 */
export async function pacedLoad({ address, connections, rate, seconds, next }: Paced): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = async (due: number): Promise<number> => {
    const { path, body, ...options } = next();
    const asked = request(new URL(path, address), { ...options, agent }).end(body);
    const [answer] = await once(asked, 'response');
    await once(answer.resume(), 'end');
    if (answer.statusCode >= 300) throw new Error(`${path} is answered with ${answer.statusCode}.`);
    return performance.now() - due;
  };
  const began = performance.now();
  const asked: Promise<number>[] = [];
  for (let number = 0; number < rate * seconds; number += 1) {
    const due = began + (number * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    asked.push(ask(due));
  }
  const times = await Promise.all(asked);
  agent.destroy();
  return times.toSorted((a, b) => a - b);
}
