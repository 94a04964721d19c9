import type { Line } from '../lines.ts';
import type { Section } from '../sections/find-sections.ts';
import { degreeNames } from './degree-names.ts';
import { namesSchool } from './school-names.ts';

/** The lines under headings for schools; where there is no heading, those below the jobs: 'MSW, Weld University, 2016'. */
export function schoolingOf(sections: readonly Section[]): Line[][] {
  const headed = sections.filter(({ kind }) => kind === 'education');
  if (headed.length > 0) return headed.map(({ lines }) => [...lines]);
  const isSchooling = ({ text }: Line) => degreeNames(text)[0]?.start === 0 && namesSchool(text);
  return sections
    .filter(({ kind }) => kind === 'experience' || kind === 'head')
    .map(({ lines }) => lines.filter(isSchooling));
}
