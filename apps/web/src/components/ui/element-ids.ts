/** Where a fact stands in the text, and where it stands in the list of what was read: two ends of one link. */
export const markElementId = (factId: string): string => `mark-${factId}`;
export const factElementId = (factId: string): string => `fact-${factId}`;
