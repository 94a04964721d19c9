/** Plain text as the HTML that JobPosting.description wants: paragraphs, lists, line ends. */
export function descriptionHtml(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map(paragraphHtml)
    .join('\n');
}

const BULLET = /^\s*•\s*/;

function paragraphHtml(paragraph: string): string {
  const parts: { list: boolean; lines: string[] }[] = [];
  for (const line of paragraph.split('\n')) {
    const list = BULLET.test(line);
    const last = parts.at(-1);
    const html = escapeHtml(line.replace(BULLET, ''));
    if (last?.list === list) last.lines.push(html);
    else parts.push({ list, lines: [html] });
  }
  return parts
    .map(({ list, lines }) =>
      list ? `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>` : `<p>${lines.join('<br>')}</p>`,
    )
    .join('');
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
