import type { Line } from '../lines.ts';
import { titleScore } from '../positions/heading-words.ts';
import type { Section } from '../sections/find-sections.ts';
import { degreeNames } from './degree-names.ts';
import { institutionIn, namesSchool } from './school-names.ts';

const courses = /\b(?:courses?|coursework|classes)\b/i;

const diplomaFirst = /^(?:(?:h\.?s\.?|high school) diploma|g\.?e\.?d\.?)(?![\p{L}])/iu;

/** The lines under headings for schools; where there is no heading, those below the jobs: 'MSW, Weld University, 2016'. */
export function schoolingOf(sections: readonly Section[]): Line[][] {
  const headed = sections.filter(({ kind }) => kind === 'education');
  if (headed.length > 0) return headed.map(({ lines }) => [...lines]);
  return sections
    .filter(({ kind }) => kind === 'experience' || kind === 'head')
    .map(({ lines }) => lines.filter(isSchooling));
}

/** 'MSW, Weld University, 2016', 'Weld College, AAS Nursing, 2004', 'Pre-med courses, Weld University', 'HS diploma 1999'. */
function isSchooling({ text }: Line): boolean {
  if (diplomaFirst.test(text)) return true;
  const degree = degreeNames(text)[0];
  if (degree?.start === 0) return namesSchool(text);
  if (!namesSchool(text)) return false;
  if (degree === undefined) return courses.test(text) && titleScore(text) === 0;
  const school = institutionIn([text]) ?? '';
  return text.startsWith(school) && /^,? $/.test(text.slice(school.length, degree.start));
}
