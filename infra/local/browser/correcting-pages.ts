import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openPosting } from './open-posting.ts';
import { type devices, faultsOf, picture } from './visitor.ts';

type Open = (device: keyof typeof devices) => Promise<Page>;

/** How a recruiter corrects what was read in a posting. */
export function correctingTests(open: Open): void {
  test('a recruiter adds what nobody has read by selecting its words, changes its kind, and takes it back', async () => {
    const page = await open('desktop');
    await openPosting(page, 'Veterinary practice manager');
    await selectWord(page, 'kennel');
    await page.getByRole('button', { name: 'Add what is selected' }).click();
    const adding = page.getByRole('dialog', { name: 'Add a requirement' });
    expect(await adding.getByLabel('Words of the posting').inputValue()).toBe('kennel');
    await adding.getByLabel('Kind').selectOption('Language');
    await adding.getByRole('combobox', { name: 'Language' }).fill('Portug');
    await page.getByRole('option', { name: 'Portuguese' }).click();
    await adding.getByLabel('Nice to have').check();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'add-requirement', false);
    await adding.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('tab', { name: 'What it asks for' }).click();
    await page.getByText('Added: Portuguese, nice to have').waitFor();

    await page.getByRole('button', { name: 'Correct: Portuguese' }).click();
    const correction = page.getByRole('dialog', { name: 'Correct this requirement' });
    await correction.getByLabel('Kind').selectOption('Years of experience');
    await correction.getByLabel('Years at least').fill('2');
    await correction.getByLabel('Of what').selectOption('Managing anything');
    await correction.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Portuguese, nice to have → 2 years or more in management, nice to have').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take back: Added: Portuguese, nice to have' }).click();
    await page.getByText('Taken back: Added: Portuguese, nice to have').waitFor();
    await page.getByRole('button', { name: /^Correct: 2 years or more in management/ }).waitFor({
      state: 'detached',
    });
  });

  test('without a mouse the words are written, and only such as stand there', async () => {
    const page = await open('phone');
    await openPosting(page, 'Veterinary practice manager');
    await page.getByRole('tab', { name: 'The posting' }).click();
    await page.getByRole('button', { name: 'Add a requirement' }).click();
    const adding = page.getByRole('dialog', { name: 'Add a requirement' });
    await adding.getByLabel('Years at least').fill('1');
    const words = adding.getByLabel('Words of the posting');
    await words.fill('nowhere to be read');
    await adding.getByText('The posting has no such words.').waitFor();
    expect(await adding.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await words.fill('upset clients');
    expect(await adding.getByRole('button', { name: 'Save' }).isDisabled()).toBe(false);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'add-requirement-phone');
  });
}

/** With a double click, as a mouse does it. */
async function selectWord(page: Page, word: string): Promise<void> {
  await page.getByRole('tabpanel').getByText(word).first().waitFor();
  const place = z.object({ x: z.number(), y: z.number() }).parse(
    await page.evaluate(`(() => {
      const walker = document.createTreeWalker(document.querySelector('[role=tabpanel]'), NodeFilter.SHOW_TEXT);
      while (!walker.nextNode().data.includes('${word}'));
      const range = document.createRange();
      range.setStart(walker.currentNode, walker.currentNode.data.indexOf('${word}'));
      range.setEnd(walker.currentNode, range.startOffset + ${word.length});
      walker.currentNode.parentElement.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`),
  );
  await page.mouse.dblclick(place.x, place.y);
}
