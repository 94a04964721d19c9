import type { z } from 'zod';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** '(330) 555-0143', '330.555.0143', '+1 330 555 0143'. */
const TELEPHONE = /(?:\+?1[ .-]?)?\(?\b\d{3}\)?[ .-]?\d{3}[ .-]\d{4}\b/g;

/**
 * A copy whose quotes neither name the person nor say how to reach them. A quote begins where the reader of
 * resumes saw a job begin, and above the first job of a resume without headings stands the name.
 */
export function hidePerson<T>(schema: z.ZodType<T>, value: T, name: string | null): T {
  const hide = (text: string) =>
    (name ? text.replace(nameIn(name), '[name]') : text)
      .replace(EMAIL, '[email]')
      .replace(TELEPHONE, '[telephone]');
  const copy = JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? hide(part) : part));
  return schema.parse(JSON.parse(copy));
}

/** However it is capitalised and broken into lines. */
const nameIn = (name: string): RegExp =>
  new RegExp(name.trim().split(/\s+/).map(RegExp.escape).join('\\s+'), 'giu');
