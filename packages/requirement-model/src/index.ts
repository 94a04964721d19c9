export { credentialById, credentialNearness, credentials, isLicenceToPractise } from './credentials.ts';
export { type DutyRow, dutiesIn, dutyById } from './duties.ts';
export { substitutionFor } from './experience.ts';
export { languageName, languageNames } from './languages.ts';
export { occupationNearness } from './nearness.ts';
export { occupationById } from './occupations.ts';
export { roleOf } from './role-of.ts';
export { studyFieldFit } from './study-fields.ts';
export { occupationOf } from './titles.ts';
