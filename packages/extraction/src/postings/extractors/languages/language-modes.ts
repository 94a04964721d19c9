import type { LanguageMode } from '@omm/contracts';
import { languages } from '../../../lexicons/languages.ts';

const MODES: readonly (readonly [RegExp, LanguageMode])[] = [
  [/^(?:speak(?:s|ing|ers?)?|spoken|oral(?:ly)?|verbal(?:ly)?|convers(?:e|ing))$/, 'speaking'],
  [/^read(?:s|ing)?$/, 'reading'],
  [/^writ(?:es?|ing|ten)$/, 'writing'],
  [/^(?:interpret(?:s|ing|ers?|ation)?|translat(?:es?|ing|ors?|ion))$/, 'interpreting'],
  [/^medical(?:ly)?$/, 'medical'],
];
const modeOf = (word: string) => MODES.find(([pattern]) => pattern.test(word))?.[1];

const NAMES = new Set([
  'english',
  ...languages.rows.flatMap(({ aliases }) => aliases.map((alias) => alias.toLowerCase().split(' ')[0] ?? '')),
]);
/** Words between a language and what it is needed for. */
const BETWEEN =
  /^(?:and|or|both|in|of|the|fluent(?:ly)?|fluency|proficien(?:t|tly|cy)|skills?|communicat\w+|languages?|with|well|including|terminology|ability|able|also|effectively|understand\w*|comprehen\w+)$/;

/** What a language is needed for: 'speak, read and write «Spanish»', '«Spanish» (verbal and written)', 'medical «Spanish»'. */
export function languageModes({ before, after }: { before: string; after: string }): LanguageMode[] {
  const found = new Set([...modesBefore(before), ...modesBehind(after)]);
  return MODES.flatMap(([, mode]) => (found.has(mode) ? [mode] : []));
}

/** Words and the signs between them, 'a, b' → ['a', ',', 'b']. */
const piecesOf = (text: string): string[] => text.match(/[a-z\u00e0-\u00ff]+|[^\sa-z]/g) ?? [];

function modesBefore(before: string): LanguageMode[] {
  const found: LanguageMode[] = [];
  const pieces = piecesOf(before.slice(-80));
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at] ?? '';
    const mode = modeOf(piece);
    if (mode === 'medical') return at === pieces.length - 1 ? [mode] : found;
    if (mode !== undefined) found.push(mode);
    else if (piece === ',' ? found.length === 0 : !isBetween(piece, found, pieces[at + 1])) return found;
  }
  return found;
}

/** 'Communication skills in Spanish', not 'communication skills and bilingual Spanish'; 'write English and speak Spanish' speaks. */
function isBetween(piece: string, found: readonly LanguageMode[], next: string | undefined): boolean {
  if (NAMES.has(piece)) return found.length === 0;
  if (/^(?:skills?|communicat\w+)$/.test(piece)) return /^(?:in|of|skills?)$/.test(next ?? '');
  return BETWEEN.test(piece) || /^[/&(-]$/.test(piece);
}

function modesBehind(after: string): LanguageMode[] {
  const pieces = piecesOf(after.slice(0, 80));
  const found: LanguageMode[] = [];
  let isAside = false;
  for (const [at, piece] of pieces.entries()) {
    const mode = modeOf(piece);
    if (mode === 'medical' && !/^(?:terminology|interpret\w*|translat\w*)$/.test(pieces[at + 1] ?? '')) break;
    if (mode !== undefined) found.push(mode);
    else if (/^[,:(–-]$/.test(piece)) isAside = true;
    else if (isAside && found.length > 0 && /^(?:communicat\w+|skills?)$/.test(piece)) return [];
    else if (!BETWEEN.test(piece) && !NAMES.has(piece) && !/^[/&)]$/.test(piece)) break;
  }
  return found;
}
