import type { FieldTable } from './provenance.ts';

/** Kinds of work, by what is done rather than for whom. */
export type WorkFamily =
  | 'office-management'
  | 'front-office'
  | 'administrative'
  | 'billing'
  | 'records'
  | 'clinical-support'
  | 'nursing'
  | 'clinician'
  | 'advocacy'
  | 'customer-service'
  | 'accounting'
  | 'human-resources'
  | 'general-management'
  | 'sales'
  | 'marketing'
  | 'education'
  | 'technology'
  | 'analysis'
  | 'trades';

export type Occupation = {
  readonly id: string;
  readonly name: string;
  /** O*NET-SOC 2019 code of the nearest occupation. */
  readonly soc: string;
  readonly family: WorkFamily;
  readonly medical: boolean;
};

/** One row for each kind of work in health care and one outside it, where both exist. */
export const occupations: FieldTable<Occupation> = {
  source: 'O*NET-SOC 2019',
  rows: [
    {
      id: 'practice-manager',
      name: 'medical office manager',
      soc: '11-9111.00',
      family: 'office-management',
      medical: true,
    },
    {
      id: 'office-manager',
      name: 'office manager',
      soc: '11-3012.00',
      family: 'office-management',
      medical: false,
    },
    {
      id: 'medical-receptionist',
      name: 'medical receptionist',
      soc: '43-4171.00',
      family: 'front-office',
      medical: true,
    },
    { id: 'receptionist', name: 'receptionist', soc: '43-4171.00', family: 'front-office', medical: false },
    {
      id: 'medical-secretary',
      name: 'medical secretary',
      soc: '43-6013.00',
      family: 'administrative',
      medical: true,
    },
    {
      id: 'administrative-assistant',
      name: 'administrative assistant',
      soc: '43-6014.00',
      family: 'administrative',
      medical: false,
    },
    {
      id: 'medical-biller',
      name: 'medical biller or coder',
      soc: '29-2072.00',
      family: 'billing',
      medical: true,
    },
    { id: 'billing-clerk', name: 'billing clerk', soc: '43-3021.00', family: 'billing', medical: false },
    {
      id: 'health-information',
      name: 'health information specialist',
      soc: '29-9021.00',
      family: 'records',
      medical: true,
    },
    { id: 'records-clerk', name: 'records clerk', soc: '43-4071.00', family: 'records', medical: false },
    {
      id: 'medical-assistant',
      name: 'medical assistant or aide',
      soc: '31-9092.00',
      family: 'clinical-support',
      medical: true,
    },
    { id: 'nurse', name: 'nurse', soc: '29-1141.00', family: 'nursing', medical: true },
    { id: 'clinician', name: 'clinician', soc: '29-1299.00', family: 'clinician', medical: true },
    {
      id: 'patient-advocate',
      name: 'patient or benefits advocate',
      soc: '29-2099.08',
      family: 'advocacy',
      medical: true,
    },
    {
      id: 'social-service',
      name: 'social service worker',
      soc: '21-1093.00',
      family: 'advocacy',
      medical: false,
    },
    {
      id: 'customer-service',
      name: 'customer service representative',
      soc: '43-4051.00',
      family: 'customer-service',
      medical: false,
    },
    {
      id: 'patient-service',
      name: 'health care customer service representative',
      soc: '43-4051.00',
      family: 'customer-service',
      medical: true,
    },
    {
      id: 'accountant',
      name: 'accountant or bookkeeper',
      soc: '43-3031.00',
      family: 'accounting',
      medical: false,
    },
    {
      id: 'human-resources',
      name: 'human resources specialist',
      soc: '13-1071.00',
      family: 'human-resources',
      medical: false,
    },
    {
      id: 'health-services-manager',
      name: 'health services manager',
      soc: '11-9111.00',
      family: 'general-management',
      medical: true,
    },
    {
      id: 'manager',
      name: 'manager or supervisor',
      soc: '11-1021.00',
      family: 'general-management',
      medical: false,
    },
    { id: 'sales', name: 'sales representative', soc: '41-3091.00', family: 'sales', medical: false },
    {
      id: 'marketing',
      name: 'marketing or public relations specialist',
      soc: '13-1161.00',
      family: 'marketing',
      medical: false,
    },
    { id: 'teacher', name: 'teacher or trainer', soc: '25-2031.00', family: 'education', medical: false },
    {
      id: 'technology',
      name: 'information technology specialist',
      soc: '15-1232.00',
      family: 'technology',
      medical: false,
    },
    { id: 'analyst', name: 'analyst', soc: '13-1111.00', family: 'analysis', medical: false },
    {
      id: 'trades',
      name: 'technical, production or transport worker',
      soc: '51-9199.00',
      family: 'trades',
      medical: false,
    },
    {
      id: 'designer',
      name: 'designer',
      soc: '27-1029.00',
      family: 'marketing',
      medical: false,
    },
    { id: 'writer', name: 'writer or editor', soc: '27-3043.00', family: 'marketing', medical: false },
    { id: 'fundraiser', name: 'fundraiser', soc: '13-1131.00', family: 'marketing', medical: false },
    {
      id: 'data-analyst',
      name: 'data analyst or data scientist',
      soc: '15-2051.00',
      family: 'analysis',
      medical: false,
    },
    {
      id: 'project-manager',
      name: 'project manager or coordinator',
      soc: '13-1082.00',
      family: 'analysis',
      medical: false,
    },
    {
      id: 'researcher',
      name: 'scientist or researcher',
      soc: '19-1099.00',
      family: 'analysis',
      medical: false,
    },
    { id: 'engineer', name: 'engineer', soc: '17-2199.00', family: 'trades', medical: false },
    { id: 'food-service', name: 'food service worker', soc: '35-9099.00', family: 'trades', medical: false },
    { id: 'security-guard', name: 'security guard', soc: '33-9032.00', family: 'trades', medical: false },
  ],
};

const byId = new Map(occupations.rows.map((row) => [row.id, row]));

export const occupationById = (id: string | null): Occupation | null =>
  id === null ? null : (byId.get(id) ?? null);

const OFFICE_FAMILIES: readonly WorkFamily[] = [
  'office-management',
  'front-office',
  'administrative',
  'billing',
  'records',
];

/** Clerical and administrative work, of any field. */
export function isOfficeWork(id: string): boolean {
  const occupation = occupationById(id);
  return occupation !== null && OFFICE_FAMILIES.includes(occupation.family);
}
