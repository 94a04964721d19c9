/** A document that could not be read, and why. */
export interface FailedRecord {
  file: string;
  error: { code: string; message: string };
}

/** '  label    value' for each pair that has a value. */
export function labelled(
  pairs: readonly (readonly [label: string, value: string | number | null | undefined])[],
): string[] {
  const shown = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '');
  const width = Math.max(0, ...shown.map(([label]) => label.length));
  return shown.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
}

/** A quote on one line, shortened in the middle where it is long. */
export function quote(text: string, length = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return `“${line}”`;
  return `“${line.slice(0, length / 2)} … ${line.slice(-length / 3)}”`;
}
