import type {
  DegreeLevel,
  DocumentStatus,
  EmploymentType,
  JudgementStatus,
  LanguageLevel,
  Necessity,
  RemoteMode,
  Setting,
  Stage,
  Verdict,
} from '@omm/contracts';

/** The words of a practice manager for the terms of the contracts. */
export const necessityWords: Record<Necessity, string> = {
  required: 'Must have',
  preferred: 'Nice to have',
};

export const statusWords: Record<DocumentStatus, string> = {
  received: 'Received',
  reading: 'Reading',
  ranking: 'Comparing',
  ready: 'Ready',
  failed: 'Could not be read',
};

export const judgementWords: Record<JudgementStatus, string> = {
  met: 'Met',
  partly: 'Partly met',
  unmet: 'Not met',
  unknown: 'Not mentioned on the resume',
};

export const verdictWords: Record<Verdict, string> = {
  strong: 'Strong match',
  good: 'Good match',
  partial: 'Partial match',
  weak: 'Weak match',
};

/** How far a candidate has come. */
export const stageWords: Record<Stage, string> = {
  new: 'New',
  shortlisted: 'Shortlist',
  contacted: 'Contacted',
  interview: 'Interview',
  offer: 'Offer',
  hired: 'Hired',
  rejected: 'Not selected',
};

export const degreeWords: Record<DegreeLevel, string> = {
  'high-school': 'High school diploma',
  certificate: 'Certificate',
  associate: 'Associate degree',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
  doctorate: 'Doctorate',
};

export const employmentWords: Record<EmploymentType, string> = {
  'full-time': 'Full time',
  'part-time': 'Part time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
  'per-diem': 'Per diem',
};

export const remoteWords: Record<RemoteMode, string> = {
  onsite: 'On site',
  hybrid: 'Partly from home',
  remote: 'From home',
};

export const settingWords: Record<Setting, string> = {
  'small-practice': 'Small practice',
  'physician-practice': 'Physician practice',
  'multi-site-practice': 'Practice with several sites',
  hospital: 'Hospital',
  clinic: 'Clinic',
  'nursing-home': 'Nursing home',
  'assisted-living': 'Assisted living',
  'mobile-medical-unit': 'Mobile medical unit',
  'veterinary-practice': 'Veterinary practice',
  'dental-practice': 'Dental practice',
};

export const languageLevelWords: Record<LanguageLevel, string> = {
  basic: 'basic',
  conversational: 'conversational',
  fluent: 'fluent',
  native: 'native speaker',
};
