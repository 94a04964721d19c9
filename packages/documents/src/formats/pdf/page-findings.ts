import type { Finding } from '@omm/contracts';
import type { PageReading } from './read-page.ts';

/** What stands of its pages, told to the people: where words come from a picture, they should look twice. */
export function pageFindings(pages: readonly PageReading[]): Finding[] {
  const found: Finding[] = [];
  const tell = (source: PageReading['source'], code: string, message: (which: string) => string) => {
    const numbers = pages.filter((page) => page.source === source).map(({ number }) => number);
    if (numbers.length > 0) found.push({ code, message: message(pagesInWords(numbers)), span: null });
  };
  tell(
    'recognised',
    'READ_BY_OCR',
    (which) => `${which} held a picture of the text, read by text recognition: check what was read.`,
  );
  tell(
    'layer',
    'READ_BY_OCR',
    (which) =>
      `${which} held a picture; read was the invisible text that a text recognition left under it: check what was read.`,
  );
  tell(
    'unread',
    'NO_TEXT_LAYER',
    (which) => `${which} held a picture without text and was not read. Upload the original file.`,
  );
  return found;
}

const pagesInWords = (numbers: readonly number[]) =>
  numbers.length === 1 ? `Page ${numbers[0]}` : `Pages ${numbers.join(', ')}`;
