import { NUMBER, numberOf } from '../../../engine/numbers.ts';
import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { lessWithExperience, withoutDegree, yearsInstead, yearsMakeUp } from './less-education.ts';
import { sustituciones } from './spanish-substitution.ts';
import { EDUCATION, ofNoYears, type Substitution } from './stand-in.ts';

const SCHOOLING =
  /\b(?:degree|diploma|education|bachelor|associate|master|school|college|b\.?[as]\b|aa\b|ged|mba|mha|program|undergraduate|graduate|vocational|technical certificate|tech school|bs[a-z]{1,3}\b|bfa\b|ms[nw]\b)/;

/** 'Two years of teaching experience at college level, «or equivalent …»': what is equal to experience alone. */
const OF_EXPERIENCE =
  /^\W*(?:at least |minimum (?:of )?)?[a-z0-9+]{1,6} (?:or more )?years?'? (?:of )?(?:(?!degree|diploma|bachelor|associate|master)[a-z-]+ ){0,4}experience\b(?:(?!degree|diploma|bachelor|associate|master)[^.;]){0,80}$/;

/** 'Bachelor's or equivalent experience', 'degree and/or commensurate work experience'. */
const orEquivalentExperience: Rule<Substitution> = {
  id: 'substitution/or-equivalent-experience',
  anchors: ['experience', 'exp', 'expertise'],
  pattern:
    /\bor\s+(?:its|the|an) equivalent (?:in|of) (?:[a-z]+ ){0,3}?experience\b|(?:\bor|\/|and\/or)\s+(?:an?\s+|the\s+|have\s+|has\s+|other\s+|some\s+|any\s+)?(?:combination of\s+)?(?:equivalent|equivalency|equiv\.?|equal|commensurate|comparable|relevant|related|similar|appropriate|sufficient|demonstrated|applicable|proven|equivilent|equivalant|additional|significant|work|in lieu)(?:\s+\([^()]{1,30}\))?(?:\s+(?:amount|combination|level|number|years?)\s+of|\s+in)?\s+(?:(?!plus\b|minimum\b|least\b|one\b|two\b|three\b|four\b|five\b|six\b)[a-z-]{1,40}[\s,/&]{1,9}(?:and\s+|or\s+)?){0,5}?exp(?:erience|ertise)?\b/g,
  produce: (_groups, { segment, start }) => {
    const before = segment.slice(0, start);
    if (/equivalent part/.test(segment.slice(start, start + 30)) || OF_EXPERIENCE.test(before)) return null;
    return SCHOOLING.test(segment) || /^\W*$/.test(before) ? { years: null } : null;
  },
  examples: [
    { text: "Bachelor's degree «or equivalent experience»", value: { years: null } },
    { text: "Associate's «or equivalent work experience»", value: { years: null } },
    { text: 'degree «or related experience» in an office', value: { years: null } },
    {
      text: 'Undergraduate degree in business, «and/or equivalent technical expertise»',
      value: { years: null },
    },
    { text: "Associate's degree «or its equivalent in experience»", value: { years: null } },
    { text: "Bachelor's degree «or equivalent (minimum 8 years) work experience»", value: { years: null } },
  ],
  counterExamples: [
    'High school diploma or equivalent',
    'two years of billing or coding experience',
    'Medical assistant certificate or equivalent training plus at least 1 year of experience',
    'High school diploma or equivalent One year of front desk experience',
    'Two years of teaching experience at college level, or equivalent industry experience',
  ],
};

/** 'an equivalent combination of education and experience'. */
const combination: Rule<Substitution> = {
  id: 'substitution/combination',
  anchors: ['combination', 'combo', 'mix', 'blend'],
  pattern: new RegExp(
    String.raw`\bany combination equivalent to\b|\b(?:combination|combo|mix|blend)s?\s+of\s+(?:[a-z'()-]+[\s,/]+){0,6}?(?:${EDUCATION}|school|training|experience)\b[\s,/&]*(?:[a-z'()-]+[\s,/&]+){0,6}?(?:experience|exp|training|education(?:al)?)\b`,
    'g',
  ),
  produce: ofNoYears,
  examples: [
    { text: 'an equivalent «combination of education and experience»', value: { years: null } },
    { text: 'or any «combination of training and experience»', value: { years: null } },
    { text: '«Any combination equivalent to»: graduation from high school', value: { years: null } },
    { text: 'or a «combination of education and exp». which is equal', value: { years: null } },
    { text: 'A «combination of education, experience» and certifications will do', value: { years: null } },
  ],
  counterExamples: ['a combination of sitting and standing'],
};

