import type { FieldTable } from './provenance.ts';

type CredentialFamily =
  | 'practice-management'
  | 'health-management'
  | 'facility-administration'
  | 'medical-administration'
  | 'coding'
  | 'revenue-cycle'
  | 'health-information'
  | 'medical-assisting'
  | 'nursing'
  | 'clinical'
  | 'pharmacy'
  | 'social-work'
  | 'compliance'
  | 'human-resources'
  | 'project-management'
  | 'accounting'
  | 'life-support'
  | 'safety'
  | 'general';

export type Credential = {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly kind: 'certification' | 'licence';
  readonly family: CredentialFamily;
  /** Held, it includes these: who has CPC has passed what CPC-A stands for. */
  readonly includes?: readonly string[];
};

/** The credentials of the field: the one table of ids and names. Families and inclusions are ours. */
export const credentials: FieldTable<Credential> = {
  source: 'the issuing bodies; families: ours',
  rows: [
    {
      id: 'CMM',
      name: 'Certified Medical Manager',
      issuer: 'PAHCOM',
      kind: 'certification',
      family: 'practice-management',
    },
    {
      id: 'HITCM-PP',
      name: 'Health Information Technology Certified Manager for Physician Practice',
      issuer: 'PAHCOM',
      kind: 'certification',
      family: 'practice-management',
    },
    {
      id: 'CMPE',
      name: 'Certified Medical Practice Executive',
      issuer: 'ACMPE (MGMA)',
      kind: 'certification',
      family: 'practice-management',
    },
    {
      id: 'FACMPE',
      name: 'Fellow of the American College of Medical Practice Executives',
      issuer: 'ACMPE (MGMA)',
      kind: 'certification',
      family: 'practice-management',
      includes: ['CMPE'],
    },
    {
      id: 'CMOM',
      name: 'Certified Medical Office Manager',
      issuer: 'PMI',
      kind: 'certification',
      family: 'practice-management',
    },
    {
      id: 'CPPM',
      name: 'Certified Physician Practice Manager',
      issuer: 'AAPC',
      kind: 'certification',
      family: 'practice-management',
    },
    {
      id: 'MOA',
      name: 'Medical Office Manager / Medical Office Assistant certification',
      issuer: 'various',
      kind: 'certification',
      family: 'practice-management',
    },
    {
      id: 'CMAA',
      name: 'Certified Medical Administrative Assistant',
      issuer: 'NHA',
      kind: 'certification',
      family: 'medical-administration',
    },
    {
      id: 'CEHRS',
      name: 'Certified Electronic Health Records Specialist',
      issuer: 'NHA',
      kind: 'certification',
      family: 'health-information',
    },
    {
      id: 'CBCS',
      name: 'Certified Billing and Coding Specialist',
      issuer: 'NHA',
      kind: 'certification',
      family: 'coding',
    },
    {
      id: 'CMAS',
      name: 'Certified Medical Administrative Specialist',
      issuer: 'AMT',
      kind: 'certification',
      family: 'medical-administration',
    },
    {
      id: 'CPC',
      name: 'Certified Professional Coder',
      issuer: 'AAPC',
      kind: 'certification',
      family: 'coding',
      includes: ['CPC-A'],
    },
    {
      id: 'CPC-A',
      name: 'Certified Professional Coder - Apprentice',
      issuer: 'AAPC',
      kind: 'certification',
      family: 'coding',
    },
    {
      id: 'COC',
      name: 'Certified Outpatient Coder (formerly CPC-H)',
      issuer: 'AAPC',
      kind: 'certification',
      family: 'coding',
    },
    {
      id: 'CPB',
      name: 'Certified Professional Biller',
      issuer: 'AAPC',
      kind: 'certification',
      family: 'coding',
    },
    {
      id: 'CRC',
      name: 'Certified Risk Adjustment Coder',
      issuer: 'AAPC',
      kind: 'certification',
      family: 'coding',
    },
    {
      id: 'CPMA',
      name: 'Certified Professional Medical Auditor',
      issuer: 'AAPC',
      kind: 'certification',
      family: 'coding',
    },
    {
      id: 'CCS',
      name: 'Certified Coding Specialist',
      issuer: 'AHIMA',
      kind: 'certification',
      family: 'coding',
      includes: ['CCA'],
    },
    {
      id: 'CCS-P',
      name: 'Certified Coding Specialist - Physician-based',
      issuer: 'AHIMA',
      kind: 'certification',
      family: 'coding',
      includes: ['CCA'],
    },
    {
      id: 'CCA',
      name: 'Certified Coding Associate',
      issuer: 'AHIMA',
      kind: 'certification',
      family: 'coding',
    },
    {
      id: 'RHIT',
      name: 'Registered Health Information Technician',
      issuer: 'AHIMA',
      kind: 'certification',
      family: 'health-information',
    },
    {
      id: 'RHIA',
      name: 'Registered Health Information Administrator',
      issuer: 'AHIMA',
      kind: 'certification',
      family: 'health-information',
      includes: ['RHIT'],
    },
    { id: 'CMC', name: 'Certified Medical Coder', issuer: 'PMI', kind: 'certification', family: 'coding' },
    {
      id: 'CMRS',
      name: 'Certified Medical Reimbursement Specialist',
      issuer: 'AMBA',
      kind: 'certification',
      family: 'revenue-cycle',
    },
    {
      id: 'CMA',
      name: 'Certified Medical Assistant',
      issuer: 'AAMA',
      kind: 'certification',
      family: 'medical-assisting',
    },
    {
      id: 'RMA',
      name: 'Registered Medical Assistant',
      issuer: 'AMT',
      kind: 'certification',
      family: 'medical-assisting',
    },
    {
      id: 'CCMA',
      name: 'Certified Clinical Medical Assistant',
      issuer: 'NHA',
      kind: 'certification',
      family: 'medical-assisting',
    },
    {
      id: 'NCMA',
      name: 'National Certified Medical Assistant',
      issuer: 'NCCT',
      kind: 'certification',
      family: 'medical-assisting',
    },
    {
      id: 'CNA',
      name: 'Certified Nursing Assistant',
      issuer: 'state',
      kind: 'certification',
      family: 'clinical',
    },
    {
      id: 'CDA',
      name: 'Certified Dental Assistant',
      issuer: 'DANB',
      kind: 'certification',
      family: 'clinical',
    },
    {
      id: 'CHAA',
      name: 'Certified Healthcare Access Associate',
      issuer: 'NAHAM',
      kind: 'certification',
      family: 'medical-administration',
    },
    {
      id: 'CHAM',
      name: 'Certified Healthcare Access Manager',
      issuer: 'NAHAM',
      kind: 'certification',
      family: 'medical-administration',
      includes: ['CHAA'],
    },
    {
      id: 'CRCR',
      name: 'Certified Revenue Cycle Representative',
      issuer: 'HFMA',
      kind: 'certification',
      family: 'revenue-cycle',
    },
    {
      id: 'CHFP',
      name: 'Certified Healthcare Financial Professional',
      issuer: 'HFMA',
      kind: 'certification',
      family: 'health-management',
    },
    {
      id: 'FACHE',
      name: 'Fellow of the American College of Healthcare Executives',
      issuer: 'ACHE',
      kind: 'certification',
      family: 'health-management',
    },
    {
      id: 'CHC',
      name: 'Certified in Healthcare Compliance',
      issuer: 'CCB',
      kind: 'certification',
      family: 'compliance',
    },
    {
      id: 'CPHQ',
      name: 'Certified Professional in Healthcare Quality',
      issuer: 'NAHQ',
      kind: 'certification',
      family: 'compliance',
    },
    {
      id: 'CVPM',
      name: 'Certified Veterinary Practice Manager',
      issuer: 'VHMA',
      kind: 'certification',
      family: 'practice-management',
    },
    {
      id: 'PMP',
      name: 'Project Management Professional',
      issuer: 'PMI (project)',
      kind: 'certification',
      family: 'project-management',
    },
    {
      id: 'SHRM-CP',
      name: 'SHRM Certified Professional',
      issuer: 'SHRM',
      kind: 'certification',
      family: 'human-resources',
    },
    {
      id: 'PHR',
      name: 'Professional in Human Resources',
      issuer: 'HRCI',
      kind: 'certification',
      family: 'human-resources',
    },
    {
      id: 'CPA',
      name: 'Certified Public Accountant',
      issuer: 'state boards',
      kind: 'licence',
      family: 'accounting',
    },
    {
      id: 'NHA',
      name: 'Nursing Home Administrator license (LNHA)',
      issuer: 'state',
      kind: 'licence',
      family: 'facility-administration',
    },
    {
      id: 'ALA',
      name: 'Assisted Living Administrator license',
      issuer: 'state',
      kind: 'licence',
      family: 'facility-administration',
    },
    {
      id: 'RN',
      name: 'Registered Nurse',
      issuer: 'state',
      kind: 'licence',
      family: 'nursing',
      includes: ['LPN', 'CNA'],
    },
    {
      id: 'LPN',
      name: 'Licensed Practical / Vocational Nurse (LPN or LVN)',
      issuer: 'state',
      kind: 'licence',
      family: 'nursing',
      includes: ['CNA'],
    },
    {
      id: 'NP',
      name: 'Nurse Practitioner (APRN)',
      issuer: 'state',
      kind: 'licence',
      family: 'nursing',
      includes: ['RN', 'LPN'],
    },
    { id: 'PT', name: 'Physical Therapist license', issuer: 'state', kind: 'licence', family: 'clinical' },
    {
      id: 'OT',
      name: 'Occupational Therapist license',
      issuer: 'state',
      kind: 'licence',
      family: 'clinical',
    },
    {
      id: 'SLP',
      name: 'Speech-Language Pathologist license (CCC-SLP)',
      issuer: 'state',
      kind: 'licence',
      family: 'clinical',
    },
    {
      id: 'LCSW',
      name: 'Licensed Clinical Social Worker',
      issuer: 'state',
      kind: 'licence',
      family: 'social-work',
      includes: ['LMSW'],
    },
    {
      id: 'LMSW',
      name: 'Licensed Master Social Worker',
      issuer: 'state',
      kind: 'licence',
      family: 'social-work',
    },
    { id: 'RDH', name: 'Registered Dental Hygienist', issuer: 'state', kind: 'licence', family: 'clinical' },
    { id: 'RPH', name: 'Pharmacist license', issuer: 'state', kind: 'licence', family: 'pharmacy' },
    {
      id: 'CPHT',
      name: 'Certified Pharmacy Technician',
      issuer: 'PTCB or NHA',
      kind: 'certification',
      family: 'pharmacy',
    },
    {
      id: 'RT',
      name: 'Radiologic Technologist (ARRT)',
      issuer: 'ARRT',
      kind: 'certification',
      family: 'clinical',
    },
    { id: 'NOTARY', name: 'Notary public commission', issuer: 'state', kind: 'licence', family: 'general' },
    {
      id: 'BLS',
      name: 'Basic Life Support',
      issuer: 'AHA or Red Cross',
      kind: 'certification',
      family: 'life-support',
      includes: ['CPR'],
    },
    {
      id: 'CPR',
      name: 'CPR (with or without AED)',
      issuer: 'AHA or Red Cross',
      kind: 'certification',
      family: 'life-support',
    },
    {
      id: 'ACLS',
      name: 'Advanced Cardiovascular Life Support',
      issuer: 'AHA',
      kind: 'certification',
      family: 'life-support',
      includes: ['BLS', 'CPR'],
    },
    {
      id: 'PALS',
      name: 'Pediatric Advanced Life Support',
      issuer: 'AHA',
      kind: 'certification',
      family: 'life-support',
      includes: ['CPR'],
    },
    {
      id: 'FIRST-AID',
      name: 'First aid',
      issuer: 'Red Cross or AHA',
      kind: 'certification',
      family: 'life-support',
    },
    { id: 'OSHA-10', name: 'OSHA 10-hour', issuer: 'OSHA', kind: 'certification', family: 'safety' },
    {
      id: 'OSHA-30',
      name: 'OSHA 30-hour',
      issuer: 'OSHA',
      kind: 'certification',
      family: 'safety',
      includes: ['OSHA-10'],
    },
    { id: 'DL', name: "Driver's license", issuer: 'state', kind: 'licence', family: 'general' },
    { id: 'RDA', name: 'Registered Dental Assistant', issuer: 'state', kind: 'licence', family: 'clinical' },
    { id: 'XRAY', name: 'Radiography (x-ray) licence', issuer: 'state', kind: 'licence', family: 'clinical' },
    { id: 'EMT', name: 'Emergency Medical Technician', issuer: 'state', kind: 'licence', family: 'clinical' },
    { id: 'PARAMEDIC', name: 'Paramedic', issuer: 'state', kind: 'licence', family: 'clinical' },
    {
      id: 'HHA',
      name: 'Home Health Aide certificate',
      issuer: 'state',
      kind: 'certification',
      family: 'clinical',
    },
    {
      id: 'PHLEB',
      name: 'Phlebotomy certification',
      issuer: 'various',
      kind: 'certification',
      family: 'clinical',
    },
    { id: 'PA', name: 'Physician Assistant licence', issuer: 'state', kind: 'licence', family: 'clinical' },
    { id: 'MD', name: "Physician's licence", issuer: 'state', kind: 'licence', family: 'clinical' },
    {
      id: 'RRT',
      name: 'Respiratory therapist licence',
      issuer: 'state',
      kind: 'licence',
      family: 'clinical',
    },
    { id: 'RD', name: 'Registered Dietitian', issuer: 'CDR', kind: 'licence', family: 'clinical' },
    {
      id: 'PTA',
      name: 'Physical Therapist Assistant licence',
      issuer: 'state',
      kind: 'licence',
      family: 'clinical',
    },
    {
      id: 'COTA',
      name: 'Certified Occupational Therapy Assistant',
      issuer: 'NBCOT',
      kind: 'licence',
      family: 'clinical',
    },
    {
      id: 'RDMS',
      name: 'Registered Diagnostic Medical Sonographer',
      issuer: 'ARDMS',
      kind: 'certification',
      family: 'clinical',
    },
    {
      id: 'MLT',
      name: 'Medical laboratory certification',
      issuer: 'ASCP or AMT',
      kind: 'certification',
      family: 'clinical',
    },
    {
      id: 'LPC',
      name: 'Licensed professional (mental health) counselor',
      issuer: 'state',
      kind: 'licence',
      family: 'social-work',
    },
    {
      id: 'LMFT',
      name: 'Licensed Marriage and Family Therapist',
      issuer: 'state',
      kind: 'licence',
      family: 'social-work',
    },
    {
      id: 'PSYCHOLOGIST',
      name: "Psychologist's licence",
      issuer: 'state',
      kind: 'licence',
      family: 'social-work',
    },
    {
      id: 'BCBA',
      name: 'Board Certified Behavior Analyst',
      issuer: 'BACB',
      kind: 'certification',
      family: 'social-work',
    },
    {
      id: 'RBT',
      name: 'Registered Behavior Technician',
      issuer: 'BACB',
      kind: 'certification',
      family: 'social-work',
    },
    {
      id: 'VET-TECH',
      name: 'Credentialed veterinary technician',
      issuer: 'state',
      kind: 'licence',
      family: 'clinical',
    },
    { id: 'OPTICIAN', name: 'Optician (ABO)', issuer: 'ABO or state', kind: 'licence', family: 'clinical' },
    {
      id: 'COA',
      name: 'Certified Ophthalmic Assistant or Technician',
      issuer: 'IJCAHPO',
      kind: 'certification',
      family: 'medical-assisting',
    },
    { id: 'REAL-ESTATE', name: 'Real estate licence', issuer: 'state', kind: 'licence', family: 'general' },
    { id: 'INSURANCE', name: 'Insurance licence', issuer: 'state', kind: 'licence', family: 'general' },
    {
      id: 'SECURITIES',
      name: 'Securities registration (Series 6, 7, 63 …)',
      issuer: 'FINRA',
      kind: 'licence',
      family: 'general',
    },
    {
      id: 'NMLS',
      name: 'Mortgage loan originator licence (NMLS)',
      issuer: 'state',
      kind: 'licence',
      family: 'general',
    },
    { id: 'BAR', name: 'Admission to the bar', issuer: 'state', kind: 'licence', family: 'general' },
    { id: 'TEACHING', name: "Teacher's licence", issuer: 'state', kind: 'licence', family: 'general' },
    { id: 'COSMETOLOGY', name: 'Cosmetology licence', issuer: 'state', kind: 'licence', family: 'general' },
    { id: 'LMT', name: 'Massage therapist licence', issuer: 'state', kind: 'licence', family: 'clinical' },
    { id: 'GUARD', name: 'Security guard licence', issuer: 'state', kind: 'licence', family: 'general' },
    {
      id: 'ELECTRICIAN',
      name: "Tradesman's licence (electrician, plumber, HVAC)",
      issuer: 'state',
      kind: 'licence',
      family: 'general',
    },
    { id: 'PE', name: 'Professional Engineer', issuer: 'state', kind: 'licence', family: 'general' },
    {
      id: 'FOOD',
      name: 'Food handler or manager certificate',
      issuer: 'state or ServSafe',
      kind: 'certification',
      family: 'safety',
    },
    {
      id: 'FORKLIFT',
      name: 'Forklift certification',
      issuer: 'employer',
      kind: 'certification',
      family: 'safety',
    },
  ],
};

