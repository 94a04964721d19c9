import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (executablePath: string) => chromium.launch({ executablePath, args: flags });

/** The two ends of what people use: a desktop in the light scheme, a phone in the dark one. */
export const devices = {
  desktop: { viewport: { width: 1280, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'dark', reducedMotion: 'reduce' },
} as const satisfies Record<string, BrowserContextOptions>;

/** With a login of the demo, as the sign-in page offers it; stays on the sign-in page that is open. */
export async function signIn(page: Page, role: 'Recruiter' | 'Candidate' | 'Admin'): Promise<void> {
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in');
  await page.getByRole('button', { name: role, exact: true }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** By a button that asks first; the first of them. */
export async function confirm(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).first().click();
  const question = page.getByRole('dialog', { name: `${action}?` });
  await question.getByRole('button', { name: action }).click();
}

/** What the browser complains of from here on: errors of scripts, and what the content security policy forbids. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  return complaints;
}

/** What a page must not have: rules of WCAG and good practice broken, or content wider than the screen. */
export async function faultsOf(page: Page): Promise<string[]> {
  // Without frames to look into, the legacy mode finds the same in half the time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const tooWide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
  const broken = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
  return tooWide ? [...broken, 'wider than the screen'] : broken;
}

/**
 * Keeps a picture of the page where `SCREENSHOTS` names a folder for them. Of the whole page unless told: for that the
 * browser changes its width for a moment, and what is open over a page of two columns closes.
 */
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}
