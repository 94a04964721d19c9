import type { ApplyStep, Benefit, BonusKind, PracticeUnit, Shift } from '@omm/contracts';

/** The words of a practice manager for what a job offers and how it is applied for. */
export const benefitWords: Record<Benefit, string> = {
  'health-insurance': 'Health insurance',
  'dental-insurance': 'Dental insurance',
  'vision-insurance': 'Vision insurance',
  'life-insurance': 'Life insurance',
  'disability-insurance': 'Disability insurance',
  'retirement-plan': 'Retirement plan',
  'retirement-match': 'Retirement plan with a match',
  pension: 'Pension',
  'paid-time-off': 'Paid time off',
  'paid-holidays': 'Paid holidays',
  'paid-sick-leave': 'Paid sick leave',
  'parental-leave': 'Parental leave',
  'tuition-reimbursement': 'Help with tuition',
  'loan-repayment': 'Help with student loans',
  'continuing-education': 'Continuing education',
  'flexible-spending-account': 'Flexible spending account',
  'health-savings-account': 'Health savings account',
  'employee-assistance-program': 'Employee assistance program',
  'employee-discount': 'Employee discount',
  'malpractice-insurance': 'Malpractice insurance',
  uniforms: 'Uniforms',
  'commuter-benefits': 'Commuter benefits',
  'child-care': 'Child care',
  'relocation-assistance': 'Help with moving',
  'profit-sharing': 'Profit sharing',
  'stock-options': 'Stock or options',
  'wellness-program': 'Wellness program',
  'pet-insurance': 'Pet insurance',
  'paid-training': 'Paid training',
  'free-meals': 'Free meals',
};

export const bonusWords: Record<BonusKind, string> = {
  signing: 'Signing bonus',
  performance: 'Performance bonus',
  referral: 'Referral bonus',
  retention: 'Retention bonus',
  annual: 'Annual bonus',
  commission: 'Commission',
};

export const shiftWords: Record<Shift, string> = {
  days: 'Days',
  evenings: 'Evenings',
  nights: 'Nights',
  weekends: 'Weekends',
  'no-weekends': 'No weekends',
  holidays: 'Holidays',
  'monday-to-friday': 'Monday to Friday',
  'four-day-week': 'Four-day week',
  rotating: 'Rotating shifts',
  'on-call': 'On call',
  overtime: 'Overtime',
  flexible: 'Flexible',
};

export const practiceUnitWords: Record<PracticeUnit, string> = {
  physicians: 'physicians',
  providers: 'providers',
  dentists: 'dentists',
  locations: 'locations',
  employees: 'employees',
  beds: 'beds',
  'patients-a-day': 'patients a day',
};

export const applyStepWords: Record<ApplyStep, string> = {
  'send-resume': 'Send a resume',
  'send-cover-letter': 'Send a cover letter',
  'send-references': 'Send references',
  'send-salary-requirements': 'Say the pay you ask for',
  'send-email': 'Write an email',
  call: 'Call',
  'no-calls': 'Do not call',
  'apply-online': 'Apply online',
  'apply-in-person': 'Apply in person',
  'send-fax': 'Send a fax',
  'send-mail': 'Send a letter',
};
