import { type Wording, wordingRule } from './wording-rule.ts';

const YOUNG: Wording = {
  code: 'wording-age',
  message:
    'These words may be read as a preference for young applicants (Age Discrimination in Employment Act, 29 U.S.C. 623(e)). Say what the work asks: the skills, or "entry level".',
};
const OLD: Wording = {
  code: 'wording-age',
  message: 'These words may be read as an age. Name the conduct you mean, such as "reliable" or "discreet".',
};
const TOO_GOOD: Wording = {
  code: 'wording-age',
  message:
    'Turning away those who bring more may shut out older applicants (Age Discrimination in Employment Act, 29 U.S.C. 623; courts differ). Give the least that you need, and the pay.',
};
const LIMIT: Wording = {
  code: 'wording-age',
  message:
    'An upper age is lawful only where age is a bona fide occupational qualification (29 U.S.C. 623(f)). Leave it out, or name the law that asks for it.',
};

/** Wording that has been taken for a preference of age; 29 CFR 1625.4 has the first examples. */
export const ageRules = [
  wordingRule({
    id: 'wording-age/recent-graduate',
    anchors: ['graduate', 'grad'],
    pattern:
      /\b(?:recent|new) (?:college |university )?grad(?:uate)?s?(?= (?:only|wanted|preferred|sought)\b)|(?<=\b(?:seek|seeks|seeking|looking for|hiring|(?:ideal|perfect|great|suited) for|require[ds]?(?: education)?:?) (?:an? )?(?:[a-z]+,? ){0,2})(?:(?:new or )?recent|new) (?:college |university )?grad(?:uate)?s?\b(?! (?:nurse|degree|program|level))/g,
    says: YOUNG,
    examples: [
      '«Recent graduates» only',
      'The clinic is looking for ambitious «new graduates»',
      'This job is perfect for a «recent college graduate»',
    ],
    counterExamples: [
      'recent graduates are welcome to apply too',
      'New grads welcome',
      'mentoring for new graduates',
      'open to new graduates and old hands',
    ],
  }),
  wordingRule({
    id: 'wording-age/young',
    anchors: ['young', 'youthful'],
    pattern:
      /\byoung(?:,| and| &)? (?:and )?(?:energetic|dynamic|hungry|vibrant|enthusiastic|motivated|ambitious|curious|fun)\b|\byoung (?:team|staff|crew|workforce|lady|gal|gentleman)\b|(?<=\b(?:seek|seeks|seeking|looking for|hiring|hire|wanted:?) (?:an? )?(?:[a-z]+,? ){0,2})young (?!adult|child|patient|famil|carnivore)[a-z]+|\byouthful\b(?! offend)/g,
    says: YOUNG,
    examples: [
      'a «young and energetic» team',
      'We are a «young team»',
      'a bubbly «young lady» for the desk',
      'We are looking for a bright «young person» for the desk',
      'bring «youthful» energy',
    ],
    counterExamples: [
      'care for young patients',
      'a young organization that opens its first clinic',
      'mobilizes young people to vote',
      'our staff have young families',
      'seeking nurses who love young children',
    ],
  }),
  wordingRule({
    id: 'wording-age/digital-native',
    anchors: ['digital'],
    pattern: /\bdigital natives?\b(?! (?:business|compan|brand|customer|organi|enterprise|client|startup))/g,
    says: YOUNG,
    examples: ['You are a «digital native»'],
    counterExamples: ['sells to digital native businesses', 'digital charts'],
  }),
  wordingRule({
    id: 'wording-age/mature',
    anchors: ['mature'],
    pattern:
      /\bmature,?(?: (?:and )?[a-z]+)? (?:person|people|individuals?|lady|ladies|woman|women|man|men|gentlem[ae]n|adults?)\b/g,
    says: OLD,
    unlessBefore: /\b(?:care (?:for|of)|serv\w+|patients?|clients?|residents?)\W+(?:\w+\W+){0,3}$/,
    examples: ['Seeking a «mature person» for our front desk', 'a «mature, responsible person»'],
    counterExamples: ['mature judgment', 'a mature organization', 'care for mature adults'],
  }),
  wordingRule({
    id: 'wording-age/overqualified',
    anchors: ['overqualified', 'over'],
    pattern: /\bover-?qualified\b/g,
    says: TOO_GOOD,
    examples: ['«Overqualified» applicants need not apply', 'Do not apply if you are «over-qualified»'],
    counterExamples: ['over 20 qualified applicants'],
  }),
  wordingRule({
    id: 'wording-age/maximum-years',
    anchors: ['maximum', 'max', 'more', 'exceed'],
    pattern:
      /\b(?:maximum(?: of)?|max\.?|no more than|not more than|not (?:to )?exceed(?:ing)?) (?:\w+ )?\(?\d{1,2}\)? years?'?(?: of)? (?:[a-z]+ ){0,3}experience\b/g,
    says: TOO_GOOD,
    examples: ['«Maximum 5 years experience»', '«no more than 3 years of experience»'],
    counterExamples: [
      'more than 5 years of experience',
      'maximum of 3 years to pay back',
      'max 3 years on the list',
    ],
  }),
  wordingRule({
    id: 'wording-age/limit',
    anchors: ['under', 'younger', 'older', 'old', 'age', 'aged'],
    pattern:
      /\bmust be (?:under(?: the age of)?|younger than|no older than|not older than|(?:aged? |between (?:the ages of )?)(?:1[6-9]|2\d) ?(?:-|and|to)) ?[2-6]\d\b(?! (?:minutes|days|hours|lb|pounds|miles|wpm))|\bages? (?:1[6-9]|2\d) ?(?:-|to) ?[2-6]\d(?= (?:only|preferred|wanted|required)\b)/g,
    says: LIMIT,
    examples: ['Applicants «must be under 35»', 'You «must be between the ages of 21 and 40»'],
    counterExamples: [
      'must be at least 18 years of age',
      'calls must be under 30 minutes',
      'ages 18-35 are served',
    ],
  }),
];
