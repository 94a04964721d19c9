import type { SkillNames } from './skill-row.ts';

const CLINICAL = [
  'patient',
  'medical',
  'vital',
  'vitals',
  'phlebotomy',
  'perform',
  'clinical',
  'injection',
  'venipuncture',
  'skill',
  'medication',
  'blood',
  'monitoring',
  'testing',
  'experience',
  'ekg',
  'lab',
] as const;

/** What is done with patients, at the chair and with animals. */
export const clinical: readonly SkillNames[] = [
  [
    'vital-signs',
    'Vital signs',
    'vital signs, vitals, taking vitals, take vitals, blood pressure, taking vital signs',
    { unless: /\bvital\b(?! signs?)/, counterExamples: ['Your work is vital to our success'] },
  ],
  [
    'phlebotomy',
    'Phlebotomy',
    'phlebotomy, venipuncture, blood draws, drawing blood, draw blood, phlebotomy skills, blood draw, venipunctures, phlebotomy experience',
  ],
  [
    'injections',
    'Injections',
    'injections, giving injections, administering injections, administer injections, intramuscular, subcutaneous injections, give injections',
    {
      unless: /mold|additive|(?:sql|dependency|prompt|code|capital|fuel) injections?/,
      counterExamples: ['Injection molding', 'SQL injections'],
    },
  ],
  [
    'immunizations',
    'Giving immunizations',
    'administering immunizations, immunization administration, administer immunizations, giving immunizations, administering vaccines, vaccine administration, administer vaccines, give immunizations',
  ],
  [
    'ekg',
    'EKG',
    'EKG, EKGs, ECG, electrocardiogram, electrocardiograms, 12-lead EKG',
    { needsContext: CLINICAL, counterExamples: ['The ECG building'] },
  ],
  [
    'rooming-patients',
    'Rooming patients',
    'rooming patients, room patients, patient rooming, escort patients, escorting patients',
  ],
  [
    'medication-administration',
    'Medication administration',
    'medication administration, administer medications, administering medications, administration of medications, medication management, passing medications, medication pass, pass medications, dispensing medication',
  ],
  [
    'medication-refills',
    'Prescription refills',
    'prescription refills, medication refills, refill requests, refilling prescriptions, prescription refill, prescription requests',
  ],
  ['medication-reconciliation', 'Medication reconciliation'],
  [
    'e-prescribing',
    'E-prescribing',
    'e-prescribing, electronic prescribing, e-prescribe, ePrescribing, e-prescriptions, e-scripts',
  ],
  [
    'specimen-collection',
    'Specimen collection',
    'specimen collection, collect specimens, collecting specimens, lab specimens, specimen processing, specimen handling, laboratory specimens, specimen labeling, process specimens, collection of specimens, urine collection',
  ],
  [
    'point-of-care-testing',
    'Point-of-care testing',
    'point of care testing, CLIA waived, CLIA-waived tests, waived testing, urinalysis, point-of-care tests, rapid strep, glucose testing, finger sticks, fingersticks, pregnancy tests, waived tests, CLIA',
  ],
  [
    'lab-testing',
    'Laboratory testing',
    'laboratory testing, lab testing, laboratory tests, laboratory procedures, lab procedures, lab tests, laboratory skills, laboratory techniques, lab skills',
  ],
  [
    'wound-care',
    'Wound care',
    'wound care, dressing changes, wound dressing, suture removal, sutures, staple removal, bandaging, wound management, dressing change',
  ],
  [
    'sterilization',
    'Sterilization',
    'sterilization, autoclave, instrument sterilization, sterilize instruments, sterile technique, sterile field, aseptic technique, sterilizing instruments, sterile processing, autoclaving, sterile techniques',
    {
      unless:
        /(?:e\. ?coli|escherichia|cell culture|culturing)[^.;]{0,60} aseptic|(?:tubal|female|male|voluntary|abortion|contracepti\w{0,15})[^.;]{0,30} sterilization|sterilization (?:abuse|services|rights)/,
      counterExamples: ['Tubal sterilization counseling', 'Culturing of cells, aseptic technique'],
    },
  ],
  [
    'infection-control',
    'Infection control',
    'infection control, universal precautions, bloodborne pathogens, blood borne pathogens, standard precautions, infection prevention, blood-borne pathogens, infectious disease control',
  ],
  [
    'patient-education',
    'Patient education',
    'patient education, patient teaching, educating patients, educate patients, patient instruction, health education, educate patients and families, patient counseling',
  ],
  [
    'patient-care',
    'Patient care',
    'patient care, direct patient care, patient care experience, hands-on patient care, resident care, bedside care, patient handling, personal care, activities of daily living, patient contact',
    {
      unless:
        /optimal patient care|(?:improve|improves|improving|transform|transforms|advance|impact on) (?:[a-z]{1,20} )?patient care|patient care (?:team|services|coordinator|technician|representative|director|center|areas?|units?|setting)|(?:excellent|quality|best|exceptional|outstanding|compassionate) patient care|personal care (?:products?|items|industry)|\b(?:hair|nails|salon|spa)\b/,
      counterExamples: [
        'The team ensures optimal patient care',
        'It improves patient care',
        'Join our patient care team',
        'Personal care of hair and nails',
      ],
    },
  ],
  [
    'patient-assessment',
    'Patient assessment',
    'patient assessment, patient assessments, nursing assessment, physical assessment, clinical assessment, health assessment, clinical assessments, assessment skills',
  ],
  [
    'patient-history',
    'Medical histories',
    'medical histories, medical history, patient history, health history, patient histories, taking patient histories',
  ],
  ['triage', 'Triage', 'patient triage, triage patients, triaging patients, triage skills, triaging'],
  [
    'minor-procedures',
    'Assisting with procedures',
    'assist with procedures, minor procedures, assisting with procedures, office procedures assistance, minor surgery, minor surgical procedures, assist with minor surgeries, assisting physicians, assist with minor procedures, surgical assisting, in-office procedures, assist with exams',
  ],
  [
    'x-ray',
    'X-rays',
    'taking x-rays, take x-rays, radiographs, dental x-rays, digital x-rays, dental radiographs, x-ray experience, exposing radiographs, x-ray procedures, expose radiographs, take xrays, radiology procedures',
  ],
  [
    'ultrasound',
    'Ultrasound',
    'ultrasound, ultrasounds, sonography, bladder scan, ultrasound experience',
    {
      unless: /ultrasound (?:technician|technologist|tech|school|company|sensor|probe|device)/,
      counterExamples: ['Ultrasound technician wanted'],
    },
  ],
  [
    'chairside-assisting',
    'Chairside assisting',
    'chairside assisting, four-handed dentistry, chairside, chair-side assisting, dental assisting, chairside assistance, coronal polishing, dental impressions, taking impressions',
  ],
  [
    'pulmonary-testing',
    'Pulmonary function tests',
    'spirometry, pulmonary function tests, pulmonary function testing, nebulizer treatments, PFTs, nebulizers',
  ],
  [
    'hearing-vision-screening',
    'Hearing and vision screening',
    'vision screening, hearing screening, audiometry, vision screenings, hearing tests, vision tests, audiograms, tonometry, visual fields, lensometry, refraction',
  ],
  [
    'catheterization',
    'Catheterization',
    'catheterization, catheter insertion, foley catheter, urinary catheters, catheter care',
  ],
  [
    'iv-therapy',
    'IV therapy',
    'IV therapy, IV insertion, IV starts, IV placement, intravenous therapy, starting IVs, IV infusion, infusion therapy, IV skills, peripheral IV',
  ],
  ['ear-lavage', 'Ear irrigation', 'ear lavage, ear irrigation, ear wash'],
  [
    'drug-screens',
    'Drug screen collection',
    'drug screen collection, urine drug screens, DOT drug screens, breath alcohol testing, urine drug screen collection',
  ],
  ['allergy-testing', 'Allergy testing', 'allergy testing, allergy injections, skin testing, allergy shots'],
  [
    'telemetry',
    'Telemetry',
    'cardiac telemetry, cardiac monitoring, telemetry monitoring, holter monitor, holter monitors, cardiac stress tests',
  ],
  [
    'care-coordination',
    'Care coordination',
    'care coordination, coordination of care, coordinating care, coordinate care, patient navigation, transitions of care, coordinate patient care, transition of care',
  ],
  [
    'case-management',
    'Case management',
    'case management',
    {
      unless: /case management systems?|case management (?:software|system) (?:company|startup)/,
      counterExamples: ['Tracked in a case management system', 'a case management software company'],
    },
  ],
  [
    'chronic-care-management',
    'Chronic care management',
    'chronic care management, chronic disease management, disease management, population health',
  ],
  [
    'care-plans',
    'Care plans',
    'care plans, care planning, plan of care, treatment plans, treatment planning, plans of care',
  ],
  ['discharge-planning', 'Discharge planning'],
  ['utilization-review', 'Utilization review', 'utilization review, utilization management'],
  [
    'clinical-documentation',
    'Clinical documentation',
    'clinical documentation, charting, SOAP notes, patient documentation, nursing documentation, medical scribing, scribing, progress notes',
    { unless: /(?:ehr|emr|electronic) charting/, counterExamples: ['electronic charting is done by others'] },
  ],
  [
    'crisis-intervention',
    'Crisis intervention',
    'crisis intervention, de-escalation, de-escalation techniques, crisis counseling',
  ],
  [
    'counseling',
    'Counseling',
    'motivational interviewing, options counseling, individual counseling, group counseling, trauma-informed care, trauma informed care, contraceptive counseling, family planning counseling, pregnancy options counseling, cognitive behavioral therapy',
  ],
  [
    'animal-handling',
    'Animal handling',
    'animal restraint, animal handling, restraining animals, restrain animals, handling animals, animal care',
  ],
  [
    'memory-care',
    'Memory care',
    'dementia care, memory care, alzheimer care, alzheimers care, geriatric care',
    { counterExamples: ['Random access memory'] },
  ],
  [
    'cultural-health',
    'Health promotion',
    'health promotion, community outreach, health outreach, patient advocacy, community health outreach',
  ],
  [
    'clinical-research',
    'Clinical research',
    'clinical research, clinical trials, good clinical practice, IRB submissions, informed consent',
    {
      unless: /clinical research (?:coordinator|associate|organization|assistant|company|nurse)/,
      counterExamples: ['Clinical research coordinator'],
    },
  ],
];
