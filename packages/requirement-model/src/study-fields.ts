import type { FieldTable } from './provenance.ts';

type FieldFamily = {
  readonly id: string;
  /** CIP series, groups and programmes; the longest that begins a code decides. */
  readonly cip: readonly string[];
  readonly pattern: RegExp;
  readonly near: readonly string[];
};

/** Families of the fields of study. `near`: families that a practice takes for each other. */
const families: FieldTable<FieldFamily> = {
  source: 'CIP 2020; families and their nearness: ours',
  rows: [
    {
      id: 'health-administration',
      cip: ['51.07', '51.22', '51.0000', '30.11'],
      pattern:
        /\b(?:health ?(?:care|services?|systems?)?[ -](?:admin\w*|manage\w*|sciences?|policy)|medical office|hospital admin\w*|health information|long[- ]term care|public health|mha|health ?care)\b/i,
      near: ['business', 'accounting', 'nursing', 'clinical'],
    },
    {
      id: 'nursing',
      cip: ['51.38', '51.39'],
      pattern: /\bnurs(?:e|ing)\b/i,
      near: ['clinical', 'health-administration'],
    },
    {
      id: 'clinical',
      cip: ['51', '26', '31.05', '30.19', '01.80', '01.83'],
      pattern:
        /\b(?:medical|clinical|health|pharmac\w+|dental|therapy|radiolog\w+|bio\w+|kinesiology|nutrition|phlebotomy)\b/i,
      near: ['health-administration', 'nursing'],
    },
    {
      id: 'accounting',
      cip: ['52.03', '52.08', '45.06'],
      pattern: /\b(?:account\w+|financ\w+|bookkeeping|economics)\b/i,
      near: ['business', 'health-administration'],
    },
    {
      id: 'business',
      cip: ['52', '44.04'],
      pattern:
        /\b(?:business|management|administration|mba|marketing|human resources?|organi[sz]ational|leadership|secretarial|office)\b/i,
      near: ['health-administration', 'accounting'],
    },
    {
      id: 'social',
      cip: ['45', '42', '44', '09'],
      pattern:
        /\b(?:psycholog\w+|sociolog\w+|social (?:work|science)|human services|counsel\w+|communications?|political)\b/i,
      near: [],
    },
    {
      id: 'technology',
      cip: ['11', '30.70', '30.71', '27'],
      pattern: /\b(?:computer|information (?:technology|systems)|software|network\w*)\b/i,
      near: [],
    },
    { id: 'education', cip: ['13', '19'], pattern: /\b(?:education|teaching)\b/i, near: [] },
    { id: 'engineering', cip: ['14', '15', '40'], pattern: /\bengineering\b/i, near: ['technology'] },
    {
      id: 'arts',
      cip: ['50', '23', '24', '54'],
      pattern: /\b(?:art|arts|design|music|history|english|literature|humanities|liberal)\b/i,
      near: [],
    },
  ],
};

/** A field of study: as written, and its CIP codes as far as they are known. */
type StudyField = { readonly words: readonly string[]; readonly cipCodes: readonly string[] };

type Fit = 'same' | 'near' | 'other';

/**
 * Is a degree in `held` what a posting that names `asked` looks for? By the CIP codes where both sides have them,
 * else by the words. null where one of the two says nothing we understand: 'related field' is no field.
 */
export function studyFieldFit(asked: StudyField): (held: StudyField) => Fit | null {
  const { words, cipCodes } = asked;
  const wanted = words.flatMap(familiesOf);
  return (held) => {
    if (cipCodes.length > 0 && held.cipCodes.length > 0) {
      const fit = fitOfAnyCodes(cipCodes, held.cipCodes);
      if (fit !== 'other' || words.length <= cipCodes.length) return fit;
    }
    const has = wanted.length === 0 ? [] : held.words.flatMap(familiesOf);
    if (has.length === 0) return null;
    if (has.some(({ id }) => wanted.some((family) => family.id === id))) return 'same';
    return has.some((one) => wanted.some((family) => isNear(family, one))) ? 'near' : 'other';
  };
}

/** The nearest of them. */
function fitOfAnyCodes(asked: readonly string[], held: readonly string[]): Fit {
  let best: Fit = 'other';
  for (const wanted of asked) {
    for (const has of held) {
      const fit = fitOfCodes(wanted, has);
      if (fit === 'same') return 'same';
      if (fit === 'near') best = 'near';
    }
  }
  return best;
}

/** '51.07' of '51.0701': programmes of one group prepare for the same work. */
const GROUP = 5;
const SERIES = 2;

/** '51.0713' for '51.0701': one group; '52.1401' for '52.0201': one series; '51' says any of them. */
function fitOfCodes(wanted: string, has: string): Fit {
  if (wanted.startsWith(has) || has.startsWith(wanted)) return 'same';
  if (wanted.slice(0, GROUP) === has.slice(0, GROUP)) return 'same';
  if (wanted.slice(0, SERIES) === has.slice(0, SERIES)) return 'near';
  const [asked, held] = [familyOfCode(wanted), familyOfCode(has)];
  return asked !== null && held !== null && (asked === held || isNear(asked, held)) ? 'near' : 'other';
}

const isNear = (asked: FieldFamily, { id }: FieldFamily): boolean => asked.near.includes(id);

const byPrefix = new Map(families.rows.flatMap((family) => family.cip.map((prefix) => [prefix, family])));

function familyOfCode(code: string): FieldFamily | null {
  for (let length = code.length; length >= SERIES; length -= 1) {
    const family = byPrefix.get(code.slice(0, length));
    if (family !== undefined) return family;
  }
  return null;
}

/** The first family that fits: 'health care administration' is no business degree. */
const familiesOf = (field: string): FieldFamily[] =>
  families.rows.filter(({ pattern }) => pattern.test(field)).slice(0, 1);
