/** HTML that is known to be well formed; any other text is escaped where it is put into it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | Html | null | readonly Part[];

/** html`<p>${anything}</p>`: what is put in is text, unless it is HTML itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((before, after, at) => `${before}${textOf(parts[at - 1] ?? null)}${after}`));

function textOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'string' ? escapeText(part) : part.map(textOf).join('');
}

/** Good in attributes with double quotes, and in XML, too. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
