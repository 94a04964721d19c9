import type { Finding, JobPostingLine, Span } from '@omm/contracts';

/** The page's data and its text say different things: `words` against the line of the data. */
export const conflict = (what: string, words: Span, line: JobPostingLine): Finding => ({
  code: 'JSON_LD_CONFLICT',
  message: `${what}: the data of the page says “${line.span.text}”, its text “${oneLine(words.text)}”. The data counts; correct one of the two.`,
  span: words,
  related: line.span,
});

/** What the data says cannot be meant. */
export const ignored = (line: JobPostingLine, why: string): Finding => ({
  code: 'JSON_LD_IGNORED',
  message: `The data of the page is not used in full: ${why}.`,
  span: line.span,
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
