export { credentialFactsOf } from './credential-facts.ts';
export { credentialPlan } from './credential-plan.ts';
export {
  credentialById,
  credentialName,
  credentialNearness,
  isLicenceToPractise,
  isSeldomWritten,
  practisedAs,
} from './credentials.ts';
export { capitalised, degreeName, degreeWords } from './degree-words.ts';
export {
  educationNormFor,
  isFarAbove,
  isFarBelow,
  mostYearsFor,
} from './demand-norms.ts';
export { documentsOf } from './documents.ts';
export { dollars } from './dollars.ts';
export { type DutyRow, dutiesIn, dutyById, type NamedDuty } from './duties.ts';
export { dutiesTold, dutyWords } from './duties-told.ts';
export { type CredentialFacts, type Eligibility, eligibilityFor, type NeedJudged } from './eligibility.ts';
export { substitutionFor } from './experience.ts';
export { type IndexedWord, joinedWord, type WordAt } from './first-matches.ts';
export { speaksOfHealthCare } from './health-care.ts';
export { hiringLawOf } from './hiring-laws.ts';
export { isRankAlone, singularJobName } from './job-nouns.ts';
export { languageName } from './languages.ts';
export { licenceStatesFit } from './licence-states.ts';
export { occupationNearness } from './nearness.ts';
export { needWords } from './need-words.ts';
export { isOfficeWork, type Occupation, occupationById } from './occupations.ts';
export { payCheck, payWords } from './pay-check.ts';
export { requirementModel } from './requirement-model.ts';
export { roleOf } from './role-of.ts';
export { isEntryLevel, isHeadOfOffice, seeksHeadOfOffice } from './seniority.ts';
export {
  isNoMedicalOffice,
  isSpecialtyOfItsOwn,
  placeFit,
  placeName,
  placesNamedIn,
  placesTreatedIn,
  specialtyName,
} from './settings.ts';
export { stateName, stateOfPlace } from './state-named.ts';
export { studyFieldFit } from './study-fields.ts';
export { cipCodesOf } from './study-programmes.ts';
export { teamLedIn } from './team-led.ts';
export { occupationOf, occupationsOf } from './titles.ts';
export { usualFor } from './usual-for.ts';
export { usualWhereSilent } from './usual-where-silent.ts';
export { requirementModelVersion } from './version.ts';
