import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AccountExport, ResumeDetail } from '@omm/contracts';
import { createTestDatabase } from '@omm/testkit';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signUp } from './person.ts';
import { type Servers, startServers } from './start-servers.ts';

type Person = Awaited<ReturnType<typeof signUp>>;

let servers: Servers;
beforeAll(async () => {
  servers = await startServers(
    { databaseUrl: await createTestDatabase(), redisUrl: undefined },
    async () => undefined,
  );
}, 60_000);
afterAll(() => servers.stop());

const demo = join(import.meta.dirname, '../demo/resumes');
const files = [
  'anjali-thistlewood.pdf',
  'bartholomew-quist.docx',
  'casimir-holloway.txt',
  'widline-desrosier.html',
];

async function read(person: Person, id: string): Promise<ResumeDetail> {
  const show = async () => ResumeDetail.parse(await (await person.ask(`/v1/resumes/${id}`)).json());
  await expect.poll(async () => (await show()).status, { timeout: 60_000, interval: 500 }).toBe('ready');
  return show();
}

async function exportOf(person: Person) {
  const answer = await person.ask('/v1/me/export.zip');
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const archive = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const account = AccountExport.parse(JSON.parse(strFromU8(archive['account.json'] ?? new Uint8Array())));
  return { archive, account };
}

test('what is exported makes the same profiles in a new account', { timeout: 180_000 }, async () => {
  const first = await signUp(servers.address, { name: 'First Account', email: 'first@people.example' });
  const originals = await Promise.all(
    files.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(demo, name))) })),
  );
  for (const { name, bytes } of originals) await read(first, await first.upload(new File([bytes], name)));
  const { archive, account } = await exportOf(first);
  expect(account.account).toEqual(await first.me());
  expect(account.resumes.map(({ filename }) => filename)).toEqual(files);
  expect(Object.keys(archive).sort()).toEqual(
    ['account.json', ...account.resumes.map(({ path }) => path)].sort(),
  );

  const second = await signUp(servers.address, { name: 'Second Account', email: 'second@people.example' });
  for (const [index, { path, filename, text, reading }] of account.resumes.entries()) {
    const bytes = archive[path] ?? new Uint8Array();
    expect(Buffer.from(bytes).equals(originals[index]?.bytes ?? Buffer.alloc(0))).toBe(true);
    const again = await read(second, await second.upload(new File([Uint8Array.from(bytes)], filename ?? '')));
    expect(again.text).toBe(text);
    expect(again.reading).toEqual(reading);
  }
});
