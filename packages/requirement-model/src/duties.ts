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
      /\b(?:re)?schedul(?:es|ed|ing|er)\b(?! (?:a |an )?interview|:| (?:overtime|hours|shifts?|to|for|work|time|algorithms?|basis|weekly|breaks?|days?)\b)|\b(?:re)?schedule (?=(?:and |or |all |new |the |your |patients?|follow|appoint|meeting|surg|procedure|test|visit|exam|staff|client|interviews? (?:for|with) |employee))|\b(?<=(?:s['’]|['’]s) )schedules?\b|\b(?:patients?|physicians?|doctors?|providers?|hygiene|appointment|surgery|surgical|clinic) schedules?\b|\b(?:staff|office|daily|manage|maintain|the) schedules?\b(?=[,;.]? (?:and|for|of|to ensure|using|in)\b)|\b(?<!\b(?:faculty|term|year|initial|joint|academic|excepted|permanent|temporary|of|this) )appointment(?:s| book)?\b(?! (?:type|to the|is (?:for|a)|may|authority))|\bcalendars?\b|\b(?:programación de )?citas\b|\bturnos\b/i,
  },
  {
    id: 'reception',
    name: 'reception',
    weight: 1,
    sources: ['000', '001'],
    pattern:
      /\bgreet(?:s|ed|ing)?\b|\bfront (?:desk|office)\b|\breception(?:ist)?\b|\bcheck(?:s|ed|ing)?[- ]?(?:in|out)\b(?! (?:our|us|my|what|how|why|more|some|www|http|jobs|the (?:site|web|link|video|job|full)|empow))|\brecepción\b/i,
  },
  {
    id: 'telephone',
    name: 'telephone',
    weight: 1,
    sources: ['000'],
    pattern:
      /\b(?<!\b(?:cell|mobile|smart|by|via|no) )(?:tele)?phones?\b(?! (?:number|interview|screen|plan|stipend|reimburs|allowance|calls? or|call with)|:)|\b(?:incoming|inbound|outbound|answer\w*) calls\b|\bmulti-?line\b|\bswitchboard\b|\bllamadas\b/i,
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
    pattern:
      /\b(?<!\b(?:employee|staff|friend) )referrals?\b(?! (?:program|bonus|reward|fee|award|scheme|from employment))|\breferencias a especialistas\b/i,
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
      /\b(?:medical|insurance|patient|physician|third[- ]party) (?:billing|claims?|accounts?)\b|\bbill(?:ing|er)\b|\bclaims?\b(?! (?:that|to be|a|his|her)\b)|\bcharge (?:entry|capture|reports?|review)\b|\b(?:enter|review|post)(?:ed|ing|s)? charges\b|\b(?:patient|billing) statements?\b|\b(?:sent|send|sends|sending|mail(?:ed)?) statements\b|\bmissing charge\b|\bencounter forms?\b|\b(?<!\b(?:tuition|mileage|education|internet|travel|phone|gym|fitness|wellness|expense|relocation|commuter|licensure|license|cme|fertility|parking|transit|membership|fee|learning|development|home|meal|professional|stipend|annual|employee|assistance|and|or) )reimbursements?\b(?! (?:of|for|program|up|plan|request|form)|s? and (?:payroll|expense))|\brevenue cycle\b/i,
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
      /\b(?<!\b(?:data|specimens?|samples?|blood|urine|evidence|information|art|waste|signature|a|cash|garbage|trash|plasma|tissue|biospecimen|our|signal|debris|document|library|museum|fee) )collections?\b(?! (?:of|software|methods?|tools?|process for|requirements|sites?|instruments|efforts|systems?)\b)|\baccounts? receivables?\b|\bdenials?\b|\bdenied claims?\b|\b(?<!\b(?:mail|fundraising|annual|emotional|visual|end|court of|email|that) )appeals?\b(?! (?:to|letters?|court|process for)\b)|\baging (?:reports?|accounts?|a\/?r|receivables?|claims|balances|buckets|insurance)\b|\b(?:accounts?|insurance|receivables?|claims) aging\b|\bpast[- ]due\b|\bpost(?:s|ed|ing)?\W{1,20}(?:of )?(?:\S{1,200} ){0,2}payments?\b/i,
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
      /\bpatients?\W+(?:\w+\W+){0,2}?(?:complaints?|relations|satisfaction|experience|concerns|inquiries|questions|advocacy|education|services?)\b|\bcomplaints?\b(?! (?:of|about|with) (?:discrim|harass|retal|the (?:eeoc|office)))|\bunhappy\b|\bliaison (?:between|to|for|with)\W+(?:\w+\W+){0,3}?(?:patients?|famil\w+|doctors?|physicians?|providers?)\b|\bassist(?:s|ed|ing)? patients?\b|\bquejas\b/i,
  },
  {
    id: 'customer-service',
    name: 'customer service',
    weight: 1,
    sources: ['000', '002'],
    pattern:
      /\b(?:customer|client|guest|member) (?:service|care|support|satisfaction|relations)\b(?! (?:team|department|platform|software|organi[sz]ation|leaders|data))|\bcustomer (?:inquir\w+|questions?|calls?|complaints?|concerns?|transactions?|orders|requests?|accounts)\b|\b(?:assist|help|greet|serv|support|answer|contact|welcom|rang)(?:e|s|es|ed|ing)? (?:with )?(?:(?!our\b|their\b|your\b|small\b)\w+ ){0,2}?customers?\b|\b(?:internal|external) customers\b|\b(?:interact|communicat|work|deal|dealt|speak)\w* (?:\w+ ){0,2}?with (?:\w+ ){0,2}?customers\b|\bcustomers? (?:at|by) (?:the )?(?:counter|phone|desk|register)\b/i,
  },
  {
    id: 'clerical',
    name: 'clerical work',
    weight: 1,
    sources: ['000', '001'],
    pattern:
      /\bfil(?:ing|ed)\b|\bfax(?:es|ed|ing)?\b|\b(?<!\b(?:vulnerability|security|code|network|ct|mri|body|periodic|pet) )scan(?:s|ned|ning)\b(?! (?:of servers|tools?|for vuln))|\bphoto?copy\w*\b|\bcorrespondence\b|\bdata entry\b|\btyp(?:ing|ed)\b|\b(?<!\b(?:e-|g-|direct |via |by |voice ))mail\b(?! (?:to|your|resume|cover|programs?|and telemarketing|us)\b)|\bclerical\b|\badministrative (?:support|duties|tasks|assistance)\b|\b(?:meeting|board|take|takes|taking|took|taken|record|recorded|recording|prepare|prepared|prepares|draft|drafted|transcrib\w+) (?:the )?(?:meeting )?minutes\b/i,
  },
  {
    id: 'supervision',
    name: 'supervising staff',
    weight: 1,
    sources: ['000', '001', '002', '003', '004'],
    pattern:
      /\b(?<!-)supervis(?:e|es|ed|ing)\b(?! (?:production|by|physicians?|provider|clinician|attorney|nurse|manager|learning|machine|ml|fine)\b)|\bsupervision of\b(?! (?:the |an? |our )?(?:director|manager|supervisor|physician|provider|nurse|registered|licensed|rn|head|principal|senior|chief|dr)\b)|\b(?:staff|team|employee|personnel|and|or|of|clinical) supervision\b(?! (?:of (?:the|an?)|by|from)\b)|\b(?:manag(?:e|es|ed|ing)|le(?:ad|ads|d|ading)|oversee\w*|oversaw|direct(?:ed|s|ing))\b (?:[\w'’&/-]+ ){0,3}?(?:staff|team|employees|personnel|associates|representatives)\b(?! (?:meetings?|events?|that))|\bstaff (?:management|supervision|meetings)\b|\bperformance (?:evaluations?|reviews?|appraisals?)\b|\bteam lead\w*\b|\bcoordinat(?:e|es|ed|ing)\b\W+(?:\w+\W+){0,4}?(?:staff|team|crew|volunteers|medical assistants)\b|\bsupervis(?:o|é|aba) a\b/i,
  },
  {
    id: 'hiring',
    name: 'hiring',
    weight: 1,
    sources: ['000', '001', '002', '004'],
    pattern:
      /\b(?<!\b(?:upon|of|are|we're|we’re|is|am|currently|being|be|now|new|after|at|for|before|actively|been|not|no|to be|our|per|direct|initial|all|the|from|pre|any|inside|within|under|on|in|more|fair|equal|if|every|each|first|since|we|looking to|seeks to|seek to|hoping to|want to|wants to|aims to|this|great|key|candidates|ideal|next) )hir(?:e|es|ed|ing)\b(?! (?:manager|process|location|range|bonus|date|decision|practices?|event|salary|team(?! member)|timeline|requirements|organization|company|entity|for|a (?:passion|mid)|mid|passion|range|program|policy|into|regardless|in\b))|\b(?<!\b(?:are|is|currently|our|actively|we're|your|the|a) )recruit(?:s|ed|ing|ment)?\b(?! (?:for|outreach|& staffing|and staffing|fraud|team|firm|agenc\w+|scam|department|process|an?\b|platform|tool|privacy|data|and hiring process))|\b(?<!\b(?:an|your|for|the|first|phone|video|job|this|final|onsite|an initial|panel|manager|executive|virtual|during|technical|zoom|media|press|user|key informant|patient|or|of|round|up) )interview(?:s|ed|ing)?\b(?! (?:process|will|with|at|stage|loop|rounds?|questions|are|is|via|on|in)|:)|\b(?<!\b(?:your|initial|customer|client|user|partner|vendor|developer|provider|our|after|virtual|the|payer|patient|account|merchant|member) )on-?board(?:(?:s|ed|ing)\b|(?= (?:and|new|staff|employees|team)\b))(?! (?:process for|customers?|clients?|new (?:clients?|customers?|users?|vendors?|partners?|providers)|developers|users|program))|\breference checks?\b/i,
  },
  {
    id: 'training',
    name: 'training staff',
    weight: 1,
    sources: ['000', '001', '002', '003', '004'],
    pattern:
      /\btrain(?:s|ed|ing)?\b (?:[\w'’&/,-]+ ){0,4}?(?:staff|employees|team|hires?|associates|personnel|representatives|members)\b|\b(?:staff|employee|new hire) training\b|\borient(?:s|ed|ing|ation)? (?:of )?new\b|\b(?<!-)mentor(?:s|ed|ing)?\b(?= (?:and|or|new|junior|other|others|staff|the|a|our|your|team|employees|direct|teammates|interns|volunteers|associates|less|students|fellow|more|members|engineers|analysts|them)\b)|\bcapacit(?:o|é|aba|ación) (?:al|a|de|del) (?:personal|nuev)/i,
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
      /\b(?<!\b(?:to|contact|by|our|from|email|call|via) )human resources?\b(?! (?:department at|at \d|office at|representative))|\bpersonnel (?:files?|records?|policies)\b|\bemployee (?:relations|files?|manual|handbook|benefits(?= (?:admin|enrol|program|plans)))\b|\b(?<!-)disciplin(?:ary|ing|e (?:of )?(?:staff|employees|personnel))\b(?! (?:team|approach|collaborat))|\b(?:hir|coach|counsel|evaluat|terminat|reward)\w*,? (?:and |or )?(?:\w+,? (?:and |or )?)?disciplin(?:e|ing|es)\b/i,
  },
  {
    id: 'budgeting',
    name: 'budgets',
    weight: 1,
    sources: ['000', '001', '002', '004'],
    pattern:
      /\b(?<!\b(?:development|learning|education|training|furniture|equipment|stipend|conference|travel|wellness|setup|with a|and|growth|book|benefit|l&d|generous|our|billion|million) )budget(?:s|ing|ary)?\b(?! (?:for (?:your|learning|professional|home|personal)|of \$|to (?:experiment|learn|spend|attend|use))|:)|\bbudgeted (?:for|and|the|annual|staff|office|all)\b|\b(?:and|or) budget(?:s|ing|ary)?\b(?! (?:for (?:your|learning|professional)|of \$|to (?:experiment|learn)))|\bp ?& ?l\b|\bfinancial (?:reports?|statements?|planning|performance|management)\b|\bfiscal\b(?! year)|\bforecast\w*\b/i,
  },
  {
    id: 'accounting',
    name: 'accounting',
    weight: 1,
    sources: ['000', '002'],
    pattern:
      /\baccounts? payables?\b|\bbook-?keeping\b|\b(?<!\b(?:degree in|major in|degree,|bachelor's in|diploma in|teams in|finance and|finance &|modern|for|business,|of) )accounting\b(?!,? (?:or (?:a )?(?:related|business|finance|equivalent)|degree|firm|preferred|required|teams|software|platform)|,? finance|, (?:business|economics|marketing|sales))|\bgeneral ledger\b|\b(?<!\b(?:be|are) )reconcil\w+\b|\binvoic\w+\b|\bquickbooks\b|\bjournal entries\b/i,
  },
  {
    id: 'purchasing',
    name: 'purchasing and inventory',
    weight: 1,
    sources: ['000', '001', '002'],
    pattern:
      /\binventor(?:y|ies)\b|\b(?<!\b(?:stock|to|their|home|online|customer|employee|who|after|post|share|program) )purchas(?:e|es|ed|ing)\b(?! (?:plan|price|decision|power|journey|program)| by)|\bprocur\w+\b|\border(?:s|ed|ing)?\W+(?:\w+\W+){0,4}?supplies\b|\b(?:office|medical) supplies\b|\b(?:close|stock|restock|count|handle|plan)\w*\W+(?:\w+\W+){0,6}?supplies\b|\bvendor (?:relations\w*|management|contracts?|invoices?|accounts?|payments?|negotiat\w+|orders?|selection|contacts?)\b|\b(?:manag|order|negotiat|coordinat|liais|deal|work|communicat|oversee|contact|meet|met|paid|pay|select)\w* (?:[\w'’-]+ ){0,3}?vendors?\b|\bvendors?$/i,
  },
  {
    id: 'compliance',
    name: 'privacy and safety compliance',
    weight: 2,
    sources: ['000', '001', '002', '003', '004'],
    pattern:
      /\bhipaa\b|\bosha\b|\bpatient (?:confidentiality|privacy)\b|\b(?<!\b(?:in|in full|strict|for|a|our|legal) )compliance\b(?! (?:with (?:federal|applicable|all applicable|the law|the american|the ada|immigration|state and|local|title|eeo)|posters?|notice|platform|software|products?))|\bjcaho\b|\bjoint commission\b|\b(?<!\b(?:laws and|laws or|laws,|statutes and|statutes,|laws\/|law or|law and|laws &|export|arms|traffic in arms|employment) )regulat(?:ory|ions)\b/i,
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
      /\b(?<!\b(?:eeo|opportunity|pto|privacy|leave|health|public|our|time off|holiday|vacation|insurance|economic|remote|flexible|state|federal|foreign|social|drug|work|vaccination|hybrid|covid-19|return|security|legislative|tax|abortion|generous|unlimited|climate|education|vaccine|advocacy|this|and|domestic|environmental|reproductive|rights|corporate|equity|progressive|time-off|for) )polic(?:y|ies)\b(?! (?:of (?:equal|non)|(?:to|that) (?:provide|not|prohibit)|advoca\w+|analys\w+|team|work|makers?|maker|issues?|change|priorities|goals?|agenda|landscape|research|campaign\w*|experience|experts?|organi[sz]ation|institute|center|solutions|associate|director|manager|counsel|staff|fellow|and (?:advocacy|management|politic\w+|legal|law|research|practice|program|development))\b|makers?)|\b(?:leave|security|privacy|health|drug|work|insurance|remote|return|corporate) polic(?:y|ies) and procedures?\b|\band policies and procedures\b|\bprocedures and policies\b|\b(?:office|clinical|clinic|practice|safety|infection[- ]control|phone|established|patient|medical|standing|internal|department|and|or) protocols\b|\bstandard (?:operating )?procedures\b|\bprocess improvements?\b|\bquality (?:improvement|assurance|control)\b/i,
  },
  {
    id: 'marketing',
    name: 'marketing and outreach',
    weight: 1,
    sources: ['002'],
    pattern:
      /\bmarketing\b|\boutreach\b|\b(?<!\b(?:on|our|via|through|follow us on) )social media\b(?! (?:accounts? to follow|channels for|at @))|\bnewsletters?\b|\b(?:updat|maintain|manag|design|develop|edit|creat|administ|build|built)\w* (?:[\w'’-]+ ){0,3}?websites?\b|\bwebsites? (?:content|updates?|maintenance|management|design)\b/i,
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
      /\bvital signs?\b|\bvitals\b|\brooming\b|\bexam(?:ination)? rooms?\b|\b(?<!\b(?:sql|prompt|code|fuel|dependency|plastic|in) )injections?\b(?! mold)|\bphlebotomy\b|\bmedications?\b|\b(?<!\b(?:on|quality|improve|improving|better|transform|transforming|of|excellent|exceptional|for|advance|advancing|in|to) )patient care\b(?! (?:coordinators?|representative|team|management|platform))|\b(?:direct|quality|excellent|exceptional) patient care (?:duties|tasks|activities|functions)\b|\blab(?:oratory)? (?:results|specimens|work)\b|\bsteriliz\w+\b/i,
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
