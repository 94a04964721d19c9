import type { DegreeLevel } from '@omm/contracts';

const WORDS: Readonly<Record<DegreeLevel, string>> = {
  'high-school': 'a high school diploma',
  certificate: 'a certificate',
  associate: "an associate's degree",
  bachelor: "a bachelor's degree",
  master: "a master's degree",
  doctorate: 'a doctorate',
};

/** 'A bachelor's degree'. */
export const degreeWords = (level: DegreeLevel): string => WORDS[level];

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
