/** Stands between the cells of a row that keeps to one line. */
const CELL_GAP = '    ';

/**
 * A row of a table as lines. Where every cell is one line, the row is one line ('Epic    5 years');
 * where a cell holds more, the table serves the layout and its cells are read one after the other.
 */
export function rowLines(cells: readonly (readonly string[])[]): string[] {
  const filled = cells
    .map((cell) => cell.filter((line) => line.trim() !== ''))
    .filter((cell) => cell.length > 0);
  if (filled.every((cell) => cell.length === 1)) {
    return filled.length === 0 ? [] : [filled.map(([line]) => line?.trim()).join(CELL_GAP)];
  }
  return cells.flatMap((cell) => [...cell]);
}
