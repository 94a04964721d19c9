export { carrySettings } from './carry-settings.ts';
export { correctPosting } from './correct-posting.ts';
export { correctResume, idOf, spanOf } from './correct-resume.ts';
