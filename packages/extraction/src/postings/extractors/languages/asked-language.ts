import { ASKED_IN_SPANISH, NOT_ASKED_IN_SPANISH } from './spanish-asked-language.ts';

/** Words that ask for what they stand beside. */
export const ASKED = new RegExp(
  String.raw`\b(?:${[
    String.raw`bi-? ?lingual|multi-?lingual|tri-?lingual|fluen\w+|speak\w*|spoken|languages?|proficien\w*|read|reading|write|writing|written`,
    String.raw`conversational|enough (?:[a-z]+ ){0,2}to|communicat\w*|english|skills?|knowledge|us(?:e|ing) your|converse|verbal\w*|understand\w*|literate|native|chat\w*|talk\w*|(?:(?:explain|interpret|greet|counsel)\w*|(?:able|ability) to)\b[^.;]{0,40} in`,
    String.raw`required|req\b|req'd|prefer(?:red)?|pref\b|pref'd|nice to have|points (?:for|if)|priority|edge|desir\w*|helpful|asset|needed|plus`,
    String.raw`(?:is|are) (?:an? )?(?:essential|must|mandatory|necessary|needed|desir\w+|helpful|asset)`,
    ASKED_IN_SPANISH,
  ].join('|')})\b`,
);

/** The employer's service, its notice of rights, its texts, a pay step: not asked of the candidate. */
export const NOT_ASKED = new RegExp(
  [
    // Services and texts
    String.raw`\b(?:interpreter services|translation services|available in|interpretation services|services? (?:is |are )?(?:offered|provided|available)|language assistance|language line|(?:arrang|schedul|coordinat|book|request)\w* (?:[a-z]+ ){0,6}interpreters?|(?:be|are|is) (?:best )?served in|auxiliary aids|interpreters?,? (?:is |are |will be )(?:provided|available|furnished))\b`,
    String.raw`\b(?:(?:materials?|forms?|signs?|menus?|brochures?|pages?) (?:come|are|is|printed|written)|posters?|flyers|brochures|script|intake hotline|hotline)\b`,
    // Rights
    String.raw`\b(?:national origin|without regard|discriminat\w*|(?:do not|don't|does not|doesn't|not) (?:need|have) to (?:speak|be(?! (?:perfect|fluent|native|flawless))|know))\b`,
    // Other people
    String.raw`\b(?:(?:clients|patients|customers|families|members|seniors|residents|students|women|callers) (?:who|that|whose)|of whom|speaks? \d+ languages|people who speak languages)\b`,
    String.raw`(?:\b(?:are|is|in)|'re) an? (?:[a-z]+,? )?bi-?lingual (?:office|practice|school|clinic|environment|preschool|classroom|household)\b`,
    String.raw`\b[a-z]+[- ]speaking (?:staff (?:is |are )?available|doctors|patients|clients|families|communit\w+|population|customers|members|callers|youth|students|parents|women|residents|audiences|immigrants|people|voters|markets?|panel|clientele|caseload|households?)`,
    String.raw`\b(?:our|its|their) (?:[a-z]+ )?bi-?lingual,? (?:[a-z-]+ )?(?:team|staff|workforce|crew|front desk|office|practice|clinic|doctors?|providers?|nurses|clinicians|therapists|counselors)\b|^\W*bi-?lingual (?:office|practice|clinic) (?:looking|seek\w*|hiring|needs)\b`,
    // Things that are called so
    String.raw`\b(?:cuisine|restaurant|literature|embassy|immersion|programming language|language development|speech[- ]language|language[- ]patholog\w*|language arts|as a (?:second|foreign) language)\b`,
    String.raw`(?:bi|multi)-?lingual,?(?: \([a-z ]+\))? (?:models?|content|data|healthline|hotline|helpline|materials|website|products?|program|enterprise|education|nlp|support line)|(?<!\b(?:who|you|candidates|applicants) )are (?:multi|bi)lingual`,
    // What is paid for it
    String.raw`\b(?:differential|stipend|(?:receives?|earns?|gets?) (?:an? )?(?:additional|extra|added) \$|bi-?lingual (?:pay|incentive|premium))\b|\$\s?[\d.,]+(?: ?/ ?h\w+| (?:an|per) hour)?,? (?:more |extra |additional |raise |premium )?(?:for|if|upon|when)\b`,
    NOT_ASKED_IN_SPANISH,
  ].join('|'),
);
