import type { Finding } from '@omm/contracts';
import type { HiddenText } from './hidden-text.ts';

/** What a format's reader gives back, before tidying. `pages` null: the format has none. */
export type RawText = {
  text: string;
  pages: number | null;
  /** What the text leaves out because nobody sees it. */
  hidden?: readonly HiddenText[];
  findings?: readonly Finding[];
};
