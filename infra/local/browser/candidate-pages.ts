import { readFile } from 'node:fs/promises';
import { ContestList } from '@omm/contracts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fillAccount, followLetter, password } from './new-account.ts';
import { confirm, type devices, faultsOf, picture, signIn } from './visitor.ts';

type Open = (device: keyof typeof devices) => Promise<Page>;

const resume = `Linnea Oakhurst
linnea.oakhurst@demo.example

EXPERIENCE
Front Desk Lead, Hollybrook Family Practice
March 2019 - Present
- Scheduled for two providers and trained new receptionists

Receptionist, Hollybrook Family Practice
June 2015 - February 2019
- Answered phones

EDUCATION
Associate of Applied Science in Business, Wren Valley College, 2015

SKILLS
Scheduling, Epic

LANGUAGES
Spanish (basic)
`;

/** What candidates do with what is known of them. */
export function candidateTests(open: Open): void {
  test('a candidate corrects what was read, adds what was missed, and takes it back', async () => {
    const page = await open('desktop');
    await arrive(page, 'Linnea Oakhurst', 'linnea@demo.example');
    await page.getByRole('tab', { name: 'How we read it' }).click();
    await workWith(page, 'Front Desk Lead', 'Correct it');
    const job = page.getByRole('dialog', { name: 'Correct this job' });
    await job.getByLabel('Title').fill('Office Manager');
    await job.getByLabel('From, year').selectOption('2017');
    await job.getByLabel('Led people').check();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'correct-job');
    await job.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Undo: Office Manager, Hollybrook Family Practice' }).waitFor();
    await page.getByText('Mar 2017 – today ·').waitFor();
    await page.getByText('You changed this').waitFor();

    await page.getByRole('button', { name: 'Add a credential' }).click();
    const credential = page.getByRole('dialog', { name: 'Add a credential' });
    await credential.getByRole('combobox', { name: 'Credential or license' }).fill('Certified Medical Man');
    await page.getByRole('option', { name: 'Certified Medical Manager (CMM)' }).click();
    await credential.getByRole('combobox', { name: 'Which line of the resume' }).fill('Wren Valley');
    await page.getByRole('option', { name: /Wren Valley College/ }).click();
    expect(await faultsOf(page)).toEqual([]);
    await credential.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('You added this').waitFor();
    await page
      .getByRole('button', { name: 'Certified Medical Manager (CMM), PAHCOM', exact: true })
      .waitFor();

    await workWith(page, 'Spanish, basic', 'This is not so: remove it');
    await page.getByText('Removed: Spanish, basic').waitFor();
    const list = page.getByRole('button', { name: /^Take back: / });
    await expect.poll(() => list.count()).toBe(3);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'corrected-resume');

    await page.reload();
    await page.getByRole('tab', { name: 'How we read it' }).click();
    await page.getByRole('button', { name: 'Undo: Office Manager, Hollybrook Family Practice' }).click();
    await page.getByRole('button', { name: /^Front Desk Lead/ }).waitFor();
    await page.getByText('Mar 2019 – today ·').waitFor();
    await page.getByRole('button', { name: /^Take back: Removed language/ }).click();
    await page.getByRole('button', { name: 'Spanish, basic', exact: true }).waitFor();

    await confirm(page, 'Apply');
    await page.getByText(/You applied on/).waitFor();
    await page.getByText('Applied', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await confirm(page, 'Withdraw');
    await page.getByText('Applied', { exact: true }).waitFor({ state: 'detached' });
  }, 240_000);

  test('a candidate filters the jobs, says that a reason is wrong, and reads the answer and who saw it', async () => {
    const page = await open('desktop');
    await signIn(page, 'Candidate');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    const jobs = async () => Number.parseInt(await page.getByText(/^\d+ jobs?, best first$/).innerText(), 10);
    const all = await jobs();
    await page.getByRole('button', { name: 'Filters' }).click();
    const filters = page.getByRole('region', { name: 'Filters' });
    await filters.getByLabel('Kind of employer').selectOption('Dental practice');
    await page.waitForURL(/setting=dental-practice/);
    await expect.poll(jobs).toBeLessThan(all);
    const dental = await jobs();
    await page
      .getByRole('button', { name: /Dental practice/ })
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'job-filters');
    await page.reload();
    await expect.poll(jobs).toBe(dental);
    await filters.getByLabel('Verdict').selectOption('Weak match');
    await page.getByText('No such job').waitFor();
    await page.getByRole('button', { name: 'Show all jobs' }).click();
    await expect.poll(jobs).toBe(all);

    await page
      .getByRole('button', { name: /^This is wrong: Work as/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'This is wrong' });
    await dialog.getByLabel('This is wrong because').fill('I have also led two other offices.');
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'contest');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByText('The answers appear under').waitFor();

    const recruiter = await open('desktop');
    await signIn(recruiter, 'Recruiter');
    const inbox = ContestList.parse(
      await (await recruiter.request.get('/v1/contests?unanswered=true')).json(),
    );
    const contest = inbox.items.find(({ words }) => words.includes('two other offices'));
    expect(contest?.words).toMatch(/^About “Work as .+” for the job “.+”: /);
    const { status } = await answer(recruiter, contest?.id ?? '');
    expect(status).toBe(204);

    await page.getByRole('link', { name: 'Your data' }).click();
    await page.getByText('Thank you, we read it so from here on.').waitFor();
    await page.getByText('Agrees', { exact: true }).waitFor();
    const seen = page.getByRole('region', { name: 'Who saw your data' });
    await seen.getByText('Answered what you say is wrong').waitFor();
    await seen.getByText('Lakeside Medical Group').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'your-data');
  }, 240_000);

  test('a candidate takes the data along, says and withdraws what is voluntary, and erases everything', async () => {
    const page = await open('phone');
    await arrive(page, 'Odalys Fennimore', 'odalys@demo.example');
    await page.getByRole('link', { name: 'Your data' }).click();
    await page.getByRole('heading', { name: 'Your data', level: 1 }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download my data' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('my-data.zip');
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
    await page.getByText(/^my-data\.zip is saved/).waitFor();

    const voluntary = page.getByRole('region', { name: 'Voluntary: sex and race or ethnicity' });
    await voluntary.getByText('Nobody who hires sees this').waitFor();
    await voluntary.getByLabel('Female').check();
    await voluntary.getByRole('button', { name: 'Save my answers' }).click();
    await voluntary.getByText('Your answers are saved.').waitFor();
    await page.reload();
    await expect.poll(() => voluntary.getByLabel('Female').isChecked()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'your-data-phone');
    await voluntary.getByRole('button', { name: 'Withdraw them' }).click();
    await voluntary.getByText('You have not said anything.').waitFor();

    await page.getByRole('button', { name: 'Erase everything' }).click();
    const question = page.getByRole('dialog', { name: 'Erase everything?' });
    await question.getByLabel('Your password').fill('not the one, really');
    await question.getByRole('button', { name: 'Erase everything' }).click();
    await question.getByText('Type ERASE to confirm.').waitFor();
    await question.getByLabel('Type ERASE to confirm').fill('erase');
    await question.getByRole('button', { name: 'Erase everything' }).click();
    await question.getByText('The password is not right.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'erase-phone');
    await question.getByLabel('Your password').fill(password);
    await question.getByRole('button', { name: 'Erase everything' }).click();
    await page.waitForURL(/sign-in/);
    await page.getByLabel('Email', { exact: true }).fill('odalys@demo.example');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('The email or the password is not right.').waitFor();
  }, 240_000);
}

/** Signs up, confirms the address and brings the resume. */
async function arrive(page: Page, name: string, email: string): Promise<void> {
  await page.goto('/sign-up');
  await fillAccount(page, name, email);
  await page.getByRole('heading', { name: 'Your resume' }).waitFor();
  await followLetter(page, 'Confirm your email address');
  await page.goto('/resumes');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'resume.txt', mimeType: 'text/plain', buffer: Buffer.from(resume) });
  await page.getByRole('heading', { name: 'Jobs for you' }).waitFor();
}

/** As the practice, over the API. */
const answer = (recruiter: Page, contestId: string): Promise<{ status: number }> =>
  recruiter.evaluate(
    async ([id, body]) =>
      fetch(`/v1/contests/${id}/answer`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body ?? '',
      }).then(({ status }) => ({ status })),
    [contestId, JSON.stringify({ outcome: 'agreed', answer: 'Thank you, we read it so from here on.' })],
  );

/** By the menu beside a fact. */
async function workWith(page: Page, fact: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Correct or contest: ${fact}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}
