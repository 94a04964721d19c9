import type { PostingChange, Requirement, StatedRequirement } from '@omm/contracts';
import { necessityWords } from '../../lib/words.ts';
import { requirementWords } from './requirement-words.ts';

/** 'Bachelor’s degree, nice to have' */
const inWords = (requirement: Requirement | StatedRequirement): string =>
  `${requirementWords(requirement)}, ${necessityWords[requirement.necessity].toLowerCase()}`;

/** A correction in a line; `made`: all of the posting's, by which one is named that was taken back. */
export function correctionWords(change: PostingChange, made: ReadonlyMap<string, PostingChange>): string {
  switch (change.action) {
    case 'change':
      return `${inWords(change.was)} → ${inWords(change.requirement)}`;
    case 'remove':
      return `Not asked for: ${inWords(change.was)}`;
    case 'add':
      return `Added: ${inWords(change.requirement)}`;
    case 'undo': {
      const undone = made.get(change.correctionId);
      return undone && undone.action !== 'undo'
        ? `Taken back: ${correctionWords(undone, made)}`
        : 'Taken back';
    }
  }
}
