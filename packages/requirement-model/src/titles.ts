import { type Occupation, occupations, type WorkFamily } from './occupations.ts';

type TitleRow = {
  readonly family: WorkFamily;
  readonly pattern: RegExp;
  /** Too general to be looked for in running text. */
  readonly titleOnly?: true;
};

/** Job titles by family, first match wins: the special before the general. */
const titles: readonly TitleRow[] = [
  {
    family: 'human-resources',
    pattern:
      /\b(?:human resources?|hr (?:manager|assistant|generalist|coordinator|specialist|director|supervisor)|recruit(?:er|ing)|staffing|talent acquisition)\b/i,
    titleOnly: true,
  },
  {
    family: 'office-management',
    pattern:
      /\b(?:(?:practice|office|clinic|front office|front desk|surgery cent(?:er|re)|patient (?:services?|care|experience|access)) (?:manager|administrator|director|supervisor|lead)|(?:health ?care|nursing home|assisted living|long[- ]term care|facility|hospital|clinical|medical(?: group| practice)?) administrator|managing director of (?:a )?(?:clinic|practice)|business office manager)\b/i,
  },
  {
    family: 'nursing',
    pattern:
      /\b(?:registered nurses?|(?:charge|staff|school|nurse) nurses?|nurse practitioner|nurse|rn|lpn|lvn|aprn)\b/i,
    titleOnly: true,
  },
  {
    family: 'nursing',
    pattern:
      /\b(?:registered nurse|licensed (?:practical|vocational) nurse|nurse practitioner|nurse manager)\b/i,
  },
  {
    family: 'billing',
    pattern:
      /\b(?:(?:medical|dental|insurance|patient|hospital|physician) (?:billing|biller|collector|collections)|biller|billing(?: and | ?& ?|\/)?(?:coding|specialist|clerk|supervisor|representative|manager|coordinator)|(?:medical|certified|medicare|outpatient|inpatient)[\w ]{0,14} coder|coder|coding specialist|revenue cycle|patient (?:accounts?|financial)|claims? (?:examiner|processor|specialist|analyst|representative)|reimbursement specialist|payment (?:poster|reconciliation)|insurance (?:specialist|verification|coordinator)|medical insurance|accounts? receivable)\b/i,
  },
  {
    family: 'records',
    pattern:
      /\b(?:health information|medical records?|him (?:specialist|clerk|manager|director)|release of information|healthcare records?|records? (?:clerk|technician|coordinator|specialist|lead))\b/i,
  },
  {
    family: 'front-office',
    pattern:
      /\b(?:receptionist|front (?:desk|office)|patient (?:services?|access|registration|care) (?:representative|rep|coordinator|specialist|associate)|(?:hospital|patient) access|registrar|(?:patient|appointment|surgery|medical) scheduler|scheduling (?:coordinator|specialist)|unit (?:secretary|clerk|coordinator)|ward clerk|health unit coordinator|admissions? (?:clerk|representative|coordinator)|check[- ]?(?:in|out) (?:clerk|representative))\b/i,
  },
  {
    family: 'clinical-support',
    pattern:
      /\b(?:(?:medical|dental|physician|clinical|nursing|nurse'?s?|veterinary|ophthalmic|optometric|physical therapy) (?:assistant|aide?|tech(?:nician)?)|paraoptometric|phlebotomist|home health(?: ?care)? aide|caregiver|cna|emt|paramedic|patient care (?:tech\w*|assistant|aide)|pharmacy tech(?:nician)?|(?:imaging|radiology|x-ray|surgical|lab(?:oratory)?) (?:specialist|tech\w*))\b/i,
  },
  {
    family: 'clinician',
    pattern:
      /\b(?:physicians?|surgeon|doctor|dentist|pharmacist|(?:physical|occupational|speech|massage|respiratory) therapist|psychologist|social worker|hygienist|dietitian|veterinarian)\b/i,
    titleOnly: true,
  },
  {
    family: 'advocacy',
    pattern:
      /\b(?:(?:patient|family|benefits?|health|member|care|client|customer) (?:care )?(?:advocate|navigator|liaison)|case ?(?:manager|worker)|care coordinator|(?:guidance |admissions? )?counsell?or|community health worker|health ?care communicator|benefits? (?:specialist|counsell?or|coordinator))\b/i,
    titleOnly: true,
  },
  {
    family: 'accounting',
    pattern:
      /\b(?:account(?:ant|ing)|bookkeep(?:er|ing)|controller|accounts payable|payroll|auditor|cfo|financ(?:e|ial) (?:assistant|clerk|specialist|analyst|officer|and accounting))\b/i,
    titleOnly: true,
  },
  {
    family: 'administrative',
    pattern:
      /\b(?:(?:medical|legal|department|executive|unit|school) secretar(?:y|ies)|(?:administrative|admin|executive|office|clerical|personal|medical office) (?:assistant|associate|aide|specialist|coordinator|support|clerk|secretary|services)|clerical services|office coordinator|secretary|administrative|file clerk|data entry|typist)\b/i,
  },
  {
    family: 'customer-service',
    pattern:
      /\b(?:customer (?:service|care|support|relations)|guest services?|call cent(?:er|re)|client (?:specialist|services?)|member services?|teller|cashier|reservations? agent|concierge|help ?desk|switchboard|telephone operator|pbx)\b/i,
    titleOnly: true,
  },
  {
    family: 'technology',
    pattern:
      /\b(?:software|developer|programmer|information technology|it (?:manager|specialist|support|analyst|director)|network|systems? (?:administrator|engineer|analyst)|technical support|web|database|devops|cyber\w*|security administrator)\b/i,
    titleOnly: true,
  },
  {
    family: 'marketing',
    pattern:
      /\b(?:marketing|public relations|communications?|social media|creative|brand|event|graphic|designer|stylist|writer|editor)\b/i,
    titleOnly: true,
  },
  {
    family: 'sales',
    pattern:
      /\b(?:sales|account (?:executive|manager)|business development|store manager|retail|merchandis\w+|broker|realtor|insurance agent|commission)\b/i,
    titleOnly: true,
  },
  {
    family: 'education',
    pattern:
      /\b(?:teacher|professor|instructor|tutor|lecturer|trainer|teaching|educator|coach|recreation)\b/i,
    titleOnly: true,
  },
  {
    family: 'analysis',
    pattern:
      /\b(?:analyst|data|research(?:er)?|statistician|quality assurance|consultant|project (?:manager|coordinator))\b/i,
    titleOnly: true,
  },
  {
    family: 'trades',
    pattern:
      /\b(?:engineer(?:ing)?|technician|mechanic|driver|warehouse|production|construction|shipping|electrician|operator|inspector|machinist|installer|cook|chef|server|bartender|security (?:guard|officer)|military|soldier|forklift|buyer|logistics)\b/i,
    titleOnly: true,
  },
  {
    family: 'general-management',
    pattern:
      /\b(?:manager|director|supervisor|chief|ceo|coo|president|principal|administrator|team lead(?:er)?|owner|head of|superintendent)\b/i,
    titleOnly: true,
  },
  { family: 'administrative', pattern: /\b(?:coordinator|clerk|assistant|associate)\b/i, titleOnly: true },
];

/** 'Practice Administrator' → practice-manager. `medical`: the job stands in health care, whatever its title says. */
export function occupationOf(title: string, medical: boolean): Occupation | null {
  const row = titles.find(({ pattern }) => pattern.test(title));
  return row === undefined
    ? null
    : occupationIn(row.family, medical || MEDICAL.test(title) || MEDICAL_TITLE.test(title));
}

/** The first job that a running text names: 'seeking an experienced Medical Office Manager'. */
export function occupationNamedIn(
  text: string,
): { occupation: Occupation; start: number; end: number } | null {
  const found = titles
    .filter((row) => row.titleOnly === undefined)
    .flatMap(({ family, pattern }) => {
      const hit = pattern.exec(text);
      const occupation = hit === null ? null : occupationIn(family, MEDICAL.test(text));
      return hit === null || occupation === null
        ? []
        : [{ occupation, start: hit.index, end: hit.index + hit[0].length }];
    });
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null;
}

const MEDICAL =
  /\b(?:medical|medicare|patients?|physicians?|clinics?|dental|dentist|health ?care|hospital|veterinary|nursing|surgery|surgical)\b/i;

/** Titles that only health care has, though they do not say so. */
const MEDICAL_TITLE =
  /\b(?:(?<!law |legal )practice (?:manager|administrator|director)|coder|health information|clinic(?:al)?)\b/i;

export const speaksOfHealthCare = (text: string): boolean => MEDICAL.test(text);

function occupationIn(family: WorkFamily, medical: boolean): Occupation | null {
  const rows = occupations.rows.filter((row) => row.family === family);
  return rows.find((row) => row.medical === medical) ?? rows[0] ?? null;
}
