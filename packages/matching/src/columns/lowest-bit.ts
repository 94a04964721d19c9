/** The place of the lowest bit of a word that has any. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);
