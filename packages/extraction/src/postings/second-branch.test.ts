import { expect, test } from 'vitest';
import { parsePosting } from './parse-posting.ts';
import { type Asked, askedOf, wanted } from './testing/asked-of.ts';

/** What else would do, said in a sentence of its own or behind the demand: the other branch is an alternative. */
const phrases: readonly (readonly [text: string, asked: Asked])[] = [
  [
    "Bachelor's degree required. We will consider an associate degree plus 4 years of dental office management experience instead.",
    { d: 'associate', min: 4 },
  ],
  [
    "Bachelor's degree required. Will also consider candidates with an associate's degree and 6 years of experience.",
    { d: 'associate', min: 6 },
  ],
  [
    "Master's degree required. A Bachelor's degree with 8 years of experience will be considered.",
    { d: 'bachelor', min: 8 },
  ],
  ["BSc in Business. Associate's will be considered.", { d: 'associate' }],
  ["BSc required; Associate's will be considered", { d: 'associate' }],
  ["Bachelor's degree preferred. Associate's will be considered.", { p: 'associate' }],
  [
    "Bachelor's degree required; a GED with eight years in a practice considered in place of the degree.",
    { d: 'high-school', lieu: true, min: 8 },
  ],
  [
    "Bachelor's degree in Finance. A high school diploma with ten years of billing experience will be considered in place of the degree.\nSeven years of experience in billing.",
    { d: 'high-school', lieu: true, min: 7 },
  ],
  [
    "Bachelor's degree strongly preferred, will accept Associates with significant office background",
    { d: 'associate', p: 'bachelor', lieu: true },
  ],
  ["Bachelor's in business (associate plus strong experience accepted)", { d: 'associate', lieu: true }],
  ['3 years of coding experience. Candidates holding both cards may be considered with 2 years.', { min: 2 }],
  ['Four years of billing experience, or 2 with a college degree', { d: 'bachelor', lieu: true, min: 2 }],
  ['5 years of experience required; will consider three if you know our system.', { min: 3 }],
  ['Three years of experience (two if you are certified).', { min: 2 }],
  ['7 years of experience, two with a lead role', { min: 7 }],
  ['HS diploma, terminology class or 1 year as a unit clerk', { d: 'high-school', min: 1 }],
  ['HS diploma in hand or 1 year as a unit clerk', { d: 'high-school', lieu: true, min: 1 }],
  ['Four years of coding experience. Will consider three years if at a Level I trauma center.', { min: 3 }],
  [
    'You need 5 years of experience in dental management. A person with 3 years in oral surgery can also apply.',
    { min: 3 },
  ],
  ['Two years of experience. People with 3 years in oral surgery can earn more.', { min: 2 }],
  ['Front desk experience required. We will consider new graduates.', {}],
  [
    "Degree not required with 7+ years of experience; otherwise Bachelor's degree + 3 years",
    { d: 'bachelor', lieu: true, min: 3 },
  ],
  [
    "No degree required with 8 years of experience, otherwise an Associate's degree and 2 years of experience.",
    { d: 'associate', lieu: true, min: 2 },
  ],
  [
    "Degree not required with 7+ years of experience. Otherwise, a Bachelor's degree plus 3 years of experience.",
    { d: 'bachelor', lieu: true, min: 3 },
  ],
  [
    "Bachelor's degree required. We will consider 7 years of medical office experience instead.",
    { d: 'bachelor', lieu: true, min: 7 },
  ],
  [
    "Bachelor's required; we'd also consider an associate degree plus 4 years of experience",
    { d: 'associate', min: 4 },
  ],
  [
    "Bachelor's degree required. Associate degree accepted with 4 years of experience.",
    { d: 'associate', min: 4 },
  ],
  ['Reliable transportation; otherwise 2 years of experience required', { min: 2 }],
  ['RN preferred, LPN considered', { c: 'RN:p LPN:p' }],
  ['RN preferred; LPN will also be considered.', { c: 'RN:p LPN:p' }],
  ['RN preferred, will consider LPN', { c: 'RN:p LPN:p' }],
  ['RN required, LPN considered', { c: 'RN:r LPN:r' }],
  ['Must hold an RN license.\nRN, BSN preferred', { p: 'bachelor', c: 'RN:r' }],
  ['Unrestricted RN license, BSN preferred', { p: 'bachelor', c: 'RN:r' }],
  ['RN, BSN preferred', { p: 'bachelor', c: 'RN:p' }],
  ['RN license preferred', { c: 'RN:p' }],
  ['No less than 3 and up to 6 years of experience', { min: 3, max: 6 }],
  ['At least one but no more than four years of experience', { min: 1, max: 4 }],
  ['Must have 4 years multi-site management', { min: 4 }],
  ['GED okay', { d: 'high-school' }],
  ['GED accepted', { d: 'high-school' }],
  ['Se requieren 4 años de experiencia en consultorio dental', { min: 4 }],
  ['Mínimo de 2 a 3 años de experiencia en recepción', { min: 2, max: 3 }],
  ['6 meses de experiencia', { min: 0.5 }],
  ['Atendemos familias desde hace 20 años', {}],
];

test.each(phrases)('%s', (text, asked) => {
  expect(askedOf(text)).toEqual(wanted(asked));
});

const scopes = [
  ['4 yrs mgmt exp', 'management'],
  ['Se requieren 4 años de experiencia en consultorio médico', 'medical-office'],
] as const;

test.each(scopes)('%s: %s', (text, scope) => {
  expect(parsePosting(text).requirements.root).toMatchObject({ of: [{ requirement: { scope } }] });
});

test('the second branch keeps its degree and its years together', () => {
  const { root } = parsePosting(
    "Bachelor's degree required. We will consider an associate degree plus 4 years of experience instead.",
  ).requirements;
  expect(root).toMatchObject({
    of: [
      {
        type: 'anyOf',
        of: [
          { requirement: { value: { level: 'bachelor' } } },
          {
            type: 'allOf',
            of: [
              { requirement: { value: { level: 'associate' } } },
              { requirement: { kind: 'experience', value: { minimumYears: 4 } } },
            ],
          },
        ],
      },
    ],
  });
});
