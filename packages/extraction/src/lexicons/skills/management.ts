import type { SkillNames } from './skill-row.ts';

/** Leading people, money, law and the house. */
export const management: readonly SkillNames[] = [
  [
    'operations-management',
    'Operations management',
    'operations management, operational management, day-to-day operations, daily operations, business operations, operational oversight',
    {
      unless: /normal (?:business )?operations/,
      counterExamples: ['When normal business operations resume, all return'],
    },
  ],
  [
    'staff-supervision',
    'Staff supervision',
    'staff supervision, staff management, supervised staff, supervising staff, employee supervision, personnel management, team management, staff development, supervisory experience, supervisory skills, people management, managing people, managing staff, supervise staff, manage staff, supervisory responsibility, management of staff, supervision of staff, managing employees, supervising employees, managing teams, supervisory and management',
  ],
  [
    'hiring',
    'Hiring',
    'hiring, recruiting, recruitment, interviewing, staff recruitment, recruiting and hiring, talent acquisition, interviewing and hiring, hiring and firing',
    {
      unless:
        /promotion|placement|contact talent|layoff|hiring leaders|our recruiting|hiring (?:outstanding|talented|great|people|manger)|data for recruiting|(?:we are|we're|now|is|are|currently|immediately|urgently) (?:hiring|interviewing|recruiting)|hiring (?:process|range|manager|event|bonus|decision|salary|pay|rate|for|a |an |incentive|preference|department|official|authority|agency|timeline|immediately|now|team|requirement|practices|policy|policies)|(?:time|place|upon|prior to|date|condition) (?:of )?(?:hiring|recruitment)|recruitment (?:process|bonus|incentive|agency|agencies|fraud)|(?:motivational|qualitative|before|when|during) interviewing|recruiting (?:process|agenc\w{0,15})/,
      counterExamples: [
        'Hiring, promotion and termination of any employee',
        'A partner to hiring leaders and staff',
        'Report it to our recruiting department and staff',
        'We are hiring',
        'With requests contact talent acquisition',
        'The hiring process',
      ],
    },
  ],
  [
    'onboarding',
    'Onboarding',
    'new employee orientation, employee onboarding, staff onboarding, new hire orientation, orientation of new employees, hiring and onboarding, onboarding of new, onboarding new employees, onboarding new staff, new hire onboarding',
    {
      unless:
        /(?:during|our|your|paid|the) (?:on-?boarding|orientation)|onboarding (?:process|requirements|documents|period)/,
      counterExamples: ['Documents are due during onboarding'],
    },
  ],
  [
    'staff-training',
    'Staff training',
    'staff training, training of new employees, trained new employees, trained staff, employee training, train new employees, training new employees, training staff, train staff, training and development, staff education, training others, train others, staff training and development, training employees',
    {
      unless: /(?:participates?|attends?|completes?|annual)\b[^.;]{0,30} training/,
      counterExamples: ['Attend annual employee training'],
    },
  ],
  [
    'coaching',
    'Coaching',
    'coaching, mentoring, coaching and mentoring, mentorship, coach and mentor, coaching skills, staff coaching',
    {
      unless:
        /(?:have|direct|culture of|get|with|check-ins and) (?:direct )?(?:mentorship|mentoring|coaching)\b|support, coaching|(?:receive|offer|provid\w{0,15}|access to|free|career|life|health) (?:[a-z]{1,20} )?(?:coaching|mentoring|mentorship)|mentorship (?:program|opportunit)|ongoing mentorship|(?:mentoring|mentorship) and (?:additional |continuous )?(?:learning|career|professional) /,
      counterExamples: [
        'You will have direct mentorship',
        'We offer career coaching',
        'Mentoring and additional learning opportunities',
      ],
    },
  ],
  [
    'performance-reviews',
    'Performance reviews',
    'performance reviews, performance evaluations, performance appraisals, performance management, employee evaluations, staff evaluations, performance evaluation, performance appraisal, performance counseling, annual evaluations',
    {
      unless:
        /annual performance appraisal\.|(?:annual|quarterly|regular) performance (?:reviews?|evaluations?) (?:with|and) (?:raise|salary|merit)/,
      counterExamples: ['by: Annual performance appraisal.', 'Annual performance reviews with raises'],
    },
  ],
  [
    'disciplinary-action',
    'Disciplinary action',
    'disciplinary action, progressive discipline, employee discipline, disciplinary actions, staff discipline, disciplining employees',
    {
      unless:
        /disciplinary action,? up to|(?:subject to|result in|history of|record of|no|without|pending|prior) (?:[a-z]{1,20} )?(?:disciplinary|corrective)/,
      counterExamples: ['Subject to disciplinary action'],
    },
  ],
  [
    'staff-scheduling',
    'Staff scheduling',
    'staff scheduling, employee scheduling, staff schedules, scheduling staff, employee schedules, scheduling employees, schedule staff, staffing schedules, physician schedules, provider schedules, provider scheduling',
    {
      unless:
        /(?:flexible|flexib\w{0,15}|alternat\w{0,15}|vary\w{0,15}|rotating|varied|different|compressed) work schedules?/,
      counterExamples: ['Flexible work schedules'],
    },
  ],
  [
    'payroll',
    'Payroll',
    'payroll, payroll processing, process payroll, payroll administration',
    {
      unless: /payroll (?:company|deduction|taxes (?:are )?paid)|our payroll/,
      counterExamples: ['Payroll deduction'],
    },
  ],
  [
    'timekeeping',
    'Timekeeping',
    'timekeeping, time and attendance, time cards, timesheets, time sheets, attendance records, employee time records',
    { unless: /submit (?:your )?time ?sheets?/, counterExamples: ['Submit your timesheets weekly'] },
  ],
  [
    'human-resources',
    'Human resources',
    'human resources, HR management, employee relations, human resource management, HR experience, HR functions, HR policies, human resource, personnel policies, HR administration, human resources management',
    {
      unless:
        /brochure|(?:contact|our|call|to|from|the) human resources?|human resources (?:department|office|at|team|representative|will)|degree|bachelor|\bmajor|@/,
      counterExamples: ['Human resources brochure', 'Contact human resources at the main office'],
    },
  ],
  [
    'benefits-administration',
    'Benefits administration',
    'benefits administration, benefit administration, employee benefits administration, open enrollment, benefits management',
    {
      unless: /(?:after|during|until|next) open enrollment/,
      counterExamples: ['You join during open enrollment'],
    },
  ],
  [
    'employment-law',
    'Employment law',
    'employment law, labor law, labor laws, employment laws, FMLA, wage and hour laws, labor regulations, state labor laws, employment regulations, human resource law, labor relations',
    {
      unless:
        /provisions of|(?:our|comply|compliance with|under|accordance|pursuant|offer\w{0,15})[^.;]{0,60}(?:fmla|labor laws?|employment laws?)|fmla (?:leave|poster)/,
      counterExamples: ['In line with the provisions of wage and hour laws', 'In accordance with labor law'],
    },
  ],
  [
    'budgeting',
    'Budgeting',
    'budgeting, budget management, budget preparation, budgets, annual budget, operating budget, budget development, managing budgets, budget planning, manage budgets, developing budgets, budget analysis, budget administration, departmental budgets, budgetary, fiscal management, capital budget, manage a budget, budgeting and forecasting',
    {
      unless: /(?:legislative|state|federal)(?: and)? budget|on[- ]time and (?:[a-z() ]{1,15} )?budget/,
      counterExamples: ['The legislative and budget process', 'Delivers on time and under budget'],
    },
  ],
  [
    'forecasting',
    'Forecasting',
    'forecasting, financial forecasting, financial planning, financial modeling, budget forecasting, revenue forecasting',
    {
      unless: /weather forecasting|financial planning (?:services|assistance|benefit)/,
      counterExamples: ['Weather forecasting'],
    },
  ],
  ['bookkeeping', 'Bookkeeping', 'bookkeeping, book keeping, general bookkeeping, book-keeping'],
  [
    'accounting',
    'Accounting',
    'accounting principles, general ledger, GAAP, basic accounting, accounting software, generally accepted accounting principles, accounting skills, accounting experience, accounting procedures, accounting practices, general accounting, accounting systems, basic accounting skills, accounting knowledge, accounting functions, journal entries, month-end close, month end close, financial accounting, cost accounting',
  ],
  [
    'accounts-payable',
    'Accounts payable',
    'accounts payable, account payable, A/P and A/R, AP/AR, AR/AP, paying invoices, processing invoices, process invoices, invoice processing',
  ],
  ['invoicing', 'Invoicing', 'invoicing, preparing invoices, prepare invoices, sending invoices'],
  ['expense-reports', 'Expense reports', 'expense reports, expense report, expense reporting'],
  [
    'bank-reconciliation',
    'Bank reconciliation',
    'bank reconciliation, bank reconciliations, account reconciliation, bank deposits, reconcile accounts, reconciliations, reconcile bank statements, account reconciliations, deposits and reconciliation, balance sheet reconciliations',
  ],
  [
    'financial-reporting',
    'Financial reporting',
    'financial reporting, financial reports, financial statements, financial management, financial analysis, profit and loss, balance sheets, cash flow management, financial oversight, P&L responsibility, P&L management',
    {
      unless: /\bread\b[^.;]{0,60}\binterpret\b[^.;]{0,80}financial reports/,
      counterExamples: [
        'Financial stress',
        'Able to read, analyze and interpret journals, financial reports and contracts',
      ],
    },
  ],
  [
    'cost-control',
    'Cost control',
    'cost control, expense control, cost containment, expense management, controlling costs, cost reduction, cost analysis, cost savings, overhead control',
  ],
  [
    'purchasing',
    'Purchasing',
    'purchasing, purchase orders, purchasing supplies, purchase supplies, procuring supplies',
    {
      unless:
        /purchasing (?:an?|cycles?|real)\b|b2b purchasing|purchasing (?:power|program|discount)|(?:employee|home) purchasing|vehicle procurement/,
      counterExamples: ['Purchasing a house should be easy', 'Purchasing power'],
    },
  ],
  [
    'inventory',
    'Inventory and ordering',
    'inventory, inventory management, inventory control, ordering supplies, ordered supplies, supply ordering, office supplies, medical supplies, order supplies, supply management, maintain inventory, ordering of supplies, stocking supplies, supply inventory, stock supplies, stocking exam rooms, dental supplies, inventory of supplies',
  ],
  [
    'contract-negotiation',
    'Contract negotiation',
    'contract negotiation, contract negotiations, vendor negotiation, vendor management, payer contracts, contract management, negotiating contracts, payor contracting, payer contracting, insurance contracting, vendor relations, vendor contracts, payor contracts, contract administration, managing vendors, negotiate contracts, vendor relationships, vendor negotiations',
  ],
  [
    'credentialing',
    'Provider credentialing',
    'credentialing, provider credentialing, provider enrollment, physician credentialing, insurance credentialing, medical staff credentialing, CAQH, credentialing process, payer enrollment',
    {
      unless:
        /credentialing (?:requirements|is required|standards|exam|body|agency|organization|approval|criteria)|(?:meet|complete|pass|national|ancc|undergo) (?:[a-z]{1,20} )?credentialing/,
      counterExamples: ['Must meet credentialing requirements'],
    },
  ],
  [
    'osha',
    'OSHA compliance',
    'OSHA compliance, OSHA regulations, OSHA standards, OSHA, OSHA guidelines, OSHA requirements, OSHA rules, OSHA and HIPAA',
    {
      unless: /osha[- ](?:10|30)|consistent with osha|comply|compliance with/,
      counterExamples: ['Protection consistent with OSHA guidelines'],
    },
  ],
  [
    'compliance',
    'Regulatory compliance',
    'regulatory compliance, compliance, healthcare compliance, regulatory requirements, healthcare regulations, health care regulations, state and federal regulations, federal and state regulations, compliance regulations, compliance program, healthcare laws, health care laws, corporate compliance, compliance programs, healthcare laws and regulations, federal regulations, state regulations, compliance issues, compliance standards, government regulations, regulatory standards',
    {
      unless:
        /compliance: must|compliance: (?:this|willing)|(?:demonstrat\w{1,6}|subject to|service[- ]level) compliance|compliance training|firm's compliance|web standards|(?:code|grid|codes|energy)\b[^.;]{0,40} compliance|(?:in|ensur\w{0,15}|maintain\w{0,15}|vaccin\w{0,15}|with|full|for|covid(?:-19)?) compliance|compliance with (?:all |our |the )?(?:vaccin|covid|company)|medication compliance/,
      counterExamples: [
        'Safety and compliance: must pass a drug test',
        'Details of demonstrating compliance with this requirement',
        'Subject to compliance with the rules of immigration',
        'Safety and compliance: this position is safety-sensitive',
        'In compliance with company policy',
      ],
    },
  ],
  [
    'fraud-and-abuse',
    'Fraud and abuse law',
    'fraud and abuse, Stark law, anti-kickback, false claims act, fraud waste and abuse, anti-kickback statute',
  ],
  [
    'accreditation',
    'Accreditation',
    'accreditation standards, Joint Commission standards, JCAHO, AAAHC, NCQA, Joint Commission, accreditation process, JCAHO standards, accreditation surveys, state surveys, accreditation requirements, survey readiness, Joint Commission requirements, licensing requirements, TJC standards',
    {
      unless:
        /accredited by|(?:is|are) (?:a |an )?(?:joint commission|jcaho|aaahc|ncqa)[- ](?:accredited|certified)|accreditation (?:in process|of the school)/,
      counterExamples: ['Our center is Joint Commission accredited'],
    },
  ],
  [
    'risk-management',
    'Risk management',
    'risk management, incident reporting, incident reports, risk mitigation, malpractice prevention',
    {
      unless:
        /cyber|security|\bnist\b|framework|travel risk|technology|\bit risk\b|financial risk|credit|fintech/,
      counterExamples: ['Information security risk management'],
    },
  ],
  [
    'emergency-preparedness',
    'Emergency preparedness',
    'emergency preparedness, disaster planning, emergency procedures, emergency response, emergency management, emergency plans',
  ],
  [
    'quality-improvement',
    'Quality improvement',
    'quality improvement, process improvement, continuous improvement, continuous quality improvement, process improvements, improving processes, workflow improvement, workflow optimization, process optimization, quality initiatives, workflow design',
  ],
  [
    'lean-six-sigma',
    'Lean Six Sigma',
    'Lean Six Sigma, Six Sigma, lean methodology, lean principles, lean manufacturing, lean management, kaizen',
  ],
  [
    'policies-procedures',
    'Policies and procedures',
    'policies and procedures, policy and procedure, policy development, policies & procedures, developing policies, procedure manuals, policy and procedures, office policies, procedure development, implementing policies',
    {
      unless:
        /(?:our|all|company|clinic|hospital|agency|organization\w{0,15}|follow\w{0,15}|adher\w{0,15}|compl\w{0,15}|with|per|accordance|the|established|center|practice|departmental) (?:[a-z&',/-]{1,20} ){0,4}polic(?:y|ies) (?:and|&) procedures?/,
      counterExamples: ['Follows all policies and procedures'],
    },
  ],
  [
    'strategic-planning',
    'Strategic planning',
    'strategic planning, business planning, strategic thinking, strategic management, long-range planning, business plans, strategic plans, strategic plan, strategy development, strategic goals, goal setting',
  ],
  [
    'business-development',
    'Business development',
    'business development, practice growth, business growth, practice development, growing a practice, new business development',
    {
      unless: /\b(?:achiev|driv|enabl|support|fuel)[a-z]{1,4} (?:[a-z]{1,20} )?business growth/,
      counterExamples: ['Enables clients to achieve business growth'],
    },
  ],
  [
    'marketing',
    'Marketing',
    'marketing, practice marketing, digital marketing, marketing campaigns, marketing strategies, marketing experience, marketing plans, marketing strategy',
    {
      unless:
        /marketing,? (?:and |or )?(?:[a-z]{1,20},? ){0,3}teams?|(?:across|between|teams like|alongside|closely with|partner with|co-motion with)\b[^.;]{0,60}\bmarketing|degree|bachelor|\bmajor|marketing (?:department|manager|coordinator|director|specialist|team (?:is|at))|fields?\b|the marketing|(?:introducing|developing|producing|manufacturing) and marketing/,
      counterExamples: [
        'Works across sales, product and marketing',
        'Degree in marketing',
        'Our marketing department',
        'Known for introducing and marketing new products',
      ],
    },
  ],
  [
    'social-media',
    'Social media',
    'social media, social media management, social media marketing, social media platforms, social media accounts, online reviews, reputation management',
    {
      unless: /(?:our|on|via|us on|company|follow\w{0,15}) social media/,
      counterExamples: ['Follow us on social media'],
    },
  ],
  [
    'public-relations',
    'Public relations',
    'public relations, community relations, media relations',
    { unless: /degree|bachelor|\bmajor/, counterExamples: ['Degree in public relations'] },
  ],
  [
    'physician-relations',
    'Physician relations',
    'physician relations, provider relations, physician liaison, physician relationships, working with physicians, work with physicians, physician engagement, working with providers, working with doctors, referral relationships, physician outreach',
  ],
  [
    'sales',
    'Sales',
    'sales experience, sales skills, inside sales, selling skills, sales techniques, consultative sales, product sales, sales management, optical sales, retail sales, upselling',
  ],
  [
    'project-management',
    'Project management',
    'project management, project planning, managing projects, project coordination, project management skills, manage projects, program management, manage multiple projects, managing multiple projects',
    {
      unless: /project management professional|project management certif/,
      counterExamples: ['Project Management Professional certification'],
    },
  ],
  [
    'change-management',
    'Change management',
    'change management, organizational change, leading change, managing change, culture change, organizational development, change leadership',
    {
      unless: /cloud|security|itil|\bsdlc|deploy|web applications/,
      counterExamples: ['Change management in the cloud'],
    },
  ],
  [
    'ehr-implementation',
    'System implementation',
    'EHR implementation, EMR implementation, system implementation, software implementation, EMR conversion, EHR training, EMR training, implementing EHR, implementing new systems, systems implementation',
  ],
  [
    'data-analysis',
    'Data analysis',
    'data analysis, data analytics, analyzing data, statistical analysis, analyze data, reporting and analysis, key performance indicators, KPIs, data reporting, report generation, data interpretation, performance metrics, generate reports, generating reports, running reports, metrics and reporting',
    {
      unless: /degree|\bmajor\b|bachelor|master|data & analytics/,
      counterExamples: ['A degree in data analytics', 'Data entry of names'],
    },
  ],
  [
    'report-writing',
    'Report writing',
    'report writing, preparing reports, prepare reports, writing reports, report preparation, write reports',
  ],
  [
    'facilities-management',
    'Facilities management',
    'facilities management, facility management, building maintenance, facility maintenance, building management, property management, equipment maintenance, maintenance of equipment, facilities maintenance',
  ],
  [
    'grant-writing',
    'Grant writing',
    'grant writing, grant management, grants management, grant administration, grant reporting, grant proposals',
  ],
  ['fundraising', 'Fundraising', 'fundraising, fund raising, donor relations, donor development'],
  [
    'volunteer-management',
    'Volunteer management',
    'volunteer management, volunteer coordination, managing volunteers, volunteer recruitment',
  ],
  [
    'census-management',
    'Census and occupancy',
    'census development, census management, occupancy management, census building, census growth, resident admissions',
  ],
  ['quality-assurance', 'Quality assurance', 'quality assurance, quality control, quality management, QA/QC'],
];
