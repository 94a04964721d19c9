/* Another yardstick: compromise's own reading of the texts on standard input, sentences, words and their kinds. */
import { createInterface } from 'node:readline';
import nlp from 'compromise';

for await (const line of createInterface({ input: process.stdin })) {
  const { text }: { text: string } = JSON.parse(line);
  process.stdout.write(`${nlp(text).length}\n`);
}
