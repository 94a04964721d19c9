import type { DegreeLevel } from '@omm/contracts';

const NAMES: Readonly<Record<DegreeLevel, string>> = {
  'high-school': 'high school diploma',
  certificate: 'postsecondary certificate',
  associate: 'associate’s degree',
  bachelor: 'bachelor’s degree',
  master: 'master’s degree',
  doctorate: 'doctorate',
};

/** 'Bachelor’s degree'. */
export const degreeName = (level: DegreeLevel): string => NAMES[level];

/** 'A bachelor’s degree'. */
export const degreeWords = (level: DegreeLevel): string =>
  `${level === 'associate' ? 'an' : 'a'} ${degreeName(level)}`;

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
