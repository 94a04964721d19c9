import { AppError, type Span } from '@omm/contracts';

/** The words between two offsets of a text, which somebody says are the ones. */
export function wordsAt(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  if (words.trim() === '' || !words.isWellFormed())
    throw new AppError('INVALID_REQUEST', 'start, end: there are no whole words here.');
  return { start, end: start + words.length, text: words };
}
