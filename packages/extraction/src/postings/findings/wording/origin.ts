import { type Wording, wordingRule } from './wording-rule.ts';

const NATIVE: Wording = {
  code: 'wording-native-speaker',
  message:
    '"Native" asks for an origin rather than a skill (Title VII, 42 U.S.C. 2000e-2; 29 CFR 1606). Ask for the level that the work needs, such as "fluent".',
};
const ACCENT: Wording = {
  code: 'wording-accent',
  message:
    'An accent is tied to national origin and may count only where it hinders the work (Title VII; 29 CFR 1606.6). Ask to be "clearly understood on the telephone" instead.',
};
const RACE: Wording = {
  code: 'wording-race',
  message:
    'These words may be read as a preference of race or origin (Title VII, 42 U.S.C. 2000e-3(b); 42 U.S.C. 1981). Name the skill, such as a language, or welcome everybody.',
};
const ENGLISH_ONLY: Wording = {
  code: 'wording-english-only',
  message:
    'A rule to speak English at all times is presumed to discriminate by origin (29 CFR 1606.7). Say for which work English is needed.',
};
const CITIZEN: Wording = {
  code: 'wording-citizenship',
  message:
    'Only a law, regulation or government contract lets an employer hire citizens alone (Immigration and Nationality Act, 8 U.S.C. 1324b). Ask for "authorization to work in the United States", or name the law.',
  lawfulWhere:
    /\b(?:security clearance|clearances?|itar|export[- ]control\w*|export administration|federal (?:government|agency|agencies|contract\w*|employee\w*)|(?:u\.?s\.?|united states) government|department of (?:defense|veterans|homeland|energy|justice)|fbi|classified)\b/,
};

/** 'Citizen or anyone authorized to work', 'citizens, permanent residents, refugees and asylees': nobody is shut out. */
const ALL_WHO_MAY_WORK =
  /^[^.]{0,120}\b(?:authori[sz]|asyl|refugee|legally (?:able|allowed|entitled|eligible)|work permit|eligible to work|right to work|visa)/;
const TAKEN_BACK = /\b(?:not|no|whether|if you) (?:[a-z]+ )?$/;

/** Wording that has been taken for a preference of national origin or citizenship. */
export const originRules = [
  wordingRule({
    id: 'wording-native-speaker',
    anchors: ['native'],
    pattern:
      /(?<!non[- ]?)\bnative(?:[- ][a-z]+)?[- ]speakers?\b|(?<!non[- ]?)\bnative (?:english|spanish)\b(?![- ]speaking (?:patients|clients|customers|famil))/g,
    says: NATIVE,
    examples: ['must be a «native English speaker»', '«native Spanish» a plus'],
    counterExamples: [
      'Native American health service',
      'classes for non-native English speakers',
      'cloud-native',
    ],
  }),
  wordingRule({
    id: 'wording-race',
    anchors: ['hispanic', 'asian', 'caucasian', 'white', 'black', 'african', 'latino', 'latina'],
    pattern:
      /\b(?:hispanic|asian|caucasian|white|black|african[- ]american|latin[oa])s?(?: (?:candidates?|applicants?|persons?|people|individuals?|females?|males?|wom[ae]n|m[ae]n))?(?= (?:only|preferred|wanted)\b)/g,
    says: RACE,
    unlessBefore: /\b(?:wear\w*|dress\w*|attire|colou?rs?|ink|pants|shoes)\b[^.]{0,30}$/,
    examples: ['«Hispanic applicants» preferred', '«Asian» preferred'],
    counterExamples: [
      'Spanish preferred',
      'Black candidates are encouraged to apply',
      'black scrubs only',
      'shoes in black only',
      'serving Hispanic families',
    ],
  }),
  wordingRule({
    id: 'wording-accent',
    anchors: ['accent', 'unaccented'],
    pattern:
      /\b(?:no|without(?: an?| any)?|neutral|american|little or no|minimal|no (?:foreign|heavy|strong|thick)) accents?\b|\baccent[- ]?(?:free|less|neutral)\b|\bunaccented\b/g,
    says: ACCENT,
    examples: ['clear English, «no accent»', 'speaks «unaccented» English', '«accent-free» English'],
    counterExamples: ['an accent on service', 'paint an accent wall'],
  }),
  wordingRule({
    id: 'wording-english-only',
    anchors: ['english'],
    pattern:
      /\benglish[- ]only (?:policy|rule|workplace|office|environment)\b|\bonly english (?:may|must|is to) be spoken\b/g,
    says: ENGLISH_ONLY,
    examples: ['We have an «English-only policy»'],
    counterExamples: ['fluent English required', 'forms are in English only'],
  }),
  wordingRule({
    id: 'wording-citizenship',
    anchors: ['citizen', 'citizenship'],
    pattern:
      /\b(?:(?:must|should|need to|has to|have to) (?:be|hold|have) (?:an? )?|only (?:hires? |employs? |considers? )?|open (?:only )?to )(?:u\.? ?s\.?a?\.?|united states|american) citizen(?:s|ship)?\b(?: only)?|\b(?:u\.? ?s\.?a?\.?|united states|american) citizen(?:s only|ship (?:is )?(?:required|mandatory|a must))\b|\brequires? (?:u\.? ?s\.?|united states|american) citizenship\b/g,
    says: CITIZEN,
    unlessBefore: TAKEN_BACK,
    unlessAfter: ALL_WHO_MAY_WORK,
    examples: [
      'Applicants «must be a US citizen»',
      '«U.S. citizens only»',
      '«US citizenship is required»',
      'This job «requires US citizenship»',
    ],
    counterExamples: [
      'citizenship status is protected by law',
      'senior citizens',
      'You must be a US citizen or authorized to work in the United States',
      'You do not need to be a US citizen',
      'U.S. citizens and those authorized to work here are encouraged to apply',
    ],
  }),
];
