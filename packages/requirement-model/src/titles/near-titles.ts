import type { TitleRow } from './title-row.ts';

/**
 * Words that do not name an occupation, but say what the work of a resume is near to. Read only where people are
 * compared, never of what a posting offers.
 */
export const nearTitles: readonly TitleRow[] = [
  {
    family: 'technology',
    pattern: /\b(?:network|web|database|information systems)\b/i,
    examples: ['Web Content Associate'],
    counterExamples: ['Weaver'],
  },
  {
    family: 'marketing',
    pattern: /\b(?:creative|brand|event|graphic|stylist)\b/i,
    examples: ['Event Planner'],
    counterExamples: ['Eventual Owner'],
  },
  {
    family: 'sales',
    pattern: /\b(?:retail|merchandis\w+|commission)\b/i,
    examples: ['Retail Team Member'],
    counterExamples: ['Retailer'],
  },
  {
    family: 'education',
    pattern: /\brecreation\b/i,
    examples: ['Recreation Leader'],
    counterExamples: ['Creation Museum Guide'],
  },
  {
    family: 'analysis',
    pattern: /\b(?:data|quality assurance|consultant)\b/i,
    examples: ['Independent Consultant'],
    counterExamples: ['Datacenter Guard'],
  },
  {
    family: 'trades',
    pattern: /\b(?:technician|production|construction|operator|military|soldier|buyer|logistics)\b/i,
    examples: ['Soldier', 'Logistics Associate'],
    counterExamples: ['Militant'],
  },
  {
    family: 'general-management',
    pattern: /\b(?:chief|principal|administrator|owner)\b/i,
    examples: ['Owner', 'School Administrator'],
    counterExamples: ['Ownership Fellow'],
  },
  {
    family: 'administrative',
    pattern:
      /\b(?:coordinator|clerk|assistant(?! (?:general counsel|attorney|professor|dean))|(?<!\b(?:policy|strategy|investment|legal|law|fellow)[ /])associate(?! (?:general )?(?:counsel|attorney|professor|scientist|dean|producer)))\b/i,
    examples: ['Program Coordinator', 'Associate'],
    counterExamples: ['Policy Associate', 'Assistant Dean'],
  },
];
