import type { Rule } from '../../../../engine/rule.ts';
import { asksExperience } from '../asked-experience.ts';
import { lengthOf, MORE, NUMBER, RESTATED, UNIT, type Years } from '../years.ts';

/** '3 years', '3+ yrs', 'three (3) years', 'at least 18 months', 'one or more years', 'one full year'. */
export const nYears: Rule<Years> = {
  id: 'experience/n-years',
  anchors: ['year', 'yr', 'month', 'mo'],
  pattern: new RegExp(
    String.raw`(?<![\d.$\/]|\d,|\S-|(?<!\b(?:equivalent|equal) )\bto |\bgs-?)\b(?<count>${NUMBER})(?:(?<=\(\d{1,2})\))?(?<half> and (?:(?:a|one)[ -])?half)?${RESTATED}${MORE}(?:\s*-\s*|\s*)(?:(?:full|complete|solid|calendar|additional)\s+)?${UNIT}(?:\s*\(s\)|\(s\))?${MORE}(?!\s*(?:-|to)\s*\d)`,
    'g',
  ),
  produce({ count, half, unit }, context) {
    if (!asksExperience(context, { inList: true })) return null;
    const whole = lengthOf(count, unit);
    if (whole === null) return null;
    return {
      minimumYears: whole + (half === undefined ? 0 : (lengthOf('half', unit) ?? 0)),
      maximumYears: null,
    };
  },
  examples: [
    {
      text: 'Minimum of «3 years» of experience in a dental office',
      value: { minimumYears: 3, maximumYears: null },
    },
    {
      text: 'Requirements: -TB test -«3 years» experience in a clinic',
      value: { minimumYears: 3, maximumYears: null },
    },
    { text: '«5+ yrs» experience', value: { minimumYears: 5, maximumYears: null } },
    {
      text: 'At least «two (2) years» of front desk experience',
      value: { minimumYears: 2, maximumYears: null },
    },
    { text: '«6 months» of call center experience', value: { minimumYears: 0.5, maximumYears: null } },
    { text: '«Five-plus years» of experience in a clinic', value: { minimumYears: 5, maximumYears: null } },
    { text: "«0 years'» experience required", value: { minimumYears: 0, maximumYears: null } },
    {
      text: 'BS in Health Administration with «4 years» as a practice manager',
      value: { minimumYears: 4, maximumYears: null },
    },
    {
      text: "Seeking a coder with «two years'» outpatient coding",
      value: { minimumYears: 2, maximumYears: null },
    },
    {
      text: 'Minimum «two years» pediatrics',
      value: { minimumYears: 2, maximumYears: null },
    },
    {
      text: 'Minimum of «five years» programming experience',
      value: { minimumYears: 5, maximumYears: null },
    },
    { text: 'No less than «four years» of experience', value: { minimumYears: 4, maximumYears: null } },
    { text: '«one or more years» working in a clinic', value: { minimumYears: 1, maximumYears: null } },
    {
      text: 'at least «two and a half years» of billing experience',
      value: { minimumYears: 2.5, maximumYears: null },
    },
    {
      text: 'at least «one and half years» of billing experience',
      value: { minimumYears: 1.5, maximumYears: null },
    },
    {
      text: "You've been running clinics for at least «two years».",
      value: { minimumYears: 2, maximumYears: null },
    },
    {
      text: 'a proven track record («8+ years») of running a clinic',
      value: { minimumYears: 8, maximumYears: null },
    },
    { text: 'Preferred: «3 years»; conversational Spanish', value: { minimumYears: 3, maximumYears: null } },
    { text: 'Eaglesoft, min. «2 yrs»', value: { minimumYears: 2, maximumYears: null } },
    { text: 'CPC, «5+ years» surgery billing.', value: { minimumYears: 5, maximumYears: null } },
    {
      text: "Bachelor's degree; «3 years» in a medical office",
      value: { minimumYears: 3, maximumYears: null },
    },
    {
      text: "Bachelor's degree; or «4 years» as an office manager",
      value: { minimumYears: 4, maximumYears: null },
    },
    { text: 'I | high school diploma | «6 months»', value: { minimumYears: 0.5, maximumYears: null } },
    { text: 'college grad w/ «2+ yrs» in a clinic', value: { minimumYears: 2, maximumYears: null } },
    { text: '«3 or more years» outpatient ortho.', value: { minimumYears: 3, maximumYears: null } },
    {
      text: 'LMSW or LCSW, «1 yr» in health care setting',
      value: { minimumYears: 1, maximumYears: null },
    },
    {
      text: 'GED, «1 yr» cust. service or call center experience',
      value: { minimumYears: 1, maximumYears: null },
    },
    { text: 'High school grad,«two years» experience', value: { minimumYears: 2, maximumYears: null } },
    {
      text: 'experience equivalent to «four years» of full-time office experience',
      value: { minimumYears: 4, maximumYears: null },
    },
    { text: 'You need («2) years» of billing experience', value: { minimumYears: 2, maximumYears: null } },
    { text: '«3 years» of service experience', value: { minimumYears: 3, maximumYears: null } },
    {
      text: 'You will want to have done this for at least «2 years»',
      value: { minimumYears: 2, maximumYears: null },
    },
    { text: "«2 yrs» mgmt pref'd", value: { minimumYears: 2, maximumYears: null } },
    { text: 'At least «1 year» on the line in a kitchen', value: { minimumYears: 1, maximumYears: null } },
    { text: '«Six months» on a nursing unit is preferred', value: { minimumYears: 0.5, maximumYears: null } },
  ],
  counterExamples: [
    'Must be 18 years old',
    'Serving families for over 30 years',
    'within 2 years of hire',
    'Our coders are professionals, many having more than 20 years of experience',
    'clean background 7 yrs',
    'Level III clerks lead a team and require six years of experience.',
    'a 10 year waiting list and much experience',
    'Start at $12.00, $13.50 with 1+ yr exp.',
    'Over 25 years strong!',
    'Shift lead spots open for stylists w/ 2+ years of experience',
    'Those with a minimum of 1 year of experience will be considered for a Coder II position',
    'For people with three years of experience the range is $74,000 - $82,000',
    'We have been treating families for over 30 years',
    'Our practice has over 25 years of experience',
    'a 2-year degree',
    'Dana | associate editor | 6 months',
    'children, 5+ years old.',
    'less than 2 years of experience may apply',
    'Experience: two years into their degree',
    "4 weeks' notice after two years' tenure",
    '3 years of service to the clinic',
    'Tuition paid toward an RN, 5 years',
    'A two year trial period of experience',
    'PSLF (10 years of payments)',
    'CPR card renewed every 2 years',
  ],
};
