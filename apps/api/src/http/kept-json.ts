import { randomUUID } from 'node:crypto';

const kept = new WeakMap<object, Buffer>();

/** What nobody can have written into a text. */
const place = randomUUID();

/** Its JSON is made once, for all replies that hold it. From here on it must not change. */
export function keepJson(value: object): { bytes: number } {
  const json = jsonOf(value);
  kept.set(value, json);
  return { bytes: json.length };
}

const keptOf = (value: unknown): Buffer | undefined =>
  typeof value === 'object' && value !== null ? kept.get(value) : undefined;

/** The bytes of JSON.stringify, of which what is kept is only put in its place. */
export function jsonOf(body: unknown): Buffer {
  const whole = keptOf(body);
  if (whole) return whole;
  const parts: Buffer[] = [];
  const frame = JSON.stringify(body, (_key, value: unknown) => {
    const json = keptOf(value);
    if (json === undefined) return value;
    parts.push(json);
    return place;
  });
  const pieces = frame.split(`"${place}"`);
  return Buffer.concat(
    pieces.flatMap((piece, index) => [Buffer.from(piece), ...parts.slice(index, index + 1)]),
  );
}
