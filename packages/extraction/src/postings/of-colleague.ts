/** Who is sought is no colleague: 'our next manager', 'our ideal candidate'. */
const SOUGHT_ONE =
  '(?:ideal|next|new|newest|perfect|future|incoming|best|successful|candidates?|applicants?|hires?)';
/** People by what they do. */
const PERSON =
  '(?:(?!centers?\\b|offers?\\b|numbers?\\b)[a-z]{2,20}(?:er|or|ist|ian|eon|ant)s?|nurses?|staff|team|lead|head|chief|president|c[efot]o|aides?|techs?)';
/** 'our billing manager', 'your lead', 'our founder, Dr. Lee,', 'the owner'. */
const COLLEAGUE = String.raw`\b(?:our (?!(?:[a-z-]{1,20} ){0,3}${SOUGHT_ONE}\b)(?:[a-z-]{1,20} ){0,2}${PERSON}|(?:our|the) (?:[a-z]{1,20} )?(?:team lead|leader|leadership team|owner|founder)|your (?:team lead|lead|manager|supervisor|boss|trainer|mentor|preceptor|director))(?:, (?:dr\. )?[a-z'-]{2,20}(?: [a-z'-]{2,20})?)?,?`;
/** 'the auditors are', 'the nurses who have': one is sought, several work there. */
const COLLEAGUES =
  'the (?:[a-z-]{1,20} ){0,2}(?!candidates|applicants|centers|offers|numbers)[a-z]{2,20}(?:er|or|ist|ian|eon|ant|nurse)s(?= (?:who )?(?:all |each |both )?(?:are|have|hold)\\b)';
const HAS_GOT = '(?: who)? (?:also |all |each |both )?(?:is|are|was|has|have|had|holds?|earned|brings?)\\b';
/** 'our administrator (RN, MBA) began as a biller'; not 'be our manager (RN)'. */
const INTRODUCED = String.raw`(?<!\b(?:join|be|become|as|for|need|seeking|hiring) )${COLLEAGUE} \([^().;:]{0,40}$`;
/** Words that turn to the one who is sought, or ask: 'has an opening', 'is hiring', 'and you must hold'. */
const TURN =
  '\\b(?:you|your|must|should|will|someone|opening|position|vacancy|role|seek\\w*|look\\w*|hir(?:e|es|ing)|need\\w*|requir\\w*|prefer\\w*|want\\w*|expected|asked|responsible|minimum|at least|candidates?|applicants?)\\b';
/** 'under the direction of the Informatics Manager, who is an RN with a master's'. */
const DIRECTED = String.raw`\b(?:under (?:the )?(?:direct )?(?:direction|supervision) of|report(?:s|ing)? to|work(?:s|ing)? (?:with|for)) [^.;:]{2,60},? who (?:is|has|holds) [^.;:]{0,60}$`;
const TOLD = new RegExp(
  `(?:${COLLEAGUE}|\\b${COLLEAGUES})${HAS_GOT}(?:(?!${TURN})[^.;:]){0,90}$|${INTRODUCED}|${DIRECTED}`,
);
/** '20 years of experience preferred', not the next clause: 'is an RN and you must hold …'. */
const ASKED_AFTER =
  /^(?:(?! (?:and|but) (?:you|we|the)\b)[^.;,]){0,50}\b(?:requir|prefer|minimum|must|needed|wanted|a plus|should|desired|helpful)/;

/** 'Our founder holds an MBA and has 20 years of experience', 'Dr. Lee, our director, is a CMPE': the clause tells of a colleague. */
export const tellsOfColleague = (before: string, after: string): boolean =>
  TOLD.test(before) && !ASKED_AFTER.test(after);
