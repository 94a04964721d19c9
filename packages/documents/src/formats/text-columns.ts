/** Two columns that a program printed into one text, side by side: a side bar of skills beside the jobs. */
const FEWEST_LINES = 10;
const FEWEST_CELLS = 5;
/** Where the other column goes on alone; a table fills its rows, and dates at the right stand beside their jobs. */
const FEWEST_ALONE = 2;
/** Nobody prints columns of more lines than these; a longer text is left as it is. */
const MOST_LINES = 2_000;
const TAB = 8;

type Row = {
  /** Tabs as blanks, so that a column is an offset. */
  readonly text: string;
  /** Where words begin behind two blanks or more, or at the head of the line. */
  readonly starts: readonly number[];
};

type Block = { readonly first: number; readonly last: number; readonly at: number };

/** The text with each of two columns read down; any other text as it is. */
export function partColumns(text: string): string {
  const lines = text.split(/\r\n|\n/);
  if (lines.length > MOST_LINES || !/\S(?: {3}|\t)/.test(text)) return text;
  const rows = lines.map(rowOf);
  const block = likelyStarts(rows)
    .map((at) => blockAt(rows, at))
    .find((found) => found !== null && isTwoColumns(rows.slice(found.first, found.last + 1), found.at));
  if (!block) return text;
  const own = rows.slice(block.first, block.last + 1);
  return [
    ...lines.slice(0, block.first),
    ...own.map((row) => row.text.slice(0, block.at).trimEnd()),
    '',
    ...own.map((row) => row.text.slice(block.at).trimEnd()),
    '',
    ...lines.slice(block.last + 1),
  ].join('\n');
}

function rowOf(line: string): Row {
  const text = (line.includes('\t') ? withoutTabs(line) : line).trimEnd();
  return { text, starts: Array.from(text.matchAll(/(?<! ) {2,}/g), (gap) => gap.index + gap[0].length) };
}

function withoutTabs(line: string): string {
  let text = '';
  for (const [i, part] of line.split('\t').entries())
    text += i === 0 ? part : part.padStart(part.length + TAB - (text.length % TAB));
  return text;
}

/** Offsets at which the words of many lines begin behind a gap, most lines first. */
function likelyStarts(rows: readonly Row[]): number[] {
  const lines = new Map<number, number>();
  for (const { starts } of rows)
    for (const at of starts) if (at > TAB) lines.set(at, (lines.get(at) ?? 0) + 1);
  return [...lines]
    .filter(([, count]) => count >= FEWEST_CELLS)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([at]) => at);
}

/** The longest run of lines that no word crosses at `at`. */
function blockAt(rows: readonly Row[], at: number): Block | null {
  let best: Block | null = null;
  let first = 0;
  for (let i = 0; i <= rows.length; i += 1) {
    const row = rows[i];
    if (row !== undefined && !crosses(row, at)) continue;
    if (i - first >= FEWEST_LINES && (best === null || i - first > best.last - best.first + 1))
      best = { first, last: i - 1, at };
    first = i + 1;
  }
  return best;
}

const crosses = ({ text }: Row, at: number) => text.slice(at - 2, at).trim() !== '';

function isTwoColumns(rows: readonly Row[], at: number): boolean {
  const cells = rows.map(({ text }) => ({ left: text.slice(0, at).trim(), right: text.slice(at).trim() }));
  const worded = cells.filter(({ right }) => /\p{L}{3}/u.test(right) && !dateOrPlace.test(right));
  return (
    cells.filter(({ left }) => /\p{L}{3}/u.test(left)).length >= FEWEST_CELLS &&
    worded.length >= FEWEST_CELLS &&
    cells.filter(({ left, right }) => left !== '' && right !== '').length >= FEWEST_CELLS &&
    cells.filter(({ left, right }) => left === '' && right !== '').length >= FEWEST_ALONE &&
    worded.length * 2 > cells.filter(({ right }) => right !== '').length &&
    cells.some(({ left }) => heading.test(left)) &&
    cells.some(({ right }) => heading.test(right))
  );
}

/** What stands at the right of a job in one column: '05/2014 – Present', 'Dayton, OH'. */
const dateOrPlace = /\b(?:19|20)\d\d\b|^[\p{L}. ]{3,30}, [A-Z]{2}$/u;

/** Each column has a heading of its own; a list of skills that was set in two has none. */
const heading =
  /^(?:(?:work|professional|career|technical|key|my) )?(?:contact|profile|summary|about(?: me)?|skills|systems|software|education|study|studies|experience|employment|history|languages|certifications?|certificates|credentials|licenses?|references|awards|perfil|contacto|experiencia|educación|formación|habilidades|idiomas|certificados)(?: (?:history|experience|summary|laboral|profesional|académica))?:?$/i;