/** 'or an equivalent combination', 'or LPN with equivalent years in the field', 'will take experience instead', said of a degree. */
const equivalentOfDegree: Rule<Substitution> = {
  id: 'substitution/equivalent-of-degree',
  anchors: ['combination', 'equivalent', 'instead', 'substituted'],
  pattern:
    /\bor (?:an?|any|some) (?:equivalent|similar|comparable|acceptable) combination\b(?! of)|\bor (?:(?!\bor\b)[^.;,]){0,40}?\bequivalent years (?:of|in|on|at)\b|\b(?:will|would|may|can) (?:also |gladly |happily )?(?:take|accept|consider) (?:[a-z]+ ){0,3}experience instead\b|\b(?:additional|related|relevant) (?:[a-z]+ ){0,2}experience (?:may|can|could|will) be substituted (?:on|at)\b/g,
  produce: (_groups, { segment, start }) =>
    SCHOOLING.test(segment.slice(0, start)) ? { years: null } : null,
  examples: [
    { text: "Master's and 1 year, «or an equivalent combination»", value: { years: null } },
    { text: 'a four-year degree, «or LPN with equivalent years in» the field', value: { years: null } },
    { text: "Bachelor's preferred but «will take experience instead»", value: { years: null } },
    {
      text: "Bachelor's degree. «Additional related experience may be substituted on» a year for year basis".replace(
        '. ',
        ' ',
      ),
      value: { years: null },
    },
  ],
  counterExamples: [
    'morning shifts or some similar combination',
    'three equivalent years of service at our college',
    'Spanish preferred but will take experience instead',
  ],
};

/** 'experience cannot be substituted for the degree'. */
const REFUSED = /\b(?:may|can|could|will|is) ?not\b|\b(?:can|won|isn)'t\b/;

/** 'experience may substitute for education', 'will accept experience in lieu of degree'. */
const mayStandIn: Rule<Substitution> = {
  id: 'substitution/may-stand-in',
  anchors: [
    'substitute',
    'substituted',
    'substitution',
    'subsitute',
    'subsituted',
    'lieu',
    'place',
    'instead',
    'exchange',
    'replace',
    'considered',
    'accepted',
    'supplement',
  ],
  pattern: new RegExp(
    String.raw`\b(?:(?<count>${NUMBER})\s{0,9}(?:\(\d{1,3}\))?\s{0,9}\+?\s{0,9}(?:years?|yrs?\.?)'?\s+(?:of\s+)?|(?:associate|bachelor|master)'?s?(?: degree)? (?:and|plus|with) )?(?:[a-z]{1,40}\s+){0,3}?experience\b[^.;]{0,60}?(?:\b(?:may|can|could|will|might|is|be|as a|used)\s+(?:be\s+|also\s+|also be\s+)?(?:subst?itut\w*|replace\b)[^.;]{0,45}?(?:${EDUCATION}|requirement)|\b(?:in lieu of|in place of|instead of|in exchange for)\b[^.;]{0,40}?${EDUCATION}|\b(?:considered|accepted)\s+(?:in lieu(?! of)|as a? ?substitut\w*|in place(?! of))\b)|\b(?:in lieu of|instead of|in place of)\s+(?:an?\s+|the\s+|formal\s+|[a-z']+\s+){0,3}${EDUCATION}\b(?:, (?<behind>${NUMBER})\+? years?\b)?`,
    'g',
  ),
  produce({ count, behind }, { segment, start, end }) {
    const years = count ?? behind;
    return REFUSED.test(segment.slice(start, end))
      ? null
      : { years: years === undefined ? null : numberOf(years) };
  },
  examples: [
    { text: '«Experience may substitute for education»', value: { years: null } },
    { text: "Associate's or, «in lieu of the degree, six years» of office experience", value: { years: 6 } },
    { text: '«Four yrs of clinic experience may be substituted for the degree»', value: { years: 4 } },
    { text: '«4 years of equivalent experience can be substituted for a degree»', value: { years: 4 } },
    {
      text: '«Two years of additional qualifying experience may substitute for each two years of the required education»',
      value: { years: 2 },
    },
    { text: '«experience may be subsituted for degree» requirement', value: { years: null } },
    { text: '«relevant experience in lieu of degree» accepted', value: { years: null } },
    {
      text: "(an «associate's degree and significant experience may be accepted in lieu of bachelor's» degree)",
      value: { years: null },
    },
  ],
  counterExamples: [
    'pay in lieu of vacation',
    'experience with substitute teachers',
    'Experience may not be substituted for the degree',
    'Experience will not be accepted in lieu of a degree',
  ],
};

