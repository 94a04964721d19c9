const names = new Intl.DisplayNames('en', { type: 'language' });

/** 'es' → 'Spanish'; `und` stands where a posting says 'bilingual' and names no language. */
export const languageName = (code: string): string =>
  code === 'und' ? 'A second language' : (names.of(code) ?? code);

/** What is offered besides the languages that a posting asks for. */
export const commonLanguages: readonly string[] = [
  'es',
  'zh',
  'tl',
  'vi',
  'ar',
  'fr',
  'ko',
  'ru',
  'pt',
  'ht',
  'hi',
  'de',
  'pl',
  'it',
  'ur',
  'fa',
  'gu',
  'bn',
  'ja',
  'ase',
];
