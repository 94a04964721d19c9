/** Grows with every change that can move a score. */
export const matchingVersion = '4';

/** Of all that a ranked list depends on: who read the documents, and who scored them. */
export const rankingVersion = (extraction: string): string => `${extraction}/${matchingVersion}`;
