export { bestFirst } from './best-first.ts';
export type { Qualifications } from './qualifications.ts';
export { qualificationsOf } from './qualifications-of.ts';
export { type Points, type ScoreOptions, type Scorer, scoreMatch, scorerFor } from './score-match.ts';
export { matchingVersion } from './version.ts';
export { whatIfFor } from './what-if/what-if-for.ts';
