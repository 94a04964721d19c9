import type { MatchContext } from '../../../engine/rule.ts';
import { isAnothers } from './anothers-years.ts';

/** Behind a number of years that is not asked experience: age, schooling, contract, history. */
const NOT_EXPERIENCE_AFTER =
  /^\s{0,20}[-,]?\s{0,20}(?:\(?\+?\)?\s{0,20})?(?:of (?:(?!exp)[a-z-]+ ){0,4}(?:education|study|studies|course ?work|schooling)\b|of (?:[a-z]+ )?payments\b|trial\b|of (?:old |past |back )?(?:charts|records|files|statements|returns)\b(?! (?:[a-z]+ ){0,2}(?:exp|manag))|(?:(?!exp|in\b|of\b|with\b|as\b)[a-z]+ ){1,3}(?:residency|fellowship)\b(?! (?:exp|clinic|coord|manag))|criminal\b|(?:minimum )?(?:of )?(?:continuous )?(?:sobriety|recovery)\b|olds?\b|waiting\b|into\b|of (?:(?:paid|full|formal|on[- ]the[- ]job) )*training\b(?! (?:and|or|experience))|temporary|fixed[- ]term|assignment|fellowship|residency|rotation|internship|(?:[a-z]+ )?(?:durations?|roadmaps?|horizons?)\b|of (?:paid\b(?! (?:[a-z]+ ){0,3}(?:experience|work\b|caregiving))|leave|service(?! (?:[a-z]+ )?exp)|benefits?|coverage|age)\b|and older|or older|ago\b|in (?:an? )?(?:related |accredited )?(?:technical|vocational|trade|business|secretarial|nursing|high) (?:school|college)|time ?frame|period\b|contract|term\b|(?:of )?(?:college|university|school|schooling|high school|undergraduate|graduate|post[- ]?(?:secondary|high)|vocational|technical school|study|studies|coursework|secondary)\b|degree|programs?\b|certificate|diploma|warrant|lease|from (?:now|today|the date)|with us\b|probation|anniversary|background|in (?:business|a row|operation|length|duration)\b|in the (?:business of serving|community)|(?:of )?(?:growth|success(?! in\b)|service to|serving|history|tradition|excellence|operation|employment|continuous|tenure|vesting|seniority|post[- ]high|full[- ]time study|education\b|training (?:program|school))\b)/;

