import type { DegreeLevel } from '@omm/contracts';
import type { Rule } from '../../../engine/rule.ts';

/** "Associate's or Bachelor's", 'Associate (Required)', 'Associates plus 1 year': not a sales associate. */
export const associateAlone: Rule<DegreeLevel> = {
  id: 'degree/associate-alone',
  anchors: ['associate'],
  pattern:
    /(?:(?<=^\W{0,20})|(?<=(?:\bor|\/|\(|,|;|:|-|\ban?|\bminimum(?: of an?)?|\bof|completed|required|preferred|consider|accept|take|\bhave|\bwith|graduate|diploma|\band) ?))associate'?s?(?='?\s*(?:$|[(/;.|]|(?<='s ?)(?:and|plus|with|\+) (?:at least )?(?:\d|one|two|three|four|five|six)\b|,? or\b|,? and (?:bachelor|master)|plus\b|with (?:\d|(?:[a-z]+ ){1,5}(?:experience|background))|required|preferred|,? ?bachelor|level\b|\+|w\/ ?\d|& bachelor|(?<='s ?)(?:need|require|must|may)\b|(?<='s? ?)(?:(?:will|may|can|would) (?:also )?be )?(?:considered|accepted)(?: instead)?\W*(?:$|[.;,])))/g,
  produce: (_groups, { segment, heading, start }) =>
    /bachelor|degree|diploma|college|\bged\b|\bb\.?[as]c?\b|\bexperience\b/.test(segment) ||
    /^'?s? .{0,80}(?:considered|accepted)|^'s (?:and|plus|with|\+) /.test(
      segment.slice(start + 'associate'.length),
    ) ||
    /education|degree/.test(heading) ||
    (/^\W*$/.test(segment.slice(0, start)) && /required|preferred/.test(segment))
      ? 'associate'
      : null,
  examples: [
    { text: '«Associate» (Required)', value: 'associate' },
    { text: "«Associate's» or Bachelor's degree", value: 'associate' },
    { text: '«Associates» plus 1 year of experience', value: 'associate' },
    { text: "«Associate's» will be considered", value: 'associate' },
    { text: "Required: «Associate's» and two years", value: 'associate' },
    { text: '«Associate» with significant office background accepted', value: 'associate' },
    { text: 'BA preferred, will accept «Associates» with strong executive experience', value: 'associate' },
    { text: 'Bachelors desired; will consider «Associates» w/ 5+ yrs', value: 'associate' },
    { text: "GED required; «Associate's»/Bachelor's preferred", value: 'associate' },
    { text: "30 college credits required; «Associate's» preferred", value: 'associate' },
  ],
  counterExamples: [
    'Health Center Associate II with experience',
    'our associates and customers',
    'Sales Associate required',
    'Associates will be considered for promotion',
  ],
};

/** 'Bachelors preferred (Assoc. min.)': shortened beside a cue; not the 'assoc.' of a title. */
export const assocCued: Rule<DegreeLevel> = {
  id: 'degree/assoc-cued',
  anchors: ['assoc'],
  pattern: /(?:(?<=^\W{0,9})|(?<=[(,;/] ?))assoc\b\.?(?=,? (?:min|req|pref|desired|a plus)\b)/g,
  produce: () => 'associate',
  examples: [
    { text: 'Bachelors preferred («Assoc.» min.)', value: 'associate' },
    { text: 'HS required, «Assoc» pref', value: 'associate' },
  ],
  counterExamples: ['Sales Assoc. preferred schedule', 'Assoc. Director required'],
};

const RUNGS: Readonly<Record<string, DegreeLevel>> = {
  bach: 'bachelor',
  assoc: 'associate',
  hs: 'high-school',
};
/** 'Bach & 2 yrs -or- Assoc & 4 yrs -or- HS & 6 yrs': shortened, with the years of the rung. */
export const rung: Rule<DegreeLevel> = {
  id: 'degree/rung',
  anchors: ['bach', 'assoc', 'hs'],
  pattern: /\b(?<level>bach|assoc|hs)\b\.?(?= ?(?:&|\+|and|plus|with|w\/) ?\d{1,2}\+? ?(?:yrs?|years?)\b)/g,
  produce: ({ level }) => RUNGS[level ?? ''] ?? null,
  examples: [
    { text: '«Bach» & 2 yrs of billing', value: 'bachelor' },
    { text: '«Assoc.» + 4 yrs experience', value: 'associate' },
    { text: '«HS» and 6 years of experience', value: 'high-school' },
  ],
  counterExamples: ['J. S. Bach and 2 choirs', 'Assoc. & Partners', 'HS & college students'],
};

/** 'GED okay', 'GED plus 2 years', 'have a GED', 'GED, able to …' at the head of an item: words that say it would do, or what it takes besides, make the initials sure. */
export const gedAccepted: Rule<DegreeLevel> = {
  id: 'degree/ged-accepted',
  anchors: ['ged', 'g.e.d.'],
  pattern:
    /\b(?:ged\b|g\.e\.d\.)(?= (?:(?:is|will be|also) )?(?:ok(?:ay)?|accepted|acceptable|fine|considered)\b|(?:,| (?:and|plus|with|&|\+)) (?:at least |a minimum of )?(?:\d{1,2}|one|two|three|four|five|six)\+? (?:years?|yrs?|months?)\b)|(?:(?<=\b(?:have|hold|possess) (?:an? |your )?)|(?<=^\W{0,9}))ged\b(?=\s*(?:$|[,;.]))/g,
  produce: () => 'high-school',
  examples: [
    { text: '«GED» okay', value: 'high-school' },
    { text: 'a «GED» is accepted', value: 'high-school' },
    { text: '«GED» plus two years of front desk experience', value: 'high-school' },
    { text: 'have a «GED»; type 35 wpm', value: 'high-school' },
    { text: '«GED», able to speak clearly', value: 'high-school' },
  ],
  counterExamples: ['helps students pass the GED test', 'have GED classes on Monday'],
};

/** 'two (2) year degree', '2 or 4 year degree'. */
export const nYearDegree: Rule<DegreeLevel> = {
  id: 'degree/n-year-degree',
  anchors: ['degree', 'diploma'],
  pattern:
    /\b(?<count>two|2|four|4)(?:\s*\(\d\))?(?:(?:[- ]years?|-)?(?: or |\/|-)(?:four|4)(?:\s*\(\d\))?)?[- ]?(?:years?|yrs?\.?)[- ](?:college |university |associate'?s? |bachelor'?s? )?(?:degree|diploma)s?\b(?! program)/g,
  produce: ({ count }) => (count === 'two' || count === '2' ? 'associate' : 'bachelor'),
  examples: [
    { text: '«two (2) year degree» required', value: 'associate' },
    { text: '«2 or 4 year degree» in business', value: 'associate' },
    { text: 'We prefer a «two-year or four-year degree»', value: 'associate' },
    { text: 'a «two- or four-year degree» in nursing', value: 'associate' },
    { text: '«four (4) year college degree»', value: 'bachelor' },
  ],
  counterExamples: ['a degree and 2 years of experience', 'in the third year of a 4 year degree program'],
};

/** 'Accounting degree (2 or 4 year)'. */
export const degreeOfYears: Rule<DegreeLevel> = {
  id: 'degree/degree-of-years',
  anchors: ['degree'],
  pattern: /\bdegrees? ?\((?<count>two|2|four|4)(?:[- ]years?|-)?(?: ?(?:or|\/) ?(?:four|4))?[- ]years?\)/g,
  produce: ({ count }) => (count === 'two' || count === '2' ? 'associate' : 'bachelor'),
  examples: [
    { text: 'Accounting «degree (2 or 4 year)»', value: 'associate' },
    { text: 'business «degree (two-year or four-year)» preferred', value: 'associate' },
    { text: 'College «degree (4 year)»', value: 'bachelor' },
  ],
  counterExamples: ['a degree (2 years of experience)'],
};

/** How fields of study begin where they are written small: 'BS in biology'. */
const FIELD =
  'account|admin|bio|business|chemi|clinical|communicat|comput|econom|education|engineer|english|finance|health|human|information|liberal|life|manage|market|math|medic|nurs|physic|psych|public|related|scien|social|statist';

/** 'BS in Health Administration', 'M.Sc. in Nursing': with a field of study no other word is needed. */
export const initialsInField: Rule<DegreeLevel> = {
  id: 'degree/initials-in-field',
  anchors: ['bs', 'ba', 'bsc', 'ms', 'msc', 'aa', 'aas'],
  cased: true,
  pattern: new RegExp(
    String.raw`\b(?<letter>[BMA])(?:(?<!A)\.?S\.?c?|(?<=B)\.?A|(?<=A)\.?A(?:\.?S)?)\b\.?(?= in (?:(?!the\b|our\b)(?:[A-Z][a-z]|[A-Z]{2,4}\b)|(?:an? )?(?:${FIELD})))`,
    'g',
  ),
  produce: ({ letter }) => (letter === 'A' ? 'associate' : letter === 'B' ? 'bachelor' : 'master'),
  examples: [
    { text: '«BS» in Health Administration', value: 'bachelor' },
    { text: '«B.A.» in English or Communications', value: 'bachelor' },
    { text: 'holds an «M.Sc.» in Nursing', value: 'master' },
    { text: 'Requires a «BS» in biology', value: 'bachelor' },
    { text: '«AA» in ECE or a teaching certificate', value: 'associate' },
  ],
  counterExamples: ['our MA in Room 3', 'find the BS in the report', 'AA meetings in Room 4'],
};

/** Degrees of engineers and their neighbours whose initials name the field: 'BSME or BSEE'. */
export const initialsWithField: Rule<DegreeLevel> = {
  id: 'degree/initials-with-field',
  anchors: [
    'bsme',
    'bsee',
    'bsce',
    'bscs',
    'bsit',
    'bsie',
    'bsba',
    'bsche',
    'bsmet',
    'bseet',
    'bsha',
    'bshca',
    'msee',
    'msme',
    'mscs',
    'msce',
    'mshca',
  ],
  cased: true,
  pattern: /\b(?<letter>[BM])S(?:EE|ME|CE|CS|IT|IE|BA|ChE|CHE|MET|EET|HA|HCA)\b/g,
  produce: ({ letter }) => (letter === 'B' ? 'bachelor' : 'master'),
  examples: [
    { text: '«BSME» or equivalent', value: 'bachelor' },
    { text: '«MSEE» a plus', value: 'master' },
  ],
  counterExamples: ['BSCI and bscs in small letters'],
};

/** 'M.S. a plus': with dots and a cue no other word is needed; 'MA' may be an assistant. */
export const mastersCued: Rule<DegreeLevel> = {
  id: 'degree/masters-cued',
  anchors: ['ms', 'm.s.'],
  cased: true,
  pattern: /\bM\.S\.(?= (?:is )?(?:an? (?:big )?plus|preferred|desired|required)\b)/g,
  produce: () => 'master',
  examples: [{ text: '«M.S.» a plus', value: 'master' }],
  counterExamples: ['MS Office a plus'],
};

/** 'Masters in speech pathology', 'advanced clinical degree': a field beside the level needs no other word. */
export const mastersOfField: Rule<DegreeLevel> = {
  id: 'degree/masters-of-field',
  anchors: ['master', 'advanced'],
  pattern:
    /(?<!\b(?:scrum|web|toast|quest|excel) ?)\bmaster'?s? in (?!(?:the|charge|our|this|all|a|an|residence)\b)(?=[a-z])|\badvanced [a-z-]{4,15} degrees?\b/g,
  produce: () => 'master',
  examples: [
    { text: '«Masters in »speech path', value: 'master' },
    { text: '«Advanced clinical degree» with hands-on experience', value: 'master' },
  ],
  counterExamples: ['Scrum Master in our team', 'the master in charge'],
};

/** 'Education equivalent to graduation from a four year college'. */
export const graduation: Rule<DegreeLevel> = {
  id: 'degree/graduation',
  anchors: ['graduation'],
  pattern:
    /\bgraduation from an? (?:(?:standard|accredited|recognized) )?(?:(?:four|4)[- ]year )?(?:college|university)\b/g,
  produce: () => 'bachelor',
  examples: [
    { text: 'Education equivalent to «graduation from a four year college»', value: 'bachelor' },
    { text: '«Graduation from an accredited university»', value: 'bachelor' },
  ],
  counterExamples: ['graduation from a standard high school'],
};

/** 'if you had a BA', 'with a BS', 'minimum of an AA': what one has or needs is a degree; 'MA' may be an assistant. */
export const initialsHeld: Rule<DegreeLevel> = {
  id: 'degree/initials-held',
  anchors: ['bs', 'ba', 'aa'],
  cased: true,
  pattern:
    /(?<=\b(?:have|had|has|hold|holds|holding|having|possess|with) an? )B\.?[AS]\b\.?|(?<=\b(?:[Mm]inimum(?: of)?|[Aa]t least) an? )(?:(?<associate>A)\.?A|B\.?[AS])\b\.?/g,
  produce: ({ associate }) => (associate === undefined ? 'bachelor' : 'associate'),
  examples: [
    { text: 'It would be lovely if you had a «BA»', value: 'bachelor' },
    { text: 'Minimum of an «AA» degree', value: 'associate' },
    { text: 'someone with a «B.S.» who likes people', value: 'bachelor' },
  ],
  counterExamples: ['have a BSA scan on file', 'works with BA teams'],
};

/** 'An AA or four years at a practice', 'AA, 2 yrs derm': the years beside them make the initials sure. */
export const initialsOrYears: Rule<DegreeLevel> = {
  id: 'degree/initials-or-years',
  anchors: ['aa', 'ba', 'bs'],
  cased: true,
  pattern:
    /\b(?<letter>[AB])\.?[AS]\b\.?(?<!\bAS)(?=(?: or|,| and| plus| with) (?:at least )?(?:\d{1,2}|two|three|four|five|six|seven|eight|ten)\+? (?:years|yrs)\b)/g,
  produce: ({ letter }) => (letter === 'A' ? 'associate' : 'bachelor'),
  examples: [
    { text: 'An «AA» or four years at a busy practice will do', value: 'associate' },
    { text: '«BA» or 5+ years in the field', value: 'bachelor' },
    { text: 'Pref: «AA», 2 yrs derm', value: 'associate' },
  ],
  counterExamples: ['AA or other meetings', 'AS or 2 years'],
};

/** 'High school a must': what is said of it asks for it. */
export const schoolCued: Rule<DegreeLevel> = {
  id: 'degree/school-cued',
  anchors: ['school'],
  pattern: /\bhigh school(?= (?:is )?(?:a must|needed|completed|min(?:imum|\.)?)(?:$|[.,;)]))/g,
  produce: () => 'high-school',
  examples: [
    { text: '«High school» a must.', value: 'high-school' },
    { text: '«High school» completed.', value: 'high-school' },
  ],
  counterExamples: ['A high school must file the form', 'tutors for the high school needed on Monday'],
};

/** 'A doctorate will be viewed favorably': what is said of it asks for it. */
export const doctorateJudged: Rule<DegreeLevel> = {
  id: 'degree/doctorate-judged',
  anchors: ['doctorate'],
  pattern: /\bdoctorate(?: degree)?(?= (?:is|are|would be|will be|may be)\b)/g,
  produce: () => 'doctorate',
  examples: [{ text: 'A «doctorate» will be viewed favorably', value: 'doctorate' }],
  counterExamples: ['Several of us hold a doctorate', 'our doctorate holders'],
};

/** 'BS Pharmacy', 'B.S. Accounting': the field without 'in'. */
export const initialsBeforeField: Rule<DegreeLevel> = {
  id: 'degree/initials-before-field',
  anchors: ['bs', 'ba'],
  cased: true,
  pattern:
    /\bB\.?[SA]\b\.?(?= (?:Pharmacy|Nursing|Accounting|Biology|Business|Chemistry|Engineering|Finance|Computer|Marketing|Psychology|Education|Economics|Mathematics|Physics|Health|Human|Management|Social)\b)/g,
  produce: () => 'bachelor',
  examples: [{ text: '«BS» Pharmacy or PharmD', value: 'bachelor' }],
  counterExamples: ['BA Services Ltd', 'BS Office'],
};

/** '60 college credits', 'minimum of 30 credit hours from an accredited college': some college, no degree. */
export const collegeCredits: Rule<DegreeLevel> = {
  id: 'degree/college-credits',
  anchors: ['credit', 'semester', 'unit'],
  pattern:
    /(?<!\bequals? |\bequal to )\b(?:[3-9]0|[1-9]5|48|72|90)\+? (?:or more )?(?:(?:college|semester|university|undergraduate|quarter)(?: level)? )?(?:credit(?: hour)?s|semester (?:hours|units)|(?<=college |university |semester )units)\b/g,
  produce: (_groups, { segment }) =>
    /colleg|universit|education|semester|toward/.test(segment) ? 'high-school' : null,
  examples: [
    { text: 'Minimum of «60 credit hours» from an accredited college', value: 'high-school' },
    { text: '«60 college credits» preferred', value: 'high-school' },
    { text: 'Requires «60+ college semester hours»', value: 'high-school' },
    { text: 'Completion of «60 semester units»', value: 'high-school' },
    { text: '«60 college units» and four years of experience', value: 'high-school' },
    { text: "«60 credits» toward a bachelor's degree", value: 'high-school' },
  ],
  counterExamples: [
    '12 continuing education credits a year',
    '$50 credits each month',
    'manages 60 units near the college',
    'One year of education equals 30 semester hours',
  ],
};
