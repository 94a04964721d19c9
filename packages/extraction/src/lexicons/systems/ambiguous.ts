import type { GuardedNames } from './system-row.ts';

/** Words beside which a common word is the name of a record, practice-management or billing system. */
const SYSTEM_CONTEXT = [
  'emr',
  'ehr',
  'pm',
  'electronic',
  'software',
  'system',
  'program',
  'database',
  'charting',
  'billing',
  'practice',
  'patient',
  'medical',
  'dental',
  'record',
  'proficient',
  'experience',
  'using',
  'epic',
  'cerner',
  'meditech',
  'nextgen',
  'allscripts',
  'idx',
  'centricity',
  'medisoft',
  'excel',
  'word',
  'office',
  'computer',
  'skill',
  'application',
  'platform',
  'module',
  'scheduling',
  'registration',
  'knowledge',
  'template',
  'conocimiento',
  'experiencia',
  'manejo',
  'dominio',
  'programa',
  'sistema',
] as const;

/** Parts of Epic, named behind it: 'Epic OpTime'. */
const EPIC_MODULES =
  'Hyperspace, Prelude, Resolute, Cadence, OpTime, Beaker, Willow, Radiant, Beacon, Ambulatory, Stork, Tapestry'.split(
    ', ',
  );

/** Names that are words of their own, and initials. */
export const ambiguous: readonly GuardedNames[] = [
  [
    'Epic',
    ['EpicCare', 'Epic Systems', ...EPIC_MODULES.map((module) => `Epic ${module}`)].join(', '),
    {
      needsContext: [
        ...SYSTEM_CONTEXT,
        'super',
        'superuser',
        'trainer',
        ...EPIC_MODULES.map((module) => module.toLowerCase()),
      ],
      unless:
        /epic (?:games?|proportions?|journey|story|battle|events?|job|benefits|life|mission|adventure|user)|\bepics\b/,
      counterExamples: ['An epic journey with medical software'],
    },
  ],
  ['IDX', 'GE IDX, IDX Flowcast', { needsContext: SYSTEM_CONTEXT, counterExamples: ['the IDX of homes'] }],
  [
    'Signature',
    null,
    {
      unless:
        /signatures\b|(?:their|obtain\w{0,40}|provider|physician|electronic|digital|customer|patient|for|required|his|her|email|of|by|the|and|a) (?:\w{1,40} )?signature|signature (?:loan|on|of|pages?|required|line|authority|cards?|event|guarantee|approval|style|dish)/,
      counterExamples: ['Obtain a signature in the system'],
    },
  ],
  [
    'Medical Manager',
    null,
    {
      unless:
        /(?:as|certified|an?|the|experienced|for|to|by) medical manager|medical manager (?:-|at|for|to|\()/,
      counterExamples: ['Work as medical manager on the EMR'],
    },
  ],
  [
    'Cloud 9',
    'Cloud9, Cloud 9 Ortho, Cloud9 Ortho, Cloud 9 Orthodontic',
    {
      needsContext: [...SYSTEM_CONTEXT, 'ortho', 'orthodontic'],
      unless: /on cloud 9/,
      counterExamples: ['On Cloud 9 about the new office', 'Stylist, Cloud 9 Salon'],
    },
  ],
  [
    'Sunrise',
    'Sunrise Clinical Manager, Eclipsys Sunrise',
    {
      unless: /sunrise (?:senior|assisted|hospital|of|medical|banks?)/,
      counterExamples: ['The system of Sunrise Senior Living'],
    },
  ],
  [
    'Optimum',
    'iMed Optimum',
    {
      unless:
        /optimum (?:care|performance|results?|level|health|service|patient|customer|quality|use|efficien|productiv|staff|output)|(?:for|ensure|provide|maintain|achieve) optimum/,
      counterExamples: ['Keep the system at optimum performance'],
    },
  ],
  [
    'HMS',
    'HMS Monitor',
    {
      needsContext: ['emr', 'ehr', 'medisoft', 'epic', 'cerner', 'meditech', 'cpsi', 'monitor', 'allscripts'],
      counterExamples: ['the HMS Victory', 'The HMS information systems manager'],
    },
  ],
  [
    'Centricity',
    'GE Centricity, Centricity Business',
    {
      needsContext: SYSTEM_CONTEXT,
      unless: /(?:customer|human|user|client|patient|people|data)[- ]centricity/,
      counterExamples: ['Customer-centricity is our platform'],
    },
  ],
  [
    'VistA',
    'VistA CPRS, VA CPRS',
    {
      needsContext: ['cprs', 'va', 'emr', 'ehr', 'epic', 'cerner', 'ahlta', 'veteran', 'record'],
      unless: /(?:playa|chula|buena|alta|sierra|monte|mar) vista|vista,? (?:ca|california)\b/,
      counterExamples: ['A clinic for veterans in Chula Vista'],
    },
  ],
  [
    'NextGen',
    'Next Gen, NextGen Healthcare',
    {
      needsContext: SYSTEM_CONTEXT,
      unless:
        /nextgen america|next[- ]gen (?!(?:emr|ehr|software|practice|healthcare|and|or|experience|preferred|pm|office|electronic|medical|system|is)\b)[a-z]/,
      counterExamples: ['A next-gen accounting platform', 'NextGen America trains medical students'],
    },
  ],
  ['Invision', 'Siemens Invision, SMS Invision', { counterExamples: ['we invision growth'] }],
  ['Paragon', null, { counterExamples: ['A paragon of virtue'] }],
  [
    'Cornerstone',
    'IDEXX Cornerstone, Cornerstone Practice Management',
    {
      unless: /cornerstone (?:of|ondemand|university|on demand|bank)/,
      counterExamples: ['Software is a cornerstone of care'],
    },
  ],
  [
    'Credible',
    null,
    {
      unless: /credible (?:and|source|service|information)|(?:a|and|more|most) credible/,
      counterExamples: ['A credible system'],
    },
  ],
  ['Raintree', null, { counterExamples: ['Raintree Village'] }],
  [
    'Evident',
    null,
    {
      unless: /(?:self-|is |as |was |became )evident|evident (?:in|by|from|that)/,
      counterExamples: ['As is evident in the system'],
    },
  ],
  ['Elation', 'Elation Health', { counterExamples: ['To our elation'] }],
  ['Aria', 'Varian Aria', { counterExamples: ['sang an aria'] }],
  ['Praxis', null, { counterExamples: ['Theory and praxis'] }],
  ['Greenway', 'Greenway Health', { counterExamples: ['100 Greenway Plaza'] }],
  [
    'Practice Partner',
    null,
    { unless: /practice partners\b/, counterExamples: ['EMR for our practice partners'] },
  ],
  // Initials, and 'Athena', which is also a name of people.
  ['eCW', null, { name: 'eClinicalWorks', counterExamples: ['the eCW team met on Monday'] }],
  ['EMA', null, { name: 'Modernizing Medicine', counterExamples: ['the EMA team met on Monday'] }],
  ['Athena', null, { name: 'athenahealth', counterExamples: ['the Athena team met on Monday'] }],
];
