import type { HeldSkill, Position } from '@omm/contracts';
import { matchLexicon } from '../../engine/lexicon.ts';
import type { Hit } from '../../engine/rule.ts';
import { skills } from '../../lexicons/skills.ts';
import { spanishSkills } from '../../lexicons/spanish/skills.ts';
import { quote } from '../lines.ts';
import type { ResumeText } from '../resume-text.ts';
import { dutiesAround, lastUse } from './use-in-positions.ts';

/** All that names one skill, the first in the text apart. */
type Mentions = {
  readonly skill: Omit<HeldSkill, 'evidence'>;
  readonly first: Hit<unknown>;
  readonly starts: number[];
};

/** Skills and record systems, each once, with the first words that name it and the jobs whose duties do. */
export function readSkills(resume: ResumeText, positions: readonly Position[]): HeldSkill[] {
  const held = new Map<string, Mentions>();
  const keep = (hit: Hit<unknown>, skill: Mentions['skill']) => {
    const known = held.get(skill.id);
    if (known) known.starts.push(hit.start);
    else held.set(skill.id, { skill, first: hit, starts: [hit.start] });
  };
  for (const hit of resume.systems) keep(hit, { id: hit.value.name, name: hit.value.name, category: 'ehr' });
  const lexicons = resume.document.spanish ? [skills, spanishSkills] : [skills];
  for (const segment of resume.document.segments) {
    for (const lexicon of lexicons)
      for (const hit of matchLexicon(lexicon, resume.document, { segment })) {
        const { id, name, category } = hit.value;
        keep(hit, { id, name, category });
      }
  }
  return [...held.values()].map((mentions) => heldOf(resume.text, mentions, positions));
}

function heldOf(text: string, { skill, first, starts }: Mentions, positions: readonly Position[]): HeldSkill {
  const used = positions.filter((position) => starts.some((start) => dutiesAround(position, start)));
  const listed = starts.some((start) => !used.some((position) => dutiesAround(position, start)));
  return {
    ...skill,
    positions: used.length > 0 ? used.map(({ id }) => id) : undefined,
    lastUsed: lastUse(used),
    ...(used.length > 0 && listed ? { listed } : {}),
    confidence: first.certainty === 'inferred' ? 'low' : used.length > 0 ? 'high' : 'medium',
    evidence: {
      span: quote(text, first.start, first.end),
      ruleId: first.ruleId,
      certainty: first.certainty,
    },
  };
}
