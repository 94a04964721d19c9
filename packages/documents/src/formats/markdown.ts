/** '## Experience', '[Elm Clinic](https://…)', '**2019**': signs that a writer of plain text does not use. */
const SIGNS = [
  /^#{1,6} \S/gm,
  /\[[^\]\n]{1,200}\]\([^()\s]{1,500}\)/g,
  /(?<![*\w])\*\*(?=\S)[^*\n]{1,200}\*\*/g,
];
const MIN_SIGNS = 3;
/** Nobody writes this much Markdown about themselves. */
const MAX_LENGTH = 500_000;

/** Markdown without its marks; any other text as it is. */
export function markdownText(text: string): string {
  if (text.length > MAX_LENGTH) return text;
  const signs = SIGNS.reduce((sum, sign) => sum + (text.match(sign)?.length ?? 0), 0);
  return signs < MIN_SIGNS ? text : text.split(/\r?\n/).flatMap(plainLine).join('\n');
}

/** Rules, fences and the lines under headings show nothing. */
const MARK_ONLY = /^(?:={3,}|-{3,}|\*{3,}|_{3,}|`{3,}\w*)$/;

/** '| --- | :-: |', under the head of a table. */
const isTableRule = (line: string) => /^[ :|-]+$/.test(line) && line.includes('|') && line.includes('--');

function plainLine(given: string): string[] {
  const line = given.trimEnd();
  if (isTableRule(line)) return [];
  if (MARK_ONLY.test(line)) return [''];
  return [
    cells(line)
      .replace(/^ {0,3}#{1,6} {1,4}(.{1,300})$/, (_, heading: string) =>
        heading.replace(/(?<!#)#{1,6}$/, '').trim(),
      )
      .replace(/^( {0,12})[*+-] +/, '$1• ')
      .replace(/^ {0,3}> ?/, '')
      .replace(/!?\[([^\]\n]{1,200})\]\(([^()\s]{1,500})\)/g, linkWords)
      .replace(/(?<![*\w])(\*{1,3})(?=\S)([^*\n]{1,500})\1(?![*\w])/g, '$2')
      .replace(/(?<![_\w])(_{1,2})(?=\S)([^_\n]{1,500})\1(?![_\w])/g, '$2')
      .replace(/`([^`\n]{1,500})`/g, '$1')
      .replace(/\\(?=[*_#[\]()>.+-])/g, ''),
  ];
}

const cells = (line: string): string =>
  /^\s*\|.*\|\s*$/.test(line)
    ? line
        .split('|')
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join('    ')
    : line;

/** An address is worth as much as its words: 'LinkedIn (https://…)'; one that says the same twice is said once. */
const linkWords = (_: string, words: string, address: string): string =>
  address.replace(/^mailto:/, '').includes(words) ? address.replace(/^mailto:/, '') : `${words} (${address})`;
