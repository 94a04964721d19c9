import { totpCode } from '@omm/testkit';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fillAccount, followLetter, followLink, password } from './new-account.ts';
import { type devices, faultsOf, picture } from './visitor.ts';

type Open = (device: keyof typeof devices) => Promise<Page>;

/** How people come to an account, secure it, and bring their colleagues. */
export function accountTests(open: Open): void {
  test('who recruits signs up, confirms the address, asks for a code, and signs in with it', async () => {
    const email = 'greta@demo.example';
    const page = await open('desktop');
    await page.goto('/sign-up');
    await page.getByLabel('I recruit for a practice').check();
    await page.getByLabel('Practice', { exact: true }).fill('Tallgrass Pediatrics');
    await fillAccount(page, 'Greta Holm', email);
    await page.getByText('Confirm your email address').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'unverified');
    await followLetter(page, 'Confirm your email address');
    await page.getByRole('heading', { name: 'Postings' }).waitFor();
    expect(await page.getByText('Confirm your email address').count()).toBe(0);

    await fromMenu(page, 'Your account');
    await page.getByLabel('How often').selectOption('Every Monday');
    const hour = page.getByLabel(/^At, in /);
    const saved = page.waitForResponse(
      (answer) => answer.request().postData()?.includes('"hour":18') ?? false,
    );
    await hour.selectOption('18');
    await saved;
    await page.reload();
    expect(await page.getByLabel('How often').inputValue()).toBe('weekly');
    expect(await hour.inputValue()).toBe('18');

    await page.getByLabel('Your password').fill(password);
    await page.getByRole('button', { name: 'Turn on' }).click();
    await page.getByRole('img', { name: 'Key for your authenticator app' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'two-factor');
    const secret = await page.locator('code').first().innerText();
    await page.getByLabel('3. Type the code').fill(totpCode(secret));
    await page.getByRole('button', { name: 'Turn it on' }).click();
    await page.getByText('It is on').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'account');

    await fromMenu(page, 'Sign out');
    await page.waitForURL(/sign-in/);
    await signInAs(page, email);
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Code', { exact: true }).fill('000000');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('The code is not right').waitFor();
    await page.getByLabel('Code', { exact: true }).fill(totpCode(secret));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Postings' }).waitFor();
  });

  test('an owner makes a key, has a program told, and invites a colleague, who joins and only reads', async () => {
    const owner = await open('desktop');
    await owner.goto('/sign-up');
    await owner.getByLabel('I recruit for a practice').check();
    await owner.getByLabel('Practice', { exact: true }).fill('Juniper Dental');
    await fillAccount(owner, 'Ines Quarry', 'ines@demo.example');
    await owner.getByText('Confirm your email address').waitFor();
    await followLetter(owner, 'Confirm your email address');
    await fromMenu(owner, 'Members and keys');
    await owner.getByLabel('What for').fill('careers page');
    await owner.getByLabel('Read postings').check();
    await owner.getByRole('button', { name: 'Make a key' }).click();
    await owner.getByText('it is not shown again').waitFor();
    await owner.getByRole('button', { name: 'Revoke careers page' }).waitFor();
    await owner.getByLabel('Email of a colleague').fill('noor@demo.example');
    await owner.getByRole('combobox', { name: 'Role', exact: true }).selectOption('viewer');
    await owner.getByRole('button', { name: 'Send the invitation' }).click();
    await owner.getByText('noor@demo.example, invited as viewer').waitFor();
    expect(await faultsOf(owner)).toEqual([]);
    await picture(owner, 'practice');

    await owner.getByLabel('Address').fill('https://told.demo.example/here');
    await owner.getByLabel('Somebody applies').check();
    await owner.getByRole('button', { name: 'Add the address' }).click();
    await owner.getByText('The secret for https://told.demo.example/here').waitFor();
    const told = owner.getByRole('article', { name: 'https://told.demo.example/here' });
    await told.getByRole('button', { name: 'Send a test' }).click();
    await told.getByRole('cell', { name: /1 attempt: Nobody answers there/ }).waitFor();
    expect(await faultsOf(owner)).toEqual([]);
    await picture(owner, 'told');
    await told.getByRole('button', { name: 'Switch off' }).click();
    await told.getByText('Switched off', { exact: true }).waitFor();

    const colleague = await open('phone');
    await followLink(colleague, 'Juniper Dental invites you');
    await colleague.getByRole('link', { name: 'Create an account' }).click();
    await fillAccount(colleague, 'Noor Ashby', 'noor@demo.example');
    await colleague.getByText('First confirm your email address').waitFor();
    await followLetter(colleague, 'Confirm your email address');
    await colleague.getByRole('button', { name: 'Join Juniper Dental' }).waitFor();
    expect(await faultsOf(colleague)).toEqual([]);
    await colleague.getByRole('button', { name: 'Join Juniper Dental' }).click();
    await colleague.getByText('No postings yet').waitFor();
    expect(await colleague.getByRole('link', { name: 'Post a job' }).count()).toBe(0);
    await fromMenu(colleague, 'Members and keys');
    await colleague.getByRole('cell', { name: 'Viewer' }).waitFor();
    expect(await colleague.getByText('Invite a colleague').count()).toBe(0);
    expect(await faultsOf(colleague)).toEqual([]);
  });

  test('who has forgotten the password chooses a new one, but none that is easy to guess', async () => {
    const page = await open('phone');
    await page.goto('/sign-up');
    await fillAccount(page, 'Abel Fenn', 'abel@demo.example');
    await page.getByText('Confirm your email address').waitFor();
    await page.goto('/forgot-password');
    await page.getByLabel('Email', { exact: true }).fill('abel@demo.example');
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.getByText('an email is on its way').waitFor();
    await followLink(page, 'Choose a new password');
    await page.getByLabel('New password').fill('password1234');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByText('easy to guess').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('New password').fill('a meadow full of lamps');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.waitForURL(/sign-in/);
    await signInAs(page, 'abel@demo.example', 'a meadow full of lamps');
    await page.getByRole('heading', { name: 'Your resume' }).waitFor();
  });
}

async function signInAs(page: Page, email: string, secret = password): Promise<void> {
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function fromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
