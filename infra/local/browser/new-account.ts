import type { Page } from 'playwright-core';

export const password = 'tulips by the harbor';

/** On the page to sign up. */
export async function fillAccount(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
}

/** The newest letter of this subject. */
export async function followLink(page: Page, subject: string): Promise<void> {
  await page.goto('/outbox');
  await page
    .getByRole('link', { name: `Follow the link of “${subject}` })
    .first()
    .click();
}

export async function followLetter(page: Page, subject: string): Promise<void> {
  await followLink(page, subject);
  await page.getByRole('button', { name: 'Yes, this is my address' }).click();
}
