/*
 * The yardstick: what it takes only to cut the texts on standard input into words and to stem them with natural's
 * Porter stemmer, each word once.
 */
import { createInterface } from 'node:readline';
import { stem } from '@omm/text';

for await (const line of createInterface({ input: process.stdin })) {
  const { text }: { text: string } = JSON.parse(line);
  const stems = (text.toLowerCase().match(/[a-z0-9']+/g) ?? []).map(stem);
  process.stdout.write(`${stems.length}\n`);
}
