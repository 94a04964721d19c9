export { carrySettings } from './carry-settings.ts';
export { correctPosting } from './correct-posting.ts';
