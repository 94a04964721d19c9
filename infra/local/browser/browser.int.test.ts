import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestDatabase } from '@omm/testkit';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { accountTests } from './account-pages.ts';
import { candidateTests } from './candidate-pages.ts';
import { correctingTests } from './correcting-pages.ts';
import { findChromium } from './find-chromium.ts';
import { hiringTests } from './hiring-pages.ts';
import { fillAccount } from './new-account.ts';
import { ownerTests } from './owner-pages.ts';
import { rankingTests } from './ranking-pages.ts';
import { searchTests } from './search-pages.ts';
import { sharingTests } from './sharing-pages.ts';
import { type System, startSystem } from './start-system.ts';
import { complaintsOf, devices, faultsOf, openBrowser, picture, signIn } from './visitor.ts';

/** A browser on a busy machine is slow, and that is no fault. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const chromium = findChromium();
const strangerPages = [
  '/sign-in',
  '/sign-up',
  '/forgot-password',
  '/reset-password?token=x',
  '/verify-email?token=x',
  '/invitations/x',
  '/outbox',
  '/nowhere',
  '/jobs',
];
const resumeFile = join(import.meta.dirname, '../demo/resumes/rosalind-achterberg.pdf');

const posting = `Practice Manager, Heart Center of Saltmarsh

We are five cardiologists in Saltmarsh, Maine, and look for a full-time practice manager.

Requirements
- Bachelor's degree in health administration or business
- At least 5 years of experience managing a medical practice
- CMPE certification

Preferred
- Experience with athenahealth
- Spanish

You supervise twelve people in a young and energetic team. $82,000 - $95,000 per year.
`;

describe.skipIf(chromium === null)('in the browser (needs chromium on the PATH)', () => {
  let system: System;
  let browser: Browser;
  beforeAll(async () => {
    system = await startSystem(await createTestDatabase());
    browser = await openBrowser(chromium ?? '');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  const open = async (device: keyof typeof devices): Promise<Page> => {
    const context = await browser.newContext({ ...devices[device], baseURL: system.address });
    context.setDefaultTimeout(20_000);
    return context.newPage();
  };

  test('a recruiter posts a job, adds a resume, and reads why this candidate fits', async () => {
    const page = await open('desktop');
    await signIn(page, 'Recruiter');
    await page.getByRole('link', { name: 'Post a job' }).click();
    await page.getByLabel('Title').fill('Practice Manager, Cardiology');
    await page.getByLabel('Text of the posting').fill(posting);
    await page.getByRole('button', { name: 'Find candidates' }).click();
    await page.getByRole('heading', { name: 'Candidates' }).waitFor();

    await page.getByRole('button', { name: 'Add resumes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add resumes' });
    await dialog.locator('input[type=file]').setInputFiles(resumeFile);
    await dialog.getByRole('status').filter({ hasText: 'Ready' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();

    await page.getByRole('tab', { name: 'What it asks for' }).click();
    await page.getByRole('heading', { name: 'Worth another look' }).waitFor();
    await page.getByRole('button', { name: /^Correct: .*CMPE/ }).click();
    const correction = page.getByRole('dialog', { name: 'Correct this requirement' });
    await correction.getByLabel('Nice to have').check();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'correct-requirement');
    await correction.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Corrected by hand' }).waitFor();
    await page.getByText(/CMPE\), must have → .*CMPE\), nice to have/).waitFor();
    await page.getByText('corrected by hand', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^Take back: / }).click();
    await page.getByText(/^Taken back: /).waitFor();
    await picture(page, 'corrections');
    await page.getByRole('heading', { name: 'Usual for this setting' }).scrollIntoViewIfNeeded();
    await picture(page, 'asks-for');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '“young and energetic”' }).click();
    await page.locator('a:focus', { hasText: 'young and energetic' }).waitFor();

    const candidate = page.getByRole('button', { name: /Achterberg/ }).first();
    await candidate.waitFor();
    if ((await candidate.getAttribute('aria-expanded')) === 'false') await candidate.click();
    const reasons = page.getByRole('region', { name: /Achterberg/ }).first();
    expect(await quote(reasons, 'CMPE', 'Your posting says')).toContain('CMPE');
    expect(await quote(reasons, 'CMPE', 'The resume says')).toMatch(/CMPE|Certified Medical Practice/);
    await picture(page, 'posted');

    const link = page.getByRole('link', { name: 'Download as JobPosting (JSON-LD)' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('job-posting.jsonld');
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({
      '@type': 'JobPosting',
      educationRequirements: { credentialCategory: 'bachelor degree' },
      experienceRequirements: { monthsOfExperience: 60 },
    });

    await page.getByRole('button', { name: 'Close posting' }).click();
    const question = page.getByRole('dialog', { name: 'Close posting?' });
    await question.getByRole('button', { name: 'Close posting' }).click();
    await page.getByText('Closed', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await candidate.waitFor();
    await page.getByRole('button', { name: 'Reopen posting' }).click();
    await page.getByRole('button', { name: 'Close posting' }).waitFor();
  });

  test('a new candidate adds a resume, sees how it was read, and reads which jobs fit and why', async () => {
    const page = await open('phone');
    await page.goto('/sign-up');
    await fillAccount(page, 'Rosalind Achterberg', 'rosalind@demo.example');
    await page.getByRole('heading', { name: 'Your resume' }).waitFor();
    await page.locator('input[type=file]').setInputFiles(resumeFile);

    const reasons = page.getByRole('region').first();
    await page.getByRole('heading', { name: 'Jobs for you' }).waitFor();
    expect(await reasons.getByText('Your resume says').count()).toBeGreaterThan(0);
    await page.getByRole('tab', { name: 'How we read it' }).click();
    await page.getByRole('heading', { name: 'Work', exact: true }).waitFor();
    await page.getByRole('button', { name: /^Practice Manager, Tallowmere/ }).click();
    expect(await page.locator(':focus').innerText()).toContain('Practice Manager');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Credentials' }).click();
    await page.getByRole('heading', { name: 'Credentials within reach' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'credentials');
  });

  test('a file that cannot be read says why, can be tried again, and removed', async () => {
    const page = await open('desktop');
    await signIn(page, 'Recruiter');
    await page.goto('/resumes');
    const broken = { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 torn') };
    await page.locator('input[type=file]').setInputFiles(broken);
    await page.getByRole('button', { name: 'Try broken.pdf again' }).waitFor();
    await page.getByRole('link', { name: 'broken.pdf' }).click();
    await page.getByText('CORRUPT_FILE').waitFor();
    await page.getByRole('button', { name: 'Read it again' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'failed');

    await page.getByRole('button', { name: 'Remove resume' }).click();
    const question = page.getByRole('dialog', { name: 'Remove resume?' });
    await question.getByText('cannot be undone').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await question.getByRole('button', { name: 'Remove resume' }).click();
    await page.waitForURL('/resumes');
    await page.getByRole('link', { name: 'broken.pdf' }).waitFor({ state: 'detached' });
  });

  test('a new version of a resume replaces the old one, leads to it, and can be told apart from it', async () => {
    const page = await open('phone');
    await signIn(page, 'Recruiter');
    await page.goto('/resumes');
    const file = (name: string, work: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(`Elowen Tarrick\nelowen.tarrick@demo.example\n\nEXPERIENCE\n${work}\n`),
    });
    const receptionist = 'Medical Receptionist, Fernhollow Clinic\n2019 - 2024';
    const files = [
      file('elowen-2024.txt', receptionist),
      file('elowen-2026.txt', `Office Manager, Fernhollow Clinic\n2024 - Present\n\n${receptionist}`),
    ];
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByRole('status').filter({ hasText: 'a newer version of it is here' }).waitFor();
    await page.getByRole('link', { name: 'Elowen Tarrick' }).click();
    await page.getByText('Version 2 of 2. Replaces elowen-2024.txt').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'version');
    await page.getByRole('link', { name: 'elowen-2024.txt' }).click();
    await page.getByText('Version 1 of 2. Replaced by elowen-2026.txt').waitFor();
    expect(await page.getByRole('tab', { name: 'Jobs' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Not the same person' }).click();
    const question = page.getByRole('dialog', { name: 'Not the same person?' });
    await question.getByRole('button', { name: 'Not the same person' }).click();
    await page.getByText('Version 1 of 2').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Jobs' }).waitFor();
    await page.goto('/resumes');
    await expect.poll(() => page.getByRole('link', { name: 'Elowen Tarrick' }).count()).toBe(2);
  });

  test('who is not signed in is asked to, and comes back to the page', async () => {
    const page = await open('desktop');
    await page.goto('/postings/new');
    await page.waitForURL(/sign-in\?next=/);
    await signIn(page, 'Recruiter');
    expect(new URL(page.url()).pathname).toBe('/postings/new');
  });

  test('signing in leads to no other site, and a candidate to no page of recruiters', async () => {
    const page = await open('phone');
    await page.goto('/sign-in?next=//elsewhere.example/');
    await signIn(page, 'Candidate');
    await page.waitForURL('/resumes');
    await page.goto('/postings/new');
    await page.waitForURL('/resumes');
  });

  accountTests(open);
  candidateTests(open);
  hiringTests(open);
  rankingTests(open);
  correctingTests(open);
  searchTests(open);
  sharingTests(open);
  ownerTests(open);

  test.each(['desktop', 'phone'] as const)(
    'no page has a fault on a %s',
    async (device) => {
      const faults: Record<string, string[]> = {};
      const look = async (page: Page, name: string) => {
        await page.locator('main h1').waitFor();
        await page.getByRole('status', { name: 'Loading' }).waitFor({ state: 'detached' });
        const found = await faultsOf(page);
        if (found.length > 0) faults[name] = found;
        await picture(page, `${name}-${device}`);
      };
      const stranger = await open(device);
      for (const path of strangerPages) {
        await stranger.goto(path);
        await look(stranger, path.slice(1).replaceAll(/\W/g, '-'));
      }
      await stranger.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await stranger.getByRole('article').waitFor();
      await look(stranger, 'job');
      const recruiter = await open(device);
      await signIn(recruiter, 'Recruiter');
      for (const path of ['/postings', '/postings/new', '/resumes', '/account', '/practice']) {
        await recruiter.goto(path);
        await look(recruiter, `recruiter${path.replaceAll('/', '-')}`);
      }
      for (const path of ['/postings', '/resumes']) {
        await recruiter.goto(path);
        await recruiter.getByRole('main').getByRole('listitem').getByRole('link').last().click();
        await recruiter.getByRole('region').first().waitFor();
        await look(recruiter, `recruiter${path.replaceAll('/', '-')}-one`);
      }
      await recruiter.goto('/postings');
      await recruiter.getByRole('main').getByRole('listitem').getByRole('link').last().click();
      await openAll(recruiter);
      await recruiter
        .getByRole('link', { name: /^More about Candidate/ })
        .first()
        .click();
      await recruiter.getByText('Name and contact stay private').waitFor({ state: 'attached' });
      await look(recruiter, 'recruiter-resume-of-the-pool');
      const candidate = await open(device);
      await signIn(candidate, 'Candidate');
      await look(candidate, 'candidate-resumes');
      await candidate.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await candidate.getByRole('region').first().waitFor();
      await look(candidate, 'candidate-resume');
      await candidate.getByRole('link', { name: 'Read the whole posting' }).first().click();
      await candidate.locator('mark').first().waitFor();
      await look(candidate, 'candidate-posting');
      await candidate.goto('/your-data');
      await candidate.getByLabel('Female').waitFor();
      await look(candidate, 'candidate-your-data');
      expect(faults).toEqual({});
    },
    300_000,
  );

  test('an operation can be tried from the page of the API, under the strict policy', async () => {
    const page = await open('desktop');
    const complaints = complaintsOf(page);
    await page.goto('/docs');
    const health = page.locator('#operations-Service-showHealth');
    await health.getByRole('button').first().click();
    await health.getByRole('button', { name: 'Try it out' }).click();
    await health.getByRole('button', { name: 'Execute' }).click();
    await health.locator('.live-responses-table').getByText('"database": "ok"').waitFor();
    expect(complaints).toEqual([]);
  });

  // Last, for what it leaves behind stands on every list.
  test('the page of a posting as long as we take answers at once', async () => {
    const page = await open('desktop');
    await signIn(page, 'Recruiter');
    const line =
      "- Bachelor's degree and at least 5 years of experience in a medical practice; Spanish preferred";
    const text = `Requirements\n${`${line}\n`.repeat(190_000 / line.length)}`;
    const buffer = Buffer.from(text);
    await page.goto('/postings/new');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer });
    await page.getByRole('heading', { name: 'Candidates' }).waitFor({ timeout: 60_000 });
    const began = performance.now();
    await page.reload();
    await page.locator('mark a').first().waitFor();
    await page.getByRole('tab', { name: 'What it asks for' }).click();
    const seconds = (performance.now() - began) / 1000;
    console.log(`A posting of ${text.length} characters is shown after ${seconds.toFixed(1)} s.`);
    expect(seconds).toBeLessThan(20);
    await page.getByRole('tab', { name: 'The posting' }).click();
    await page.locator('mark a').first().hover();
    await page.getByRole('tooltip').or(page.locator('.mantine-Tooltip-tooltip')).first().waitFor();
  });
});

/** Opens the reasons of everybody on a ranked list. */
async function openAll(page: Page): Promise<void> {
  await page.getByRole('region').first().waitFor();
  const closed = page.getByRole('main').getByRole('listitem').getByRole('button', { expanded: false });
  while ((await closed.count()) > 0) await closed.first().click();
}

/** The words that stand under one point of a match, on one of its sides. */
const quote = (reasons: Locator, point: string, side: string): Promise<string> =>
  reasons
    .getByRole('listitem')
    .filter({ hasText: point })
    .first()
    .getByRole('figure')
    .filter({ hasText: side })
    .innerText();
