import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { confirm, type devices, faultsOf, picture, signIn } from './visitor.ts';

type Open = (device: keyof typeof devices) => Promise<Page>;

/** Of the demo. */
const applicant = 'Thandiwe Brookmyre';

/** How a candidate applies, and a practice works with who applied. */
export function hiringTests(open: Open): void {
  test('a candidate applies, is shortlisted, noted and turned down, and takes the name back', async () => {
    const candidate = await open('phone');
    await signIn(candidate, 'Candidate');
    await candidate.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    const job = candidate.getByRole('button', { name: /Lakeside Medical Group/ }).first();
    await job.waitFor();
    if ((await job.getAttribute('aria-expanded')) === 'false') await job.click();
    await candidate
      .getByRole('region', { name: /Lakeside Medical Group/ })
      .first()
      .getByRole('link', { name: 'Read the whole posting' })
      .click();
    await candidate.waitForURL(/\/postings\//);
    const posting = new URL(candidate.url()).pathname;
    await confirm(candidate, 'Apply');
    await candidate.getByText(/You applied on/).waitFor();
    expect(await faultsOf(candidate)).toEqual([]);
    await picture(candidate, 'applied-phone');

    const recruiter = await open('desktop');
    await signIn(recruiter, 'Recruiter');
    await recruiter.goto(posting);
    const row = recruiter.getByRole('button', { name: new RegExp(applicant) });
    await row.filter({ hasText: 'Applied' }).waitFor();
    await row.press('s');
    await row.filter({ hasText: 'Shortlist' }).waitFor();
    await recruiter.getByRole('button', { name: 'Filters' }).click();
    await recruiter.getByRole('combobox', { name: 'Stage', exact: true }).selectOption('Shortlist');
    await recruiter.getByText('1 candidate, best first').waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    expect(await faultsOf(recruiter)).toEqual([]);
    await picture(recruiter, 'shortlist-desktop');

    await recruiter.getByRole('link', { name: `More about ${applicant}` }).click();
    await recruiter.getByLabel('A note for your colleagues').fill('Can start in May.');
    await recruiter.getByRole('button', { name: 'Add note' }).click();
    await recruiter.getByRole('button', { name: 'Remove the note “Can start in May.”' }).waitFor();
    await recruiter.getByRole('combobox', { name: 'Tags' }).fill('evenings');
    await recruiter.getByRole('combobox', { name: 'Tags' }).press('Enter');
    await recruiter.getByLabel(`Who takes care of ${applicant}`).selectOption('Robin Demo');
    await recruiter.getByLabel(`Stage of ${applicant}`).selectOption('Not selected');
    const question = recruiter.getByRole('dialog', { name: `Why not ${applicant}?` });
    await question.getByLabel('Reason').fill('Needs evenings off');
    expect(await faultsOf(recruiter)).toEqual([]);
    await question.getByRole('button', { name: 'Not selected' }).click();
    const history = recruiter.getByRole('region', { name: 'History' });
    await history.getByText('Not selected: Needs evenings off.').waitFor();
    expect((await history.getByRole('listitem').allInnerTexts()).map((line) => line.split('.')[0])).toEqual([
      'Applied',
      'Shortlist',
      'Not selected: Needs evenings off',
    ]);
    expect(await faultsOf(recruiter)).toEqual([]);
    await picture(recruiter, 'candidate-desktop');

    await recruiter.goto(`${posting}/pipeline`);
    const turnedDown = recruiter.getByRole('region', { name: 'Not selected' });
    await turnedDown.getByText('evenings').waitFor();
    expect(await faultsOf(recruiter)).toEqual([]);
    await picture(recruiter, 'board-desktop');
    await turnedDown.getByLabel(`Stage of ${applicant}`).selectOption('Interview');
    await recruiter.getByRole('region', { name: 'Interview' }).getByText(applicant).waitFor();

    await candidate.getByText('In review').waitFor();
    await confirm(candidate, 'Withdraw');
    await candidate.getByRole('button', { name: 'Apply' }).waitFor();
    await candidate.goto('/resumes');
    await candidate.getByRole('region', { name: 'Your applications' }).getByText('Withdrawn').waitFor();
    expect(await faultsOf(candidate)).toEqual([]);
    await picture(candidate, 'applications-phone');
    await recruiter.reload();
    await recruiter
      .getByRole('region', { name: 'Interview' })
      .getByText(/^Candidate /)
      .waitFor();
    expect(await recruiter.getByText(applicant).count()).toBe(0);
  }, 240_000);

  test('a candidate lets recruiters see who it is', async () => {
    const page = await open('phone');
    await signIn(page, 'Candidate');
    await page.goto('/account');
    const visible = page.getByLabel('Also show them to practices');
    await visible.click({ force: true });
    await expect.poll(() => visible.isChecked()).toBe(true);
    await page.reload();
    await expect.poll(() => visible.isChecked()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'visible-phone');
    await visible.click({ force: true });
    await expect.poll(() => visible.isChecked()).toBe(false);
  });
}
