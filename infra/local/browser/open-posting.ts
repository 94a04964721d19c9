import type { Page } from 'playwright-core';
import { signIn } from './visitor.ts';

/** One of the demo's, as its recruiter comes to it. */
export async function openPosting(page: Page, title: string): Promise<void> {
  await signIn(page, 'Recruiter');
  await page.goto('/postings');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: 'Candidates' }).waitFor();
}
