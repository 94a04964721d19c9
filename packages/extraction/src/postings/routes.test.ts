import { expect, test } from 'vitest';
import { type Asked, askedOf, wanted } from './testing/asked-of.ts';

/** Routes and grades over lines, by their marks: one of them will do. */
const routes: readonly (readonly [text: string, asked: Asked])[] = [
  [
    "Minimum Qualifications\nOption A: Bachelor's degree in business and one year of supervisory experience.\nOption B: Associate's degree and three years of supervisory experience.\nOption C: Five years of office experience.",
    { d: 'associate', lieu: true, min: 1 },
  ],
  [
    "MINIMUM QUALIFICATIONS\nEither\nPattern I\nBachelor's degree in health administration and 2 years of office management.\nOr\nPattern II\nCompletion of 60 college units and 4 years of office management.",
    { d: 'high-school', min: 2 },
  ],
  [
    'Option I: High school diploma and three years of clerical experience.\nOption II: Graduation from a medical assisting program and one year of clerical experience.',
    { d: 'high-school', min: 1 },
  ],
  [
    "QUALIFICATIONS\nOption 1\n- Bachelor's degree\n- 1 year of supervisory experience\nOption 2\n- High school diploma\n- 5 years of supervisory experience",
    { d: 'high-school', min: 1 },
  ],
  [
    "Pattern I\nEducation: Bachelor's degree\nExperience: One year as a supervisor\nPattern II\nEducation: High school diploma\nExperience: Four years as a supervisor",
    { d: 'high-school', min: 1 },
  ],
  [
    'Any one of the following:\nPattern 1 - Two years of full-time experience as a clerk.\nPattern 2 - Three years of full-time bookkeeping experience.',
    { min: 2 },
  ],
  [
    "Path 1: Bachelor's degree plus 1 year in a clinic\nPath 2: 5 years in a clinic",
    { d: 'bachelor', lieu: true, min: 1 },
  ],
  [
    "EITHER\n1. Two years of experience as a clerk in the county service.\nOR\n2. An associate's degree in health administration.",
    { d: 'associate', lieu: true, min: 2 },
  ],
  [
    "EITHER (a) a Bachelor's degree; OR (b) an Associate's degree and two years of experience; OR (c) six years of experience.",
    { d: 'associate', lieu: true, min: 2 },
  ],
  [
    "Either 1) a bachelor's degree in business and two years of billing experience, or 2) an associate's degree and four years of billing experience.",
    { d: 'associate', min: 2 },
  ],
  [
    "Levels\nI | High school diploma | 6 months\nII | Associate degree | 2 years\nIII | Bachelor's degree | 4 years",
    { d: 'high-school', min: 0.5 },
  ],
  [
    'Medical Assistant I: high school diploma and 6 months experience\nMedical Assistant II: associate degree and 2 years experience',
    { d: 'high-school', min: 0.5 },
  ],
  [
    "Level 1: GED, 1 year of experience\nLevel 2: GED, 3 years of experience\nLevel 3: Associate's degree, 5 years of experience",
    { d: 'high-school', min: 1 },
  ],
  [
    'Biller I - High school diploma; one year of billing experience\nBiller II - High school diploma; three years of billing experience',
    { d: 'high-school', min: 1 },
  ],
];

/** Numbers of a list, and what stands behind the last route, are no routes. */
const besides: readonly (readonly [text: string, asked: Asked])[] = [
  [
    'Requirements\n1. High school diploma\n2. Two years of experience\n3. Five years of driving experience',
    { d: 'high-school', min: 5 },
  ],
  [
    "Requirements\nOption A: Associate's degree\nOption B: Two years of office experience\n\n\nThree years of billing experience required",
    { d: 'associate', lieu: true, min: 3 },
  ],
  ['Requirements\n- Option A: CPC\n- 2 years of coding', { min: 2, c: 'CPC:r' }],
  [
    "To be considered you must hold ONE of the following:\n- Bachelor's degree and 1 year of scheduling experience\n- High school diploma and 5 years of scheduling experience\nIn addition:\n- Excel",
    { d: 'high-school', min: 1 },
  ],
  [
    "Requirements (any one of these):\n* Master's degree and 1 year of experience\n* Bachelor's degree and 3 years of experience",
    { d: 'bachelor', min: 1 },
  ],
  [
    'One of our clinics asks for the following:\n- High school diploma\n- 5 years of experience',
    { d: 'high-school', min: 5 },
  ],
  [
    "To qualify you need one of the following: (a) Master's degree plus 2 years of health care leadership; (b) Bachelor's degree plus 4 years; or (c) Associate's degree plus 6 years.",
    { d: 'associate', min: 2 },
  ],
  ["Bachelor's degree plus 4 years of experience; diploma in billing; or CPC", { d: 'bachelor', min: 4 }],
];

test.each([...routes, ...besides])('%s', (text, asked) => expect(askedOf(text)).toEqual(wanted(asked)));
