import { compileLexicon } from '../engine/lexicon.ts';
import { billing } from './skills/billing.ts';
import { clinical } from './skills/clinical.ts';
import { frontDesk } from './skills/front-desk.ts';
import { management } from './skills/management.ts';
import { officeSoftware } from './skills/office-software.ts';
import { type SkillRow, skillRow } from './skills/skill-row.ts';
import { skillsSharingANoun, softSkills } from './skills/soft.ts';

/** Skills of the medical office that postings ask for and resumes name. */
export const skills = compileLexicon<SkillRow>('skill', [
  ...[...officeSoftware, ...billing, ...frontDesk, ...clinical, ...management].map((row) =>
    skillRow('skill', row),
  ),
  ...softSkills.map((row) => skillRow('soft', row)),
]);

/** 'Analytical and writing skills': names that share their last word with the next. */
export const sharedNounSkills = compileLexicon<SkillRow>(
  'skill',
  skillsSharingANoun.map((row) => skillRow('soft', row)),
);
