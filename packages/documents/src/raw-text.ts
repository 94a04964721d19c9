/** What a format's reader gives back, before tidying. `pages` null: the format has none. */
export type RawText = { text: string; pages: number | null };
