import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPosting } from './open-posting.ts';
import { type devices, faultsOf, picture } from './visitor.ts';

type Open = (device: keyof typeof devices) => Promise<Page>;

/** How a recruiter shares a ranked list with somebody who has no account. */
export function sharingTests(open: Open): void {
  test('a list is shared by a link, read without names, and no more when the link is revoked', async () => {
    const page = await open('desktop');
    await openPosting(page, 'Dermatology office manager');
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Score at least').fill('40');
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this list' });
    await dialog.getByText('Shown are those whom you have filtered: score at least 40.').waitFor();
    await dialog.getByLabel('The link works for').selectOption('7 days');
    await dialog.getByRole('button', { name: 'Make a link' }).click();
    const link = await dialog.getByRole('status').locator('code').innerText();
    await dialog.getByRole('listitem').getByText('score at least 40').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'share', false);

    const guest = await open('phone');
    await guest.goto(link);
    await guest.getByRole('heading', { name: 'Dermatology office manager' }).waitFor();
    await guest.getByText('The resume says').first().waitFor();
    const names = await guest.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(names.filter((name) => !/Candidate [0-9A-F]{4}/.test(name))).toEqual([]);
    expect(await faultsOf(guest)).toEqual([]);
    await picture(guest, 'shared-list-phone');

    await dialog.getByRole('button', { name: /^Revoke the link/ }).click();
    await dialog.getByText('None.').waitFor();
    await guest.reload();
    await guest.getByText('This link leads nowhere').waitFor();
    expect(await faultsOf(guest)).toEqual([]);
    await picture(guest, 'shared-list-over-phone');
  });
}