/** Before it: histories and terms ('within 2 years', 'for over 30 years', 'every 2 years', 'in the past 5 years'). */
const NOT_EXPERIENCE_BEFORE =
  /\b(?:(?<!no |not )less than|within|w\/in|(?:a )?maximum of|every|last|past|previous|next|first|after|until|per|since|age of|aged?|each|during|once|established|founded|celebrating|ages|over the|throughout|under|younger than|(?<!\b(?:looking|searching|search|ask|asks|asking) )for (?:the )?(?:over|more than|nearly|almost|about|approximately|some|up to|at least)?|from|until|completion of|grade|top|current|this|waiting period of|(?:assignment|contract|term|duration|period|length)(?: is| of|:|s)?|(?:residenc(?:y|ies)|fellowships?|internships?) of(?: [a-z0-9]{1,5} (?:and|to|or))?|expires? in|renewed|counts? (?:as|for)|degrees? \()(?: the| an?)?(?: (?:last|past|first|next|previous|course of|over))?\s*\(?$/;

/** 'tuition paid toward an RN, up to 5 years': so long it is given. */
const GIVEN_BEFORE = /\b(?:tuition|loan|scholarship|reimbursement)\b[^.;]{0,50}$/;

/** 'health screen & background (7 years)'; but 'billing background (3 years)'. */
const CHECKED_BACK = /(?:[,&]|\band|\bcriminal|\bdriving) (?:background|history|record)(?: checks?)? \($/;

/** The firm or its people speak of themselves. */
const OWN_HISTORY =
  /\b(?:we|we've|our (?:company|team|firm|practice|physicians?|doctors?|(?:[a-z]+ )?[a-z]{3,}(?:ists|icians|eons|ers|ors|ants)|(?:[a-z]+ )?nurses|clinic|organization|staff|agency|group|founders?|clients?)|company|practice|firm|which|physicians?|doctors?|hospital|organization|agency|inc\.?|llc|they|who|dr\.? [a-z]+),? (?:(?:has|have|had|is|are|was|been|boasts?|brings?|averages?|with|combined|share)\b|(?:has|have) been)[^.]{0,60}$|\b(?:many|most|some|several|all)(?: of (?:whom|them|our [a-z]+))? (?:have|having|with|bring|bringing)\b[^.]{0,30}$/;

/** 'With 35 years of experience, our firm …'. */
const OWN_HISTORY_AFTER =
  /^\s*(?:of )?(?:combined |collective )?experience(?:(?!\b(?:requir|prefer|need))[^,.;]){0,40}, (?:our|we|(?:[a-z]+ ){1,3}(?:is|has|are|offers|provides))\b|^\s*(?:of )?(?:combined|collective)\b/;

/** "You've been building clinics for at least two years", "you've spent a year at a front desk", "you've managed teams for two years"; not 'once you have worked for one year'. */
const BEEN_DOING =
  /\b(?:you(?:'ve| have)|(?:candidates?|applicants?|must) (?:must )?have) (?:[a-z]+ )?been [a-z]+ing\b[^.;]{0,50} for (?:(?:at least|over|more than|a minimum of) )?$|\byou(?:'ve| have) (?:already )?spent (?:(?:at least|over|more than) )?$/;

const HAVE_DONE =
  /(?<!\b(?:once|when|after|until|if) )\b(?:you(?:'ve| have)|have you|please have|(?:want|need|expect you) to have) (?:(?:successfully|directly|already) )?(?!(?:accumulated|accrued|earned|lived|resided|completed|passed|received|enrolled|applied|needed|wanted|owned)\b)(?:[a-z]{3,}ed|run|led|held|taught|kept|done)\b(?! (?:here|with us))[^.;]{0,50} for (?:(?:at least|over|more than|a minimum of) )?$/;
/** 'You have: ~ managed a clinic at least 2 years'. */
const DONE_ITEM =
  /^\W*(?:[a-z]{3,}ed|run|led) [^.;]{3,60} (?:for )?(?:at least|a minimum of|minimum(?: of)?) $/;
const YOU_HAVE = /\byou(?:'ve| have)$/;

/** 'Prior hospital registration, 2 yr', 'Previous office work of 2-3 years', 'Front desk experience for 3 years' as items. */
const PRIOR_WORK =
  /(?:^|[;,:]) ?(?:previous|prior) (?!to\b|salary|address|convict|employer)[^;,:]{3,45}?,? (?:of |for )?$/;
const EXPERIENCE_FOR = /^[^.;]{3,60}\bexp(?:erience|\.)? for (?:at least )?$/;
/** 'Experience in managed care for at least two years is required'. */
const EXPERIENCE_FOR_LEAST = /\bexp(?:erience|\.)?\b[^.;]{0,40} for (?:at least|a minimum of) $/;
/** 'Experience with Dentrix for two years or more is desirable'. */
const EXPERIENCE_FOR_SAID = /^\W*(?:prior |previous )?exp(?:erience|\.)?\b[^.;]{0,40} for $/;
/** 'LVN for 3 years+', 'Licensed nurse for at least two years' as an item of what is asked. */
const BEEN_ONE =
  /^\W*(?:an? )?(?:licensed |registered |certified |practicing )?(?:[a-z]{2,20} ){0,2}(?:[a-z]{2,20}(?:er|or|ist|ian|ant)|nurse|rn|lpn|lvn|cna|cma|rma|rda|rdh|emt|pta?|ot|slp|np|pa|cpc) for (?:at least |a minimum of |over |more than )?$/;
const OR_MORE = /(?:\+|\b(?:or|and) (?:more|longer|up|above))$/;

/** Not the dot of 'cust. service'. */
const CLAUSE_END = /;|(?<!\b(?:cust|serv|yrs?|exp|mgmt|admin|med|ofc|hosp|approx|cert|lic|dept|rel))\.\s/;
const EXPERIENCE =
  /\bexp(?:erience[sd]?|eriencia|eriance|erence|ereince|irience|rience|erince|\.|\b)|(?<!\b(?:clean|criminal|driving|legal) )\bbackground(?! check| screen| invest)\b|\btrack record\b/;

/** Directly behind the years: what the years were spent on. */
const SPENT_ON =
  /^\.?\s{0,20}(?:\+|plus|or more|minimum|min\b|required|\(\w+\)|')?\s{0,20}(?:'\s*)?(?:of\s+|in\s+(?!business)|as\s+an?\s+|as\s+|with(?:in)?\s+|at\s+(?:an?|the (?!(?:company|firm|practice|organi[sz]ation)\b))\s*|post[- ]|on the (?:job|line|floor|road)|on an? [a-z]+ (?:unit|floor|desk|ward|team)\b|using|building|designing|leading|working|work\b|(?!(?:ending|starting|beginning|following|during|including|according|depending|remaining|pending|driving)\b)[a-z]{3,}ing\b|managing|manage|supervis|leading|leadership|clinic|previous|prior|recent|relevant|related|progressive|proven|multi-?|medical|healthcare|health care|office|billing|coding|practice|nursing|customer|administrative|management|sales|doing|demonstrated|direct|hands|full[- ]time|professional|industry|dental|front|reception|scheduling|insurance|pediatric|cardiol|dermatol|orthop|ophthalm|surg|urgent|primary|family|internal|ambulatory|outpatient|inpatient|retail|caregiving|chairside|out of school|phlebotom|ehr|emr|epic|relat|tenure|practicing|employment|success(?:ful)?\b)/;

/** True where the years that stand at `context` are experience that the posting asks for. */
export function asksExperience(context: MatchContext, { inList }: { inList: boolean }): boolean {
  const before = context.segment
    .slice(Math.max(0, context.start - 90), context.start)
    .replace(/\.{3}/g, '   ');
  const after = context.segment.slice(context.end, context.end + 140).replace(SHORTENED, '');
  const words = context.segment.slice(context.start, context.end);
  if (
    BEEN_DOING.test(before) ||
    HAVE_DONE.test(before) ||
    WORKED.test(before) ||
    isDoneItem(context, before, words)
  )
    return true;
  if (isOther(before, words, after)) return false;
  if (saysExperience(context, before, after) || isCued(context, before, after)) return true;
  if (words.includes('+') && ITEM_BEFORE.test(before) && isWholeItem(context, after)) return true;
  if (!SPENT_ON.test(after) && !POSSESSIVE.test(words)) return false;
  if (inList && context.start < 4 && SHORT.test(after)) return true;
  return demanded(before, after) || (inList && (leadsItem(context.start, before) || isNext(context, before)));
}

/** '3 yrs. acute care': the dot ends a word. */
const SHORTENED = /^\.(?= [a-z])/;

/** 'Must have worked in a doctor's office before, at least a year'; not 'we have worked'. */
const WORKED =
  /(?<!\b(?:once|when|after|until|if) )\b(?:must|should|you(?:'ve)?|candidates?|applicants?|someone who) (?:must |should )?(?:have |has )?(?:previously |already )?worked\b[^.;]{0,60}(?:, |\bfor )(?:at least )?$/;

/** 'Will consider three years if at a trauma center'. */
const WOULD_CONSIDER = /\b(?:will|would|may|can|we'd) (?:also )?consider (?:only )?$/;

const saysExperience = ({ heading }: MatchContext, before: string, after: string): boolean =>
  EXPERIENCE.test(after.replace(/^\s*\./, '').split(CLAUSE_END, 1)[0] ?? '') ||
  EXPERIENCE.test(before.slice(-70)) ||
  EXPERIENCE.test(heading);

/** 'CPC, 5+ years surgery billing.', and in a list of demands no more than '5+ years'. */
const isWholeItem = ({ heading }: MatchContext, after: string): boolean =>
  ITEM_AFTER.test(after) || (LIST_HEADING.test(heading) && /^\W*(?:$|[.,;)])/.test(after));

/** Participles and experience 'for' a number of years, below a heading that makes them demands. */
const isDoneItem = ({ heading }: MatchContext, before: string, words: string): boolean =>
  (YOU_HAVE.test(heading) && DONE_ITEM.test(before)) ||
  (LIST_HEADING.test(heading) && (EXPERIENCE_FOR.test(before) || BEEN_ONE.test(before))) ||
  (EXPERIENCE_FOR_LEAST.test(before) && !OWN_HISTORY.test(before)) ||
  (EXPERIENCE_FOR_SAID.test(before) && OR_MORE.test(words));

/** A cue right behind, or nothing else said of them in a list of demands. */
const isCued = (context: MatchContext, before: string, after: string): boolean =>
  CUE_NEXT.test(after) ||
  standsAlone(context, before, after) ||
  (SCHOOLING_CELL.test(before) && CELL_ENDS.test(after)) ||
  NOUN_CUED.test(after) ||
  PRIOR_WORK.test(before) ||
  (WOULD_CONSIDER.test(before) && /^ (?:if|with|for|when)\b/.test(after)) ||
  (LEAST.test(before) && WORK_NOUN.test(after)) ||
  ((ASKING.test(before) || JOINED.test(before) || LEAST.test(before)) && NOUN_BEHIND.test(after)) ||
  (LABELLED.test(before) &&
    !NO_LABEL.test(before) &&
    /^\W*$/.test(after) &&
    LIST_HEADING.test(context.heading)) ||
  (NEXT_ITEM.test(before) && NOUN_ITEM.test(after) && LIST_HEADING.test(context.heading));

const announcesOther = (before: string): boolean =>
  NOT_EXPERIENCE_BEFORE.test(before) || CHECKED_BACK.test(before) || GIVEN_BEFORE.test(before);

/** A length of time that is no asked experience. */
function isOther(before: string, words: string, after: string): boolean {
  if (NOT_EXPERIENCE_AFTER.test(after) || announcesOther(before)) return true;
  if (isAnothers(before, after) || (ADDITIONAL.test(before) && !SPENT_ON.test(after))) return true;
  if (
    (OWN_HISTORY_AFTER.test(after) && !/\b(?:minimum|at least|requir\w+)\b/.test(before)) ||
    (OPENING.test(before) && /\b(?:we|our|us)\b/.test(after))
  )
    return true;
  if (LENGTH_OF_COURSE.test(words) && COURSE_AFTER.test(after)) return true;
  if (/^[a-z]*\s?-\s?(?:year|month)$/.test(words) && !/^\s(?:of |\w+ ){0,3}exp/.test(after)) return true;
  return OWN_HISTORY.test(before) && !SOMEONE.test(before);
}

/** 'Our 6 month training', 'a 2-year apprenticeship'; but '2 years training staff'. */
const LENGTH_OF_COURSE = /^(?!(?:1|one)\b).*(?:year|month)$/;
const COURSE_AFTER = /^ (?:paid |on[- ]the[- ]job )?(?:training|apprenticeship|course)\b(?! exp)/;

/** 'With over 15 years …, we have': the firm speaks of itself. */
const OPENING = /^\W*(?:with|for|after|in) (?:over |more than |nearly )?$/;
const SOMEONE =
  /\b(?:looking for|seeking|hiring|in need of|ideal|candidates?|applicants?|you|must|required to|expected to|should|someone|individual|person|openings?|needs|seeks|wanted|needed)\b/;
const CUE_NEXT =
  /^\.?'?\s*(?:\(?(?:preferred|required|desired|minimum|min\b(?=\W*$|[,;])|req'?d|pref'?d|pref\b|even better)\b)|^ (?:is|are) (?:(?:the|our|an?) (?:bare |absolute )?minimum|required|preferred|a must|needed)\b|^ (?:overall|in total|all told)\b/;
/** 'an additional 4 years of experience', not 'an additional 12 months'. */
const ADDITIONAL = /\badditional $/;

/** ', 5+ years Java.': a plus, and no more than what they were spent on. */
const ITEM_BEFORE = /(?:^|[,;])\W{0,9}$/;
const ITEM_AFTER = /^ [a-z]+(?:[ /][a-z]+){0,2}\W*(?:$|[.,;)])/;

/** 'I | high school diploma | 6 months |': a cell of its own, in a row that names the schooling. */
const SCHOOLING_CELL = /\b(?:diploma|ged|degree|associate'?s|bachelor'?s?|master'?s?)\b[^|\t]{0,30}[|\t] ?$/;
const CELL_ENDS = /^\s{0,3}(?:$|[|\t\n])/;

/** What is no work, behind a length of time. */
const NO_WORK =
  '(?!old|of age|ago|in business|commitment|contract|lease|term|probation|warranty|assignment|program|residency|fellowship|degree|college|diploma|accident|clean|sober|vehicle|tax\\b)';
/** '1-2 years chairside' as an item, '3+ yrs pro-fee coding with …', '1 yr allergy preferred'. */
const NOUN_ITEM = new RegExp(
  String.raw`^ ${NO_WORK}[a-z0-9/&-]+(?: [a-z0-9/&-]+){0,4}\W{0,3}(?:$|[.,;(*]| (?:or|with) )`,
);
const NEXT_ITEM = /(?:^\W{0,3}|[;,)] |\bor )$/;
/** 'Minimum of 2 yrs risk adjustment coding after certification': work, by the ending of its noun. */
const LEAST = /\b(?:minimum(?: of)?|min\.?|at least|no (?:less|fewer) than) $/;
const WORK_NOUN = new RegExp(
  String.raw`^ (?!(?:clean|post|continu|secondary|formal|driving|technical train|on-the)[a-z-]*\b)${NO_WORK}(?:[a-z/&-]+ ){0,4}(?!education|training|driving|learning|living|standing|remaining|recovery)[a-z]{3,}(?:ing|ment|tion|nance)\b`,
);
const NOUN_CUED = new RegExp(
  String.raw`^ ${NO_WORK}[a-z/&-]+(?: ${NO_WORK}[a-z/&-]+){0,3} (?:strongly |highly )?(?:preferred|pref'?d?|required|req'?d|desired|needed|a plus|a must)\b`,
);
/** 'We require 2 years veterinary client service and …', 'You have 3 years patient scheduling': the verb right before them asks. */
const ASKING =
  /\b(?:we|you|must|candidates?|applicants?|position|role|job|someone|who)(?:'ll| will| should)? (?:also )?(?:requires?|needs?|have|has|with) (?:a minimum of |minimum |at least )?$/;
const NOUN_BEHIND = new RegExp(
  String.raw`^ (?!(?:and|or|to|for|the|with|we|you|is|are|as)\b)${NO_WORK}[a-z/&-]+(?: (?!and\b)[a-z/&-]+){0,4}?\W{0,3}(?:$|[.,;(*]| or | and )`,
);
/** 'Oral surgery billing - 2 years', 'Front desk (1 year)': an item that names the work, and then the years. */
const LABELLED = /^\W{0,9}[a-z][a-z/&' -]{2,60}[-:(,] ?(?:at least |min(?:imum|\.)?(?: of)? )?$/;
const NO_LABEL = /\b(?:age|contract|term|lease|commitment|program|course|degree|warranty|within)\b/;
const LIST_HEADING =
  /\b(?:need|asked for|requir|qualif|must|should have|bring|prefer|looking for|skills|nice|wish|desir|seek|minimum|reqs?\b|pref\b|ideal|candidate)/;

/** 'Preferred: 3 years; …', 'Dentrix, min. 2 yrs': nothing else is said of them. */
function standsAlone({ heading }: MatchContext, before: string, after: string): boolean {
  if (!/^\W*(?:$|[;.,)])/.test(after)) return false;
  return (
    JOINED.test(before) ||
    /,\s*min(?:imum(?: of)?)?\.? $/.test(before) ||
    /\b(?:preferred|required|minimum)\s*:\s*$/.test(before) ||
    (/(?:^\W*|,\s*)$/.test(before) &&
      /^(?:preferred|required|minimum|desired|must|nice|wish list)$/.test(heading))
  );
}

/** '3 or more years outpatient ortho.': a sentence of nothing else. */
const SHORT = /^[^.,;:]{3,45}\W*$/;

/** At the head of an item, or behind its label ('Leadership: 3+ years managing …'). */
const leadsItem = (start: number, before: string) => start < 12 || /[:(;]\s*(?:between )?$/.test(before);

/** 'two years' outpatient coding'. */
const POSSESSIVE = /s'$/;

/** One more item of a run-in list ('Preferred: associate's degree, 2 years of customer service'). */
const isNext = ({ heading }: MatchContext, before: string) =>
  /,\s*(?:and )?$/.test(before) && /\b(?:prefer|requir|qualif|minimum|must|desir)/.test(heading);

/** "Associate's degree and 4 years as …", 'Seeking a coder with two years' …'. */
const JOINED =
  /\b(?:degree|diploma|ged|bachelor'?s?|associate'?s?|master'?s?|b\.?[as]|college (?:units|credits)|discipline|field|(?:accredited|approved|vocational|trade|technical|assisting) (?:school|program)|licensed|certified|registered|seeking|looking for|candidates?|applicants?|person|someone|individual|professional|grads?|graduates?)\b[^.;]{0,80}(?:\b(?:with|and|plus|or)|w\/|&|\+) ?$|\b(?:diploma|ged|degree)(?: (?:required|preferred))? ?[,;]? (?:or (?:at least |a minimum of )?)?$|\b(?:license|licensure|lcsw|lmsw|rn|lpn|cna|dl|insurance)\b[^.;,]{0,20}, $/;

/** 'two years running a clinic or four years as a department head': as much asked as the years before it. */
const OTHER_YEARS = /\b(?:years?|yrs?) [^.;]{2,60}\bor (?:at least )?$/;

function demanded(before: string, after: string): boolean {
  return (
    /\b(?:minimum|at least|least|no (?:less|fewer)|must|requir\w+|min\.?|need\w*|expect(?:ed|ation)s?)\b/.test(
      before,
    ) ||
    /\b(?:have|has|having|you've got|possess\w*|brings?|ideally|record of|prefer\w*|history of)\b[^.;,]{0,25}$/.test(
      before,
    ) ||
    JOINED.test(before) ||
    OTHER_YEARS.test(before) ||
    /\b(?:minimum|required|preferred|must)\b/.test(after.slice(0, 60))
  );
}
