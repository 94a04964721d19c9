import { type Wording, wordingRule } from './wording-rule.ts';

const PHOTO: Wording = {
  code: 'photo-asked',
  message:
    'A photograph shows sex, race and age before anything else is known; the EEOC advises employers not to ask for one. Leave it out.',
};
const UNPAID: Wording = {
  code: 'unpaid-work',
  message:
    'Hours worked on trial or in training are as a rule paid hours (Fair Labor Standards Act, 29 U.S.C. 206; 29 CFR 785). Pay them, or say why they are no work.',
};
const RECORD: Wording = {
  code: 'wording-criminal-record',
  message:
    'Shutting out everyone with a record, whatever the offense and the work, may be held against you (EEOC guidance on Title VII, 42 U.S.C. 2000e-2(k)), and many states let you ask only after an offer. Name the check, or the law that bars whom.',
};
const SALARY_HISTORY: Wording = {
  code: 'salary-history-asked',
  message:
    'Many states forbid asking what an applicant earned before. Ask for the pay that the applicant expects.',
  forbiddenBy: 'salary-history',
};

const NOT_ASKED =
  /\b(?:not|never|don't|won't|without|nor|neither|no|regardless of|instead of|rely\w*|based on|consider\w*|equity)\b[^.]{0,50}$/;
const NOT_ASKED_AFTER = /^[^.]{0,40}\b(?:not required|will not|is not|ban\b|law)/;

/** What some postings ask of applicants and the law or its guardians would rather not see asked. */
export const applicationRules = [
  wordingRule({
    id: 'photo-asked',
    anchors: ['photo', 'photograph', 'headshot', 'picture', 'selfie'],
    pattern:
      /\b(?:send|attach|include|submit|enclose|provide|upload|e?mail|resume|cv|letter)(?: (?:us|me|in|with|along with|your|an?|the|and|&|or|resume|resumes?|cv|current|recent|cover|letter|plus|full|professional)){0,12} (?:photo(?:graph)?s?|headshots?|pictures?|selfies?)\b(?! (?:id\b|i\.d|ident|of (?:your |the |a )?(?:work|portfolio|license|certific|card|id|vacc|injur|project)|editing|album|shoot))/g,
    says: PHOTO,
    unlessBefore: /\b(?:not|don't|never|without|no need to)\b[^.]{0,40}$/,
    examples: [
      'Please «send your resume and a recent photo»',
      '«resume with headshot»',
      '«Include a picture» of yourself',
    ],
    counterExamples: [
      'bring a photo ID',
      'Do not include a photo',
      'submit photos of your work',
      'photo editing',
    ],
  }),
  wordingRule({
    id: 'unpaid-work',
    anchors: ['unpaid', 'trial'],
    pattern:
      /\bunpaid (?:trial|training|working interview|shadow|probation|orientation|try-?out|intern|internship)\b(?:s| (?:day|shift|week|period)s?)?|\b(?:trial|training|working interview|probation|orientation|try-?out)(?: (?:day|shift|week|period))? (?:(?:is|are|will be) (?:unpaid|not paid|without pay)\b|\(unpaid\))/g,
    says: UNPAID,
    unlessBefore: /\b(?:complet\w+|prior|previous|paid (?:or|and))\b[^.]{0,20}$/,
    examples: [
      'a two-day «unpaid trial»',
      'The first «training week is unpaid»',
      'a «working interview (unpaid)»',
    ],
    counterExamples: ['follows up on unpaid claims', 'unpaid lunch break'],
  }),
  wordingRule({
    id: 'wording-criminal-record',
    anchors: ['felony', 'felonies', 'felon', 'criminal', 'misdemeanor', 'conviction', 'background', 'crime'],
    pattern:
      /\bno (?:felon(?:y|ies|s)|misdemeanors?|convictions|criminal (?:record|history|background|convictions?|past))\b|\bfelons? need not\b|\b(?:have|having) (?:never been convicted|no (?:prior )?convictions|no criminal)\b|\bnever (?:been|have been) convicted of (?:an? |any )?(?:crime|felony|misdemeanor)\b|\b(?:clean|spotless) (?:criminal (?:background|record|history)|background)\b/g,
    says: RECORD,
    examples: ['«No felonies»', 'must have a «clean criminal record»', '«Felons need not» apply'],
    counterExamples: [
      'clean driving record',
      'a criminal background check will be run',
      'qualified applicants with arrest and conviction records are considered',
      'keeps clean records',
      'able to clear background checks',
    ],
  }),
  wordingRule({
    id: 'salary-history-asked',
    anchors: ['history', 'histories'],
    pattern: /\b(?:salary|pay|wage|compensation|earnings) histor(?:y|ies)\b/g,
    says: SALARY_HISTORY,
    unlessBefore: NOT_ASKED,
    unlessAfter: NOT_ASKED_AFTER,
    examples: ['Send your resume and «salary history» to the office'],
    counterExamples: ['We do not ask for salary history', 'salary history is not required'],
  }),
  wordingRule({
    id: 'salary-history-asked/last-salary',
    anchors: ['salary', 'salaries', 'wage', 'earning'],
    pattern:
      /\b(?:current|previous|past|prior|present|last) (?:and (?:desired|expected) )?(?:salary|salaries|wages?|earnings)\b/g,
    says: SALARY_HISTORY,
    onlyAfter: /\b(?:send|include|state|provide|indicate|submit|list|with|give|tell us)\b[^.;]{0,50}$/,
    unlessBefore: NOT_ASKED,
    unlessAfter: NOT_ASKED_AFTER,
    examples: ['Please state your «current salary»'],
    counterExamples: [
      'include your salary requirements',
      'pay is based on past salary data of the market',
      'keeps the wage records of our staff',
    ],
  }),
];
