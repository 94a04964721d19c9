import type { PhysicalDemand } from '@omm/contracts';
import type { ConditionRow } from './condition-row.ts';

type Row = readonly [
  demand: PhysicalDemand,
  aliases: readonly [string, ...string[]],
  example: string,
  counterExample: string,
];

/** One word alone is heard only where the text speaks of the body: see `named.ts`. */
const rows: readonly Row[] = [
  ['lift', ['heavy lifting', 'light lifting', 'lifting', 'lift'], 'able to «lift» boxes', 'eyelid surgery'],
  [
    'stand',
    ['prolonged standing', 'extended standing', 'long periods of standing', 'standing', 'stand'],
    '«prolonged standing»',
    'standards',
  ],
  [
    'walk',
    ['prolonged walking', 'frequent walking', 'walking', 'walk'],
    '«frequent walking» is required',
    'the boardwalk',
  ],
  ['sit', ['prolonged sitting', 'extended sitting', 'sitting', 'sit'], '«prolonged sitting»', 'the site'],
  [
    'bend',
    [
      'bending',
      'bend',
      'stooping',
      'stoop',
      'kneeling',
      'kneel',
      'crouching',
      'crouch',
      'squatting',
      'squat',
      'twisting',
      'twist',
    ],
    'able to «bend» often',
    'benders',
  ],
  ['reach', ['overhead reaching', 'reaching', 'reach'], '«overhead reaching» is required', 'outreach'],
  ['climb', ['climb stairs', 'climb ladders', 'climbing', 'climb'], 'able to «climb stairs»', 'the climate'],
  ['push', ['pushing', 'push', 'pulling', 'pull'], 'able to «push» carts', 'a pullover'],
  [
    'see',
    [
      'close vision',
      'distance vision',
      'peripheral vision',
      'depth perception',
      'color vision',
      'visual acuity',
      'adjust focus',
      'vision abilities',
      'specific vision',
    ],
    '«close vision» is needed',
    'a vision of care',
  ],
  [
    'hear',
    ['hearing ability', 'talk or hear', 'talk and hear', 'hear', 'hearing'],
    'required to «talk or hear»',
    'heart health',
  ],
  [
    'manual-dexterity',
    [
      'manual dexterity',
      'finger dexterity',
      'fine motor',
      'finger handle',
      'handle or feel',
      'repetitive motion',
      'repetitive hand',
      'hand-eye coordination',
      'hand eye coordination',
      'use hands',
      'dexterity',
      'repetitive movement',
    ],
    'good «manual dexterity»',
    'handled with care',
  ],
];

/** Words that stand near the efforts of a body. */
const NEAR_THE_BODY = [
  'physical',
  'pound',
  'lb',
  'prolonged',
  'period',
  'required',
  'able',
  'ability',
  'must',
  'stand',
  'standing',
  'sit',
  'sitting',
  'walk',
  'walking',
  'lift',
  'lifting',
  'bend',
  'bending',
  'reach',
  'dexterity',
  'vision',
  'frequent',
  'frequently',
  'regularly',
  'occasionally',
  'occasional',
  'requirement',
  'heavy',
] as const;

export const physicalDemands: readonly ConditionRow[] = rows.map(
  ([demand, aliases, example, counterExample]) => ({
    id: demand,
    demanded: { kind: 'physical-demand', value: { demand, pounds: null } },
    aliases,
    needsContext: NEAR_THE_BODY,
    examples: [example],
    counterExamples: [counterExample],
  }),
);
