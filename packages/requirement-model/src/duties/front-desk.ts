import type { DutyRow } from './duty-row.ts';

export const frontDeskDuties: readonly DutyRow[] = [
  {
    id: 'scheduling',
    name: 'scheduling',
    weight: 1,
    sources: ['001', '002', '003', '004'],
    phrases: [
      {
        does: 'schedule|reschedule|book|arrange|coordinate|confirm|cancel|set|set up|make',
        what: 'appointments?(?! types?)|office visits|patient visits|meetings|surger(?:y|ies)|consult(?:s|ations)|follow-?ups?|interviews?|(?:an? |the )?(?:meeting|visit)(?= with)|meeting (?:times|rooms)',
        examples: [
          'Schedules appointments for four physicians',
          'Books follow-up appointments',
          'You will schedule meetings',
        ],
        counterExamples: ['We make appointments easy for patients', 'Time off for personal appointments'],
      },
      {
        does: 'schedule|reschedule',
        what: 'patients?|clients|procedures|tests|exams|staff|employees|volunteers|travel|visits?|calls|shifts|demos|providers|physicians|rooms',
        examples: ['Scheduling patients', 'Schedules staff and tracks their hours'],
        counterExamples: ['Work scheduled shifts with patients'],
      },
      {
        does: 'manage|maintain|coordinate|prepare|create|make|set|develop|keep|fill|update|handle|organize|oversee|build',
        what: '(?<!\\b(?:your|own|equipment|production|project|test|release|depreciation|amortization|maintenance|construction|delivery|sheet|installation|tax|lease|fee|debt|activities|scope|scope,|budgets?,) )schedules?(?! [cad]\\b|,? (?:and )?(?:risks?|budgets?|scope|dependencies|costs?|milestones|deliverables|timelines|resources))|(?<!\\b(?:content|campaign|editorial|release|product|marketing|compliance|event|contract|(?:content|campaign|marketing) and \\w+) )calendars?(?! of (?:\\w+ ){0,2}?(?:agreements|contracts|events|requirements|deadlines|activities|content|campaigns|trainings))|appointment book',
        examples: [
          'Manages the schedules of two doctors',
          'Maintain calendars for executives',
          'Makes weekly schedules for the front office',
        ],
        counterExamples: [
          'Able to keep a flexible schedule',
          'You are responsible for managing your schedule',
          'Update balance sheet schedules',
          'Manage project scope, schedules and risks',
          'Maintain a calendar of agreements',
          'Build a campaign and testing calendar',
        ],
      },
      {
        // Planned together with it are projects and production, not visits.
        named:
          '(?<!\\b(?:planning,?|planning,? and|planning &|production|project|resource|allocation,? and|installation,|maintenance|construction|dispatch) )scheduling(?! (?:software|systems?|platforms?|tools?|engine|algorithms?|challenges|mechanisms|logic|features|models?|reports?|and production))|rescheduling|(?:staff|patient|physician|provider|surgery|appointment) schedul(?:es|ing)|calendar management|calendaring',
        examples: [
          'Responsible for scheduling',
          'Assist with staff scheduling',
          'Oversees patient schedules',
          'Provides calendar management',
        ],
        counterExamples: [
          'Build the scheduling engine',
          'Work scheduled hours',
          'Lead project planning, resource allocation, and scheduling',
          'Responsible for planning, scheduling and upkeep of the plant',
          'Create scheduling reports',
        ],
      },
      {
        onlyDone: true,
        named: '(?:re)?scheduled|scheduler|appointments?|calendars?',
        examples: ['Handles appointments', 'Oversees calendars and mail'],
        counterExamples: ['Work scheduled hours', 'This is a joint appointment'],
      },
      {
        inSpanish: true,
        named: '(?:programación de )?citas|turnos',
        examples: ['Programación de citas', 'Dar turnos a los pacientes'],
      },
    ],
  },
  {
    id: 'reception',
    name: 'reception',
    weight: 1,
    sources: ['002'],
    phrases: [
      {
        does: 'greet|welcome|receive|check in|check out|sign in',
        what: "patients?(?:[’']s)?|visitors|guests|clients|customers|callers|famil(?:y|ies)|people|everyone|public|members|vendors",
        examples: [
          'Greets visitors and checks patients in',
          'Check in patients',
          'Welcomes patients and guests',
        ],
        counterExamples: ['You will be greeted by our dog', 'Receive feedback from clients'],
      },
      {
        does: 'check',
        what: '(?:patients?|pts|visitors|guests|clients) (?:in|out)',
        examples: ['Checks patients in', 'Check guests out'],
      },
      {
        does: 'staff|cover|run|manage|work|man|oversee|operate|support|handle',
        what: 'front desk(?! (?:staff|team|manager|coordinator))|reception(?: area| desk)?|front office(?! (?:staff|team|manager|coordinator))',
        examples: ['Covers the front desk at lunch', 'Runs the front office'],
        counterExamples: ['Work with the front desk team'],
      },
      {
        does: 'work|serve|act',
        what: 'as (?:an? |the |our )?(?:primary |main )?(?:medical |dental |front desk )?receptionist',
        examples: ['Work as a receptionist and biller', 'Serve as our primary receptionist'],
        counterExamples: ['Work with the receptionist'],
      },
      {
        named:
          'front[- ](?:desk|office)(?! (?:staff|team|manager|coordinator|supervisor))|reception(?! (?:staff|team|area))|receptionist|(?:patient )?(?<!\\b(?:regular|weekly|daily|monthly|quarterly|client|customer|team|status) )(?:check-?(?:ins?|outs?)|check (?:in|out)(?=\\s*$|[.,;/]| (?:and|of|process|duties|desk|procedures|area)\\b))(?: and check[- ]?outs?)?|greet(?:s|ed|ing)?',
        examples: [
          'Performs reception duties',
          'Assists with front desk duties',
          'Perform patient check-in and check-out',
        ],
        counterExamples: [
          'Reports to the front desk manager',
          'Participates in weekly check-ins with mentors',
          'Conduct regular check-ins',
          'Work with receptionist and nurses',
          'Check out Instagram',
        ],
      },
      {
        inSpanish: true,
        named: 'recepción|recepcionista',
        examples: ['Atender la recepción'],
      },
    ],
  },
  {
    id: 'telephone',
    name: 'telephone',
    weight: 1,
    sources: [],
    phrases: [
      {
        does: 'answer|take|handle|return|screen|route|direct|field|manage|triage|operate|receive|respond to|monitor|transfer|place|make',
        what: '(?:tele)?phones?(?: calls?| lines?| system)?|(?:incoming |inbound |outbound |outgoing |patient |reminder )calls|(?<!\\b(?:judge?ment|sales|cold|close|tough) )calls(?! to action)|switchboard|multi-?line (?:phone|telephone)s?(?: system)?|voicemails?',
        examples: [
          'Answers a multi-line phone',
          'Making reminder calls',
          'Handle incoming calls',
          'Responds to phone calls',
        ],
        counterExamples: ['Make prudent judgement calls', 'Must have a cell phone'],
      },
      {
        named:
          'incoming calls|inbound calls|outbound calls|multi-?line|switchboard|phones|(?:tele)?phone (?:calls|duties|triage|coverage|support|lines|inquiries)|telephones|answering (?:the )?(?:tele)?phones?',
        examples: ['Handles mail and telephones', 'Assist with phone coverage', 'Provides phone triage'],
        counterExamples: ['Reach out to customers by phone', 'Stipends for phone and internet'],
      },
      {
        onlyDone: true,
        named: 'by (?:tele)?phone|phone|teléfonos?',
        examples: ['Contestar llamadas'],
        counterExamples: [],
      },
      { inSpanish: true, named: 'llamadas', examples: ['Contestar llamadas'] },
    ],
  },
  {
    id: 'registration',
    name: 'patient registration',
    weight: 2,
    sources: ['002'],
    phrases: [
      {
        does: 'register|pre-register|admit',
        what: 'patients?(?! portal)',
        examples: ['Registers new patients', 'Admits and registers patients'],
        counterExamples: ['Provide patients and families with support'],
      },
      {
        does: 'collect|obtain|enter|update|verify|gather|input|confirm|review|take|maintain|process',
        what: "patients?['’]?s? (?:registration|intake|demographics?|demographic (?:information|data)|(?:personal |insurance )?information|histor(?:y|ies)|paperwork|forms)(?! (?:before|prior to) (?:filling|dispensing|compounding)\\b)",
        examples: [
          'Updates patient demographics',
          'Obtains patient information',
          'Inputting patient information into the EMR',
        ],
        counterExamples: [
          'Protect patient information',
          'Verifies all patient information before filling a prescription',
        ],
      },
      {
        named:
          'patient (?:registration|intake|demographics|admissions?)(?! (?:team|department|staff))|registration of (?:new )?patients|admitting|registration functions|registration(?=,? (?:and )?(?:scheduling|appointments?|insurance|confirmation)\\b)',
        examples: ['Oversees patient registration', 'Support patient intake and referrals'],
        counterExamples: ['Improve patient access to care', 'Expand patient access to medicine'],
      },
      {
        does: 'set up|run',
        what: 'registration',
        examples: ['Runs registration at the mobile unit'],
      },
      { inSpanish: true, named: 'admisi(?:ón|ones)', examples: ['Admisión de pacientes'] },
    ],
  },
  {
    id: 'insurance-verification',
    name: 'insurance verification and authorization',
    weight: 2,
    sources: [],
    phrases: [
      {
        does: 'verify|confirm|check|determine|validate',
        what: "insurance(?: (?:coverage|benefits|eligibility))?|patient(?:[’']s|s[’'])? (?:benefits|eligibility)|(?:medical |patient )coverage",
        examples: [
          'Verified insurance coverage by telephone',
          'Verifies the patient’s benefits',
          'Determine patient eligibility',
        ],
        counterExamples: [
          'Verify the security coverage of tests by hand for the insurance team',
          'Determine eligibility of borrowers',
        ],
      },
      {
        does: 'verify|confirm|check|validate',
        what: 'benefits|eligibility',
        inHealthCare: true,
        examples: ['Verifies benefits and eligibility before the patient arrives'],
        counterExamples: ['Verify eligibility of voters'],
      },
      {
        does: 'obtain|request|submit|secure|process|complete|get|initiate|handle|manage|coordinate|track',
        what: '(?:pre-?|prior |insurance |medical )?(?:authori[sz]ations?|pre-?certifications?)',
        examples: ['Obtains prior authorizations', 'Submits insurance authorizations'],
        counterExamples: ['Manage authorization services for our API'],
        inHealthCare: true,
      },
      {
        named:
          '(?:insurance|benefits?|eligibility|coverage)[ /](?:\\w+[ /]){0,2}?(?:verifications?|authori[sz]ations?)|(?:insurance|benefits?) eligibility|verification of (?:insurance|benefits)|(?:prior|pre)[- ]?(?:authori[sz]ations?|certifications?)',
        examples: ['Assists with insurance verification', 'Responsible for prior authorizations'],
        counterExamples: ['Platform for prior authorization', 'Build prior authorization products'],
      },
      {
        inSpanish: true,
        named: 'verific(?:ar?|as|o|ó|amos|an|ando|ación|aciones) (?:de )?(?:el |los )?seguros?',
        examples: ['Verifico seguros', 'Verificación de seguros'],
      },
    ],
  },
  {
    id: 'referrals',
    name: 'referrals',
    weight: 2,
    sources: [],
    phrases: [
      {
        does: 'process|track|manage|coordinate|make|obtain|handle|complete|send|provide|receive|enter|follow up on|schedule|submit|review|facilitate|initiate|assist with|arrange|generate',
        what: '(?<!\\b(?:employee|staff|friend|customer|sales) )referrals?(?! (?:programs?|bonus|rewards?|fees?|awards?|schemes?|partners|sources|channels|traffic|revenue|marketing))',
        inHealthCare: true,
        examples: [
          'Tracks referrals',
          'Coordinate referrals to specialists',
          'Provides information and referrals',
        ],
        counterExamples: ['Manage the employee referral program', 'Generate leads and referral traffic'],
      },
      {
        named:
          'referral (?:coordination|management|processing|reconciliation|tracking|work ?lists?)|(?<!\\b(?:employee|staff|friend) )referrals?(?! (?:programs?|bonus|rewards?|fees?|awards?|schemes?|from employment|partners|sources|channels|traffic|marketing|centers?|coordinators?|specialists?))|patient referrals',
        inHealthCare: true,
        examples: [
          'Responsible for billing and referrals',
          'Follows up on patient referrals',
          'Referral coordination and work lists',
        ],
        counterExamples: [
          'Source talent through networking and referrals',
          'Works with the referral coordinator',
        ],
      },
      { inSpanish: true, named: 'referencias a especialistas', examples: ['Referencias a especialistas'] },
    ],
  },
  {
    id: 'cash-collection',
    name: 'taking payments',
    weight: 1,
    sources: [],
    phrases: [
      {
        does: 'collect|accept|take|receive|request',
        what: 'co-?pay(?:ment)?s?|payments?(?! (?:processing|platform|methods))|fees at|cash|deposits',
        examples: ['Collects co-pays', 'Collect copayments'],
        counterExamples: ['Build a payments platform'],
      },
      {
        does: 'process|enter|handle',
        what: 'co-?pay(?:ment)?s?|(?:patient|client|customer|credit card|guest|point of sale) payments?',
        examples: ['Processes patient payments'],
        counterExamples: ['Processes vendor payments'],
      },
      {
        named:
          'co-?pay(?:ment)?s?|cash (?:collection|drawers?|handling|deposits?|register)|(?:daily|bank) deposits?|payment collection',
        examples: [
          'Balances the cash drawer',
          'Prepare daily bank deposits',
          'Responsible for cash handling',
        ],
        counterExamples: ['Our plan has a low copay'],
      },
      { inSpanish: true, named: 'copagos|caja', examples: ['Cobro copagos y cuadro la caja'] },
    ],
  },
  {
    id: 'customer-service',
    name: 'customer service',
    weight: 1,
    sources: ['003'],
    phrases: [
      {
        does: 'provide|deliver|give|ensure|offer|maintain|perform|render|demonstrate',
        what: '(?:customer|client|guest|member) (?:service|care|support|satisfaction)(?! (?:teams?|departments?|platform|software|leaders|data|agents?|representatives?|tools?|metrics))',
        examples: ['Provides excellent customer service', 'Deliver timely client support'],
        counterExamples: ['Provide the customer service team with tools'],
      },
      {
        does: 'answer|respond to|resolve|handle|address|manage|field|process|triage',
        what: "(?:customer|client|guest|member)s?(?:['’]s?)? (?:support )?(?:inquir(?:y|ies)|questions?|calls?|complaints?|concerns?|requests?|issues?|problems?|tickets)",
        examples: ['Resolve customer complaints', 'Answers client questions'],
        counterExamples: ['Manage customer data', 'Manage customer expectations'],
      },
      {
        does: 'assist|greet|serve|welcome|ring',
        what: 'customers?(?=[.,;]?$|[.,;)]| (?:and|at|by|in|on|over|with|who)\\b)',
        examples: ['Assists customers at the counter', 'Greets customers'],
        counterExamples: ['Help customers push the limits', 'Helping customer success teams'],
      },
      {
        named:
          '(?:customer|client|guest|member) (?:service|care|support|satisfaction|relations|inquiries)(?! (?:teams?|departments?|platform|software|organi[sz]ation|leaders|data|agents?|representatives?|tools?|metrics|managers?|specialists?|associates?))',
        examples: ['Responsible for customer service', 'Oversees customer support'],
        counterExamples: [
          'Works with Customer Support',
          'Excellent customer service skills required of our partners',
        ],
      },
      {
        named:
          'customer (?:questions?|calls?|complaints?|concerns?|transactions?|orders|requests?)|(?:internal|external) customers|customers? (?:at|by) (?:the )?(?:counter|phone|desk|register)',
        examples: ['Handles customer orders', 'Process customer requests'],
        counterExamples: ['Partner with internal customers'],
      },
      {
        onlyDone: true,
        does: 'interact|communicate|deal|speak|work',
        what: 'directly with customers|with customers(?! to (?:design|build|understand|drive))',
        examples: ['Deals with customers at the counter'],
        counterExamples: [],
      },
    ],
  },
  {
    id: 'patient-relations',
    name: 'patient relations',
    weight: 2,
    sources: ['002', '003'],
    phrases: [
      {
        does: 'assist|help|educate|counsel|guide|support|orient|instruct|contact|call|answer|inform|communicate with|follow up with|interact with|work with|advise|interview|remind',
        what: "patients(?! (?:portal|data|outcomes|populations?|access|journey|engagement|needs|groups|safety|recruitment|lives))(?:['’])?|patient(?:s['’]|['’]s)? (?:questions|inquiries|concerns|calls|needs)",
        examples: [
          'Assists patients with forms',
          'Educates patients about their care',
          'Answers patient questions',
        ],
        counterExamples: ['Build software that helps patients', 'Support patient data pipelines'],
      },
      {
        does: 'give|provide',
        what: '(?:information|instructions|directions|guidance|assistance|support|education)(?: (?:and|or) \\w+)? to (?:\\w+ ){0,2}?patients(?! data)',
        examples: ['Provides basic information and instructions to patients'],
        counterExamples: ['We provide software to patients'],
      },
      {
        does: 'resolve|return|handle|address|respond to|manage|answer|triage|investigate|document|follow up on',
        what: "(?:patient|famil(?:y|ies))s?['’]?(?:\\/\\w+)? (?:complaints?|grievances?|concerns|inquiries|questions|issues|problems|needs|messages)|complaints?",
        examples: ['Resolves patient complaints', 'Triages patient inquiries'],
        counterExamples: ['Investigate complaints of harassment'],
        inHealthCare: true,
      },
      {
        does: 'provide|deliver|ensure|promote|improve|enhance|coordinate|monitor',
        what: 'patient (?:relations|satisfaction|experience|advocacy|education|services?|navigation|communication)(?! (?:teams?|departments?|platform|software|product))',
        examples: ['Provides patient education', 'Improves patient satisfaction in the office'],
        counterExamples: ['Provide the patient experience team with data'],
      },
      {
        named:
          '(?:(?:serve|act|work)s? as (?:the |an? )?(?:primary )?)?liaison (?:between|to|for|with)\\W+(?:\\w+\\W+){0,3}?(?:patients?|famil\\w+|doctors?|physicians?|(?<!\\binsurance )providers?)|unhappy (?:patients?|customers)|patient (?:relations|satisfaction|advocacy|education|services?|complaints?|concerns|inquiries|questions|experience)(?! (?:teams?|departments?|platform|software|product|coordinators?|representatives?|managers?))',
        examples: [
          'Dealing with unhappy patients',
          'Serves as liaison between patients and staff',
          'Responsible for patient relations',
        ],
        counterExamples: [
          'Transform the patient experience through software',
          'Serves as liaison between employees and insurance providers',
        ],
      },
      { inSpanish: true, named: 'quejas', examples: ['Atender quejas'] },
    ],
  },
];
