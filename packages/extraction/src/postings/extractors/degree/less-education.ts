import { NUMBER, numberOf } from '../../../engine/numbers.ts';
import type { Rule } from '../../../engine/rule.ts';
import { EDUCATION, ofNoYears, type Substitution } from './stand-in.ts';

/** "A Bachelor's degree plus ten years in a clinic may be substituted for the Master's": the years make up for the degree. */
export const yearsMakeUp: Rule<Substitution> = {
  id: 'substitution/years-make-up',
  anchors: ['substitute', 'substituted', 'substitution'],
  pattern: new RegExp(
    String.raw`(?<=\b(?:associate|bachelor)'?s?(?: degree)? (?:and|plus|with) )(?<count>${NUMBER})(?: \(\d{1,2}\))?\+? years?\b[^.;]{0,60}?\b(?:may|can|could|will) (?:also )?be substituted for (?:the|an?) (?:master|bachelor|${EDUCATION})`,
    'g',
  ),
  produce: ({ count }) => ({ years: count === undefined ? null : numberOf(count) }),
  examples: [
    {
      text: "A Bachelor's degree plus «ten years in a clinic may be substituted for the master»'s degree",
      value: { years: 10 },
    },
  ],
  counterExamples: ["Bachelor's degree and two years; a nurse may be substituted for the clerk"],
};

/** '8 years of office leadership will be considered instead of the BS/BA', '4 years of experience may be considered the equivalent'. */
export const yearsInstead: Rule<Substitution> = {
  id: 'substitution/years-instead',
  anchors: ['instead', 'lieu', 'place', 'equivalent'],
  pattern: new RegExp(
    String.raw`\b(?<count>${NUMBER})(?: \(\d{1,2}\))?\+? (?:or more )?years?'? (?:of|in|as) [^.;\d]{3,60}? (?:may|can|could|will|would) (?:also )?be (?:considered|accepted|taken) (?:instead|in (?:lieu|place)) of (?:the |an? )?(?:${EDUCATION}|b\.?[as]\b)(?:\/b\.?[as]\b)?|\b(?<equal>${NUMBER})(?: \(\d{1,2}\))?\+? years?'? of [^.;\d]{0,40}?experience (?:may|can|will|would) be (?:considered|accepted as) (?:the |an )?equivalent\b`,
    'g',
  ),
  produce({ count, equal }) {
    const years = count ?? equal;
    return { years: years === undefined ? null : numberOf(years) };
  },
  examples: [
    {
      text: 'degree or equivalent; an additional «4 years of applicable experience may be considered the equivalent»',
      value: { years: 4 },
    },
    {
      text: '«8 years of office leadership will be considered instead of the BS/BA»',
      value: { years: 8 },
    },
  ],
  counterExamples: ['two years of leave will be considered instead of pay'],
};

const LOWER = `(?:associate'?s?|aas?|bachelor'?s?|high school(?: diploma)?|hs diploma|diploma|ged)(?: degree)?(?: in [a-z ]{3,30}?)?`;
const SOME_EXPERIENCE = String.raw`(?:and|plus|with|w\/) (?:(?!${NUMBER}\b|at\b)[a-z-]{1,20} ){0,5}?(?:experience|background)\b`;
/** 'will accept an associate with significant office background', "associate's plus strong experience considered": less education will do with experience. */
export const lessWithExperience: Rule<Substitution> = {
  id: 'substitution/less-with-experience',
  anchors: ['accept', 'accepted', 'acceptable', 'consider', 'considered'],
  pattern: new RegExp(
    String.raw`\b(?:accept|consider) (?:an? )?${LOWER} ${SOME_EXPERIENCE}|\b${LOWER} ${SOME_EXPERIENCE} (?:(?:is|are|may|will|would|can|also|be) ){0,3}(?:considered|accepted|acceptable)\b(?! (?:for|as)\b)`,
    'g',
  ),
  produce: ofNoYears,
  examples: [
    {
      text: "Bachelor's preferred, will «accept Associates with significant executive support background»",
      value: { years: null },
    },
    { text: "Master's required («bachelor's plus strong experience considered»)", value: { years: null } },
    { text: '«High school diploma with extensive experience will be considered»', value: { years: null } },
  ],
  counterExamples: [
    "Associate's with 5 years of experience accepted",
    'A diploma with photo will be accepted',
    'we accept a GED with pleasure',
  ],
};

const WELCOME = String.raw`(?:considered|accepted|eligible|welcome|apply)\b`;
/** "Candidates without a degree will be considered where they can show ten years of practice management". */
export const withoutDegree: Rule<Substitution> = {
  id: 'substitution/without-degree',
  anchors: ['considered', 'accepted', 'eligible', 'welcome', 'apply'],
  pattern: new RegExp(
    String.raw`\b(?:candidates|applicants|those|people|anyone|someone) (?:without|lacking|who (?:do not|don't) (?:have|hold)) (?:an? |the |such )?(?:[a-z'-]+ ){0,2}?${EDUCATION}(?: (?:but|and|who) [^.;\d]{0,30}?(?<before>${NUMBER})\+? (?:or more )?years?\b[^.;]{0,80}?\b${WELCOME}|[^.;]{0,60}?\b${WELCOME}[^.;]{0,50}?\b(?:(?<count>${NUMBER})(?: \(\d{1,2}\))?\+? (?:or more )?years?|experience)\b)`,
    'g',
  ),
  produce({ count, before }) {
    const years = count ?? before;
    return { years: years === undefined ? null : numberOf(years) };
  },
  examples: [
    {
      text: "«Candidates without a bachelor's degree will be considered where they can show ten years» in a clinic",
      value: { years: 10 },
    },
    {
      text: "«Candidates who don't hold the degree but have 6 or more years of experience will be considered»",
      value: { years: 6 },
    },
    {
      text: '«Applicants without a degree may be considered with strong office experience»',
      value: { years: null },
    },
  ],
  counterExamples: [
    'Applicants without a degree will not advance',
    'those without insurance may apply',
    'Applicants who do not have a degree may apply to our school',
  ],
};
