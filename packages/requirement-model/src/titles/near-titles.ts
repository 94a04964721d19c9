import type { TitleRow } from './title-row.ts';

/** Whom an assistant or associate helps at a desk: 'Stormwater Assistant' and 'Kitchen Assistant' help elsewhere. */
const ofDesk =
  'office|program|project|department|division|corporate|company|business|benefits|employee|employment|staff|team|unit|site|branch|regional|district|executive|operations|admissions?|enrollment|registration|records?|data|scheduling|communications?|development|financial aid|finance|grants?|contracts?|compliance|credentialing|planning|faculty|board|special|senior|junior|lead|student|temporary|temp|general|floater|front end|customer|client|member|resident|intake|referrals?|authorizations?|claims|insurance|billing|mail ?room|document|file';

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
    pattern: new RegExp(
      String.raw`\b(?:coordinator|clerk|(?:${ofDesk})[ -](?:assistant|associate))\b|^(?:assistant|associate)(?: (?:[IVX]{1,3}|\d))?$`,
      'i',
    ),
    examples: ['Program Coordinator', 'Associate'],
    counterExamples: ['Policy Associate', 'Assistant Dean', 'Stormwater Assistant', 'Laboratory Assistant'],
  },
];
