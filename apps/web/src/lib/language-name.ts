const names = new Intl.DisplayNames('en', { type: 'language' });

/** 'es' → 'Spanish'; `und` stands where a posting says 'bilingual' and names no language. */
export const languageName = (code: string): string =>
  code === 'und' ? 'A second language' : (names.of(code) ?? code);
