import { expect, test } from 'vitest';
import { ownAlternative, scopeOf } from './experience-scope.ts';

test.each([
  ['in a medical office', 'medical-office'],
  ['managing a dental practice', 'medical-office-management'],
  ['of supervisory experience', 'management'],
  ['leading a team of engineers', 'management'],
  ['in operations management', 'management'],
  ['in a leadership role', 'management'],
  ['experience in a hospital', 'healthcare'],
  ['of clerical experience', 'office'],
  ['experience in an office or healthcare environment', 'office'],
  ['of inpatient coding in an acute care hospital', 'medical-office'],
  ['of previous mammography experience', 'healthcare'],
  ['experience in an or setting', 'healthcare'],
  ['of experience, preferably in a dental office', 'any'],
  ['in a medical office or customer service', 'office'],
  ['of customer service in a clinic', 'medical-office'],
  ['in a call center or medical office', 'office'],
  ['of billing, scheduling or customer service in a medical office', 'medical-office'],
  ['of management experience in assisted living or hospitality', 'management'],
  ['leading growth, finance or revenue functions', 'management'],
  ['as a nurse or medical assistant', 'healthcare'],
  ['of medical billing or claims processing', 'medical-office'],
  ['of administrative experience, preferably in a medical office', 'office'],
  ['of dental office experience with supervisory responsibility', 'medical-office-management'],
  ['of experience leading remote software engineering teams', 'management'],
  ['as a senior leader in information technology', 'management'],
  ['of related experience', 'any'],
])('%s: %s', (words, scope) => {
  expect(scopeOf(words)).toBe(scope);
});

/** Managed things, names of trades and programs: nobody is led, and no office is meant. */
test.each([
  'in management consulting',
  'of vulnerability management experience',
  'in facilities maintenance and management',
  'in roles supporting senior leadership',
  'of technical leadership in software',
  'with project management',
  'of experience managing user acquisition campaigns',
  'of salesforce administration',
  'in enterprise technology administration',
  'in data design, coordination, and management',
  'with microsoft office',
  'of production scheduling',
  'in hospitality',
  'in the medical device industry',
  'in growth or integrated marketing, with increasing leadership responsibilities',
  'in a technical support role, preferably within the healthcare industry',
  'of data analytics experience to answer important clinical questions',
  'of experience selling into healthcare providers',
  'of coding in python',
  'professional experience in management analysis',
  'sap experience',
  'experience producing statistical models',
  'of healthcare or childcare experience',
  'experience in health care or academia, or a related degree',
  'in sales or a dental office',
  'in business development, partnerships, or sales within the healthcare industry',
  'of experience in accounts receivable, billing, or collections',
  'of office management, workplace operations or hospitality experience',
  'in customer service',
  'selling into large enterprise accounts',
  'of full-time, or equivalent part-time, technical experience in civil engineering',
])('%s: other', (words) => {
  expect(scopeOf(words)).toBe('other');
});

/** No field is named: the years may be of any work. */
test.each([
  'of experience required',
  'of total experience',
  'of full-time professional work experience (see waiver)',
  'of relevant industry experience',
  'of experience who can help us build this',
  'experience or equivalent combination of education and experience',
  'of directly related work experience will also be considered for the clinical analyst',
  'exp pref',
  'of this experience',
])('%s: any', (words) => {
  expect(scopeOf(words)).toBe('any');
});

/** Who has the experience of our field has what is asked, whatever else would do. */
test.each([
  ['in a dental practice or retail setting', { words: 'in a dental practice', scope: 'medical-office' }],
  ['of experience in accounts receivable or billing', { words: 'of experience in billing', scope: 'office' }],
  [
    'in customer success or practice management',
    { words: 'in practice management', scope: 'medical-office-management' },
  ],
  ['in a dental office or clinic', null],
  ['in sales or marketing', null],
  ['in business systems architecture or administration', null],
])('%s: of ours %j', (words, own) => {
  expect(ownAlternative(words)).toEqual(own);
});
