import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPosting } from './open-posting.ts';
import { confirm, type devices, faultsOf, picture } from './visitor.ts';

type Open = (device: keyof typeof devices) => Promise<Page>;

/** How a recruiter keeps what is looked for again and again. */
export function searchTests(open: Open): void {
  test.each(['desktop', 'phone'] as const)(
    'filters are saved under a name, found by on the list and among all postings, changed and removed, on a %s',
    async (device) => {
      const page = await open(device);
      await openPosting(page, 'Dental office manager');
      await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByLabel('Score at least').fill('20');
      await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
      await page.getByRole('button', { name: 'Searches' }).click();
      await page.getByRole('menuitem', { name: 'Save these filters …' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await picture(page, `searches-menu-${device}`, false);
      await page.getByRole('menuitem', { name: 'Save these filters …' }).click();
      const naming = page.getByRole('dialog', { name: 'Save this search' });
      await naming.getByText('Looks for: score at least 20.').waitFor();
      await naming.getByLabel('Name').fill('Worth a call');
      expect(await faultsOf(page)).toEqual([]);
      await picture(page, `save-search-${device}`, false);
      await naming.getByRole('button', { name: 'Save' }).click();
      await naming.waitFor({ state: 'detached' });

      await page.getByLabel('Score at least').fill('');
      await page.getByRole('button', { name: 'Filters', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Searches' }).click();
      await page.getByRole('menuitem', { name: 'Worth a call' }).click();
      await page.waitForURL(/minScore=20/);

      await page.getByRole('button', { name: 'Searches' }).click();
      await page.getByRole('menuitem', { name: 'All saved searches' }).click();
      await page.getByText('score at least 20 · one posting · only you').waitFor();
      await page.getByRole('button', { name: 'Change Worth a call' }).click();
      const changing = page.getByRole('dialog', { name: 'Change this search' });
      await changing.getByLabel('Name').fill('To call first');
      await changing.getByLabel('Only among the candidates of this posting').uncheck({ force: true });
      await changing.getByLabel('My colleagues see and change it, too').check({ force: true });
      await changing.getByRole('button', { name: 'Save' }).click();
      await page.getByText('score at least 20 · all open postings · shared by Robin Demo').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await picture(page, `searches-${device}`);

      await page.getByRole('link', { name: 'To call first' }).click();
      await page.getByRole('heading', { name: 'To call first', level: 1 }).waitFor();
      const found = page.getByRole('main').getByRole('listitem');
      await found.first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await picture(page, `search-${device}`);
      const jobs = new Set((await found.allInnerTexts()).map((text) => text.split(' · for ')[1]));
      expect(jobs.size).toBeGreaterThan(1);

      await page.goto('/searches');
      await confirm(page, 'Remove search');
      await page.getByText('No saved searches yet').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
  );
}