/** 'equivalent education or experience', 'degree or experience in X'; 'education and/or experience' alone is a heading. */
const educationOrExperience: Rule<Substitution> = {
  id: 'substitution/education-or-experience',
  anchors: ['education', 'degree', 'experience', 'training'],
  pattern:
    /\bequivalent (?:[a-z]+ )?(?:education|training)\s*(?:and\/or\s|or\s|\/)\s*(?:[a-z]+\s+){0,2}?experience\b|\beducation\s*(?:and\/or|or)\s+(?:work )?experience equivalent to\b|(?<!\bno )\bdegree\s*(?:and\/or|or)\s+experience\b|\bexperience\s*(?:and\/or|or)\s+(?:an?\s+)?(?:[a-z]+\s+)?degree\b/g,
  produce: ofNoYears,
  examples: [
    { text: '«Equivalent education or experience» accepted', value: { years: null } },
    { text: '«Equivalent education/experience» will substitute', value: { years: null } },
    { text: 'relevant «experience or degree»', value: { years: null } },
    { text: "«Education and/or experience equivalent to» a bachelor's degree", value: { years: null } },
  ],
  counterExamples: [
    'education and experience in billing',
    'your level of education and/or experience',
    'No degree or experience required',
  ],
};

/** "Bachelor's degree or equivalent": for a degree the equivalent is experience; for high school it is a GED. */
const orEquivalent: Rule<Substitution> = {
  id: 'substitution/or-equivalent',
  anchors: ['equivalent', 'equivalency', 'equiv'],
  pattern:
    /\b(?:degree|bachelor'?s?|associate'?s?|master'?s?|baccalaureate|b\.?[as]\.?|bs[a-z]{1,4}|bfa|diploma)(?:\s*\([^)]{0,20}\))?(?:\s+of (?:science|arts))?(?:,? related field|\s+in\s{1,20}[a-z ,/&-]{3,60}?)?[,;]?\s{1,20}or\s+(?:its\s+|an?\s+|the\s+)?(?:equivalent|equiv\b)(?=\s*(?:$|[.,;:()*_]|preferred|required|desired|is\b|in\b|and\b|plus\b|with\b|a plus|strongly|highly|years?|work|\d))/g,
  produce: (_groups, { segment, start, end }) =>
    /high school|h\.?s\.?\b|g\.?e\.?d\b|general education/.test(segment.slice(Math.max(0, start - 25), end))
      ? null
      : { years: null },
  examples: [
    { text: 'College «degree or equivalent»', value: { years: null } },
    { text: '«Bachelor of Science in an office discipline or equivalent».', value: { years: null } },
    { text: "Bachelor's «degree or equivalent» in nursing", value: { years: null } },
    { text: 'BSEE or «BSME or equivalent»', value: { years: null } },
    {
      text: "«Bachelor's degree in business or equivalent» required".replace(
        "«Bachelor's degree",
        "Bachelor's «degree",
      ),
      value: { years: null },
    },
  ],
  counterExamples: ['High school diploma or equivalent', 'degree or equivalent from a technical school'],
};

/** 'May be waived for candidates with 5 or more years as a director'. */
const waived: Rule<Substitution> = {
  id: 'substitution/waived',
  anchors: ['waive', 'waived'],
  pattern: new RegExp(
    String.raw`\b(?:may|can|could|will) be waived (?:for|with|if)\b[^.;]{0,60}?\b(?<count>${NUMBER})(?: \(\d\))?\+?(?: or more)? years?\b`,
    'g',
  ),
  produce: ({ count }, { segment, start }) =>
    SCHOOLING.test(segment.slice(0, start)) ? { years: count === undefined ? null : numberOf(count) } : null,
  examples: [
    {
      text: "Bachelor's degree; «may be waived for candidates with 5 or more years» as a director",
      value: { years: 5 },
    },
  ],
  counterExamples: ['The fee may be waived for those with 2 years of service'],
};

/** 'Equivalent experience will be considered', said after the degree. */
const equivalentAccepted: Rule<Substitution> = {
  id: 'substitution/equivalent-accepted',
  anchors: ['equivalent', 'comparable', 'commensurate'],
  pattern:
    /\b(?:equivalent|comparable|commensurate) (?:(?!or |and )[a-z]+ ){0,3}?experience (?:(?:may|will|can|could|is) )?(?:(?:also|gladly|happily|certainly|always) )?(?:be )?(?:(?:gladly|happily) )?(?:considered|accepted|acceptable|substituted)\b|\b(?:will|can|may|would) (?:also )?(?:accept|consider) (?:an? )?(?:equivalent|comparable) (?:[a-z]+ ){0,3}?experience\b/g,
  produce: ofNoYears,
  examples: [
    { text: '«Equivalent work experience will be considered»', value: { years: null } },
    { text: "Bachelor's preferred; «equivalent experience considered»", value: { years: null } },
    { text: 'Degree a plus; «comparable experience gladly considered»', value: { years: null } },
    { text: "Associate's degree; «equivalent experience also accepted»", value: { years: null } },
    { text: 'Degree desired; «will accept equivalent work experience»', value: { years: null } },
  ],
  counterExamples: ['experience will be considered when setting pay'],
};

/** 'that experience may take the place of the degree', 'in the absence of a degree, several years of experience'. */
const standsInPlace: Rule<Substitution> = {
  id: 'substitution/in-place',
  anchors: ['place', 'absence', 'absent', 'stand', 'make', 'if'],
  pattern: new RegExp(
    String.raw`\bif you (?:do not|don't) (?:have|hold) (?:an? )?${EDUCATION}\b[^.;]{0,20}?\b(?:but|and|do you have)\b[^.;\d]{0,20}?(?<count>${NUMBER})\b[^.;]{0,50}?\bexperience\b(?:, please apply)?|\bexperience\b[^.;:]{0,40}?\b(?:may|can|could|will|does|would) (?:also )?(?:take the place of|stand in for|make up for)\b[^.;]{0,30}?${EDUCATION}|\bor make up for it with (?:[a-z-]+ ){0,4}experience\b|\b(?:in the absence of|absent) (?:such |an? |the )?(?:formal |college )?${EDUCATION}\b[^.;]{0,60}?\bexperience\b`,
    'g',
  ),
  produce: ({ count }) => ({ years: count === undefined ? null : numberOf(count) }),
  examples: [
    {
      text: '«If you do not hold a degree but have seven or more years of clinic experience, please apply»',
      value: { years: 7 },
    },
    { text: 'your «experience may take the place of the degree»', value: { years: null } },
    { text: 'a two year degree «or make up for it with hands-on experience»', value: { years: null } },
    {
      text: "«If you don't have a bachelor's, do you have 2+ years of intake experience»?",
      value: { years: 2 },
    },
    {
      text: '«In the absence of such education, several years of work experience» will do',
      value: { years: null },
    },
  ],
  counterExamples: ['experience taking the place of a colleague on leave', 'in the absence of the manager'],
};

/** 'Knowledge and experience equivalent to the completion of a bachelor's degree'. */
const experienceEqualTo: Rule<Substitution> = {
  id: 'substitution/experience-equal-to',
  anchors: ['equivalent'],
  pattern: new RegExp(
    String.raw`\b(?:experience|training|skills)\b[^.;]{0,40}?\bequivalent to,? (?:that of )?(?:the )?(?:completion of |completing )?(?:an? )?(?:(?:four|two|4|2)[- ]year )?${EDUCATION}`,
    'g',
  ),
  produce: ofNoYears,
  examples: [
    {
      text: "«Experience normally acquired through, or equivalent to, the completion of a bachelor's» degree",
      value: { years: null },
    },
  ],
  counterExamples: ['experience with an EHR equivalent to Epic'],
};

/** A federal questionnaire that adds up parts of the education and of the experience. */
const percentages: Rule<Substitution> = {
  id: 'substitution/percentages',
  anchors: ['percentage'],
  pattern:
    /\bpercentages? of the (?:requirements?|education|experience|qualif\w+)\b|\bcombination of the two\b[^.;]{0,40}?\bpercentages?\b/g,
  produce: ofNoYears,
  examples: [
    { text: 'I computed the «percentage of the requirements» that I meet', value: { years: null } },
    {
      text: 'I have a «combination of the two which, when the percentages» are added',
      value: { years: null },
    },
  ],
  counterExamples: ['a percentage of the sales'],
};

export const substitutionRules = compileRules([
  combination,
  mayStandIn,
  equivalentOfDegree,
  withoutDegree,
  lessWithExperience,
  yearsMakeUp,
  yearsInstead,
  orEquivalentExperience,
  educationOrExperience,
  orEquivalent,
  waived,
  equivalentAccepted,
  standsInPlace,
  experienceEqualTo,
  percentages,
  ...sustituciones,
]);
