import { compileLexicon, type LexiconRow } from '../engine/lexicon.ts';
import { clinical } from './credentials/clinical.ts';
import { codingBilling } from './credentials/coding-billing.ts';
import { general } from './credentials/general.ts';
import { withMisspellings } from './credentials/misspelt.ts';
import { otherFields } from './credentials/other-fields.ts';
import { practiceManagement } from './credentials/practice-management.ts';

/** Professional certifications and licences; names and issuers stand in the requirement model. */
export const credentials = compileLexicon<LexiconRow>(
  'credential',
  [...practiceManagement, ...codingBilling, ...clinical, ...general, ...otherFields].map(withMisspellings),
);
