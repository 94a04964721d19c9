import { firstMatches, indexPatterns } from './first-matches.ts';
import type { SourceId } from './provenance.ts';

export type DutyRow = {
  readonly id: string;
  readonly name: string;
  /** 2: work that only a medical office has; 1: work of any office. */
  readonly weight: 1 | 2;
  readonly sources: readonly SourceId[];
  readonly pattern: RegExp;
};

/** The duties that the source documents name, each with the words by which postings and resumes speak of it. */
export const duties: readonly DutyRow[] = [
  {
    id: 'scheduling',
    name: 'scheduling',
    weight: 1,
    sources: ['000', '001', '002', '003', '004'],
    pattern:
      /\b(?:re)?schedul(?:e|es|ed|ing|er)\b(?! (?:a |an )?interview)|\bappointment(?:s| book)?\b|\bcalendars?\b|\b(?:programación de )?citas\b|\bturnos\b/i,
  },
  {
    id: 'reception',
    name: 'reception',
    weight: 1,
    sources: ['000', '001'],
    pattern:
      /\bgreet(?:s|ed|ing)?\b|\bfront (?:desk|office)\b|\breception(?:ist)?\b|\bcheck(?:s|ed|ing)?[- ]?(?:in|out)\b|\brecepción\b/i,
  },
  {
    id: 'telephone',
    name: 'telephone',
    weight: 1,
    sources: ['000'],
    pattern:
      /\b(?:tele)?phones?\b(?! number)|\b(?:incoming|inbound|outbound|answer\w*) calls\b|\bmulti-?line\b|\bswitchboard\b|\bllamadas\b/i,
  },
  {
    id: 'registration',
    name: 'patient registration',
    weight: 2,
    sources: ['000', '002'],
    pattern:
      /\bpatient (?:registration|intake|demographics?|information|admissions?|access)\b|\bregist(?:er|ers|ered|ering|ration) (?:of )?(?:new )?patients?\b|\badmitting\b|\badmit(?:s|ted|ting)? patients?\b|\b(?:set(?:s|ting)? up|run(?:s|ning)?|ran) registration\b|\badmisi(?:ón|ones)\b/i,
  },
  {
    id: 'insurance-verification',
    name: 'insurance verification and authorization',
    weight: 2,
    sources: ['000', '001', '002'],
    pattern:
      /\b(?:insurance|benefits?|eligibility|medicaid|medicare)\W+(?:\w+\W+){0,2}?(?:verif\w+|eligibility|authori[sz]ations?)\b|\bverif\w+\W+(?:\w+\W+){0,3}?(?:insurance|benefits|eligibility|coverage)\b|\b(?:prior|pre)[- ]?(?:authori[sz]ations?|certifications?)\b|\bverific\w+ (?:de )?(?:el )?seguros?\b/i,
  },
  {
    id: 'referrals',
    name: 'referrals',
    weight: 2,
    sources: ['000'],
    pattern: /\breferrals?\b|\breferencias a especialistas\b/i,
  },
  {
    id: 'cash-collection',
    name: 'taking payments',
    weight: 1,
    sources: ['000', '002'],
    pattern:
      /\bco-?pay(?:ment)?s?\b|\bcash (?:collection|drawer|handling|deposits?)\b|\b(?:collect|accept|tak|process)\w* (?:\w+ )?payments?\b|\bbank deposits?\b|\bcopagos\b|\bcaja\b/i,
  },
  {
    id: 'billing',
    name: 'medical billing and claims',
    weight: 2,
    sources: ['000', '001', '002', '003', '004'],
    pattern:
      /\b(?:medical|insurance|patient|physician|third[- ]party) (?:billing|claims?|accounts?)\b|\bbill(?:ing|er)\b|\bclaims?\b|\bcharge (?:entry|capture|reports?|review)\b|\b(?:enter|review|post)(?:ed|ing|s)? charges\b|\b(?:patient|billing) statements?\b|\b(?:sent|send|sends|sending|mail(?:ed)?) statements\b|\bmissing charge\b|\bencounter forms?\b|\breimbursements?\b|\brevenue cycle\b/i,
  },
  {
    id: 'coding',
    name: 'medical coding',
    weight: 2,
    sources: ['000', '002', '003'],
    pattern:
      /\b(?:medical|cpt|icd|procedure|diagnos\w+|inpatient|outpatient)[- ]?(?:9|10|and cpt)? ?cod(?:es?|ing|er)\b|\bicd-?(?:9|10)\b|\bcpt\b|\bhcpcs\b|\bcoding\b(?= (?:and|of|for) (?:billing|claims|records))/i,
  },
  {
    id: 'receivables',
    name: 'collections and receivables',
    weight: 2,
    sources: ['000', '001', '003'],
    pattern:
      /\bcollections?\b(?! of (?:data|art))|\baccounts? receivables?\b|\bdenials?\b|\bdenied claims?\b|\bappeals?\b|\baging\b|\bpast[- ]due\b|\bpost(?:s|ed|ing)?\W{1,20}(?:of )?(?:\S{1,200} ){0,2}payments?\b/i,
  },
  {
    id: 'records',
    name: 'medical records',
    weight: 2,
    sources: ['000', '001', '002', '004'],
    pattern:
      /\b(?:medical|patient|health) (?:records?|charts?|files?)\b|\bhealth information\b|\be(?:hr|mr)s?\b|\belectronic (?:medical|health) records?\b|\bchart (?:prep\w*|audits?|review)\b|\brelease of information\b|\bdocument(?:s|ed|ing)? (?:every|each|all|patient) (?:visits?|encounters?)\b|\bvisits? (?:is|are) documented\b|\bexpedientes?\b|\barchivo clínico\b/i,
  },
  {
    id: 'patient-relations',
    name: 'patient relations',
    weight: 2,
    sources: ['000', '001', '003'],
    pattern:
      /\bpatients?\W+(?:\w+\W+){0,2}?(?:complaints?|relations|satisfaction|experience|concerns|inquiries|questions|advocacy|education|services?)\b|\bcomplaints?\b|\bunhappy\b|\bliaison\b|\bassist(?:s|ed|ing)? patients?\b|\bquejas\b/i,
  },
  {
    id: 'customer-service',
    name: 'customer service',
    weight: 1,
    sources: ['000', '002'],
    pattern:
      /\b(?:customer|client|guest|member) (?:service|care|support|satisfaction|relations)\b|\bcustomers?\b/i,
  },
  {
    id: 'clerical',
    name: 'clerical work',
    weight: 1,
    sources: ['000', '001'],
    pattern:
      /\bfil(?:ing|ed)\b|\bfax(?:es|ed|ing)?\b|\bscan(?:s|ned|ning)\b|\bphoto?copy\w*\b|\bcorrespondence\b|\bdata entry\b|\btyp(?:ing|ed)\b|\bmail\b|\bclerical\b|\badministrative (?:support|duties|tasks|assistance)\b|\bminutes\b/i,
  },
  {
    id: 'supervision',
    name: 'supervising staff',
    weight: 1,
    sources: ['000', '001', '002', '003', '004'],
    pattern:
      /\bsupervis(?:e|es|ed|ing|ion)\b(?! of (?:the )?director)|\b(?:manag(?:e|es|ed|ing)|le(?:ad|ads|d|ading)|oversee\w*|oversaw|direct(?:ed|s|ing))\b\W+(?:\w+\W+){0,4}?(?:staff|team|employees|personnel|associates|representatives)\b|\bstaff (?:management|supervision|meetings)\b|\bperformance (?:evaluations?|reviews?|appraisals?)\b|\bteam lead\w*\b|\bcoordinat(?:e|es|ed|ing)\b\W+(?:\w+\W+){0,4}?(?:staff|team|crew|volunteers|medical assistants)\b|\bsupervis(?:o|é|aba) a\b/i,
  },
  {
    id: 'hiring',
    name: 'hiring',
    weight: 1,
    sources: ['000', '001', '002', '004'],
    pattern:
      /\bhir(?:e|es|ed|ing)\b|\brecruit\w*\b|\binterview(?:s|ed|ing)?\b|\bonboard\w*\b|\bon-board\w*\b|\breference checks?\b/i,
  },
  {
    id: 'training',
    name: 'training staff',
    weight: 1,
    sources: ['000', '001', '002', '003', '004'],
    pattern:
      /\btrain(?:s|ed|ing)\b\W+(?:\w+\W+){0,4}?(?:staff|employees|team|hires?|associates|personnel|representatives|members)\b|\b(?:staff|employee|new hire) training\b|\borient(?:s|ed|ing|ation)? (?:of )?new\b|\bmentor\w*\b|\bcapacit(?:o|é|aba|ación) (?:al|a|de|del) (?:personal|nuev)/i,
  },
  {
    id: 'payroll',
    name: 'payroll',
    weight: 1,
    sources: ['000', '001', '003'],
    pattern: /\bpayrolls?\b|\btime ?(?:sheets?|cards?|keeping)\b/i,
  },
  {
    id: 'human-resources',
    name: 'human resources',
    weight: 1,
    sources: ['000', '001', '003'],
    pattern:
      /\bhuman resources?\b|\bpersonnel (?:files?|records?|policies)\b|\bemployee (?:relations|files?|manual|handbook|benefits)\b|\bdisciplin\w+\b/i,
  },
  {
    id: 'budgeting',
    name: 'budgets',
    weight: 1,
    sources: ['000', '001', '002', '004'],
    pattern:
      /\bbudget(?:s|ed|ing|ary)?\b|\bp ?& ?l\b|\bfinancial (?:reports?|statements?|planning|performance|management)\b|\bfiscal\b|\bforecast\w*\b/i,
  },
  {
    id: 'accounting',
    name: 'accounting',
    weight: 1,
    sources: ['000', '002'],
    pattern:
      /\baccounts? payables?\b|\bbook-?keeping\b|\baccounting\b|\bgeneral ledger\b|\breconcil\w+\b|\binvoic\w+\b|\bquickbooks\b|\bjournal entries\b/i,
  },
  {
    id: 'purchasing',
    name: 'purchasing and inventory',
    weight: 1,
    sources: ['000', '001', '002'],
    pattern:
      /\binventor(?:y|ies)\b|\bpurchas(?:e|es|ed|ing)\b|\bprocur\w+\b|\border(?:s|ed|ing)?\W+(?:\w+\W+){0,4}?supplies\b|\b(?:office|medical) supplies\b|\b(?:close|stock|restock|count|handle|plan)\w*\W+(?:\w+\W+){0,6}?supplies\b|\bvendors?\b/i,
  },
  {
    id: 'compliance',
    name: 'privacy and safety compliance',
    weight: 2,
    sources: ['000', '001', '002', '003', '004'],
    pattern:
      /\bhipaa\b|\bosha\b|\bpatient (?:confidentiality|privacy)\b|\bcompliance\b|\bjcaho\b|\bjoint commission\b|\bregulat(?:ory|ions)\b/i,
  },
  {
    id: 'credentialing',
    name: 'credentialing and payer contracts',
    weight: 2,
    sources: ['000', '002'],
    pattern: /\bcredentialing\b|\b(?:insurance|payer|managed[- ]care) contract\w*\b|\bprovider enrol\w+\b/i,
  },
  {
    id: 'operations',
    name: 'daily operations',
    weight: 1,
    sources: ['001', '002', '004'],
    pattern:
      /\b(?:day[- ]to[- ]day|daily|business|office|practice|clinic|department(?:al)?|administrative) (?:\w+ )?(?:operations|workflow|activities|functions)\b|\boffice management\b|\bpractice management\b|\bmanag(?:e|es|ed|ing) (?:the |an |a )?(?:\w+ ){0,2}(?:office|practice|clinic|front desk)\b/i,
  },
  {
    id: 'policies',
    name: 'policies and procedures',
    weight: 1,
    sources: ['001', '004'],
    pattern:
      /\bpolic(?:y|ies)\b|\bprotocols\b|\bstandard (?:operating )?procedures\b|\bprocess improvements?\b|\bquality (?:improvement|assurance|control)\b/i,
  },
  {
    id: 'marketing',
    name: 'marketing and outreach',
    weight: 1,
    sources: ['002'],
    pattern: /\bmarketing\b|\boutreach\b|\bsocial media\b|\bnewsletters?\b|\bwebsite\b/i,
  },
  {
    id: 'terminology',
    name: 'medical terminology',
    weight: 2,
    sources: ['000', '002'],
    pattern: /\bmedical (?:terminology|terms|transcription)\b/i,
  },
  {
    id: 'clinical',
    name: 'clinical support',
    weight: 2,
    sources: ['001', '002'],
    pattern:
      /\bvital signs?\b|\bvitals\b|\brooming\b|\bexam(?:ination)? rooms?\b|\binjections?\b|\bphlebotomy\b|\bmedications?\b|\bpatient care\b|\blab(?:oratory)? (?:results|specimens|work)\b|\bsteriliz\w+\b/i,
  },
];

const byId = new Map(duties.map((row) => [row.id, row]));

export const dutyById = (id: string): DutyRow | null => byId.get(id) ?? null;

const index = indexPatterns(duties.map(({ pattern }) => pattern));

/** Each duty that a text speaks of, once, at the first words that name it. */
export const dutiesIn = (text: string): { id: string; start: number; end: number }[] => {
  const hits = firstMatches(index, text);
  return duties.flatMap(({ id }, number) => {
    const hit = hits[number] ?? null;
    return hit === null ? [] : [{ id, start: hit.index, end: hit.index + hit[0].length }];
  });
};
