import type { HeldSkill } from '@omm/contracts';
import { matchLexicon } from '../../engine/lexicon.ts';
import type { Hit } from '../../engine/rule.ts';
import { skills } from '../../lexicons/skills.ts';
import { quote } from '../lines.ts';
import type { ResumeText } from '../resume-text.ts';

/** Skills and record systems, each once, with the first words that name it. */
export function readSkills(resume: ResumeText): HeldSkill[] {
  const held = new Map<string, HeldSkill>();
  const { document, text } = resume;
  const keep = ({ start, end, ruleId, certainty }: Hit<unknown>, skill: Omit<HeldSkill, 'evidence'>) => {
    if (!held.has(skill.id))
      held.set(skill.id, { ...skill, evidence: { span: quote(text, start, end), ruleId, certainty } });
  };
  for (const hit of resume.systems) keep(hit, { id: hit.value.name, name: hit.value.name, category: 'ehr' });
  for (const segment of document.segments) {
    for (const hit of matchLexicon(skills, document, { segment })) {
      const { id, name, category } = hit.value;
      keep(hit, { id, name, category });
    }
  }
  return [...held.values()];
}
