import type { TitleRow } from './title-row.ts';

/** Jobs that our list of occupations does not hold: none is better than a wrong one. */
export const NOT_LISTED =
  /\b(?:attorney|(?:general|policy|legal|product|commercial|construction|legislative|staff|senior) counsel|counsel$|paralegal|lawyer|special agent|organizer|canvasser|board member|assistant to the|to the office of|customer success|client success|product owner|video editor|court reporter|genetic counselor|underwriter|architect(?! (?:intern|manager))|fellowship)\b/i;

/** Work outside offices and health care, by the name of the job: what it is about stands behind a comma or dash. */
export const otherTitles: readonly TitleRow[] = [
  {
    family: 'general-management',
    pattern:
      /\b(?:(?:client|customer|member|guest) (?:services?|care|support|relations|experience) (?:manager|director|supervisor)|call cent(?:er|re) (?:manager|director|supervisor)|(?:manager|director|head) of (?:client|customer|member|guest)\b)/i,
    examples: ['Director of Client Services', 'Customer Service Manager'],
    counterExamples: ['Client Services Representative'],
  },
  {
    family: 'customer-service',
    pattern:
      /\b(?:customer (?:service|care|support|relations)|guest services?|call cent(?:er|re)|client (?:specialist|services?)|member services?|teller|cashier|reservations? agent|concierge|dispatcher|switchboard|telephone operator|pbx)\b/i,
    examples: ['Customer Care Specialist', 'Transport Dispatcher'],
    counterExamples: ['Customer Reliability Engineer'],
  },
  {
    family: 'education',
    pattern:
      /\b(?:teacher|professor|instructor|tutor|lecturer|trainer|teaching|educator|tenure|coach|paraprofessional)\b/i,
    examples: ['Assistant Professor', 'Health Educator'],
    counterExamples: ['Training Manager', 'Education & Communications Coordinator'],
  },
  {
    family: 'marketing',
    id: 'writer',
    pattern: /\b(?:(?:copy)?writer|editor)\b/i,
    examples: ['Grant Writer', 'Senior Copywriter'],
    counterExamples: ['Underwriter'],
  },
  {
    family: 'technology',
    pattern:
      /\b(?:software(?! (?:sales|account))|web (?:administrator|master|designer|manager)|website (?:developer|redesigner|manager)|webmaster|(?:\bdata|cloud|platform|devops|security|network|database|infrastructure|firmware|embedded|systems?|machine learning|ml|ai|ai\/ml|nlp|flutter|python|java|rust|react|qa|salesforce|ios|android|mobile|web|ui|front[- ]?end|back[- ]?end|full[- ]?stack) (?:\w+ ){0,2}engineer(?:ing)?|(?:front|back)[- ]?end|full[- ]?stack|reliability engineer|machine learning (?:engineer|manager|lead)|(?<!\b(?:product|business|curriculum|leadership|workforce|property|land|fund|content|instructional|program|course|estate) )developer(?! (?:relations|advocate))|programmer|(?:information|cyber|network|it|systems?|infosec|cloud|application)[ -]security|cyber\w*(?! policy)|information (?:systems?|technology)|it (?:manager|specialist|support|analyst|director|technician|administrator|business analyst)|systems? (?:administrator|analyst)|(?:technology|endpoint|endpoint support) administrator|technical support|help ?desk|desktop support|devops|database (?:administrator|manager|analyst)|network (?:administrator|technician|analyst|specialist)|(?:endpoint|offensive|product) security|security (?:analyst|administrator))\b/i,
    examples: [
      'Senior Software Engineer - Billing',
      'Cyber Security Specialist',
      'Web Designer',
      'AI Engineer',
    ],
    counterExamples: [
      'Youth Activist Network Manager',
      'Business Developer',
      'Cyber Policy Analyst',
      'Data Analyst',
    ],
  },
  {
    family: 'marketing',
    pattern:
      /\b(?:marketing|marketer|public relations|publicist|communications?(?! (?:engineer|technician))|social media|press (?:secretary|officer|director|assistant)|media relations|earned media|brand (?:manager|ambassador|strategist))\b/i,
    examples: ['Communications Director', 'National Press Secretary', 'Marketing Data Analyst'],
    counterExamples: ['Creative Director', 'Event Planner'],
  },
  {
    family: 'marketing',
    id: 'designer',
    pattern: /\b(?<!\b(?:engineering|mechanical|electrical|cad|structural|civil|logic|systems?) )designer\b/i,
    examples: ['Senior Brand Designer', 'GRAPHIC DESIGNER'],
    counterExamples: ['Project Engineering Designer', 'Design Engineer'],
  },
  {
    family: 'marketing',
    id: 'fundraiser',
    pattern:
      /(?:\b(?:fundraiser|fundraising (?:associate|coordinator|officer|specialist|assistant)|(?:major|planned|annual|individual) gi(?:fts?|ving) (?:associate|coordinator|officer|specialist|assistant)|donor relations (?:associate|coordinator|officer|specialist|assistant))|^(?:(?:senior|sr\.?|junior|national|part[- ]time|full[- ]time) )?development (?:(?:and|&) (?:operations|fundraising|grants) )?(?:associate|coordinator|officer|specialist|assistant))\b/i,
    examples: ['Development Coordinator', 'Major Gifts Officer', 'Jr. & Sr. Level Fundraiser'],
    counterExamples: ['Commercial Energy Development Associate', 'Business Development Associate'],
  },
  {
    family: 'sales',
    pattern:
      /\b(?:sales|account (?:executive|manager)|business development|store manager|merchandiser|broker|realtor|loan officer|insurance agent|retail (?:associate|clerk))\b/i,
    examples: ['Enterprise Account Executive', 'Sales Engineer'],
    counterExamples: ['Salesforce Architect', 'Retail Pharmacist'],
  },
  {
    family: 'analysis',
    id: 'project-manager',
    pattern: /\bproject (?:manager|coordinator)\b/i,
    examples: ['Technical Project Manager'],
    counterExamples: ['Project Engineer', 'Project Assistant'],
  },
  {
    family: 'general-management',
    pattern:
      /\b(?:manager|mgr|director|supervisor|superintendent|(?:vice )?president|vp|ceo|coo|chief (?:of staff|(?:\w+ ){1,4}officer|of \w+)|head of|team lead(?:er)?|health systems? specialist)\b/i,
    examples: ['Operations Manager', 'Chief Development Officer', 'Engineering Manager', 'Head of Data'],
    counterExamples: ['Program Coordinator', 'Chief Engineer', 'Transit Security Budget Administrator'],
  },
  {
    family: 'analysis',
    id: 'data-analyst',
    pattern:
      /\b(?:data (?:\w+ ){0,2}(?:scien(?:tist|ce)|analyst|analytics|modeler)|data (?:visualization|analytics)|(?:bi|business intelligence) (?:data )?analyst|statistician)\b/i,
    examples: ['Senior Data Analyst', 'Data Science Co-Op', 'Junior Data Scientist'],
    counterExamples: ['Data Engineer', 'Business Analyst'],
  },
  {
    family: 'analysis',
    id: 'researcher',
    pattern: /\b(?:scientist|research(?:er)?(?! engineer)|biologist|chemist|bioinformatic\w*|economist)\b/i,
    examples: ['Research Assistant', 'Associate Scientist', 'Clinical Research Coordinator'],
    counterExamples: ['Research Engineer'],
  },
  {
    family: 'analysis',
    pattern:
      /\b(?:analyst|(?:management|business|strategy|operations|process|organi[sz]ational) consultant)\b/i,
    examples: ['Policy Analyst', 'Operations Consultant'],
    counterExamples: ['Consultant for Non-Profit Grants', 'Quality Assurance Specialist'],
  },
  {
    family: 'trades',
    id: 'food-service',
    pattern: /\b(?:cook|chef|bartender|barista|waiter|waitress|dishwasher|server|food service)\b/i,
    examples: ['Line Cook', 'Server'],
    counterExamples: ['Observer'],
  },
  {
    family: 'trades',
    id: 'security-guard',
    pattern: /\bsecurity (?:guard|officer)\b/i,
    examples: ['Security Guard'],
    counterExamples: ['Security and Facilities Specialist'],
  },
  {
    family: 'trades',
    pattern:
      /\b(?:(?<!\b(?:behaviou?r|behavioral|study|function|donor|care|testing|anesthesia|psychiatric|health|sleep|processing|monitor|telemetry|dialysis|ekg|research|nail|hair|support|assessment|hst|pft|endoscopy|ultrasound|cardiac|vascular|eye|vision|hearing|blood|specimen|therapy) )technician|mechanic|electrician|plumber|welder|carpenter|driver|machinist|installer|(?:machine|cnc|press|press brake|forklift|equipment|plant|production) operator|inspector|assembler|warehouse|forklift|production (?:worker|associate)|shipping|construction (?:worker|laborer)|laborer|maintenance worker)\b/i,
    examples: ['Engineering Technician', 'CNC Operator', 'Truck Driver'],
    counterExamples: ['Behavior Technician', 'Production Assistant', 'Construction Counsel'],
  },
  {
    family: 'trades',
    id: 'engineer',
    pattern: /\b(?<!\b(?:content|growth|gtm|market|market\)) )engineer(?:s|ing)?\b/i,
    examples: ['Mechanical Engineer', 'Engineering Co-op'],
    counterExamples: ['Engine Mechanic', 'Content Engineer'],
  },
  {
    family: 'administrative',
    id: 'administrative-assistant',
    pattern:
      /(?:\b(?:program|project|department|faculty|team|operations|staff|membership|board) assistant|^(?:senior )?operations (?:(?:and|&) \w+ )?coordinator)\b/i,
    examples: ['Program Assistant', 'Operations Coordinator'],
    counterExamples: ['Program Coordinator', 'Senior Operations Associate'],
  },
  {
    family: 'administrative',
    pattern:
      /(?:\bclerk|\b(?:patient services?|clinic|center|health center|practice|intake|referrals?) assistant|^(?:(?:senior|sr\.?|full[- ]time|part[- ]time|bilingual|remote|surgical|patient) )?(?:intake|office|workplace|referrals?|surg(?:ery|ical)|treatment|authorization|executive|department|clinic|center|health center|practice|business office|facilities) (?:(?:and|&) \w+ )?(?:coordinator|associate))\b/i,
    examples: ['Treatment Coordinator', 'Mail Clerk', 'Health Center Associate'],
    counterExamples: [
      'Program Associate',
      'Healthline Coordinator',
      'Laboratory Assistant',
      'Finance Associate',
    ],
  },
];
