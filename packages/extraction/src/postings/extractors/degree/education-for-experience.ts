import { NUMBER, numberOf } from '../../../engine/numbers.ts';
import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';

/** Years of study and of the experience that they replace; null where no number is given. */
export interface EducationForExperience {
  readonly educationYears: number | null;
  readonly experienceYears: number | null;
}

const STUDIED = new RegExp(String.raw`\b(?<count>${NUMBER})(?: \(\d\))? (?:full )?years?'? of $`);

/** 'Two years of college may replace one year of experience', 'a degree may be substituted for two years of the experience'. */
const educationForExperience: Rule<EducationForExperience> = {
  id: 'education-for-experience/may-stand-in',
  anchors: ['substitute', 'substituted', 'substitution', 'replace', 'place', 'lieu', 'count', 'offset'],
  pattern: new RegExp(
    String.raw`\b(?:(?:business|trade|technical|vocational|secretarial) school (?:or|and) )?(?:(?:associate|bachelor|master)'?s?|degree|diploma|college|university|education|schooling|course ?work|training)\b(?:(?!\bexperience may\b)[^.;]){0,200}?\b(?:may|can|could|will|might) (?:also )?(?:be )?(?:substituted? (?:for|on)|replace|offset|take the place of|count (?:as|for|toward)|(?:accepted|considered|used) in (?:lieu|place) of)\b(?:[^.;]{0,40}?\b(?<count>${NUMBER})(?: \(\d\))? years?\b(?:[^.;]{0,60}?\bexperience\b)?|[^.;]{0,60}?\bexperience\b)`,
    'g',
  ),
  produce: ({ count }, { segment, start }) => {
    const studied = STUDIED.exec(segment.slice(Math.max(0, start - 30), start))?.groups?.['count'];
    return {
      educationYears: studied === undefined ? null : numberOf(studied),
      experienceYears: count === undefined ? null : numberOf(count),
    };
  },
  examples: [
    {
      text: 'Two years of «college may replace one year of experience»',
      value: { educationYears: 2, experienceYears: 1 },
    },
    {
      text: '«Business school or college training may substitute for the required experience»',
      value: { educationYears: null, experienceYears: null },
    },
    {
      text: "A «Bachelor's or higher degree may be substituted for two years of the required experience»",
      value: { educationYears: null, experienceYears: 2 },
    },
    {
      text: "«Master's degree can offset one year of experience»",
      value: { educationYears: null, experienceYears: 1 },
    },
    {
      text: 'an «associate degree will substitute for two years»',
      value: { educationYears: null, experienceYears: 2 },
    },
    {
      text: '«College coursework can be substituted for experience» on a year for year basis',
      value: { educationYears: null, experienceYears: null },
    },
  ],
  counterExamples: [
    'Experience may be substituted for the degree.',
    'A degree is required. Experience may replace one year of college.',
    'a degree from a college Additional experience may be substituted EXPERIENCE two years',
    'our training will take the place of a shift',
  ],
};

export const educationForExperienceRules = compileRules([educationForExperience]);
