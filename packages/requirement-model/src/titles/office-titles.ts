import type { TitleRow } from './title-row.ts';

/** Work in offices and in health care, wherever in the title it stands ('Manager, Patient Access'). */
export const officeTitles: readonly TitleRow[] = [
  {
    family: 'human-resources',
    pattern:
      /\b(?:human resources?|hr (?:manager|assistant|generalist|coordinator|specialist|director|supervisor|business partner)|recruit(?:er|ing)|sourcer|staffing|talent acquisition)\b/i,
    examples: ['HR Generalist', 'Senior Technical Sourcer', 'Director, Talent Acquisition'],
    counterExamples: ['Talent Manager', 'Human Factors Engineer'],
  },
  {
    family: 'office-management',
    pattern:
      /\b(?:(?:practice|office|clinic|front office|front desk|surgery cent(?:er|re)|health cent(?:er|re)|patient (?:services?|care|experience|access)) (?:manager|administrator|director|supervisor|lead)|(?:manager|director|supervisor)(?:,| of) (?:practice|office|clinic\w*|patient|front)|(?:health ?care|nursing home|assisted living|long[- ]term care|facility|hospital|clinical|medical(?: group| practice)?) administrator|managing director of (?:a )?(?:clinic|practice)|business office manager|administrative (?:services )?manager|(?:gerente|administradora?) de (?:la )?(?:clínica|consultorio|oficina)|(?:supervisora?|encargad[ao]) de recepción)\b/i,
    examples: ['Dental Office Manager', 'Manager, Patient Access', 'Supervisora de recepción'],
    counterExamples: ['Office Assistant', 'Law Firm Director'],
  },
  {
    family: 'nursing',
    pattern: /\b(?:enfermer[ao]|nurse(?!['’]?s? (?:aide|assistant))|nurse practitioner|rn|lpn|lvn|aprn)\b/i,
    examples: ['Staff Nurse (LPN)', 'Nurse Manager'],
    counterExamples: ['Nurse Aide', 'Nursing Assistant'],
  },
  {
    family: 'billing',
    pattern:
      /\b(?:(?:medical|dental|insurance|patient|hospital|physician) (?:billing|biller|collector|collections)|biller|billing(?: and | ?& ?|\/)coding|(?:manager|supervisor|director)(?:,| of) billing|(?:prior )?authorization (?:specialist|coordinator|representative)|billing (?:specialist|clerk|supervisor|representative|rep|manager|coordinator|analyst|assistant|associate)|(?:medical )?cod(?:er|ing) (?:specialist|auditor)|(?:medical|certified|medicare|outpatient|inpatient)[\w ]{0,14} coder|(?<!software )coder|revenue cycle|patient (?:accounts?|financial)|claims? (?:examiner|processor|specialist|analyst|representative)|reimbursement (?:specialist|technician|analyst)|payment (?:poster|reconciliation)|insurance (?:specialist|verification|coordinator)|medical insurance|accounts? receivable|collector|collections? (?:specialist|representative|rep|clerk|manager)|ar (?:specialist|representative|rep|clerk|analyst))\b/i,
    examples: ['Medical Billing Specialist', 'Follow-Up Collector'],
    counterExamples: ['Software Engineer - Billing & Identity'],
  },
  {
    family: 'records',
    pattern:
      /\b(?:health information|medical records?|him (?:specialist|clerk|manager|director)|release of information|healthcare records?|records? (?:clerk|technician|coordinator|specialist|lead))\b/i,
    examples: ['Medical Records Clerk'],
    counterExamples: ['Record Label Owner'],
  },
  {
    family: 'front-office',
    pattern:
      /\b(?:receptionist|front (?:desk|office)|(?!patient care associate)(?:patient|ambulatory)(?: (?:services?|access|registration|care|engagement|intake|relations))* (?:representative|rep|coordinator|specialist|associate|guide|liaison)|(?:hospital|patient) access|registrar|(?<!(?:master|production) )scheduler|recepcionista|coordinadora? de recepción|(?:patient )?greeter|scheduling (?:coordinator|specialist)|unit (?:secretary|clerk|coordinator)|ward clerk|health unit coordinator|admissions? (?:clerk|representative|coordinator)|check[- ]?(?:in|out) (?:clerk|representative))\b/i,
    examples: ['Patient Access Representative', 'Intake Receptionist'],
    counterExamples: ['Patient Care Associate', 'Master Scheduler', 'Front End Engineer'],
  },
  {
    family: 'clinical-support',
    pattern:
      /\b(?:(?:medical|dental|clinical|nursing|nurse['’]?s?|veterinary|ophthalmic|optometric|physical therapy|health care) (?:assistant|aide?|tech(?:nician)?)|paraoptometric|phlebotomist|home health(?: ?care)? aide|caregiver|cna|emt|paramedic|medic|corpsman|patient care (?:tech\w*|assistant|aide|associate)|pharmacy tech(?:nician)?|(?:imaging|radiology|x-ray|surgical|lab(?:oratory)?) (?:specialist|tech\w*))\b/i,
    examples: ['Home Health Aide', 'Patient Care Associate', 'Nurse Aide'],
    counterExamples: ['Physician Assistant', 'Executive Assistant'],
  },
  {
    family: 'clinician',
    pattern:
      /\b(?:physicians?(?! (?:ai|liaison|relations|services|network|engagement|office|practice|scheduler))|surgeon|doctor|dentist|pharmacist|(?:physical|occupational|speech|massage|respiratory) therapist|psychologist|social worker|hygienist|dietitian|veterinarian|midwife|clinician(?! (?:success|engagement|experience|relations)))\b/i,
    examples: ['Physician, M.D. or D.O.', 'Physician Assistant', 'Lead Clinician (NP/CNM)'],
    counterExamples: ['Physician AI Researcher', 'Clinician Success Manager'],
  },
  {
    family: 'advocacy',
    pattern:
      /\b(?:(?:patient|family|benefits?|health|member|care|client|customer) (?:care )?(?:advocate|navigator|liaison)|case ?(?:manager|worker)|care coordinator|(?:guidance |admissions? |(?<!genetic ))counsell?or(?! assistant)|community health worker|outreach (?:lead|coordinator|worker|specialist)|health ?care communicator|benefits? (?:specialist|counsell?or|coordinator))\b/i,
    examples: ['Patient Advocate', 'Community Outreach Coordinator'],
    counterExamples: ['Genetic Counselor Assistant', 'Policy Advocate'],
  },
  {
    family: 'accounting',
    pattern:
      /\b(?:accountant|accounting(?! implementation)|bookkeep(?:er|ing)|controller|accounts payable|payroll|(?<!rn )auditor|financ(?:e|ial) (?:assistant|clerk|specialist|and accounting))\b/i,
    examples: ['Senior Accountant', 'Controller (Remote)'],
    counterExamples: ['Accounting Implementation Manager', 'Account Executive'],
  },
  {
    family: 'administrative',
    id: 'administrative-assistant',
    pattern: /\bexecutive (?:\w{1,20} )?(?:assistant|secretary|coordinator)\b/i,
    examples: ['Executive Assistant', 'Executive Operations Assistant'],
    counterExamples: ['Executive Director', 'Account Executive'],
  },
  {
    family: 'administrative',
    pattern:
      /\b(?:(?:medical|legal|department|executive|unit|school) secretar(?:y|ies)|(?:administrative|admin|executive|office|clerical|personal|medical office) (?:assistant|associate|aide|specialist|coordinator|support|clerk|secretary|services)|medical support assistant|clerical services|office coordinator|(?<!press )secretary|secretari[ao]|(?:auxiliar|asistente) (?:de oficina|administrativ[ao])|administrative|file clerk|data entry|typist)\b/i,
    examples: ['Office Assistant', 'Administrative and Finance Coordinator'],
    counterExamples: ['Deputy Press Secretary', 'Executive Director'],
  },
];
