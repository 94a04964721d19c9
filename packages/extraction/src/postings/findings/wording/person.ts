import { type Wording, wordingRule } from './wording-rule.ts';

const SEX: Wording = {
  code: 'wording-sex',
  message:
    'These words may be read as a preference for one sex (Title VII, 42 U.S.C. 2000e-3(b)). Use a neutral name and "they" or "you".',
};
const FAMILY: Wording = {
  code: 'wording-family',
  message:
    'Family, marriage and pregnancy are no measure of the work (Title VII and Pregnancy Discrimination Act, 42 U.S.C. 2000e(k)). Say which hours or travel the work asks.',
};
const FAITH: Wording = {
  code: 'wording-religion',
  message:
    'These words may be read as a preference for one religion, which only religious organizations may have (Title VII, 42 U.S.C. 2000e-1, 2000e-2). Describe the work and the conduct instead.',
  lawfulWhere:
    /\b(?:church\w*|ministr\w+|dioces\w+|parish\w*|synagogue|temple|mosque|seminary|gospel|faith-based|pastor\w*|rabbi|clergy)\b/,
};

const RELIGIONS =
  '(?:christians?|catholics?|jewish|jews?|muslims?|mormons?|lds|believers?|protestants?|baptists?)';

/** Wording that has been taken for a preference of sex, family or religion. */
export const personRules = [
  wordingRule({
    id: 'wording-sex/title',
    anchors: [
      'girl',
      'gal',
      'salesman',
      'saleslady',
      'saleswoman',
      'waitress',
      'hostess',
      'handyman',
      'stewardess',
      'barmaid',
      'cleaning',
    ],
    pattern:
      /\b(?:girl|gal|guy) friday\b|\b(?:office|front desk|desk) (?:girl|gal|lady)s?\b|\bsales(?:man|lady|woman)\b|\bwaitress\b|\bhostess\b|\bhandyman\b|\bstewardess\b|\bbarmaid\b|\bcleaning (?:lady|woman)\b/g,
    says: SEX,
    unlessBefore:
      /\b(?:waiters?|hosts?|salesm[ae]n|saleswom[ae]n|(?:call|notify|contact)(?: an?| the| your)?) ?(?:\/|or|and|&)? ?$/,
    unlessAfter: /^ ?(?:\/|or|and|&) ?(?:waiters?|hosts?|sales)/,
    examples: ['We need a «Girl Friday» for the clinic', 'Medical device «salesman»', 'an «office girl»'],
    counterExamples: [
      'salesmanship',
      'meets repairmen, salesmen and other vendors',
      'waiter/waitress',
      'host or hostess',
      'girls in the after-school program',
      'salesman/saleswoman',
    ],
  }),
  wordingRule({
    id: 'wording-sex/only',
    anchors: [
      'male',
      'female',
      'men',
      'man',
      'women',
      'woman',
      'lady',
      'ladies',
      'gentleman',
      'gentlemen',
      'girl',
      'gal',
      'guy',
    ],
    pattern:
      /\b(?:fe)?males?(?= (?:candidates?|applicants?|receptionists?|assistants?|staff|employees?) (?:is |are )?(?:only|preferred|wanted|needed|sought|required|desired)\b)|\b(?:males?|females?|men|women|ladies|gentlemen)(?= (?:only|preferred)\b)|(?<=\b(?:seek|seeks|seeking|looking for|hiring|need|needs|want) (?:an? )?(?:[a-z]+,? ){0,2})(?:female|male|lady|woman|girl|gal|gentleman)\b(?!'|-| (?:patients?|clients?|owned|led|founders?|health|residents?|members?|participants?|veterans?))/g,
    says: SEX,
    unlessBefore: /\b(?:minorit\w+|equal|without regard to|encourag\w+)\b[^.]{0,50}$/,
    examples: ['«Female» receptionist preferred', '«Ladies» only', 'We are looking for a friendly «lady»'],
    counterExamples: [
      'EOE Minorities/Females/Vet/Disabled',
      'seeking a nurse for female patients',
      "looking for women's health experience",
      'a female-owned practice',
      'serving men and women',
    ],
  }),
  wordingRule({
    id: 'wording-sex/pronoun',
    anchors: ['he', 'she'],
    pattern:
      /(?<=\b(?:candidate|applicant|incumbent|(?:ideal|right|successful) person|office manager|receptionist|new hire)\b[^.;/]{0,80}[, ])(?<!\b(?:or|s|she|he|and) ?[/)]? ?)(?:he|she)(?= (?:will|must|should|shall|has to|needs to)\b)(?! ?\/)/g,
    says: SEX,
    unlessBefore: /(?:\b(?:she|he|they) ?(?:\/|or|and) ?|s\/|\(s\) ?|\bdr\.? [^.]{0,50})$/,
    examples: ['The ideal candidate knows that «she» will be the face of the office'],
    counterExamples: [
      'The candidate is told that he or she will float',
      'The incumbent must see that he/she will be asked',
      'Dr. Green is a leader; she will train you',
      'the applicant, as s/he must show',
    ],
  }),
  wordingRule({
    id: 'wording-sex/looks',
    anchors: ['attractive', 'pretty', 'beautiful'],
    pattern:
      /\b(?:attractive|pretty|beautiful) (?:person|individual|lady|ladies|woman|women|girls?|receptionists?|candidates?|applicants?|appearance)\b/g,
    says: {
      code: 'wording-sex',
      message:
        'Looks asked of applicants are often read as a preference of sex or age (Title VII, 42 U.S.C. 2000e-2). Ask for a "professional appearance" if the work needs it.',
    },
    examples: ['an «attractive receptionist» with a smile'],
    counterExamples: ['attractive benefits', 'a beautiful office'],
  }),
  wordingRule({
    id: 'wording-family',
    anchors: [
      'unmarried',
      'childless',
      'pregnant',
      'children',
      'kid',
      'married',
      'marital',
      'single',
      'family',
    ],
    pattern:
      /\b(?:no|without|not have) (?:small |young |minor )?(?:children|kids)(?= (?:at home|preferred|only|living)|\s*[,.;)]|\s*$)|\bunmarried\b|\bchildless\b|\b(?:must|should|may|can) not be (?:or become )?pregnant\b|\b(?:must|should) be (?:single|married|unmarried)\b|\bsingle (?:women|men|ladies|woman|man|lady|persons?|people)(?= (?:only|preferred|wanted)\b)|\bno family (?:obligations|commitments|responsibilities)\b|\b(?:state|include|indicate|give|mention|provide) (?:your |their |age,? |age and |age, sex,? and )?marital status\b/g,
    says: FAMILY,
    unlessBefore:
      /\b(?:patients?|clients?|couples?|parents?|families|x-rays?|serv\w+|regard(?:less)?)\b[^.]{0,50}$/,
    examples: [
      'Live-in job, «no children»',
      'The applicant «must be single»',
      '«must not be pregnant»',
      '«No family obligations»',
    ],
    counterExamples: [
      'without regard to marital status',
      'no children are seen in this clinic',
      'every single person counts',
      'the drug must not be taken by pregnant women',
      'couples with or without children.',
    ],
  }),
  wordingRule({
    id: 'wording-religion',
    anchors: [
      'christian',
      'catholic',
      'jewish',
      'jew',
      'muslim',
      'mormon',
      'lds',
      'believer',
      'protestant',
      'baptist',
    ],
    pattern: new RegExp(
      [
        String.raw`\bmust be (?:an? )?(?:practicing |practising |born[- ]again |committed |active )?${RELIGIONS}\b`,
        String.raw`\b${RELIGIONS}(?= (?:candidates?|applicants?|persons?|individuals?|employees?|staff) (?:only|preferred|wanted|sought)\b)`,
        String.raw`\b${RELIGIONS}(?= (?:only|preferred)\b)`,
        String.raw`\b(?:christian|catholic|jewish|muslim) (?:office|workplace|(?:work )?environment|practice|company|business)\b`,
      ].join('|'),
      'g',
    ),
    says: FAITH,
    unlessBefore: /\b(?:need not|not|no need to)\b[^.]{0,20}$/,
    examples: ['We are a «Christian office»', 'You «must be a practicing Catholic»', '«Christians» only'],
    counterExamples: [
      'St. Mary Catholic hospital',
      'Christian Brothers University',
      'You need not be Catholic',
    ],
  }),
];
