const MUCH =
  'added|big|huge|definite|strong|real|major|great|distinct|definitive|clear|genuine|nice|super|tremendous|massive|significant|valuable|extra';

/** 'a plus', 'a really big plus', 'would be a genuine asset'. */
const GAIN = `an? (?:(?:really|very|truly|pretty) )?(?:(?:${MUCH}) )?(?:plus|asset|bonus|advantage|benefit)|(?:big|huge|definite|real|strong|added) plus|pluses|an advantage`;

/** 'is highly regarded', 'would be well received', 'is looked upon kindly': of what one has, not 'a highly regarded practice'. */
const THOUGHT_OF =
  '(?<=\\b(?:is|are|be) )(?:very )?(?:highly|well|kindly) (?:regarded|viewed|received|thought of)|(?:highly|well) (?:regarded|received)(?=\\s*(?:[.!;,)]|$))|looked (?:up)?on (?:very )?kindly';

/** 'a clinic that is highly regarded', 'where your ideas are valued', 'safety is our priority' say it of something else; 'a CPC, which is valued' of the CPC. */
const OF_SOMETHING_ELSE =
  "(?<!\\b(?:that|where|who|(?<!, )which)(?: [a-z']{1,20}){0,4} )(?<!\\bour (?:[a-z]{1,20} )?)";

/** 'Spanish wouldn't hurt', 'it does not hurt if you speak Spanish'. */
const NO_HARM = "(?:(?:would|could|can|does)n't|(?:would|could|does) not) hurt";

/** 'great', 'a treat' in 'it would be great if you spoke Polish'. */
export const GLAD =
  '(?:great|nice|ideal|awesome|helpful|wonderful|lovely|fantastic|amazing|terrific|excellent|good|super|perfect|an? (?:[a-z]+ )?(?:plus|bonus|asset|treat|help))';

/** 'Spanish pays $1 more per hour', 'Hindi earns an extra $2', 'CPC adds $1/hr'; not 'medical assistants earn $18'. */
const PAID_MORE = String.raw`(?:adds|(?:pays|earns|gets|brings|is worth) (?:you )?(?:an? )?(?:extra|additional|added)) \$|(?:pays|earns|gets?|brings|is worth) (?:you )?\$[\d.,]+(?: ?\/ ?h(?:ou)?r)? (?:more|extra|additional)|(?:gets|earns|brings) you an? (?:bump|raise|boost)`;

/** Behind what they soften. */
const BEHIND = [
  "prefer(?:red|able|ence(?! (?:for|in)\\b))|prefer(?=$|\\s?[.,;)])|prefered|pref'?d|pref\\b|desir(?:ed|able|eable)",
  GAIN,
  `${OF_SOMETHING_ELSE}(?:${THOUGHT_OF}|helpfull?|beneficial|advantageous|recommended|(?<!\\bsomething )useful|favou?r(?:ed|abl[ey])|valued|encouraged|appreciated|helps(?=\\s*(?:$|[.,;!)]| (?:a lot|us|but|too|as|if|when|though)\\b))|priority)`,
  '(?<!, )plus(?=\\s*(?:\\.(?!\\.)|[!;,)*_]|$))|assets?(?=\\s*(?:[.!;,)]|$))',
  'bonus|ideal|suggested|optional|is what (?:we|the [a-z]{2,12}) (?:would|really) like',
  '(?<!\\bto )welcomed?(?! (?:patients|visitors|guests|clients|customers|members|people|families|callers|new (?:patients|clients|members)|all (?:patients|guests|visitors)|our))',
  NO_HARM,
  '(?<!\\bbe )nice(?=\\s*(?:[.!;,)]|$))',
  `(?:nice|good|great)[ -]to[ -]have|(?:is|are) nice|even better|would (?:really )?help|we.d love(?: to)?|would be (?:an?\\b|outstanding|${GLAD})|sets? you apart`,
  PAID_MORE,
  'to the (?:top|front) of (?:the|our|my) (?:pile|list|stack|line)|not essential|please apply|of (?:special|particular) interest|handy|(?:isn.t|not) a deal[- ]?breaker|(?:is|would be) an? (?:big |great |huge |real )?help|goes a long way|icing on the cake|counts? in your favou?r|an edge|lovely|(?:first|special|extra|additional) consideration',
];

/** 'preferred', 'a plus' … as they stand behind what they soften. */
export const SOFT_AFTER = new RegExp(
  String.raw`\b(?:${BEHIND.join('|')})\b|(?<=\s)(?:a \+(?!\w)|\+{2,}(?!\w)|\+ ?\$\d)`,
  'g',
);

/** 'The ideal candidate', 'our perfect teammate'. */
export const IDEAL_ONE =
  '(?:ideal|perfect|preferred|dream) (?:[a-z]{2,15} )?(?:candidate|applicant|person|individual|fit|match|hire|teammate|colleague|employee|[a-z]{3,15}(?:er|or|ist|ant))';

/** Before what they soften. */
const BEFORE = [
  'preferabl[ey]|ideally|optimally|hopefully|recommended|(?:good|great|perfect|right|best) fit for',
  '(?<!\\byou )prefer(?:s|red(?! ?,)|(?= (?:someone|somebody|candidates?|applicants?|an?|those)\\b)|ence(?: is)?(?: given)?(?: to| for)?)?',
  'desire(?:d(?! ?,)|(?= (?:someone|somebody|candidates?|applicants?|an?|those)\\b))|desirable(?! ?,)|ideal (?:candidate|applicant|person)s?',
  '(?:bonus|extra|brownie) points(?: for| if)?|bonus(?: for| if)?|(?:thrilled|delighted|over the moon) if|it helps if|if you happen to|all else (?:being )?equal|lean(?:s|ing)? toward|love it when|(?:particularly|especially|warmly) welcome',
  '(?:priority|preference|(?:first|special|extra|additional) consideration)(?: (?:is |will be )?given)? (?:to|for)|(?:preferred|desired|helpful|welcome|an? (?:plus|asset|bonus)), as (?:is|are|would be)',
  'not (?:required|essential|mandatory),? but (?:nice|helpful|a plus|preferred|desired|a bonus)|nice[ -]to[ -]have|(?:a )?plus(?: if|:)',
  `${NO_HARM} (?:if|to)|would like|would love|we'd love|(?:would|'d) be ${GLAD} if|(?:nice|great|awesome) if you`,
];

/** 'preferably', 'we prefer' … as they stand before what they soften. */
export const SOFT_BEFORE = new RegExp(String.raw`\b(?:${BEFORE.join('|')})\b`, 'g');

/** 'certification a plus (CPC)'. */
export const SOFT_ASIDE =
  /\b(?:preferred|a plus|desired|desirable|helpful)(?:\s*[(:-]|,(?=\s{0,9}(?:e\.g|i\.e|such as|especially))|(?<=\b(?:certif\w{0,9}|credentials?|licensure|licen[sc]e|degree) (?:is )?(?:strongly |highly )?(?:preferred|a plus|desired|desirable|helpful)),)\s{0,9}(?:e\.g\.?,?\s{0,9}|i\.e\.?,?\s{0,9}|such as\s{1,9}|especially\s{1,9})?$/;
