import type { Finding } from '@omm/contracts';
import { credentialName, languageName } from '@omm/requirement-model';
import type { Document } from '../../../engine/document.ts';
import { contradiction, pairs } from './contradiction.ts';
import { ofKind, type Stated } from './stated.ts';

/** 'Able to obtain an RBT before the first day' and 'RBT preferred' go together. */
const TO_BE_EARNED = /\b(?:obtain\w*|attain\w*|eligib\w+|willing\w*|pursu\w+|working towards?|in progress)\b/;

/** One credential or language required here and preferred there. A driver's license is asked in passing. */
export function namedContradictions(document: Document, stated: readonly Stated[]): Finding[] {
  const credentials = ofKind(stated, 'credential').filter(
    ({ demand, alone, place }) =>
      alone &&
      demand.value.id !== 'DL' &&
      demand.value.withinMonths === null &&
      !TO_BE_EARNED.test(document.view.lower.slice(place.start, place.end)),
  );
  const languages = ofKind(stated, 'language').filter(({ alone }) => alone);
  return [
    ...pairs(credentials, (won, other) => {
      const { id } = won.demand.value;
      if (id !== other.demand.value.id || won.demand.necessity === other.demand.necessity) return null;
      const pair = { code: 'contradiction-credential', won, other };
      return contradiction(
        document,
        pair,
        `${credentialName(id)} is required in one place and preferred in another`,
      );
    }),
    ...pairs(languages, (won, other) => {
      const { code, level } = won.demand.value;
      const otherLevel = other.demand.value.level;
      if (code !== other.demand.value.code) return null;
      if (level !== null && otherLevel !== null && level !== otherLevel) return null;
      if (won.demand.necessity === other.demand.necessity) return null;
      const pair = { code: 'contradiction-language', won, other };
      return contradiction(
        document,
        pair,
        `${languageWords(code)} is required in one place and preferred in another`,
      );
    }),
  ];
}

const languageWords = (code: string): string => (code === 'und' ? 'A second language' : languageName(code));
