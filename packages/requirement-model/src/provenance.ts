/** The five source documents of the requirement model, by number. */
export type SourceId = '000' | '001' | '002' | '003' | '004';

/** A statement and the documents that make it. Documents that disagree keep rows of their own. */
export type Sourced<T> = T & { readonly sources: readonly SourceId[] };

/** Field knowledge that no source document holds names where it comes from instead. */
export type FieldTable<T> = { readonly source: string; readonly rows: readonly T[] };
