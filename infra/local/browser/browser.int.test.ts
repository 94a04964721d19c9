import { join } from 'node:path';
import { createTestDatabase } from '@omm/testkit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { type System, startSystem } from './start-system.ts';
import { devices, faultsOf, openBrowser, picture, signIn } from './visitor.ts';

const chromium = findChromium();
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

You supervise twelve people. $82,000 - $95,000 per year.
`;

describe.skipIf(chromium === null)('in the browser (needs chromium on the PATH)', () => {
  let system: System;
  let browser: Browser;
  beforeAll(async () => {
    system = await startSystem(await createTestDatabase());
    browser = await openBrowser(chromium ?? '');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  const open = async (device: keyof typeof devices): Promise<Page> =>
    (await browser.newContext(devices[device])).newPage();

  test('a recruiter posts a job, adds a resume, and reads why this candidate fits', async () => {
    const page = await open('desktop');
    await signIn(page, system.address, 'Recruiter');
    await page.getByRole('link', { name: 'Post a job' }).click();
    await page.getByLabel('Text of the posting').fill(posting);
    await page.getByRole('button', { name: 'Find candidates' }).click();
    await page.getByRole('heading', { name: 'Candidates' }).waitFor();

    await page.getByRole('button', { name: 'Add resumes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add resumes' });
    await dialog.locator('input[type=file]').setInputFiles(resumeFile);
    await dialog.getByRole('status').filter({ hasText: 'Ready' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();

    const candidate = page.getByRole('button', { name: /Achterberg/ }).first();
    await candidate.waitFor();
    if ((await candidate.getAttribute('aria-expanded')) === 'false') await candidate.click();
    const reasons = page.getByRole('region', { name: /Achterberg/ }).first();
    const point = reasons.getByRole('listitem').filter({ hasText: 'CMPE' });
    expect(await point.getByRole('figure').filter({ hasText: 'Your posting says' }).innerText()).toContain(
      'CMPE',
    );
    expect(await point.getByRole('figure').filter({ hasText: 'The resume says' }).innerText()).toMatch(
      /Certified Medical Practice Executive|CMPE/,
    );
    await picture(page, 'posted');
  });
});
