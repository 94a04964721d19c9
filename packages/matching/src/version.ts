/** Grows with every change that can move a score. */
export const matchingVersion = '4';
