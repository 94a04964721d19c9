import type { DutyRow } from './duty-row.ts';

export const moneyDuties: readonly DutyRow[] = [
  {
    id: 'billing',
    name: 'medical billing and claims',
    weight: 2,
    sources: ['000', '001', '002', '003', '004'],
    phrases: [
      {
        does: 'submit|process|file|prepare|review|follow up on|resubmit|rebill|correct|track|monitor|scrub|transmit|enter|resolve|research|bill|generate|adjudicate|manage|handle|oversee|work',
        what: '(?:medical |dental |insurance |patient |third[- ]party |denied |rejected |outstanding |unpaid |electronic )?claims(?! (?:and \\w+ )?(?:data|that|of|to|analytics|systems?|teams?)\\b)',
        inHealthCare: true,
        examples: [
          'Submits insurance claims for our patients',
          'Follow up on unpaid claims with the hospital',
        ],
        counterExamples: ['Process claims for car repairs', 'Analyze patient claims data'],
      },
      {
        does: 'bill|invoice',
        what: 'patients|insurance(?: companies)?|medicare|medicaid|payers|insurers|third[- ]part(?:y|ies)(?: payers)?|carriers|services rendered',
        examples: ['Bills insurance companies', 'Bill patients monthly'],
        counterExamples: ['Pay bills and insurance'],
      },
      {
        does: 'enter|post|review|capture|reconcile|audit|submit',
        what: 'charges|charge (?:entry|capture|reports?|slips)|encounter forms?|superbills?',
        examples: ['Entered charges and sent statements', 'Posts charges daily'],
        counterExamples: [],
      },
      {
        does: 'send|mail|prepare|generate|print',
        what: '(?:patient |billing |monthly )statements',
        examples: ['Prepares patient statements'],
        counterExamples: ['Prepare financial statements'],
      },
      {
        named:
          '(?:medical|insurance|patient|physician|third[- ]party|hospital|professional) (?:billing|claims?|accounts?)(?! (?:data|software|platform|systems?|companies))|charge (?:entry|capture|reports?|review)|revenue cycle(?: management| operations)?(?! (?:management )?(?:\\(\\w+\\) )?(?:product|platform|software|solutions|systems?|teams?))|claims? (?:submission|processing|follow[- ]up|filing)|encounter forms?|missing charges?|superbills?',
        inHealthCare: true,
        examples: [
          'Oversees medical billing',
          'Responsible for charge entry for physicians at the clinic',
          'Manages the revenue cycle of the clinic',
        ],
        counterExamples: ['Build revenue cycle products for hospitals', 'Analyze medical claims data'],
      },
      {
        does: 'work|serve|act',
        what: 'as (?:an? |the )?(?:medical |dental )?(?:receptionist and )?biller',
        examples: ['Work as a receptionist and biller', 'Serves as biller'],
      },
      {
        named:
          'billing(?! (?:and \\w+ data|systems?|software|platforms?|products?|infrastructure|data|address|hours|rates?|engineers?|tools?|company|terms))|biller|billing office functions|reimbursements(?! of)',
        inHealthCare: true,
        examples: [
          'Work as a receptionist and biller for our physicians',
          'Oversees billing and scheduling at the clinic',
        ],
        counterExamples: [
          'Build the billing platform',
          'Monitor billing and payment data',
          'Tuition reimbursements',
        ],
      },
      {
        onlyDone: true,
        named: 'claims|reimbursement|sent statements|statements to patients|bill',
        inHealthCare: true,
        examples: ['Oversees claims and statements to patients'],
        counterExamples: ['We claim that all patients are equal'],
      },
    ],
  },
  {
    id: 'coding',
    name: 'medical coding',
    weight: 2,
    sources: ['000', '002', '003', '004'],
    phrases: [
      {
        does: 'assign|apply|enter|review|verify|audit|use|abstract|check|select',
        what: '(?:medical |diagnos(?:is|tic) |procedure |billing |cpt |icd |icd-?(?:9|10) |e\\/m )(?:and (?:cpt|procedure) )?cod(?:es|ing)|icd-?(?:9|10)(?:-cm)?(?: codes)?|cpt(?: codes)?|hcpcs',
        examples: ['Assigns ICD-10 codes', 'Review procedure codes'],
        counterExamples: ['Review pull requests and code'],
      },
      {
        named:
          '(?:medical|cpt|icd|procedure|diagnos(?:is|es|tic|tics)|inpatient|outpatient|professional|surgical)[- ]?(?:9|10|and cpt)?[- ]cod(?:ing|er)(?! teams?)|coding (?:and|of|for) (?:billing|claims|records|charges)|billing (?:and|&) coding',
        examples: ['Responsible for medical coding', 'Oversees coding and billing'],
        counterExamples: ['Experience with coding in Python'],
      },
      {
        onlyDone: true,
        named: 'icd-?(?:9|10)|cpt|hcpcs',
        examples: ['Handles CPT and ICD-10 updates'],
        counterExamples: ['Understanding of ICD-10'],
      },
    ],
  },
  {
    id: 'receivables',
    name: 'collections and receivables',
    weight: 2,
    sources: ['000', '002', '003'],
    phrases: [
      {
        does: 'post|apply|allocate|record|enter',
        what: 'payments?|remittances?|eobs?|eras?|receipts',
        examples: ['Posts insurance payments', 'Posting of payments'],
        counterExamples: ['Post jobs online'],
      },
      {
        does: 'appeal|resolve|work|review|follow up on|manage|research|track|handle|prepare|submit|file|write|process|reduce|analyze',
        what: '(?:insurance |claims? |payer )?denials?|denied claims?|denied (?:or|and) \\w+ claims|(?:insurance |claims? |clinical )?appeals(?! (?:courts?|process))',
        inHealthCare: true,
        examples: [
          'Follows up on denied claims at our hospital',
          'Files appeals with payers for physicians',
          'Works denials for the clinic',
        ],
        counterExamples: ['Write fundraising appeals'],
      },
      {
        does: 'manage|monitor|review|reconcile|handle|oversee|process|work|collect|maintain|reduce|follow up on|verify|adjust|update|pursue|track',
        what: 'accounts? receivables?|a\\/r|receivables|past[- ]due (?:accounts?|balances)|(?:outstanding|patient|overdue|delinquent) (?:accounts?|balances?)|aging reports?|collections? accounts',
        examples: ['Manages accounts receivable', 'Collect outstanding balances'],
        counterExamples: ['Manage outstanding customer accounts teams'],
      },
      {
        named:
          'accounts? receivables?|aging (?:reports?|accounts?|a\\/?r|receivables?|claims|balances|buckets|insurance)|(?:accounts?|insurance|receivables?|claims) aging|past[- ]due (?:accounts?|balances?)|payment posting|(?:patient|insurance|account|debt|payment|billing and|fee) collections?(?! (?:of|agenc\\w+))',
        examples: ['Responsible for accounts receivable', 'Oversees payment posting'],
        counterExamples: ['Familiar with accounts receivable'],
      },
      {
        named:
          '(?<!\\b(?:data|specimens?|samples?|blood|urine|evidence|information|art|waste|signature|a|cash|garbage|trash|plasma|tissue|biospecimen|our|signal|debris|document|library|museum|stool|toll|your) )collections(?! (?:of|and analysis|software|methods?|tools?|sites?|instruments|efforts|systems?|materials|tubes|process|plans?|protocols?|activities|events?))|denials?|denied claims?|(?<!\\b(?:fundraising|annual|donor|mail|membership) )appeals|past[- ]due',
        inHealthCare: true,
        examples: ['Handles billing and collections for the clinic', 'Oversees denials at our hospital'],
        counterExamples: [
          'Performs specimen collection in the clinic',
          'Support sample preparation and data collection',
          'Coordinate fundraising appeals for the clinic',
        ],
      },
    ],
  },
  {
    id: 'payroll',
    name: 'payroll',
    weight: 1,
    sources: ['003'],
    phrases: [
      {
        does: 'process|run|prepare|manage|administer|submit|review|approve|complete|oversee|handle|reconcile|coordinate',
        what: 'payrolls?(?! (?:software|platform|products?|api|engine|teams?|companies|systems?))|time ?(?:sheets?|cards?)|time ?keeping(?! for billing)',
        examples: ['Runs payroll every two weeks', 'Approves timecards of the staff'],
        counterExamples: ['Support payroll teams with our app'],
      },
      {
        named:
          'payrolls?(?! (?:software|platform|products?|api|engine|teams?|companies|department|providers?|systems?|deductions?|tax filings? products?))|time ?(?:sheets?|cards?|keeping(?! for billing))',
        examples: ['Responsible for payroll', 'Assists with payroll and invoices'],
        counterExamples: [
          'Build payroll software',
          'Works with the payroll department',
          'Manages timekeeping for billing',
        ],
      },
    ],
  },
  {
    id: 'budgeting',
    name: 'budgets',
    weight: 1,
    sources: ['001', '002'],
    phrases: [
      {
        does: 'manage|prepare|develop|monitor|oversee|create|draft|plan|administer|control|track|maintain|review|own|build|set|propose|submit|analyze|coordinate|adhere to|forecast|reconcile|support|produce|lead|establish|work within|stay within|assist with|participate in|compile',
        what: '(?<!\\b(?:error|performance|learning|time|power|latency) )(?:budgets?|budgeting)(?! (?:for your|management tools?|owners|authority))|p ?& ?l|(?:financial|budget|revenue|cash|cash flow|annual) forecasts|financial (?:planning|forecasts?)|fiscal (?:operations|planning|performance|affairs|management|activities)',
        examples: ['Prepared the annual budget', 'Monitors budgets', 'Manage the P&L of the office'],
        counterExamples: [
          'A learning budget of $500',
          'Deliver the project within budget limits of customers',
        ],
      },
      {
        named:
          'budget(?:s|ing)?(?! (?:for your|targets?|goals|limits?|owners?|constraints?|authority))|budget (?:preparation|management|planning|development|tracking)|financial (?:planning|management|oversight)(?! (?:systems?|software|platforms?|teams?|standards))|fiscal (?:operations|management|oversight)|forecasting(?! (?:trends|demand|accuracy|models?|systems?|algorithms?|tools?))|p ?& ?l',
        examples: [
          'Responsible for the budget',
          'Oversees budgeting and forecasting',
          'Provide financial management',
        ],
        counterExamples: ['Understanding of budgeting cycles', 'A generous learning budget'],
      },
    ],
  },
  {
    id: 'accounting',
    name: 'accounting',
    weight: 1,
    sources: ['000', '001', '002', '004'],
    phrases: [
      {
        does: 'process|prepare|create|send|issue|review|pay|submit|track|generate|code|approve|enter|handle|manage|reconcile',
        what: 'invoices|invoicing|vendor payments?|(?:monthly |annual )?financial (?:reports?|statements?)|accounts? payables?|bank (?:statements|accounts?)|expense reports|journal entries|general ledger|balance sheets?|bills',
        examples: [
          'Pays invoices',
          'Reconciled the bank account',
          'Processes accounts payable',
          'Prepare financial statements',
        ],
        counterExamples: ['Review a bill in the legislature'],
      },
      {
        does: 'reconcile',
        what: 'accounts?|books|statements|cash|payments?|transactions|balances|ledgers?|deposits|receipts|billing|bank \\w+|charges|expenses',
        examples: ['Reconciles accounts each month'],
        counterExamples: ['Reconcile product visions'],
      },
      {
        named:
          'accounts? payables?|book-?keeping|accounting(?! (?:rules|logic|solutions|software|systems?|platforms?|teams?|departments?|firms?|standards|principles|for|data|products?|professionals|background|workflows|managers?))|general ledger|financial reporting(?! (?:and \\w+ )?(?:systems?|software|platforms?|teams?|standards))|vendor payments?|(?:bank|account|daily|cash|deposit|billing) reconciliations?|invoicing|invoices|quickbooks|journal entries|month-end close',
        examples: [
          'Responsible for bookkeeping',
          'Oversees accounting and payroll',
          'Assist with month-end close',
          'Ensures timely vendor payments',
        ],
        counterExamples: [
          'A degree in accounting or a related field',
          'Support the accounting team',
          'Partner with accounting',
          'Implement accounting rules',
        ],
      },
      {
        onlyDone: true,
        named: 'reconcil(?:es|ed|ing)|invoic(?:e|ed)',
        examples: ['Reconciles and posts daily'],
        counterExamples: [],
      },
    ],
  },
  {
    id: 'purchasing',
    name: 'purchasing and inventory',
    weight: 1,
    sources: ['002', '004'],
    phrases: [
      {
        does: 'order|purchase|stock|restock|close out|procure|count|buy|replenish|maintain|manage|monitor|request|receive|track|ensure',
        what: '(?:office |medical |clinical |patient |lab |laboratory |cleaning |front office )?supplies|supply (?:levels|orders?|inventory|ordering|room)|(?<!\\b(?:asset|application|software|hardware) )inventor(?:y|ies)(?! (?:management (?:software|systems?|platform)|products?|data|tools?|of (?:\\w+ )?(?:contracts|agreements|licen[sc]es|applications|systems|policies)))|stock levels',
        examples: [
          'Orders medical supplies',
          'Oversees ordering all supplies',
          'Maintains an inventory of forms',
          'Stocks rooms and supplies',
        ],
        counterExamples: [
          'Buy supplies with your stipend for patients and us',
          'Maintain asset inventory tools',
          'Maintain inventories of contracts and notices',
        ],
      },
      {
        does: 'purchase|procure|buy|order',
        what: 'equipment|materials|goods|medications|vaccines|furniture|food',
        examples: ['Purchases office equipment'],
        counterExamples: ['In order to move equipment'],
      },
      {
        does: 'manage|negotiate with|oversee|select|negotiate|maintain|source|supervise|vet',
        what: "contracts with vendors|(?:outside |external |third[- ]party |office )?(?:vendors(?! (?:data|risk|security|products?|apis?|systems?|integrations?|solutions|tools?|platforms?))|vendors?[’']?s? (?:relationships?|contracts?|relations|selection|agreements|lifecycles?))",
        examples: [
          'Negotiates contracts with vendors',
          'Manage vendors and facilities',
          'Oversees office vendors',
        ],
        counterExamples: [
          'Manage vendor risk assessments',
          'Work with vendor APIs',
          'Negotiate customer, vendor, and third-party agreements',
        ],
      },
      {
        named:
          'purchasing(?! (?:teams?|departments?|decisions?|power|managers?))|(?:office|medical) supplies|supply ordering|(?<!\\b(?:asset|application|software|netsuite) )inventory(?: control| management)?(?! (?:and visibility|software|systems?|platform|products?|data|teams?))|procurement(?! (?:through|teams?|departments?|leaders|processes|software|platform|cycles?|officers?|managers?|professionals|agreements?|stakeholders))|vendor (?:relations|relationships|management|contracts?|negotiations?|orders?|selection)',
        examples: ['Responsible for purchasing', 'Oversees inventory control', 'Support vendor management'],
        counterExamples: [
          'Interface with design and procurement',
          'Understand procurement processes',
          'Develop policies governing asset disposal and inventory tracking',
        ],
      },
      {
        onlyDone: true,
        named: 'supplies|purchas(?:e|es|ed)|inventories|vendors|procur(?:e|es|ed|ing)',
        examples: ['Purchases and returns'],
        counterExamples: ['To influence what people purchase'],
      },
    ],
  },
  {
    id: 'credentialing',
    name: 'credentialing and payer contracts',
    weight: 2,
    sources: ['002'],
    phrases: [
      {
        named:
          '(?:provider |physician |staff )?(?:re-?)?credentialing(?! (?:software|platform|products?))|(?:insurance|payer|managed[- ]care) contract(?:s|ing|ed)?|provider enrol(?:l?ments?|ling)',
        examples: ['Credentialing of new providers', 'Maintain credentialing', 'Manages payer contracts'],
        counterExamples: ['Platform for provider enrollment', 'Experience with credentialing'],
      },
      {
        does: 'credential|enroll',
        what: 'providers|physicians|doctors|clinicians',
        examples: ['Enrolls providers with Medicare'],
        counterExamples: [],
      },
    ],
  },
];
