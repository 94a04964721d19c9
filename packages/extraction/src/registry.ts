import type { Lexicon, LexiconRow } from './engine/lexicon.ts';
import type { RuleSet } from './engine/run-rules.ts';
import { credentials } from './lexicons/credentials.ts';
import { degrees } from './lexicons/degrees.ts';
import { ehrSystems } from './lexicons/ehr-systems.ts';
import { languages } from './lexicons/languages.ts';
import { skills } from './lexicons/skills.ts';
import { spanishCredentials } from './lexicons/spanish/credentials.ts';
import { spanishNamesOfLanguages } from './lexicons/spanish/languages.ts';
import { issuers } from './postings/extractors/credentials/issuers.ts';
import { degreeRules } from './postings/extractors/degree/programs.ts';
import { substitutionRules } from './postings/extractors/degree/substitution.ts';
import { employmentTypeRules } from './postings/extractors/employment-type/employment-type.ts';
import { experienceRules } from './postings/extractors/experience/index.ts';
import { languageRules } from './postings/extractors/languages/language-mentions.ts';
import { locationRules } from './postings/extractors/location/location.ts';
import { payRules } from './postings/extractors/pay/pay.ts';
import { remoteRules } from './postings/extractors/remote/remote.ts';
import { settings } from './postings/extractors/setting/settings.ts';
import { specialties } from './postings/extractors/specialty/specialties.ts';
import { supervisionRules } from './postings/extractors/supervision/supervision.ts';
import { wordingRules } from './postings/findings/wording.ts';

/** Every lexicon: the corpus test walks their rows. */
export const lexicons: readonly Lexicon<LexiconRow>[] = [
  degrees,
  credentials,
  spanishCredentials,
  issuers,
  languages,
  spanishNamesOfLanguages,
  settings,
  specialties,
  ehrSystems,
  skills,
];

/** Every rule set; within a set the order decides last ties. */
export const ruleSets: readonly RuleSet<unknown>[] = [
  degreeRules,
  substitutionRules,
  experienceRules,
  languageRules,
  employmentTypeRules,
  payRules,
  supervisionRules,
  locationRules,
  remoteRules,
  wordingRules,
];
