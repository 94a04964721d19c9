import type { SkillNames } from './skill-row.ts';

const INSURANCE = [
  'insurance',
  'plan',
  'medicare',
  'medicaid',
  'billing',
  'payer',
  'claim',
  'commercial',
  'knowledge',
  'verification',
] as const;

/** Claims, codes and money from payers and patients. */
export const billing: readonly SkillNames[] = [
  [
    'medical-billing',
    'Medical billing',
    'medical billing, billing and coding, billing & coding, coding and billing, claims submission, claim submission, charge entry, payment posting, patient billing, insurance billing, dental billing, healthcare billing, physician billing, medical claims billing, medical insurance billing, billing software, billing experience, medical biller, posting payments, hospital billing, electronic billing',
    {
      unless: /(?:stripe|subscription|utility|usage|telecom)[ /]billing/,
      counterExamples: ['Stripe/billing experience is a plus'],
    },
  ],
  [
    'medical-coding',
    'Medical coding',
    'medical coding, ICD-9, ICD-10, ICD 10, ICD9, ICD10, ICD-10-CM, ICD-9-CM, HCPCS, CPT coding, CPT codes, CPT-4, ICD coding, CPT and ICD, ICD and CPT, diagnosis coding, procedure coding, diagnostic coding, coding guidelines, inpatient coding, outpatient coding',
    {
      unless:
        /(?:clean|software|python|java\w{0,15}|agentic|live|pair|web|front[- ]end|html|programming)\b[^.;]{0,40} coding|coding (?:challenge|exercise|interview|bootcamp|agents?)/,
      counterExamples: ['Python coding experience'],
    },
  ],
  [
    'hcc-coding',
    'Risk adjustment coding',
    'HCC coding, risk adjustment coding, risk adjustment, hierarchical condition category',
    {
      unless: /risk[- ]adjusted returns?|portfolio/,
      counterExamples: ['risk-adjusted returns of the portfolio'],
    },
  ],
  [
    'em-coding',
    'E/M coding',
    'E/M coding, evaluation and management coding, E&M coding, E/M codes, E/M levels',
  ],
  ['drg', 'DRG assignment', 'MS-DRG, DRG assignment, DRG validation, APR-DRG, diagnosis related groups'],
  [
    'chart-auditing',
    'Chart auditing',
    'chart auditing, coding audits, chart audits, chart audit, medical record audits, coding auditing, medical chart auditing, chart reviews, chart review, documentation audits',
  ],
  ['cdt-codes', 'Dental codes', 'CDT codes, dental codes, ADA codes, CDT coding'],
  [
    'medical-terminology',
    'Medical terminology',
    'medical terminology, medical terms, medical language, medical vocabulary, dental terminology, veterinary terminology, anatomy and physiology, medical abbreviations',
  ],
  [
    'insurance-verification',
    'Insurance verification',
    'insurance verification, verify insurance, verified insurance, verifying insurance, eligibility verification, verification of benefits, insurance eligibility, verification of insurance, benefit verification, benefits verification, verify eligibility, insurance benefits verification, verify benefits, insurance verifications, verify patient insurance',
    {
      unless: /employment (?:and )?eligibility|eligible to work|eligibility to work|\bi-9\b/,
      counterExamples: ['Completes the employment eligibility verification form'],
    },
  ],
  [
    'prior-authorization',
    'Prior authorization',
    'prior authorization, prior authorizations, pre-authorization, preauthorization, pre-certification, referrals and authorizations, precertification, prior auth, insurance authorizations, pre-authorizations, obtain authorizations, authorizations and referrals, insurance authorization',
  ],
  [
    'referrals',
    'Referrals',
    'referral coordination, referral management, patient referrals, processing referrals, process referrals, referral process, insurance referrals, specialist referrals',
  ],
  [
    'revenue-cycle',
    'Revenue cycle',
    'revenue cycle, revenue cycle management, denial management, denials, accounts receivable management, denials management, claim denials, denied claims',
    { unless: /denials? of (?:service|employment|benefits)/, counterExamples: ['Denial of service attacks'] },
  ],
  [
    'claims-processing',
    'Claims processing',
    'claims processing, insurance claims, claims follow-up, claim follow-up, processing claims, medical claims, claims management, insurance follow-up, claims adjudication, claims resolution, process claims, claims review',
  ],
  [
    'claim-appeals',
    'Claim appeals',
    'claim appeals, insurance appeals, appeals process, claims appeals, appeals and denials, filing appeals, appeal letters',
  ],
  [
    'accounts-receivable',
    'Accounts receivable',
    'accounts receivable, account receivable, A/R follow-up, AR follow-up, A/R management, AR experience, accounts receivables',
  ],
  [
    'collections',
    'Collections',
    'patient collections, medical collections, collections process, collection of payments, collections experience, billing and collections, debt collection, collection calls, collecting payments, collect payments, patient balances, billing and collection, past due accounts',
  ],
  [
    'copay-collection',
    'Copay collection',
    'collect copays, copay collection, collecting copays, collect co-pays, collecting co-pays, co-pay collection, collect copayments, copayments, co-payments, copays, co-pays',
    {
      unless: /(?:low|no|affordable|\$\s?\d+) (?:co-?pays?)/,
      counterExamples: ['Health plan with low copays'],
    },
  ],
  [
    'eob',
    'Explanations of benefits',
    'explanation of benefits, explanations of benefits, EOBs, EOB, remittance advice, remittances, ERA posting',
    {
      needsContext: [
        'benefit',
        'claim',
        'payer',
        'post',
        'posting',
        'billing',
        'insurance',
        'payment',
        'read',
        'remittance',
      ],
      counterExamples: ['The EOB team met'],
    },
  ],
  [
    'claim-forms',
    'Claim forms',
    'CMS-1500, HCFA 1500, CMS 1500, UB-04, UB04, UB92, UB-92, HCFA forms, claim forms',
  ],
  [
    'medicare-medicaid',
    'Medicare and Medicaid',
    'Medicare, Medicaid, Medi-Cal, MassHealth, TennCare, Tricare',
    {
      unless:
        /medicare,? (?:and )?(?:social security|exclusion|advantage leads)|participat\w{0,15} in (?:medicare|federal)|excluded from/,
      counterExamples: ['Social security: Medicare, social security tax'],
    },
  ],
  [
    'managed-care',
    'Managed care',
    'managed care, HMO and PPO, PPO and HMO, HMO/PPO, PPO/HMO, capitation, managed care plans, managed care contracts',
  ],
  [
    'insurance-plans',
    'Health insurance plans',
    'commercial insurance, third party payers, third-party payers, insurance plans, health insurance plans, insurance carriers, commercial payers, third party billing, insurance knowledge, health insurance knowledge, insurance processes',
    {
      needsContext: INSURANCE,
      unless:
        /corporate insurance|commercial insurance (?:products?|lines?|polic|brokers?|underwrit)|\b(?:we|offer|provid\w{0,15}|including|includes?|benefits?:?|eligible|receive|employer[- ]paid|paid|401\(?k?|pto|vision|life)\b[^.;]{0,60}(?:medical|dental|health) insurance|(?:medical|dental|health) insurance,? (?:and |& )?(?:dental|vision|life|401|paid|pto|benefits?|plan)/,
      counterExamples: [
        'We offer medical insurance and a dental plan',
        'Knows commercial insurance products',
      ],
    },
  ],
  [
    'workers-compensation',
    'Workers compensation claims',
    'workers compensation claims, workers comp claims, workers compensation billing, workers comp billing, workers compensation cases, workers compensation insurance, motor vehicle accident claims, no-fault claims',
  ],
  ['fee-schedules', 'Fee schedules', 'fee schedules, fee schedule'],
  [
    'charge-capture',
    'Charge capture',
    'charge capture, charge posting, chargemaster, charge description master, superbills, encounter forms',
  ],
  [
    'reimbursement',
    'Reimbursement',
    'medical reimbursement, insurance reimbursement, reimbursement methodologies, reimbursement process, third party reimbursement, reimbursement guidelines, healthcare reimbursement, reimbursement policies, payer reimbursement',
  ],
  ['coordination-of-benefits', 'Coordination of benefits'],
  [
    'financial-counseling',
    'Financial counseling',
    'financial counseling, patient financial counseling, payment plans, payment arrangements, financial arrangements, treatment estimates',
  ],
  [
    'treatment-presentation',
    'Treatment presentation',
    'treatment presentation, case presentation, treatment planning presentation, presenting treatment plans, treatment coordination, treatment plan presentation, present treatment plans',
  ],
  [
    'value-based-care',
    'Value-based care',
    'value-based care, value based care, MIPS reporting, MACRA, HEDIS, quality reporting, PQRS, quality measures',
  ],
  ['meaningful-use', 'Meaningful use', 'meaningful use'],
  [
    'cms-guidelines',
    'CMS guidelines',
    'CMS guidelines, CMS regulations, Medicare guidelines, Medicare regulations, payer guidelines, CMS rules, payer policies, medical necessity, NCCI edits, CCI edits',
  ],
];
