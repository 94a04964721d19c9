import type { SkillNames } from './skill-row.ts';

/** Reception, calls, records and paper. */
export const frontDesk: readonly SkillNames[] = [
  [
    'scheduling',
    'Scheduling',
    'scheduling, appointment scheduling, scheduled appointments, schedule appointments, patient scheduling, scheduling appointments, schedule patients, appointment setting, scheduling software, making appointments, book appointments',
    {
      unless:
        /\b(?:gpu|cpu|packet|kernel|i\/o|workflow|workload|thread|process|memory|task|job|production planning)\b[^.;]{0,40}scheduling|virtuali[sz]ed|airflow|(?:flexib\w{0,15}|self|alternate|open|work|advance)[- ](?:[a-z]{1,20} )?scheduling|scheduling (?:flexibility|conflict|needs|requirement|an interview|your)/,
      counterExamples: ['Knowledge of GPU scheduling', 'Scheduling flexibility is a must'],
    },
  ],
  [
    'surgery-scheduling',
    'Surgery scheduling',
    'surgery scheduling, surgical scheduling, schedule surgeries, scheduling surgeries, procedure scheduling, surgical scheduler, surgery scheduler',
  ],
  [
    'patient-registration',
    'Patient registration',
    'patient registration, patient check-in, patient intake, check-in and check-out, registering patients, check in and check out, register patients, check-in/check-out, patient check-out, check-in patients, patient access, patient admissions, new patient registration, check in patients, checking in patients',
  ],
  [
    'front-desk',
    'Front desk',
    'front desk operations, front office operations, front desk duties, front office procedures, reception duties, front desk skills, front office skills',
  ],
  [
    'greeting-patients',
    'Greeting patients',
    'greet patients, greeting patients, welcoming patients, greet visitors, greeting visitors, greet clients, greeting clients, patient reception',
  ],
  [
    'multi-line-phones',
    'Multi-line phones',
    'multi-line phone, multi-line phones, multi-line telephone, multi line phone system, switchboard, answering phones, phone etiquette, telephone etiquette, telephone skills, phone skills, multiple phone lines, multi-phone lines, answer phones, phone system, multi-line phone systems, answering telephones, answer multi-line phones, phone communication skills, phone manner, telephone manner',
  ],
  [
    'call-center',
    'Call center',
    'call center experience, call center environment, inbound calls, outbound calls, high call volume, call center setting, inbound and outbound calls, high volume calls',
  ],
  ['phone-triage', 'Phone triage', 'phone triage, telephone triage, nurse triage, triage calls'],
  [
    'customer-service',
    'Customer service',
    'customer service, patient service, client service, guest services, patient satisfaction, customer care, patient relations, customer service skills, customer relations, customer support, client relations, guest relations, client services, patient experience, customer satisfaction, guest service, patient services',
  ],
  [
    'patient-complaints',
    'Patient complaints',
    'patient complaints, handling complaints, resolve complaints, service recovery, complaint resolution, customer complaints, resolving patient concerns, grievances, difficult patients, irate callers, handle complaints',
  ],
  ['data-entry', 'Data entry', 'data entry, data input, entering data, key data'],
  [
    'typing',
    'Typing',
    'typing, words per minute, keyboarding, typing skills, typing speed, 45 WPM, 40 WPM, 50 WPM, 35 WPM, 60 WPM, 55 WPM, 30 WPM, keyboard skills',
    {
      unless: /blood typing|strong typing|static typing/,
      counterExamples: ['Blood typing in the laboratory'],
    },
  ],
  [
    'ten-key',
    'Ten-key',
    '10-key, ten-key, 10 key, ten key, 10-key calculator, ten key calculator, 10 key by touch',
  ],
  [
    'filing',
    'Filing',
    'filing, alphabetical filing, filing systems, file maintenance, document filing, filing system',
    {
      unless:
        /filing (?:a |an |of |for |your |the )?(?:complaint|charge|claims?|taxes|bankruptcy|deadline|appeal|fees?|suit|status)|tax filing|(?:regulatory|patent|court|sec) filing/,
      counterExamples: ['Filing a complaint'],
    },
  ],
  [
    'document-handling',
    'Scanning and faxing',
    'scanning documents, scan documents, faxing and copying, scanning and faxing, copying and filing, photocopying, document scanning, faxing, filing and faxing',
  ],
  [
    'office-equipment',
    'Office equipment',
    'office equipment, standard office equipment, general office equipment, office machines',
    { unless: /home office equipment/, counterExamples: ['A laptop and home office equipment'] },
  ],
  [
    'office-procedures',
    'Office procedures',
    'office procedures, office practices, general office duties, administrative procedures, clerical procedures, medical office procedures, office skills, clerical skills, clerical duties, administrative duties, clerical support, administrative support, administrative skills, general office skills, office administration, secretarial skills, general clerical, clerical work, office duties, administrative tasks, clerical tasks',
    { unless: /office practice managers?/, counterExamples: ['Wrote to office practice managers'] },
  ],
  [
    'correspondence',
    'Correspondence',
    'business correspondence, composing correspondence, prepare correspondence, letter writing, business letters, drafting correspondence, written correspondence, business writing, email etiquette',
  ],
  [
    'proofreading',
    'Proofreading',
    'proofreading, proof reading, copy editing, editing and proofreading, proofread',
  ],
  [
    'meeting-minutes',
    'Meeting minutes',
    'meeting minutes, minute taking, taking minutes, take minutes, shorthand',
  ],
  [
    'calendar-management',
    'Calendar management',
    'calendar management, managing calendars, manage calendars, calendaring, schedule meetings, scheduling meetings, calendar maintenance, complex calendars',
  ],
  [
    'travel-arrangements',
    'Travel arrangements',
    'travel arrangements, travel planning, arrange travel, travel coordination, booking travel, coordinate travel',
  ],
  [
    'event-planning',
    'Event planning',
    'event planning, event coordination, meeting planning, event management, plan events, planning events',
    { unless: /security|siem|incident/, counterExamples: ['Security information and event management'] },
  ],
  [
    'cash-handling',
    'Cash handling',
    'cash handling, handling cash, cash drawer, cash management, cash reconciliation, balance cash drawer, handle cash, cashiering, cash register, point of sale, daily deposits, credit card payments, money handling',
    {
      unless:
        /cash management,? (?:sweeps?|treasury|services|solutions)|(?:treasury|lending)\b[^.;]{0,60} cash management/,
      counterExamples: ['Treasury, lending and cash management'],
    },
  ],
  [
    'electronic-health-records',
    'Electronic health records',
    'electronic health records, electronic medical records, electronic health record, electronic medical record, EMR systems, EMR software, EHR software, EMR/EHR, EHR systems, EHR/EMR, EMR experience, EHR experience, EMR system, EHR system, electronic medical record systems, electronic health record systems, electronic charting, electronic medical charts, electronic patient records, EMR & EHR, EMR or EHR, EHR or EMR, electronic medical records systems, computerized medical records, EMR programs, experience with EMR, experience with EHR, knowledge of EMR, familiarity with EMR, electronic dental records',
  ],
  [
    'practice-software',
    'Practice management software',
    'practice management software, practice management system, practice management systems, medical practice software, dental practice software, medical office software, medical billing software, dental practice management software, medical computer systems, PM software, PM system, veterinary software',
  ],
  [
    'record-keeping',
    'Record keeping',
    'record keeping, recordkeeping, record-keeping, records management, records maintenance, maintaining records',
  ],
  [
    'medical-records',
    'Medical records',
    'medical records, patient records, patient charts, medical record, medical charts, health information management, chart maintenance, medical charting, medical documentation, health records, patient files, patient information, medical records management, medical documents',
    {
      unless: /health information management association/,
      counterExamples: ['American Health Information Management Association'],
    },
  ],
  [
    'release-of-information',
    'Release of information',
    'release of information, records requests, medical records requests, record requests',
  ],
  [
    'chart-preparation',
    'Chart preparation',
    'chart preparation, chart prep, prepare charts, prepping charts, preparing charts',
  ],
  [
    'transcription',
    'Medical transcription',
    'medical transcription, transcription, dictation, medical dictation, transcribing',
    {
      unless: /transcription factor|gene transcription|rna|reverse transcription/,
      counterExamples: ['RNA transcription factors'],
    },
  ],
  [
    'telehealth',
    'Telehealth',
    'telehealth, telemedicine, virtual visits, tele-health, telehealth visits',
    {
      unless:
        /telehealth (?:company|startup|platform is|benefits?|services at no)|(?:free|insurance|benefits?)[^.;]{0,30} tele(?:health|medicine)/,
      counterExamples: ['We are a telehealth company'],
    },
  ],
  ['patient-portal', 'Patient portal', 'patient portal, patient portals'],
  [
    'appointment-reminders',
    'Appointment reminders',
    'appointment reminders, confirm appointments, confirming appointments, reminder calls, appointment confirmation, recall system, patient recall, hygiene recall, patient recalls, recall appointments',
  ],
  [
    'hipaa',
    'HIPAA',
    'HIPAA, HIPPA, HIPAA compliance, patient confidentiality, HIPAA regulations, HIPAA guidelines, patient privacy, confidentiality of patient, HIPAA laws, HIPAA knowledge',
  ],
  [
    'interpreting',
    'Interpreting',
    'medical interpreting, medical interpretation, interpreting for patients, translation services',
    { counterExamples: ['Interpreting test results'] },
  ],
];
