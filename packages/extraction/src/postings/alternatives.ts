/** Between alternatives: 'in computer systems or healthcare', 'as a recruiter, assistant or clerk'. */
const OR = / (?:and\/)?or /;
const BETWEEN = /,? (?:and\/)?or |, ?/;
/** Who leads leads all of them: 'leading growth, finance or revenue functions'. */
const GOVERNED = /\b(?:manag(?:e|ing)|leading|directing|overseeing|supervising) [a-z]/;
/** 'Billing or reception «in a medical office»': behind the last of them, and of all. */
const TAIL = /(?<=\w) (?:in|at|within|for|with) .{0,80}$/;
/** '«Management experience in» retail, hospitality or health care': before the first of them, and of all. */
const LEAD = /^.*\b(?:in|as|with|of|at|for)(?: an?)? /;
const IN_BRACKETS = /\([^()]{0,80}(?:\)|$)/g;

/** The fields of which one will do, each with what they share; none where the words name one field. */
export function alternativesIn(words: string): string[] {
  const list = words.replace(IN_BRACKETS, '');
  if (!OR.test(list) || GOVERNED.test(list)) return [];
  const [first = '', ...others] = list.split(BETWEEN);
  const lead = LEAD.exec(first)?.[0] ?? '';
  const tail = TAIL.exec(others.at(-1) ?? '')?.[0] ?? '';
  return [first + tail, ...others.map((part) => lead + (part.endsWith(tail) ? part : part + tail))];
}

/** Work outside health care and its offices, by the words of its trades. */
const TRADES = [
  // Selling, hosting, teaching, helping
  'sales|selling|retail|restaurants?|hospitality|hotels?|food service|customer (?:service|care|relations)|(?:call|contact) centers?|banks?|tellers?|cashiers?|spas?|salons?',
  'child ?care|day ?care|teaching|schools?|academia|academic|social (?:work|services?)|human services|outreach|(?:customer|client)[ -](?:success|facing)',
  // Money, people, law
  'accounting|accounts (?:receivable|payable)|financ(?:e|ial)|bookkeeping|banking|real estate|human resources|hr|recruit(?:er|ing|ment)|staffing|legal|law',
  // Machines and numbers
  'computers?|software|information technology|statistics|mathematics|engineering|systems|analytics|data science|implementer|developer',
  // Business at large
  'marketing|events?|strategy|business (?:development|operations|analysis)|consult\\w+|logistics|manufacturing|construction|facilities|workplace|account management',
];
const OTHER_TRADE = new RegExp(`\\b(?:${TRADES.join('|')})\\b`);

export const isOtherTrade = (words: string): boolean => OTHER_TRADE.test(words);
