import type { DutyRow } from './duty-row.ts';

/** Other people's, or what is made for them: 'marketing data', 'marketing teams'. */
const OF_OTHERS = [
  'agenc\\w+',
  'analys[ei]s',
  'analytics',
  'attribution',
  'automation',
  "campaigns?[’']",
  'changes',
  'cloud',
  'counterparts',
  'data',
  'decision-making',
  'decisions',
  'departments?',
  'director',
  'engineers?',
  'functions?',
  'insights',
  'invoices',
  'leaders',
  'leadership',
  'managers?',
  'mix',
  'models?',
  'operations',
  'organi[sz]ations?',
  'partners?',
  'performance',
  'platform',
  'products?',
  'scenarios',
  'science',
  'scientists?',
  'software',
  'solutions',
  'stakeholders',
  'systems?',
  'teams?',
  'tech',
  'technology',
  'tools?',
  'trends',
  'websites?',
].join('|');
/** Marketing named among them is another department. */
const DEPARTMENTS =
  'sales|business development|product|engineering|design|operations|finance|partnerships|customer|legal|support';
const COLLEAGUES = '(?:assistants?|managers?|coordinators?|teams?|directors?)';

const MARKETING = `marketing(?!(?:,| and|,? &) (?:${DEPARTMENTS})\\b|(?: and| &) [\\w-]{1,20} ${COLLEAGUES}\\b)(?! (?:${OF_OTHERS}))`;

/** Of salesmen and recruiters: 'outbound outreach', 'outreach to new donors', 'outreach strategies to engage passive talent'. */
const SALES = '(?<!\\b(?:multi-?channel|outbound|sales|candidate|recruiting|cold) )';
const TO_BUYERS =
  '(?! (?:\\w+ )?to (?:\\w+ (?:and \\w+ )?)?(?:donors|prospects|candidates|talent|leads|buyers|accounts)\\b| strateg(?:y|ies) to (?:identify|engage|source))';
const OUTREACH = `${SALES}outreach${TO_BUYERS}`;

export const marketingDuties: readonly DutyRow[] = [
  {
    id: 'marketing',
    name: 'marketing and outreach',
    weight: 1,
    sources: ['004'],
    phrases: [
      {
        does: 'manage|develop|create|administer|run|plan|coordinate|execute|implement|lead|drive|oversee|launch|produce|support|assist with|conduct|organize|own|perform|direct|handle|post|deliver|localise|maintain|update',
        what: `(?:${MARKETING}(?: (?:materials?|campaigns?|strateg(?:y|ies)|plans?|programs?|efforts|content|events?|activities|communications|initiatives|collateral))?|${OUTREACH}(?! (?:teams?|department|data|tools?|products?))(?: (?:programs?|events?|activities|efforts|strateg(?:y|ies)|campaigns?|materials|plans?))?|social media(?! (?:teams?|platforms? like|data|companies|apps?))(?: (?:content|accounts?|channels?|campaigns?|presence|posts?|pages?))?|newsletters?|website content|(?:our|the|company|practice|office|clinic|organization’s) website(?! (?:traffic|for|builder)))`,
        examples: [
          'Runs the practice’s marketing',
          'Develop marketing materials',
          'Manages social media accounts',
          'Conducts community outreach',
        ],
        counterExamples: [
          'Work with the marketing team',
          'Support marketing teams with data',
          'Build marketing technology',
          'Oversee the submission of marketing invoices',
          'Develop marketing solutions for customers',
          'Execute multi-channel outreach strategies with emails and calls',
          'Conducting outreach to new donors',
          'Develop outreach strategies to identify and engage passive talent',
        ],
      },
      {
        named: `${MARKETING}|(?:community |patient |donor |digital )?${OUTREACH}(?! (?:teams?|coordinators?|department))|social media(?! (?:tools?|integrations?|apps?|data|companies))|newsletters?`,
        examples: ['Responsible for marketing and outreach', 'Assist in marketing'],
        counterExamples: [
          'Align with marketing and operations',
          'Follow us on social media',
          'Collaborate with sales, marketing and product',
          'Integrate social media tools into the site',
          'Marketing, business development and product teams',
          'Assist in marketing analysis',
        ],
      },
    ],
  },
];
