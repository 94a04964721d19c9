/** Version of rules and lexicons together; stored with every reading, so that stale ones are found. */
export const extractionVersion = '2026.11.23.2';
