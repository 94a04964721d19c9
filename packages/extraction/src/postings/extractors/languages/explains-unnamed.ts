/** 'second language preferred (Spanish or Creole)', 'bilingual a big plus (lots of our patients speak Farsi)'. */
const IN_PARENTHESIS = /^[^.;()]{0,40}\((?:[^.;()]{0,60} )?$/;

/** True where what stands between an unnamed language and a named one makes this the one that is meant. */
export const explainsUnnamed = (between: string): boolean => IN_PARENTHESIS.test(between);
