import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPosting } from './open-posting.ts';
import { type devices, faultsOf, picture, signIn } from './visitor.ts';

type Open = (device: keyof typeof devices) => Promise<Page>;

/** Of a page that loads. */
const slow = { timeout: 20_000 };

/** What an owner and an admin answer for: how long data are kept, who saw them, what is contested, and fairness. */
export function ownerTests(open: Open): void {
  test('an owner sets how long resumes are kept, and holds one nevertheless', async () => {
    const page = await open('desktop');
    await signIn(page, 'Recruiter');
    await page.goto('/practice');
    await page.getByLabel('Keep resumes for').fill('24');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Resumes are removed 24 months after their upload.').waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Keep resumes for').inputValue(), slow).toBe('24');

    await page.goto('/resumes');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Legal hold' }).click();
    const question = page.getByRole('dialog', { name: 'Hold this resume?' });
    await question.getByLabel('Why').fill('Charge 2026-17');
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'hold');
    await question.getByRole('button', { name: 'Hold' }).click();
    await page.getByText('Legal hold', { exact: true }).waitFor();
    await page.goto('/practice');
    await page.getByRole('cell', { name: 'Charge 2026-17' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'retention');
    await page.getByRole('button', { name: 'End the hold' }).click();
    const end = page.getByRole('dialog', { name: 'End the hold?' });
    await end.getByRole('button', { name: 'End the hold' }).click();
    await page.getByText('A hold is placed on the page of a resume.').waitFor();
  });

  test.each(['desktop', 'phone'] as const)(
    'an owner reads in the audit log who did what, filters and exports it, on a %s',
    async (device) => {
      const page = await open(device);
      await openPosting(page, 'Dental office manager');
      await page.getByRole('button', { name: /^Account of/ }).click();
      await page.getByRole('menuitem', { name: 'Audit log' }).click();
      await page.getByRole('cell', { name: 'Robin Demo' }).first().waitFor();
      const looked = 'The candidates of a posting, best first, with the reasons';
      await page.getByLabel('Did what').selectOption({ label: looked });
      await page.waitForURL(/action=listCandidates/);
      await expect
        .poll(async () => new Set(await page.locator('tbody tr td:nth-child(4)').allInnerTexts()), slow)
        .toEqual(new Set([looked]));
      expect(await faultsOf(page)).toEqual([]);
      await picture(page, `audit-${device}`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'CSV' }).click(),
      ]);
      const [, ...entries] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.filter((entry) => !entry.includes(',listCandidates,'))).toEqual([]);
    },
  );

  test('a practice answers what a candidate contests', async () => {
    const candidate = await open('phone');
    await signIn(candidate, 'Candidate');
    const words = 'I still work there.';
    const status =
      await candidate.evaluate(`fetch('/v1/resumes').then((reply) => reply.json()).then(({ items }) =>
      fetch('/v1/resumes/' + items[0].id + '/contests', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ fact: '/positions/0', words: ${JSON.stringify(words)} }),
      })).then((reply) => reply.status)`);
    expect(status).toBe(201);

    const page = await open('desktop');
    await signIn(page, 'Recruiter');
    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('menuitem', { name: 'Contested facts' }).click();
    const contest = page.getByRole('article').filter({ hasText: words });
    await contest.getByLabel('I agree').check();
    await contest.getByLabel('What you tell the candidate').fill('We have noted it.');
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'contests');
    await contest.getByRole('button', { name: 'Send the answer' }).click();
    await contest.waitFor({ state: 'detached' });
    await page.getByLabel('Also those that are answered').click({ force: true });
    await contest.getByText(/^You agreed/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test.each(['desktop', 'phone'] as const)(
    'an admin reads the adverse-impact report, as a page, in print and for a spreadsheet, on a %s',
    async (device) => {
      const candidate = await open('phone');
      await signIn(candidate, 'Candidate');
      const said = await candidate.evaluate(`fetch('/v1/me/self-identification', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ sex: 'female', raceEthnicity: 'asian' }),
      }).then((reply) => reply.status)`);
      expect(said).toBe(204);

      const page = await open(device);
      await signIn(page, 'Admin');
      await page.getByRole('button', { name: /^Account of/ }).click();
      await page.getByRole('menuitem', { name: 'Adverse impact' }).click();
      const table = page
        .getByRole('region', { name: 'Scoring' })
        .getByRole('table', { name: 'By sex', exact: true });
      await table.getByRole('row', { name: /^Female/ }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await picture(page, `adverse-impact-${device}`);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
      await picture(page, `adverse-impact-print-${device}`);
      await page.emulateMedia({ media: 'screen' });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'CSV' }).click(),
      ]);
      expect(await readFile(await download.path(), 'utf8')).toMatch(/^\ufeffmeasure,table,/);

      await page.goto('/audit');
      await page.getByRole('button', { name: 'Check the log' }).click();
      await page.getByText('each as it was written').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
  );
}
