import { dutiesIn } from '@omm/requirement-model';
import { remembered } from '@omm/text';

/** The kinds of duty that a few words name. Postings ask for the same skills in the same words. */
export const dutyIdsIn = remembered((words: string): readonly string[] =>
  dutiesIn(words).map(({ id }) => id),
);
