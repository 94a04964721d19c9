/** How one says what somebody is, has or does. */
const STATE =
  '(?:is|are|was|were|has|have|had|holds?|held|employs?|speaks?|sees?|saw|serves?|served|treats?|averages?|hears?|heard|operates?|owns?|runs?|opened|started|began|grew|graduated|earned|finished|trained|studied|works?|worked|comes?|came|brings?|includes?|consists?|counts?|hosts?|prints?|answers?|takes?|took|uses?|used|presents?|teach(?:es)?|taught|offers?|offered|conducts?|publish(?:es)?)';
/** The candidate is no colleague: 'our ideal candidate', 'our next manager'. */
const NOT_SOUGHT =
  '(?!(?:[a-z-]{1,20} ){0,3}(?:ideal|next|new|newest|perfect|future|incoming|best|right|successful|candidates?|applicants?|hires?)\\b)';
const OFTEN = '(?:also |already |currently |now |still |both |all |each |mostly |often |who |there ){0,2}';
/** People who work there or come there, of whom several are spoken of. */
const PEOPLE =
  '(?:physicians|doctors|surgeons|dentists|optometrists|audiologists|providers|clinicians|therapists|nurses|hygienists|assistants|coders|billers|staff|owners|partners|founders|colleagues|coworkers|teammates|patients|clients|families|callers|residents|neighbors|members|seminars|classes|visits|appointments|groups|services)';

/** Of each what it says before a fact: the subject of a statement. */
const SUBJECT = new RegExp(
  [
    // 'we have three hygienists, two of them bilingual', 'they are all RNs'
    String.raw`\b(?:we|they|he|she)(?:'ve|'re| ${OFTEN}${STATE})\b`,
    // 'our audiologists, Dr. Ames and Dr. Ames, hold doctorates'
    String.raw`\b(?:our|their|his|her|its) ${NOT_SOUGHT}(?:[a-z'.,-]{1,20} ){1,8}?${OFTEN}${STATE}\b`,
    // 'the nurses average 9 years', 'seminars are held in English and in Spanish'
    String.raw`(?:^\W*|\b(?:the|these|both|all|most|many|some|several|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|of (?:our|the|these)) )(?:[a-z-]{1,20} ){0,2}${PEOPLE} ${OFTEN}${STATE}\b`,
    // 'one of them', 'most of our team', 'half of us'
    String.raw`\b(?:one|two|three|four|five|six|seven|eight|nine|ten|both|most|many|several|some|half|none|\d{1,3}) of (?:them|whom|us|these|our)\b`,
    // 'dr. ames graduated'
    String.raw`\bdr\.? [a-z'-]{2,20} ${OFTEN}${STATE}\b`,
    // 'the languages heard most often in our waiting areas'
    String.raw`\blanguages? (?:(?:most )?(?:often |commonly |frequently |widely )?(?:heard|spoken|used)|of our)\b`,
    // 'average length of service is'
    String.raw`\b(?:average|median|typical) (?:tenure|length of service|time with us|stay|seniority)\b`,
  ].join('|'),
);

/** Words that turn to who is sought, or ask. */
const ASKS =
  /\b(?:you|your|yours|yourself|must|should|shall|need\w*|requir\w*|prefer\w*|want\w*|wish\w*|seek\w*|sought|look(?:ing|s)?|hir(?:e|es|ing)|recruit\w*|search\w*|find|join\w*|add(?:ing|ition)?|welcom\w*|invit\w*|encourag\w*|interview\w*|appl(?:y|ies|ying|icants?|ications?)|candidates?|applicants?|resumes?|someone|somebody|anyone|individuals?|persons?|people (?:with|who)|openings?|positions?|vacanc\w+|roles?|jobs?|spots?|opportunit\w+|expect\w*|ask\w*|accept\w*|consider\w*|responsib\w+|minimum|at least|plus|asset|advantage|bonus|helpful|useful|desir\w+|ideal\w*|essential|mandatory|qualif\w*|eligib\w*|abilit(?:y|ies)|able|experienced|values?|favor\w*|love|like|nice|great|would|open to|in search|equivalent|or better|bilingual (?:a|required|preferred))\b/;

/** Does the sentence up to `offset` tell of the employer or its people, and nowhere turn to who is sought? In lower case. */
export function tellsOfEmployer(sentence: string, offset: number): boolean {
  const start = sentence.lastIndexOf(';', offset) + 1;
  const end = sentence.indexOf(';', offset);
  const clause = sentence.slice(start, end < 0 ? undefined : end);
  return SUBJECT.test(clause.slice(0, offset - start)) && !ASKS.test(clause);
}
