import type { HeldSkill } from '@omm/contracts';
import { matchLexicon } from '../../engine/lexicon.ts';
import { ehrSystems } from '../../lexicons/ehr-systems.ts';
import { skills } from '../../lexicons/skills.ts';
import { quote } from '../lines.ts';
import type { ResumeText } from '../resume-text.ts';

/** Skills and record systems, each once, with the first words that name it. */
export function readSkills(resume: ResumeText): HeldSkill[] {
  const held = new Map<string, HeldSkill>();
  const { document, text } = resume;
  for (const segment of document.segments) {
    for (const hit of matchLexicon(ehrSystems, document, { segment })) {
      const span = quote(text, hit.start, hit.end);
      const { id } = hit.value;
      if (!/^[\p{Lu}e]/u.test(span.text) || held.has(id)) continue;
      held.set(id, {
        id,
        name: id,
        category: 'ehr',
        evidence: { span, ruleId: hit.ruleId, certainty: hit.certainty },
      });
    }
    for (const hit of matchLexicon(skills, document, { segment })) {
      const { id, name, category } = hit.value;
      if (held.has(id)) continue;
      const span = quote(text, hit.start, hit.end);
      held.set(id, { id, name, category, evidence: { span, ruleId: hit.ruleId, certainty: hit.certainty } });
    }
  }
  return [...held.values()];
}
