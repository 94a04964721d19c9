import { type Occupation, occupations, type WorkFamily } from './occupations.ts';

type TitleRow = {
  readonly family: WorkFamily;
  readonly pattern: RegExp;
};

/** Job titles by family, first match wins: the special before the general. */
const titles: readonly TitleRow[] = [
  {
    family: 'human-resources',
    pattern:
      /\b(?:human resources?|hr (?:manager|assistant|generalist|coordinator|specialist|director|supervisor)|recruit(?:er|ing)|staffing|talent acquisition)\b/i,
  },
  {
    family: 'office-management',
    pattern:
      /\b(?:(?:practice|office|clinic|front office|front desk|surgery cent(?:er|re)|health cent(?:er|re)|patient (?:services?|care|experience|access)) (?:manager|administrator|director|supervisor|lead)|(?:manager|director|supervisor)(?:,| of) (?:practice|office|clinic\w*|patient|front)|(?:health ?care|nursing home|assisted living|long[- ]term care|facility|hospital|clinical|medical(?: group| practice)?) administrator|managing director of (?:a )?(?:clinic|practice)|business office manager|(?:gerente|administradora?) de (?:la )?(?:clínica|consultorio|oficina)|(?:supervisora?|encargad[ao]) de recepción)\b/i,
  },
  {
    family: 'nursing',
    pattern:
      /\b(?:enfermer[ao]|registered nurses?|(?:charge|staff|school|nurse) nurses?|nurse practitioner|nurse|rn|lpn|lvn|aprn)\b/i,
  },
  {
    family: 'nursing',
    pattern:
      /\b(?:registered nurse|licensed (?:practical|vocational) nurse|nurse practitioner|nurse manager)\b/i,
  },
  {
    family: 'billing',
    pattern:
      /\b(?:(?:medical|dental|insurance|patient|hospital|physician) (?:billing|biller|collector|collections)|biller|billing(?: and | ?& ?|\/)coding|billing (?:specialist|clerk|supervisor|representative|rep|manager|coordinator|analyst|assistant|associate)|(?:medical )?cod(?:er|ing) (?:specialist|auditor)|(?:medical|certified|medicare|outpatient|inpatient)[\w ]{0,14} coder|(?<!software )coder|revenue cycle|patient (?:accounts?|financial)|claims? (?:examiner|processor|specialist|analyst|representative)|reimbursement (?:specialist|technician|analyst)|payment (?:poster|reconciliation)|insurance (?:specialist|verification|coordinator)|medical insurance|accounts? receivable|collector|collections? (?:specialist|representative|rep|clerk|manager)|ar (?:specialist|representative|rep|clerk|analyst))\b/i,
  },
  {
    family: 'records',
    pattern:
      /\b(?:health information|medical records?|him (?:specialist|clerk|manager|director)|release of information|healthcare records?|records? (?:clerk|technician|coordinator|specialist|lead))\b/i,
  },
  {
    family: 'front-office',
    pattern:
      /\b(?:receptionist|front (?:desk|office)|(?!patient care associate)(?:patient|ambulatory)(?: (?:services?|access|registration|care|engagement|intake|relations))* (?:representative|rep|coordinator|specialist|associate|guide|liaison)|(?:hospital|patient) access|registrar|scheduler|recepcionista|coordinadora? de recepción|(?:patient )?greeter|scheduling (?:coordinator|specialist)|unit (?:secretary|clerk|coordinator)|ward clerk|health unit coordinator|admissions? (?:clerk|representative|coordinator)|check[- ]?(?:in|out) (?:clerk|representative))\b/i,
  },
  {
    family: 'clinical-support',
    pattern:
      /\b(?:(?:medical|dental|physician|clinical|nursing|nurse'?s?|veterinary|ophthalmic|optometric|physical therapy) (?:assistant|aide?|tech(?:nician)?)|paraoptometric|phlebotomist|home health(?: ?care)? aide|caregiver|cna|emt|paramedic|medic|corpsman|patient care (?:tech\w*|assistant|aide|associate)|pharmacy tech(?:nician)?|(?:imaging|radiology|x-ray|surgical|lab(?:oratory)?) (?:specialist|tech\w*))\b/i,
  },
  {
    family: 'clinician',
    pattern:
      /\b(?:physicians?|surgeon|doctor|dentist|pharmacist|(?:physical|occupational|speech|massage|respiratory) therapist|psychologist|social worker|hygienist|dietitian|veterinarian)\b/i,
  },
  {
    family: 'advocacy',
    pattern:
      /\b(?:(?:patient|family|benefits?|health|member|care|client|customer) (?:care )?(?:advocate|navigator|liaison)|case ?(?:manager|worker)|care coordinator|(?:guidance |admissions? )?counsell?or|community health worker|outreach (?:lead|coordinator|worker|specialist|manager)|health ?care communicator|benefits? (?:specialist|counsell?or|coordinator))\b/i,
  },
  {
    family: 'accounting',
    pattern:
      /\b(?:account(?:ant|ing)|bookkeep(?:er|ing)|controller|accounts payable|payroll|auditor|cfo|financ(?:e|ial) (?:assistant|clerk|specialist|analyst|officer|and accounting))\b/i,
  },
  {
    family: 'administrative',
    pattern:
      /\b(?:(?:medical|legal|department|executive|unit|school) secretar(?:y|ies)|(?:administrative|admin|executive|office|clerical|personal|medical office) (?:assistant|associate|aide|specialist|coordinator|support|clerk|secretary|services)|clerical services|office coordinator|secretary|secretari[ao]|(?:auxiliar|asistente) (?:de oficina|administrativ[ao])|administrative|file clerk|data entry|typist)\b/i,
  },
  {
    family: 'customer-service',
    pattern:
      /\b(?:customer (?:service|care|support|relations)|guest services?|call cent(?:er|re)|client (?:specialist|services?)|member services?|teller|cashier|reservations? agent|concierge|help ?desk|dispatcher|switchboard|telephone operator|pbx)\b/i,
  },
  {
    family: 'technology',
    pattern:
      /\b(?:software|back-?end|front-?end engineer|full[- ]?stack|(?:site )?reliability engineer|machine learning|(?:information|cyber|network|it|systems?|infosec)[ -]security|information systems?|(?:platform|data|cloud|devops|security) engineer(?:ing)?|developer|programmer|information technology|it (?:manager|specialist|support|analyst|director)|network|systems? (?:administrator|engineer|analyst)|technical support|web|database|devops|cyber\w*|security administrator)\b/i,
  },
  {
    family: 'marketing',
    pattern:
      /\b(?:marketing|public relations|communications?|social media|creative|brand|event|graphic|designer|stylist|writer|editor)\b/i,
  },
  {
    family: 'sales',
    pattern:
      /\b(?:sales|account (?:executive|manager)|business development|store manager|retail|merchandis\w+|broker|realtor|loan officer|insurance agent|commission)\b/i,
  },
  {
    family: 'education',
    pattern:
      /\b(?:teacher|professor|instructor|tutor|lecturer|trainer|teaching|educator|coach|recreation)\b/i,
  },
  {
    family: 'analysis',
    pattern:
      /\b(?:analyst|data|research(?:er)?|statistician|quality assurance|consultant|project (?:manager|coordinator))\b/i,
  },
  {
    family: 'trades',
    pattern:
      /\b(?:engineer(?:ing)?|technician|mechanic|driver|warehouse|production|construction|shipping|electrician|operator|inspector|machinist|installer|cook|chef|server|bartender|security (?:guard|officer)|military|soldier|forklift|buyer|logistics)\b/i,
  },
  {
    family: 'general-management',
    pattern:
      /\b(?:manager|director|supervisor|chief|ceo|coo|president|principal|administrator|team lead(?:er)?|owner|head of|superintendent)\b/i,
  },
  {
    family: 'administrative',
    pattern:
      /\b(?:coordinator|clerk|assistant(?! (?:general counsel|attorney|professor|dean))|(?<!\b(?:policy|strategy|investment|legal|law|fellow)[ /])associate(?! (?:general )?(?:counsel|attorney|professor|scientist|dean|producer)))\b/i,
  },
];

/** 'Practice Administrator' → practice-manager. `medical`: the job stands in health care, whatever its title says. */
export function occupationOf(title: string, medical: boolean): Occupation | null {
  const row = titles.find(({ pattern }) => pattern.test(title));
  return row === undefined ? null : occupationIn(row.family, medical || MEDICAL_TITLE.test(title));
}

/**
 * All occupations of a title that names several: 'Controller / Administrative Assistant'. What is no job by itself
 * borrows the last word: 'Office & Billing Coordinator' coordinates an office, too.
 */
export function occupationsOf(title: string, medical: boolean): Occupation[] {
  const isMedical = medical || MEDICAL_TITLE.test(title);
  const noun = LAST_WORD.exec(title)?.[0] ?? '';
  const parts = [title, ...title.split(SEVERAL)];
  return [
    ...new Set(
      parts.flatMap(
        (part) => occupationOf(part, isMedical) ?? occupationOf(`${part.trim()} ${noun}`, isMedical) ?? [],
      ),
    ),
  ];
}

const SEVERAL = /[/,;&]|\band\b/i;
const LAST_WORD = /\p{L}{1,30}(?=\W{0,5}(?:\([^)]{0,40}\)\W{0,5})?$)/u;

/** Titles that only health care has. */
const MEDICAL_TITLE =
  /\b(?:medical|médic[ao]|clínica|medicare|patients?|physicians?|clinic(?:al)?|dental|dentist|health ?care|health (?:information|unit|center|system)|hospital|veterinary|nurs(?:e|ing)|surg(?:ery|ical)|coder|(?<!law |legal )practice (?:manager|administrator|director))\b/i;

function occupationIn(family: WorkFamily, medical: boolean): Occupation | null {
  const rows = occupations.rows.filter((row) => row.family === family);
  return rows.find((row) => row.medical === medical) ?? rows[0] ?? null;
}
