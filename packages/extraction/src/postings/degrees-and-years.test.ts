import { expect, test } from 'vitest';
import { type Asked, askedOf, wanted } from './testing/asked-of.ts';

/** Degrees and years as hurried recruiters write of them, and the phrases beside them that ask for neither. */
const phrases: readonly (readonly [text: string, asked: Asked])[] = [
  ['A doctorate will be viewed favorably.', { p: 'doctorate' }],
  ["Bachelor's + a coding class would be outstanding.", { p: 'bachelor' }],
  ['It would be lovely if you had a BA and liked cats.', { p: 'bachelor' }],
  ["A bachelor's degree in something useful", { d: 'bachelor' }],
  ["A bachelor's degree is useful.", { p: 'bachelor' }],
  ['6 mo. acute care exp preferred.', { pref: 0.5 }],
  ['Two yrs experience in billing required, hospital is better but not required.', { min: 2 }],
  ['2 years of billing experience is not required.', {}],
  ['Two years of experience required, supervisory experience a plus but not necessary.', { min: 2 }],
  [
    "A diploma or GED is the minimum, and an associate's degree would set you apart.",
    { d: 'high-school', p: 'associate' },
  ],
  ['High school diploma; business degree helpful', { d: 'high-school', p: 'bachelor' }],
  ['Must possess high school diploma, with a college degree desirable', { d: 'high-school', p: 'bachelor' }],
  ["Master's degree preferred (MHA/MBA) Bachelor's required.", { d: 'bachelor', p: 'master' }],
  ["Bachelor's degree required (BS/BA)", { d: 'bachelor' }],
  ['BSN preferred, ADN or diploma accepted', { d: 'certificate', p: 'bachelor' }],
  ["Bachelor's preferred, associate's degree acceptable", { d: 'associate', p: 'bachelor' }],
  ['MA certificate preferred but not a must.', { p: 'certificate' }],
  ["HS/GED; prefer Associate or Bachelor's student in a business field.", { d: 'high-school' }],
  [
    'Duties of a clerk.  REQUIREMENTS 3 yrs billing exp HS diploma  PLUSES CPC or CPB 2 yr degree',
    { d: 'high-school', p: 'associate', min: 3, c: 'CPB:p CPC:p' },
  ],
  [
    "MINIMUM EDUCATION Master's degree in health.  MINIMUM EXPERIENCE Seven (7) years of clinic experience.  PREFERRED EXPERIENCE Home care. Ten years in a system.",
    { d: 'master', min: 7, pref: 10 },
  ],
  ['EXPERIENCE REQUIRED IN BILLING, DEGREE PREFERRED', { p: 'bachelor' }],
  ['OR Nurses with 2 years of experience. WORK 40 hours a week.', { min: 2 }],
  [
    "*Minimum Education:* GED *Preferred Education:* Bachelor's Degree *Minimum Experience:* 3 years in registration",
    { d: 'high-school', p: 'bachelor', min: 3 },
  ],
  [
    "Need: *one year experience in billing or front office *diploma or GED. Would love: *Bachelor's in any field",
    { d: 'high-school', p: 'bachelor', min: 1 },
  ],
  ['What we are hoping for: five years or more in a dental office.', { min: 5 }],
  ["Pref'd: some college, and/or registration exp 6 months or more.", { p: 'high-school', pref: 0.5 }],
  [
    'Requirements: ~ Dental experience of at least one year ~ Dolphin is a plus ~ Degree preferred',
    { p: 'bachelor', min: 1 },
  ],
  ['Qualifications: Filing still needed as about 20 years of old charts are on paper.', {}],
  ['Minimum of 5 yrs management experience. 7 to 10 years is what our best directors have had.', { min: 5 }],
  [
    'You must: have a GED; 1 year call center OR 1 year medical front office; type 35wpm',
    { d: 'high-school', min: 1 },
  ],
  ["About you: you've managed hourly teams of 15+ for at least two yrs.", { min: 2 }],
  ["You get a bonus once you've worked for at least one year.", {}],
  [
    'You have: ~ managed a small clinic at least 2 yrs (3-5 yrs even better) ~ bookkeeping',
    { min: 2, pref: 3 },
  ],
  ['Previous office work of 2-3 years, not necessarily medical.', { min: 2, max: 3 }],
  ['Previous medical office 3 to 5 yrs. Good with elderly.', { min: 3, max: 5 }],
  ['What you bring: Front desk or tech experience for 3 years (non-negotiable); energy', { min: 3 }],
  ['We have been giving an exceptional dental experience for over 30 years.', {}],
  ['Minimum of 2 yrs HCC risk adjustment coding after certification.', { min: 2 }],
  ['Minimum of 5 years clean driving history.', {}],
  [
    'Requires: GED, able to speak clearly, six months switchboard or customer service.',
    { d: 'high-school', min: 0.5 },
  ],
  [
    'Qualifications: Bachelors preferred (Assoc. min.) 1 - 2 years admin support, some of it in a clinic.',
    { d: 'associate', p: 'bachelor', min: 1, max: 2 },
  ],
  [
    'Requirements:\nTwo-year degree or three years of billing experience\nAdditional two years in a medical office',
    { d: 'associate', lieu: true, min: 2 },
  ],
  [
    "Bachelor's degree, or an additional 4 years of relevant experience",
    { d: 'bachelor', lieu: true, min: 4 },
  ],
  ['6+ months of phlebotomy, 1 year pref.', { min: 0.5, pref: 1 }],
  ['5+ years dental is preferred, 3 is the minimum.', { min: 3, pref: 5 }],
  [
    '*Nice to haves:* - 5+ yrs - Certified pharmacy tech - knowledge of copay cards',
    { pref: 5, c: 'CPHT:p' },
  ],
  ['Requirements: home office; 4 years risk adjustment coding. Preferred: 6+ years.', { min: 4, pref: 6 }],
  ['It began when a school nurse (RN, 30 years in the district) parked a van.', {}],
  ["I'll have one assistant (RDA with 12 years experience) and me.", {}],
  ['Our radiologists are all board certified with a min of 10 years reading.', {}],
  ['800+ employees, 20 years, over 60,000 wounds healed. A 7-yr criminal check', {}],
  ['It works with the residency program (3 year family medicine residency, 24 residents).', {}],
  ['Offers are contingent on health screen & background (7 years).', {}],
  ['Must have billing background (3 years)', { min: 3 }],
  ['In recovery? 2 years minimum of sobriety asked, with experience in sponsoring.', {}],
  [
    "Bachelor's degree. Candidates without a bachelor's degree will be considered where they can show ten years in clinics.",
    { d: 'bachelor', lieu: true, min: 10 },
  ],
  ['BA/BS preferred but will take experience instead.', { p: 'bachelor', lieu: true }],
  [
    "Bachelor's AND 3 years of experience, or Master's and 1 year, or an equivalent combination.",
    { d: 'bachelor', lieu: true, min: 1 },
  ],
  [
    "Master's degree. A Bachelor's degree plus ten years of leadership may be substituted for the Master's degree.",
    { d: 'bachelor', lieu: true, min: 10 },
  ],
  [
    'Associates degree required. Four yrs of clinic experience may be substituted for the degree.',
    { d: 'associate', lieu: true, min: 4 },
  ],
  [
    'Experience: medical office 1+ year or will consider recent graduate of a medical office program.',
    { d: 'certificate', lieu: true, min: 1 },
  ],
  [
    "Associate's degree; or HS diploma and three years of related experience. Must have 2 years of supervising experience.",
    { d: 'high-school', lieu: true, min: 2 },
  ],
  [
    "Bachelor's degree and at least three years in a lead role; Associate's degree and five years will be considered",
    { d: 'associate', min: 3 },
  ],
  ['It has an RN-to-BSN partnership. Nursing staff are 68% BSN, 2 LPNs.', {}],
  ['Our leadership team has between them two coders, an MBA, and a retired internist.', {}],
  ['Must: 3+ yrs. Nice: 5+ yrs.', { min: 3, pref: 5 }],
  ['Wish list: 5 years, Epic', { pref: 5 }],
  [
    'REQ: HSD/GED + 6 mos. reception. PREF: AA, 2 yrs derm.',
    { d: 'high-school', p: 'associate', min: 0.5, pref: 2 },
  ],
  ['Degree or 5 yrs in the trade.', { d: 'bachelor', lieu: true, min: 5 }],
  ['An AA or four years at a busy practice will do.', { d: 'associate', lieu: true, min: 4 }],
  ['High school a must.', { d: 'high-school' }],
  ['Ideally 2 to 4 years in dermatology; one year is the bare minimum.', { min: 1, pref: 2 }],
  ['One year min, 3 preferred.', { min: 1, pref: 3 }],
  ['5 yrs supervisory exp, 10 yrs overall', { min: 10 }],
  ['Bachelors strongly desired; will consider Associates w/ 5+ yrs', { p: 'associate', pref: 5 }],
  ['Experience in managed care for at least two years is required', { min: 2 }],
  ["If you've got 2 years of reception, call us.", { min: 2 }],
  ['No experience? Our 6 month training will get you there.', {}],
  ['We seek a nurse (RN, 3 years experience) for our clinic.', { min: 3 }],
  ['Our coders are required to have 2 years of experience', { min: 2 }],
  ["Our next office manager has a bachelor's degree and 5 years of experience.", { d: 'bachelor', min: 5 }],
  ['Once you have accrued PTO for at least one year. Prior salary history 3 years.', {}],
  ['Must have: 5 years accident free', {}],
  ['Our nurses average 11 years of experience.', {}],
  ['Must have 2 years training experience', { min: 2 }],
  ['Requirements: GED and a minimum of2 years medical office experience', { d: 'high-school', min: 2 }],
  ["Requirements:\n- Associate's degree or4 years of experience", { d: 'associate', lieu: true, min: 4 }],
  // The job board's own field adds what the text leaves open, and loses where the text says otherwise.
  [
    'Requirements\n- GED required\n\nEducation:\n- Associate (Preferred)',
    { d: 'high-school', p: 'associate' },
  ],
  ["Requirements\n- Bachelor's degree\n\nEducation:\n- Associate (Preferred)", { d: 'bachelor' }],
  ["Requirements\n- Bachelor's degree\n\nEducation:\n- Associate (Required)", { d: 'bachelor' }],
];

test.each(phrases)('%s', (text, asked) => {
  expect(askedOf(text)).toEqual(wanted(asked));
});
