import type { FieldTable } from './provenance.ts';
import { cipCodesOf } from './study-programmes.ts';

type FieldFamily = {
  readonly id: string;
  readonly cip: string;
  readonly pattern: RegExp;
  readonly near: readonly string[];
};

/** Families of the fields of study. `near`: families that a practice takes for each other. */
const families: FieldTable<FieldFamily> = {
  source: 'CIP 2020 two-digit series; nearness: ours',
  rows: [
    {
      id: 'health-administration',
      cip: '51.07',
      pattern:
        /\b(?:health ?(?:care|services?|systems?)?[ -](?:admin\w*|manage\w*|sciences?|policy)|medical office|hospital admin\w*|health information|long[- ]term care|public health|mha|health ?care)\b/i,
      near: ['business', 'accounting', 'nursing', 'clinical'],
    },
    {
      id: 'nursing',
      cip: '51.38',
      pattern: /\bnurs(?:e|ing)\b/i,
      near: ['clinical', 'health-administration'],
    },
    {
      id: 'clinical',
      cip: '51',
      pattern:
        /\b(?:medical|clinical|health|pharmac\w+|dental|therapy|radiolog\w+|bio\w+|kinesiology|nutrition|phlebotomy)\b/i,
      near: ['health-administration', 'nursing'],
    },
    {
      id: 'accounting',
      cip: '52.03',
      pattern: /\b(?:account\w+|financ\w+|bookkeeping|economics)\b/i,
      near: ['business', 'health-administration'],
    },
    {
      id: 'business',
      cip: '52',
      pattern:
        /\b(?:business|management|administration|mba|marketing|human resources?|organi[sz]ational|leadership|secretarial|office)\b/i,
      near: ['health-administration', 'accounting'],
    },
    {
      id: 'social',
      cip: '45',
      pattern:
        /\b(?:psycholog\w+|sociolog\w+|social (?:work|science)|human services|counsel\w+|communications?|political)\b/i,
      near: [],
    },
    {
      id: 'technology',
      cip: '11',
      pattern: /\b(?:computer|information (?:technology|systems)|software|network\w*)\b/i,
      near: [],
    },
    { id: 'education', cip: '13', pattern: /\b(?:education|teaching)\b/i, near: [] },
    { id: 'engineering', cip: '14', pattern: /\bengineering\b/i, near: ['technology'] },
    {
      id: 'arts',
      cip: '50',
      pattern: /\b(?:art|arts|design|music|history|english|literature|humanities|liberal)\b/i,
      near: [],
    },
  ],
};

/**
 * Is a degree in `held` what a posting that names `asked` looks for? null where one of the two says nothing we
 * understand: 'related field' is no field.
 */
export function studyFieldFit(asked: readonly string[], held: string): 'same' | 'near' | 'other' | null {
  const wanted = asked.flatMap(familiesOf);
  const has = familiesOf(held);
  if (wanted.length === 0 || has.length === 0) return null;
  if (has.some(({ id }) => wanted.some((family) => family.id === id))) return 'same';
  return has.some(({ id }) => wanted.some((family) => family.near.includes(id))) ? 'near' : 'other';
}

/** The first family that fits: 'health care administration' is no business degree. */
const familiesOf = (field: string): FieldFamily[] =>
  families.rows.filter(({ pattern }) => pattern.test(field)).slice(0, 1);

/** 'Medical Billing', 'Business Administration'; not 'Biology', whose programme is no health profession. */
export function studiesHealthOrBusiness(field: string): boolean {
  const known = cipCodesOf([field]);
  const series = known.length > 0 ? known : familiesOf(field).map(({ cip }) => cip);
  return series.some((cip) => cip.startsWith('51') || cip.startsWith('52'));
}
