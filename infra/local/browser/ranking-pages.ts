import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPosting } from './open-posting.ts';
import { type devices, faultsOf, picture } from './visitor.ts';

type Open = (device: keyof typeof devices) => Promise<Page>;

/** Everybody is ranked anew meanwhile. */
const whenRanked = { timeout: 20_000 };

/** How a recruiter weighs, filters and walks through a posting's ranked list. */
export function rankingTests(open: Open): void {
  test.each(['desktop', 'phone'] as const)(
    'a recruiter weighs what a posting asks, and goes back to what is suggested, on a %s',
    async (device) => {
      const page = await open(device);
      await openPosting(page, 'Dental office manager');
      await page.getByRole('button', { name: 'Weights' }).click();
      const panel = page.getByRole('region', { name: 'Weights' });
      const weight = panel.getByRole('slider', { name: 'Weight of The work itself' });
      const suggested = Number(await weight.getAttribute('aria-valuenow'));
      const before = await rows(page);
      await weight.press('Home');
      await panel.getByText(/^Weight 0 · suggested/).waitFor();
      await expect.poll(() => rows(page), whenRanked).not.toEqual(before);
      expect(await faultsOf(page)).toEqual([]);
      await picture(page, `weights-${device}`);

      await page.reload();
      await page.getByRole('button', { name: 'Weights' }).click();
      expect(Number(await weight.getAttribute('aria-valuenow'))).toBe(0);
      await panel.getByRole('button', { name: 'Back to suggested' }).click();
      await expect.poll(() => weight.getAttribute('aria-valuenow').then(Number), whenRanked).toBe(suggested);
      await expect.poll(() => rows(page), whenRanked).toEqual(before);

      const must = panel.getByRole('switch', { name: /is a must$/ }).first();
      const wasMust = await must.isChecked();
      await must.click({ force: true });
      await expect.poll(() => must.isChecked(), whenRanked).toBe(!wasMust);
      await panel.getByRole('button', { name: 'Back to suggested' }).click();
      await expect.poll(() => must.isChecked(), whenRanked).toBe(wasMust);
    },
  );

  test('filters stand in the address, and say so where they leave nobody', async () => {
    const page = await open('phone');
    await openPosting(page, 'Dental office manager');
    const everybody = await page.getByText(/candidates?, best first/).innerText();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Verdict').selectOption('Weak match');
    await page.waitForURL(/verdict=weak/);
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
    await expect.poll(() => page.getByText(/candidates?, best first/).innerText()).not.toBe(everybody);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'filters-phone');
    await page.reload();
    expect(await page.getByLabel('Verdict').inputValue()).toBe('weak');

    await page.getByLabel('Score at least').fill('99');
    await page.getByText('Nobody here').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await page.getByText(everybody).waitFor();
  });

  test('a ranked list is walked through by keys', async () => {
    const page = await open('desktop');
    await openPosting(page, 'Dental office manager');
    const row = (place: number) => page.locator(`li[aria-posinset="${place}"]`).getByRole('button').first();
    await row(1).focus();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await row(3).evaluate((button) => button.matches(':focus'))).toBe(true);
    await page.keyboard.press('k');
    expect(await row(2).evaluate((button) => button.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await row(2).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('s');
    await row(2).filter({ hasText: 'Shortlist' }).waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys' });
    await help.getByText('put on your shortlist').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'keys', false);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await row(2).evaluate((button) => button.matches(':focus'))).toBe(true);
  });

  test.each(['desktop', 'phone'] as const)(
    'who is selected is tagged and moved together, and moved back, on a %s',
    async (device) => {
      const page = await open(device);
      await openPosting(page, 'Dermatology office manager');
      const ticks = page.getByRole('checkbox', { name: /^Select / });
      // By name: whoever is ranked meanwhile moves the places.
      const labels = await Promise.all([1, 2].map((place) => ticks.nth(place).getAttribute('aria-label')));
      const names = labels.map((label) => label?.replace('Select ', '') ?? 'nobody');
      const selected = names.map((name) => page.getByRole('button', { name }));
      await page.getByRole('checkbox', { name: names[0] ?? 'nobody' }).check();
      await selected[1]?.press('x');
      const bar = page.getByRole('region', { name: 'Selected candidates' });
      await bar.getByText('2 candidates selected').waitFor();
      await bar.getByLabel('Tag for those selected').fill(`${device} round`);
      await bar.getByRole('button', { name: 'Tag' }).click();
      for (const row of selected) await row.filter({ hasText: `${device} round` }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await picture(page, `selected-${device}`, false);

      await bar.getByLabel('Stage of those selected').selectOption('Contacted');
      await bar.waitFor({ state: 'detached' });
      for (const row of selected) await row.filter({ hasText: 'Contacted' }).waitFor();
      await page.getByText('Contacted: 2 candidates').waitFor();
      await picture(page, `moved-${device}`, false);
      await page.getByRole('button', { name: 'Undo' }).click();
      for (const row of selected) await row.filter({ hasText: 'Contacted' }).waitFor({ state: 'detached' });
    },
  );
}

/** Of those in sight, in their order. */
const rows = (page: Page): Promise<string[]> => page.locator('li[aria-posinset] h3').allInnerTexts();
