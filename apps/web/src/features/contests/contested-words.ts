import { type Contest, DegreeLevel } from '@omm/contracts';
import { z } from 'zod';
import { languageName } from '../../lib/language-name.ts';
import { degreeWords } from '../../lib/words.ts';

const nouns: Readonly<Record<string, string>> = {
  positions: 'Work',
  education: 'Education',
  credentials: 'Credentials',
  languages: 'Languages',
  skills: 'Skills',
};

const words = z.string().nullish();

/** What a fact of a profile is known by, whichever it is. */
const Fact = z.object({
  title: words,
  employer: words,
  level: words,
  field: words,
  institution: words,
  name: words,
  code: words,
});

/** 'Work: Office Manager, Elm Clinic' for what stands at '/positions/0' of a profile. */
export function contestedWords({ fact, contested }: Pick<Contest, 'fact' | 'contested'>): string {
  const noun = nouns[fact.split('/')[1] ?? ''] ?? 'Your profile';
  const value = typeof contested === 'string' ? contested : nameOf(contested);
  return value === '' ? noun : `${noun}: ${value}`;
}

function nameOf(contested: unknown): string {
  const { data } = Fact.safeParse(contested);
  if (!data) return '';
  const level = DegreeLevel.safeParse(data.level).data;
  return [
    data.title,
    data.employer,
    level && degreeWords[level],
    data.field,
    data.institution,
    data.name,
    data.code && languageName(data.code),
  ]
    .filter(Boolean)
    .join(', ');
}
