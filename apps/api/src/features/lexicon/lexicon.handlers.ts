import { knownNames } from '@omm/extraction/lexicon';
import type { Handlers } from '../../http/handler.ts';

export const lexiconHandlers: Pick<Handlers, 'showLexicon'> = {
  showLexicon: async () => ({ status: 200, body: knownNames }),
};
