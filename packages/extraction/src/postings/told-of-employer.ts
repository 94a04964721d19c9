import { allMatches } from '../engine/all-matches.ts';

/** How one says what somebody is, has or does. */
const STATE =
  '(?:is|are|was|were|has|have|had|holds?|held|employs?|speaks?|sees?|saw|serves?|served|treats?|averages?|hears?|heard|operates?|owns?|runs?|opened|started|began|grew|graduated|earned|finished|trained|studied|works?|worked|comes?|came|brings?|includes?|consists?|counts?|hosts?|prints?|answers?|takes?|took|uses?|used|presents?|teach(?:es)?|taught|offers?|offered|conducts?|publish(?:es)?)';
/** The candidate is no colleague: 'our ideal candidate', 'our next manager'. */
const NOT_SOUGHT =
  '(?!(?:[a-z-]{1,20} ){0,3}(?:ideal|next|new|newest|perfect|future|incoming|right|successful|candidates?|applicants?|hires?)\\b)';
/** It captures, for long alternatives follow it (decision 0008). */
const OFTEN =
  '(also |already |currently |now |still |both |all |each |mostly |often |who |there |alone ){0,2}';
const NUMBERS = 'two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}';
/** People who work there or come there, of whom several are spoken of, and what is held for them. */
const PEOPLE =
  '(?:elders|physicians|doctors|surgeons|dentists|optometrists|audiologists|providers|clinicians|therapists|nurses|hygienists|assistants|coders|billers|agents|staff|team members|employees|technicians|techs|owners|partners|founders|colleagues|coworkers|teammates|patients|clients|families|callers|residents|neighbors|adults|members|seminars|classes|visits|appointments|groups|services|mds|dos|rns|lpns|mas|nps|pas|pts|ots)';

/** One who works there, by what he does. */
const PERSON =
  '(?:(?!centers?\\b|offers?\\b|numbers?\\b)[a-z]{2,20}(?:er|or|ist|ian|eon|ant)s?|nurses?|staff|team|lead|head|chief|president|c[efot]o|aides?|techs?)';
const NAME = "(?:, (?:dr\\. )?[a-z'-]{2,20}(?: [a-z'-]{2,20})?)?,?";

/** Of each what it says before a fact: the subject of a statement, and what it is, has or does. */
const SUBJECT = new RegExp(
  [
    // 'we have three hygienists, two of them bilingual', 'they are all RNs', 'the college has four campuses'
    String.raw`\b(?:we|they|he|she|it|the (?:clinic|practice|center|college|school|hospital|department|agency|community))(?:'ve|'re| ${OFTEN}${STATE})\b`,
    // 'your department heads are a director (LPN)', 'your manager, Ann Lee, is an RN', 'the owner is a CPA'
    String.raw`\b(?:your (?:[a-z]{1,20} ){0,2}(?:team|team lead|lead|heads|staff|managers?|director|trainer|mentor|preceptor|colleagues|coworkers|boss|supervisor|predecessor)|(?:^\W*|\bthe (?:[a-z]{1,20} )?)(?:team lead|leader|leadership team|owner|founder))${NAME} ${OFTEN}${STATE}\b`,
    // 'our administrator (RN, MBA) began as a biller'; not 'be our manager (RN)'
    String.raw`(?<!\b(?:join|be|become|as|for|need|seeking|hiring) )\bour ${NOT_SOUGHT}(?:[a-z-]{1,20} ){0,2}${PERSON} \(`,
    // 'the auditors are all CPMA credentialed'
    String.raw`\bthe (?:[a-z-]{1,20} ){0,2}(?!candidates|applicants|centers|offers|numbers)[a-z]{2,20}(?:er|or|ist|ian|eon|ant|nurse)s ${OFTEN}(?:are|have|hold)\b`,
    // 'to the Financial Counselor, who holds the CRCR', 'oversees the Director of Nursing (who must be an RN)'
    String.raw`(?<!\b(?:for|be|become|as|hire|hiring|seeking|find) )\bthe ${NOT_SOUGHT}(?:[a-z-]{1,20} ){0,4}[a-z-]{2,20}(?:,| \(|, \() ?who (?:also |must )?(?:be|is|has|have|holds?|earned)\b`,
    // 'the Chief People Officer has an MBA'
    String.raw`\bthe (?:chief (?:[a-z]{1,20} ){1,2}officer|c[efotimnp]o|president) ${OFTEN}${STATE}\b`,
    // 'our audiologists, Dr. Ames and Dr. Ames, hold doctorates'
    String.raw`\b(?:our|their|his|her|its) ${NOT_SOUGHT}([a-z'.,-]{1,20} ){1,8}?${OFTEN}${STATE}\b`,
    // 'the nurses average 9 years', 'seminars are held in English and in Spanish', 'the dentists you'd support hold a DDS'
    String.raw`(?:^\W*|: |\b(?:the|these|both|all|most|many|some|several|${NUMBERS}|of (?:our|the|these)) )([a-z-]{1,20} ){0,2}${PEOPLE}(?: you(?:'d|'ll| will)? [a-z]{3,10}(?: with)?)? ${OFTEN}${STATE}\b`,
    // 'two have their bachelor's', 'one of them', 'most of our team', '4 in 10 adults'
    String.raw`\b(?:one|${NUMBERS}|both|most|many|several|some|half|none) (?:of (?:them|whom|us)\b|(?:${OFTEN})(?:has|have|hold|speaks?|in \d{1,3}))\b`,
    // 'dr. ames graduated', 'the doctor has 30 years of experience'
    String.raw`\b(?:dr\.?|doctor|doc)(?: [a-z'-]{2,20})?,? ${OFTEN}${STATE}\b`,
    // 'the languages heard most often in our waiting areas'
    String.raw`\blanguages? (?:(?:most )?(?:often |commonly |frequently |widely )?(?:heard|spoken|used)|of our)\b`,
    // 'under the direction of the Informatics Manager, who is an RN', 'works with Dana, who has an MBA'
    String.raw`\b(?:under (?:the )?(?:direct )?(?:direction|supervision) of|reporting to|work(?:s|ing)? (?:with|for))\b [^.;:]{2,60},? who (?:is|has|holds)\b`,
    // 'reports to the CEO, who has an MHA', 'reports to: COO (MHA)', 'direct reports are the CFO (CPA)', 'you'd have 4 managers and 60 people'
    String.raw`\breports? (?:directly )?to\b[^.;]{2,60}(?:\(|\bwho (?:is|has|holds)\b)`,
    String.raw`\bdirect reports (?:are|include)\b|\byou(?:'d|'ll| will| would) (?:have|lead|supervise|oversee|manage|inherit) [^.;]{0,40}\b(?:mgrs|managers|ftes|people|staff|employees|supervisors)\b`,
    // 'average length of service is'
    String.raw`\b(?:average|median|typical) (?:tenure|length of service|time with us|stay|seniority)\b`,
  ].join('|'),
  'g',
);

