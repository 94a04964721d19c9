import type { DutyRow } from './duty-row.ts';

export const practiceDuties: readonly DutyRow[] = [
  {
    id: 'records',
    name: 'medical records',
    weight: 2,
    sources: ['001', '002', '003', '004'],
    phrases: [
      {
        does: 'maintain|update|keep|file|manage|review|prepare|request|obtain|release|scan|pull|enter|document in|organize|complete|input|process|retrieve|audit|handle|send|track|upload|document|copy|abstract|transcribe|chart in|create',
        what: "(?:medical|patients?['’]?s?|health|clinical|electronic medical|electronic health|e[hm]r)(?: care)? (?:records?|charts?|files?|documentation)(?! (?:data|systems? (?:vendor|software|company)|integrations?|platforms?|software|products?|apis?))|(?:protected )?health information",
        examples: [
          'Keeps patient charts',
          'Maintain electronic medical records',
          'Processes medical records requests',
        ],
        counterExamples: ['Review health records data of research', 'Integrate with EHRs'],
      },
      {
        does: 'document|record|enter|chart|log|input',
        what: "(?:(?:every|each|all|patient|client|clinical|care|treatment|exam|medical|information|data|notes|vitals|test results|results|findings|it|services)[ ,/]){1,4}(?:\\w+ ){0,3}?(?:in|into|on|within) (?:the |our |patient |each )?(?:\\w+[’']s )?(?:e[hm]rs?|epic|(?:electronic )?(?:medical|health|patient) (?:records?|charts?)|charts?)|(?:every|each|all|patient) (?:visits?|encounters?|care)|(?:patient|clinical|medical) (?:information|data|notes|histor(?:y|ies)|encounters|visits|progress)",
        examples: [
          'Document all patient visits',
          'Enter patient information in the EHR',
          'Documents clinical notes',
        ],
        counterExamples: ['Document code and designs'],
      },
      {
        does: 'make sure|ensure',
        what: '(?:that )?(?:every|each|all) visits? (?:is|are) documented',
        examples: ['Make sure that every visit is documented'],
      },
      {
        named:
          '(?:medical|patient|health) (?:records?|charts?|charting|files?|documentation)(?! (?:data|companies|integrations?|platforms?|software|products?|systems? vendor))|electronic (?:medical|health) records?(?! (?:systems? vendor|platforms?|data|integrations?|software))|chart (?:prep\\w*|audits?|reviews?)|release of information|health information management',
        examples: ['Responsible for medical records', 'Performs chart audits', 'Assists with chart prep'],
        counterExamples: ['Familiar with electronic health records', 'Knowledge of release of information'],
      },
      {
        onlyDone: true,
        named: 'e[hm]rs?|health information|visits? (?:is|are) documented|expedientes?|archivo clínico',
        examples: ['Expedientes de pacientes'],
        counterExamples: ['Build deep EMR integrations', 'Experience with EHR'],
      },
    ],
  },
  {
    id: 'clerical',
    name: 'clerical work',
    weight: 1,
    sources: ['002'],
    phrases: [
      {
        does: 'file|fax|scan|copy|photocopy|mail|type|distribute|sort|open|process|prepare|draft|handle|answer|manage|transcribe|collate|print|assemble|compose|proofread|route',
        what: 'documents(?! (?:processing|understanding|model))|paperwork|letters|(?<!\\b(?:accounting|legal|policy|research|technical|investment|credit) )memos|mail|correspondence|forms|faxes|meeting minutes|minutes',
        examples: ['Filing documents', 'Opens and sorts mail', 'Scans documents', 'Prepares correspondence'],
        counterExamples: [
          'Please mail your documents to us',
          'Document processing with AI',
          'Prepare technical accounting memos',
          'Prepare contract packages',
        ],
      },
      {
        does: 'sort|open|distribute|receive|handle|mail',
        what: 'packages',
        examples: ['Receives and distributes packages'],
        counterExamples: ['Prepare bid packages'],
      },
      {
        does: 'perform|provide|complete|handle|assist with|support|manage|conduct|do|carry out|execute|process',
        what: '(?:administrative|clerical|office|secretarial)(?: and (?:\\w+))? (?:support|duties|tasks|assistance|work|functions)|data entry(?! tasks)|filing(?! (?:claims|taxes|of (?:claims|patents)))',
        examples: ['Performs clerical duties', 'Provides administrative support', 'Complete data entry'],
        counterExamples: ['Spend less time on administrative tasks'],
      },
      {
        does: 'take|record|keep|prepare|draft|transcribe|distribute|write',
        what: '(?:meeting |board )?(?<!\\b(?:five|ten|few|thirty|\\d) )minutes',
        examples: ['Takes the minutes', 'Record meeting minutes'],
        counterExamples: ['Take five minutes to apply'],
      },
      {
        named:
          'fil(?:ing|ed)(?! (?:claims|taxes|of|denials|deadlines|patents|status|for))|fax(?:es|ed|ing)(?! or\\b)|(?<!\\b(?:vulnerability|security|code) )scan(?:s|ned|ning) (?:and|of|or) (?!analy)\\w+|photo?cop(?:y|ies|ied|ying|ier|iers)|correspondence|data entry(?! tasks)|typ(?:ing|ed)|clerical(?: \\w+)?|administrative (?:support|duties|tasks|assistance)|meeting minutes',
        examples: [
          'Filing, faxing and scanning',
          'Responsible for filing and data entry',
          'Manages reports and correspondence',
        ],
        counterExamples: [
          'Avoid timely filing denials',
          'Reduce clerical burden with AI',
          'Typing speed of 60 wpm',
          'Directs periodic vulnerability scans of servers',
          'Performs CT scanning and analysis',
        ],
      },
      {
        onlyDone: true,
        named:
          '(?<!\\b(?:e-|g-|direct |via |by |voice |e ))mail|scanned|scanning (?:documents|records|charts)',
        examples: ['Handles phones and mail'],
        counterExamples: ['Apply by mail'],
      },
    ],
  },
  {
    id: 'compliance',
    name: 'privacy and safety compliance',
    weight: 2,
    sources: ['000', '001', '002', '003', '004'],
    phrases: [
      {
        does: 'ensure|maintain|monitor|oversee|manage|adhere to|comply with|follow|enforce|observe|uphold|implement|protect|safeguard|keep|promote|assure|practice|conduct|provide|perform|complete',
        what: "hipaa(?! (?:analytics|environments?|products?|platforms?))|osha|clia|jcaho|joint commission|patients?['’]?s? (?:confidentiality|privacy)|confidentiality of (?:patients?|(?:all )?(?:patient|medical|health|client) (?:information|records?|data))|confidentiality(?: and privacy)? (?:consistent with|per|under|according to) (?:the )?hipaa|infection[- ](?:control|prevention)(?: \\w+)?|patient safety(?! data)",
        examples: [
          'Ensures HIPAA compliance',
          'Maintains patient confidentiality',
          'Follow infection control policies',
          'Maintains confidentiality and privacy consistent with HIPAA',
        ],
        counterExamples: [
          'Familiar with HIPAA',
          'Build HIPAA products',
          'Ensure the HIPAA environment is isolated',
        ],
      },
      {
        does: 'ensure|maintain|monitor|oversee|manage|assure|enforce|audit|lead|direct|coordinate',
        what: '(?:regulatory|accreditation|licensing|licensure|safety|(?:state|federal|local)(?:,? (?:and|&|or) (?:state|federal|local))?|government|legal)(?: (?:and|&) \\w+)? (?:compliance|regulations|requirements|standards|guidelines|laws)|compliance with (?:all )?(?:applicable |relevant |governmental |regulatory )?(?:hipaa|osha|clia|state|federal|local|government|regulat\\w+|licens\\w+|accreditation|joint commission|laws)',
        inHealthCare: true,
        examples: [
          'Ensures regulatory compliance of the hospital',
          'Ensuring compliance with state regulations in the clinic',
        ],
        counterExamples: [
          'Ensures compliance with building codes',
          'Works with the compliance team of the hospital',
        ],
      },
      {
        named:
          '(?:hipaa(?! (?:analytics|environments?|products?|platforms?))|osha|clia)(?: (?:compliance|regulations|guidelines|standards))?|(?:regulatory|safety|clinical|privacy) compliance(?! (?:teams?|officers?|departments?|software|platform))|patient (?:confidentiality|privacy)',
        inHealthCare: true,
        examples: [
          'Responsible for HIPAA compliance at the clinic',
          'Oversees safety compliance of our hospital',
        ],
        counterExamples: ['Knowledge of HIPAA and patients'],
      },
      {
        onlyDone: true,
        named: 'compliance|regulat(?:ory|ions)|jcaho|joint commission',
        inHealthCare: true,
        examples: ['Handles compliance for our physicians'],
        counterExamples: ['In compliance with federal law at the hospital'],
      },
    ],
  },
  {
    id: 'operations',
    name: 'daily operations',
    weight: 1,
    sources: ['001', '002', '003', '004'],
    phrases: [
      {
        does: 'oversee|manage|direct|coordinate|run|supervise|lead|support|plan|maintain|ensure|handle|assist with|monitor|administer|organize',
        what: '(?:day[- ]to[- ]day|daily|office|practice|clinic|clinical|medical office|department(?:al)?|(?<!data )center|front office|facility|site)[, ](?!security|marketing|accounting)(?:\\w+ )?(?:and \\w+ )?(?:operations|workflow)(?! expectations)(?! (?:teams?|managers?|leaders|software|platform))|operations of (?:the|our|a|all) (?:\\w+ )?(?:practice|clinic|office|department|center|facility|program|unit)|(?:smooth |efficient |effective )operation (?:of|and)',
        examples: [
          'Oversees day-to-day operations',
          'Manages practice operations',
          'Directs the operations of the clinic',
        ],
        counterExamples: ['Our tools support clinic operations', 'Work with the clinical operations team'],
      },
      {
        does: 'manage|run|direct|oversee|administer|lead',
        what: '(?:medical |dental |front |busy |our |main |law )?(?:office|practice|clinic|front desk|facility)(?=\\s*$|[.,;:)]| (?:and|or|of|to|for|in|at|by|with|including|while|when)\\b)',
        examples: ['Runs the office of our physicians', 'Manage the dental practice'],
        counterExamples: ['Manage practice areas', 'Manages clinic staff'],
      },
      {
        named:
          '(?:day[- ]to[- ]day|daily|office|practice|clinic) (?!security|marketing|accounting)(?:\\w+ )?(?:operations|workflow)(?! (?:teams?|managers?|leaders))|(?:office|practice) (?:management|administration)(?! (?:software|platform|systems?|teams?))|business operations(?! (?:teams?|managers?|leaders|skills|associate|analyst))',
        examples: ['Responsible for daily operations', 'Provides office management'],
        counterExamples: [
          'Experience in practice management',
          'Works with practice management software',
          'Responsible for daily security operations',
        ],
      },
    ],
  },
  {
    id: 'policies',
    name: 'policies and procedures',
    weight: 1,
    sources: ['001', '002'],
    phrases: [
      {
        does: 'develop|write|create|implement|establish|update|revise|maintain|enforce|draft|administer|design|set|recommend|formulate|interpret|document|define|communicate|build|coordinate|evaluate',
        what: '(?<!\\b(?:public|foreign|economic|trade|tax|fiscal|social|climate|education|legislative|health|state|federal|bold|progressive|voting|energy|network|ai|advance|key|our|abortion|rights) )(?:policies|(?:office|written|clinic|practice) policy|policy(?= (?:and|&) procedures?))(?: (?:and|&|or) (?:\\w+ )?procedures?| manuals?)?(?! (?:advoca\\w+|analys\\w+|teams?|work|makers?|issues?|changes?|priorities|goals?|agendas?|briefs?|papers?|landscape|research|campaigns?|strateg(?:y|ies)|experts?|positions?|recommendations|solutions|proposals?|memos?|initiatives|reforms?|products?|updates|development|and (?:advocacy|politic\\w+|legal|law|practice|legislat\\w+)))|(?:office|clinical|clinic|practice|safety|internal|department|standardized|standard|operating|written|administrative|accounting|business|workplace|scheduling|phone) (?:procedures(?: and protocols)?|protocols)|standard operating procedures|sops',
        examples: [
          'Writes office policies',
          'Develops and implements policies and procedures',
          'Update standard operating procedures',
        ],
        counterExamples: [
          'Follow all policies',
          'Develop policy briefs for Congress',
          'Our leave policy is generous',
          'Review policies for exceptions',
        ],
      },
      {
        inHealthCare: true,
        does: 'lead|oversee|coordinate|manage|support|develop|implement|participate in|perform|conduct|contribute to|assist with|direct|monitor|maintain|assist in',
        what: '(?:quality improvement|quality assurance(?= (?:programs?|activities|initiatives|plans?|efforts|procedures)))(?: (?:programs?|activities|initiatives|projects|plans?|efforts|procedures))?(?! (?:teams?|engineers?|test(?:s|ing)|of (?:code|data|scans)))|office process improvements?',
        examples: ['Participates in quality improvement at the clinic'],
        counterExamples: ['Work with the quality assurance team', 'Perform quality assurance of data'],
      },
      {
        named:
          '(?:policy|policies) (?:and|&) procedures? (?:development|implementation|manuals?)|(?:development|implementation|creation|enforcement|review|administration) of (?!behavior|treatment)(?:\\w+ ){0,3}?(?:policies|procedures|protocols)',
        examples: ['Responsible for the development of office policies'],
        counterExamples: ['According to policies and procedures', 'Implementation of behavioral procedures'],
      },
      {
        onlyDone: true,
        named:
          'policies|procedures and policies|(?:office|clinical|clinic|practice|safety|infection[- ]control) protocols|standard (?:operating )?procedures|process improvements?|quality (?:improvement|assurance|control)',
        examples: ['Responsible for quality assurance'],
        counterExamples: [
          'Uphold the code of conduct and compliance policies',
          'Follow cleaning, disinfecting and infection control policies',
          'Per our policy all employees are vaccinated',
        ],
      },
    ],
  },
  {
    id: 'terminology',
    name: 'medical terminology',
    weight: 2,
    sources: ['000', '001', '004'],
    phrases: [
      {
        named: 'medical (?:terminology|terms|transcription)',
        examples: ['Uses medical terminology', 'Performs medical transcription'],
        counterExamples: ['Knowledge of medical terminology preferred'],
      },
    ],
  },
  {
    id: 'clinical',
    name: 'clinical support',
    weight: 2,
    sources: ['002', '004'],
    phrases: [
      {
        does: 'take|record|obtain|measure|check|monitor|document|perform|assess',
        what: 'vital signs?|vitals|blood pressures?(?! (?:transducers|cuffs))|phlebotomy|venipuncture|ekgs?|ecgs?|point[- ]of[- ]care test(?:s|ing)?|blood draws?',
        examples: ['Takes vital signs', 'Obtains blood pressures', 'Performs phlebotomy'],
        counterExamples: ['Monitor vital services of our cloud'],
      },
      {
        does: 'room|administer|give|draw|sterilize|prepare|dispense|clean|collect|process|handle|label|set up|stock|refill',
        what: '(?:exam(?:ination)? |treatment |procedure )rooms?|(?:oral )?medications?|injections?|vaccines?|vaccinations|immunizations|blood(?! types?)|(?<!\\b(?:survey|research|reagents,|chemicals,) )instruments|(?:lab(?:oratory)? |blood |urine )?specimens?|lab(?:oratory)? (?:results|specimens|work)',
        inHealthCare: true,
        examples: [
          'Administers medications to patients',
          'Prepares exam rooms in the clinic',
          'Collects specimens at the hospital',
        ],
        counterExamples: [
          'Collect copayments, register patients of the clinic',
          'Prepares reagents, chemicals, instruments in the hospital',
        ],
      },
      {
        does: 'room|prepare|prep|set up',
        what: 'patients(?! (?:data|for discharge))',
        inHealthCare: true,
        examples: ['Rooms patients', 'Prepares patients for procedures'],
        counterExamples: ['Prepare patients data for models in hospitals'],
      },
      {
        does: 'provide|deliver|perform|assist with|assist in|support',
        what: 'patient care(?! (?:coordinators?|teams?|management|platform|software|products?|technolog\\w+))',
        examples: ['Provides direct patient care', 'Assists with patient care'],
        counterExamples: ['Support patient care teams with software'],
      },
      {
        named:
          'vital signs?|vitals|rooming|phlebotomy|sterilization|lab(?:oratory)? (?:results|specimens|work)|clinical support(?! (?:staff|teams?|specialists?))|injections?|exam(?:ination)? rooms?|medications?(?! (?:therapy|abortion|assistance|management))|sterilizing',
        inHealthCare: true,
        examples: [
          'Assist with rooming of patients',
          'Responsible for sterilization of instruments for the surgeons',
        ],
        counterExamples: [
          'Experience with SQL injections',
          'Revolutionize medication for patients',
          'Assist in the growth of clinical support staff',
        ],
      },
    ],
  },
];
