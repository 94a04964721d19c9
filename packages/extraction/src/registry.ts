import type { Lexicon, LexiconRow } from './engine/lexicon.ts';
import type { RuleSet } from './engine/run-rules.ts';
import { credentials } from './lexicons/credentials.ts';
import { degrees } from './lexicons/degrees.ts';
import { ehrSystems } from './lexicons/ehr-systems.ts';
import { languages } from './lexicons/languages.ts';
import { sharedNounSkills, skills } from './lexicons/skills.ts';
import { spanishCredentials } from './lexicons/spanish/credentials.ts';
import { spanishNamesOfLanguages } from './lexicons/spanish/languages.ts';
import { spanishSkills } from './lexicons/spanish/skills.ts';
import { benefits } from './postings/extractors/benefits/benefits.ts';
import { holidayRules } from './postings/extractors/benefits/counted-holidays.ts';
import { spanishBenefits } from './postings/extractors/benefits/spanish-benefits.ts';
import { bonusRules } from './postings/extractors/bonuses/bonuses.ts';
import { payNegotiableRules } from './postings/extractors/bonuses/pay-negotiable.ts';
import { conditionRules } from './postings/extractors/conditions/condition-rules.ts';
import { namedConditions } from './postings/extractors/conditions/named-conditions.ts';
import { spanishConditions } from './postings/extractors/conditions/spanish-conditions.ts';
import { applyRules, applyToAddressRules } from './postings/extractors/contact/apply-steps.ts';
import { contactKinds } from './postings/extractors/contact/contacts.ts';
import { byPractice } from './postings/extractors/credentials/by-practice.ts';
import { issuers } from './postings/extractors/credentials/issuers.ts';
import { therapistLicences } from './postings/extractors/credentials/therapist-licences.ts';
import { educationForExperienceRules } from './postings/extractors/degree/education-for-experience.ts';
import { degreeRules } from './postings/extractors/degree/programs.ts';
import { substitutionRules } from './postings/extractors/degree/substitution.ts';
import { employmentTypeRules } from './postings/extractors/employment-type/employment-type.ts';
import { experienceRules } from './postings/extractors/experience/index.ts';
import { languageRules } from './postings/extractors/languages/language-mentions.ts';
import { cityRules } from './postings/extractors/location/city.ts';
import { locationRules } from './postings/extractors/location/location.ts';
import { payRules } from './postings/extractors/pay/pay.ts';
import { remoteRules } from './postings/extractors/remote/remote.ts';
import { hoursPerWeekRules } from './postings/extractors/schedule/hours-per-week.ts';
import { shifts } from './postings/extractors/schedule/shifts.ts';
import { spanishShifts } from './postings/extractors/schedule/spanish-shifts.ts';
import { workHoursRules } from './postings/extractors/schedule/work-hours.ts';
import { settingHints } from './postings/extractors/setting/setting-hints.ts';
import { settings } from './postings/extractors/setting/settings.ts';
import { severalSitesRules } from './postings/extractors/setting/several-sites.ts';
import { practiceSizeRules } from './postings/extractors/sizes/practice-size.ts';
import { teamSizeRules } from './postings/extractors/sizes/team-size.ts';
import { specialties } from './postings/extractors/specialty/specialties.ts';
import { startDateRules } from './postings/extractors/start-date/start-date.ts';
import { supervisionRules } from './postings/extractors/supervision/supervision.ts';
import { wordingRules } from './postings/findings/wording.ts';

/** Every lexicon: the corpus test walks their rows. */
export const lexicons: readonly Lexicon<LexiconRow>[] = [
  degrees,
  credentials,
  byPractice,
  spanishCredentials,
  issuers,
  languages,
  spanishNamesOfLanguages,
  settings,
  settingHints,
  specialties,
  ehrSystems,
  skills,
  sharedNounSkills,
  spanishSkills,
  benefits,
  spanishBenefits,
  shifts,
  spanishShifts,
  namedConditions,
  spanishConditions,
];

/** Every rule set; within a set the order decides last ties. */
export const ruleSets: readonly RuleSet<unknown>[] = [
  degreeRules,
  substitutionRules,
  educationForExperienceRules,
  experienceRules,
  languageRules,
  therapistLicences,
  employmentTypeRules,
  payRules,
  supervisionRules,
  locationRules,
  cityRules,
  remoteRules,
  wordingRules,
  bonusRules,
  payNegotiableRules,
  holidayRules,
  hoursPerWeekRules,
  workHoursRules,
  teamSizeRules,
  practiceSizeRules,
  startDateRules,
  severalSitesRules,
  ...contactKinds.map(({ rules }) => rules),
  applyRules,
  applyToAddressRules,
  conditionRules,
];