/** Words that turn to who is sought, or ask. */
const TURNS =
  /\b(?:you|your|yours|yourself|should|shall|need\w*|requir\w*|prefer\w*|want\w*|wish\w*|seek\w*|sought|look(?:ing|s)?|hir(?:e|es|ing)|recruit\w*|search\w*|find|join\w*|add(?:ing|ition)?|welcom\w*|invit\w*|encourag\w*|interview\w*|appl(?:y|ies|ying|icants?|ications?)|candidates?|applicants?|resumes?|someone|somebody|anyone|individuals?|persons?|people (?:with|who)|openings?|positions?|vacanc\w+|roles?|jobs?|spots?|opportunit\w+|expect\w*|ask\w*|accept\w*|consider\w*|responsib\w+|minimum|at least|desir\w+|ideal\w*|essential|mandatory|qualif\w*|eligib\w*|abilit(?:y|ies)|able|experienced|would|so must|open to|in search|equivalent|or better)\b/;
/** Behind a fact these ask for it after all. */
const ASKS_AFTER =
  /\b(?:requir\w*|prefer\w*|pref'?d|must|minimum|needed|need to|wanted|plus|asset|advantage|bonus|helpful|useful|desir\w+|ideal|essential|mandatory|equivalent|or better|encouraged|(?:applicants|candidates|people) who)\b/;
/** Behind it something else begins: '…, and she will train you', '…, 5 years of experience required'. */
const OTHER_CLAUSE = new RegExp(String.raw`;|(?:,| and) (?:you|we|she|he|they)\b|, (?=(?:${NUMBERS})\b)`);

/** 'We are a busy clinic, bilingual Spanish': behind the comma something else may begin. */
const WHAT_WE_ARE = /^(?:we(?:'re| are)|our [a-z ]{1,40} is) (?:an? |the )?/;

/** How far before and behind a fact its clause is heard: keeps long paragraphs linear. */
const BEFORE = 300;
const BEHIND = 130;

/**
 * Does the clause tell the fact at `start`..`end` of the employer or its people, and nowhere up to there turn to who is sought?
 * The sentence in lower case.
 */
export function tellsOfEmployer(
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const before = sentence.slice(Math.max(0, start - BEFORE), start);
  const lead = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(' but ')) + 1);
  const after = sentence.slice(end, end + BEHIND).split(OTHER_CLAUSE, 1)[0] ?? '';
  if (ASKS_AFTER.test(after)) return false;
  for (const { 0: subject, index } of allMatches(SUBJECT, lead)) {
    const told = lead.slice(index);
    const isAside = WHAT_WE_ARE.test(told) && told.includes(',');
    if (!isAside && !TURNS.test(told.slice(subject.length))) return true;
  }
  return false;
}
