const ALONE: Readonly<Record<string, number>> = {
  medio: 0.5,
  un: 1,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veinticuatro: 24,
  veinticinco: 25,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
};

/** Words that a number of several things begins with; 'once' is English, too. */
export const SPANISH_PLURAL_WORDS: readonly string[] = Object.keys(ALONE).filter(
  (word) => (ALONE[word] ?? 0) > 1 && word !== 'once',
);
/** 'dos' … 'noventa'. */
export const SPANISH_PLURAL = `(?:${Object.keys(ALONE)
  .filter((word) => (ALONE[word] ?? 0) > 1)
  .join('|')})`;
/** A small number in digits or words; for use inside a named group. */
export const SPANISH_NUMBER = String.raw`(?:\d{1,2}(?:[.,]5)?|${Object.keys(ALONE).join('|')})`;

export function spanishNumberOf(text: string): number | null {
  const value = ALONE[text] ?? Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}