const byId = new Map(credentials.rows.map((row) => [row.id, row]));

export const credentialById = (id: string): Credential | null => byId.get(id) ?? null;

/** 'Certified Medical Manager (CMM)'; initials that the name already holds are not told again. */
export function credentialName(id: string): string {
  const known = credentialById(id);
  if (known === null) return id;
  const plain = (words: string): string => words.toLowerCase().replaceAll('-', ' ');
  const isTold = known.name.includes('(') || plain(known.name).includes(plain(id)) || isSeldomWritten(id);
  return isTold ? known.name : `${known.name} (${id})`;
}

/** Licences that people hold without writing them down: no resume is expected to name them. */
export const isSeldomWritten = (id: string): boolean => id === 'DL' || id === 'NOTARY';

/** A licence to practise an occupation: who has one says so, and without it the work may not be done. */
export const isLicenceToPractise = (id: string): boolean =>
  credentialById(id)?.kind === 'licence' && !isSeldomWritten(id);

const PRACTISED_AS: Partial<Record<CredentialFamily, string>> = {
  nursing: 'nurse',
  clinical: 'clinician',
  'social-work': 'clinician',
  pharmacy: 'clinician',
};

/** The occupation that nobody works in without a licence of this family; null where other work leads to it too. */
export function practisedAs(id: string): string | null {
  const credential = credentialById(id);
  return credential?.kind === 'licence' ? (PRACTISED_AS[credential.family] ?? null) : null;
}

/** How far a held credential answers for the one asked: 1 the same or more, 0.6 of the same family, 0 another field. */
export function credentialNearness(asked: string, held: string): number {
  if (asked === held) return 1;
  const [wanted, has] = [credentialById(asked), credentialById(held)];
  if (wanted === null || has === null) return 0;
  if (has.includes?.includes(asked) === true) return 1;
  if (wanted.kind === 'licence' || wanted.family === 'general') return 0;
  return wanted.family === has.family ? 0.6 : 0;
}
