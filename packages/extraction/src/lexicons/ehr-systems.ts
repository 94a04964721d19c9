import { compileLexicon } from '../engine/lexicon.ts';
import { ambiguous } from './systems/ambiguous.ts';
import { dental } from './systems/dental.ts';
import { hospital } from './systems/hospital.ts';
import { practice } from './systems/practice.ts';
import { specialty } from './systems/specialty.ts';
import { guardedRow, type SystemRow, systemRow } from './systems/system-row.ts';
import { veterinary } from './systems/veterinary.ts';

/** Record, practice-management and medical billing systems. */
export const ehrSystems = compileLexicon<SystemRow>('ehr', [
  ...[...hospital, ...practice, ...specialty, ...dental, ...veterinary].map(systemRow),
  ...ambiguous.map(guardedRow),
]);
