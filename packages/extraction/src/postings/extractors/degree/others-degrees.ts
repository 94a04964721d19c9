import { NUMBER } from '../../../engine/numbers.ts';

/** How one says of somebody that he has a degree. */
const HAS = `(?:with|(?:who )?(?:has|have|holds?|had|earned))(?: (?:an?|both|his|her|their|also)){0,3}`;
const INITIALS = String.raw`(?:[a-z.-]{2,8}(?:, | \/ |\/| | and | or )){0,5}`;

/** Of each what it says before a degree. */
const BEFORE: readonly RegExp[] = [
  // 'you report to the Administrator, a former therapist with an MBA', "you'll work for Dana, a nurse with a master's"
  String.raw`\b(?:report(?:s|ing)? (?:directly )?to|you(?:'ll| will)? (?:work|train) (?:for|with|beside|alongside)) [^.;:]{2,90} ${HAS} (?:[a-z]+ )?$`,
  // 'founded in 2004 by two therapists with doctorates', 'designed by the owner, who holds a master's'
  String.raw`\b(?:trained|mentored|led|run|founded|started|opened|established|built|designed|created|owned)(?: (?:in \d{4}|[a-z]+ years ago))? by [^.;:]{2,90} ${HAS} (?:[a-z]+ )?$`,
  // 'and her husband Theo, who holds an MBA'
  String.raw`\b(?:his|her|their) (?:husband|wife|partner|sister|brother|daughter|son|mother|father)(?: [a-z'-]{2,20})?,? ${HAS} (?:[a-z]+ )?$`,
  // 'our BCBAs hold master's degrees', 'our RDs all have a master's'
  String.raw`\bour (?:[a-z-]{1,20} ){0,2}[a-z-]{1,20}s (?:all |each |both )?(?:hold|earned|have earned)(?: (?:an?|their|both|also)){0,2} (?:[a-z]+ )?$`,
  // 'clinical staff consists of 4 BCBAs with a master's degree', 'made up of six therapists (MS)'
  String.raw`\b(?:consists? of|made up of|staffed by|composed of) [^.;]{2,200}(?: ${HAS} (?:[a-z]+ )?|\(${INITIALS})$`,
  // 'two are dual degree, DDS MD'
  String.raw`\b(?:one|two|three|four|five|both|most|several) (?:of (?:them|whom|us) )?(?:is|are) (?:dual degree,? )?${INITIALS}$`,
  // 'five surgeons (MD)', 'two midwives (CNM, MSN)', 'eleven veterinarians (DVM or VMD)'
  String.raw`\b(?:(?!one\b)${NUMBER}|our) (?:[a-z/-]+ ){0,3}[a-z/-]+s \(${INITIALS}$`,
  // 'the hospital paid for my associate's and then for my bachelor's'
  String.raw`\b(?:for|finish(?:ed)?|get|got|earned|completed|started) my (?:[a-z]+ )?$`,
  // 'employees who finish an associate or bachelor's degree while working for us'
  String.raw`\b(?:employees|staff|colleagues|associates|team members|workers) who (?:finish|complete|earn|obtain|pursue)s? (?:an? )?(?:[a-z']+ (?:or|and) (?:an? )?)?$`,
  // 'a college that grants the associate and the bachelor's degree'
  String.raw`\b(?:college|school|university|program|academy)\b[^.;]{0,30} (?:that |which )?(?:grants?|awards?|confers?) [^.;]{0,40}$`,
  // 'about half of the team have master's degrees or doctorates'
  String.raw`\b(?:half|most|many|some|several|all|a third|a quarter) of (?:the|our) [a-z]{3,15}(?: [a-z]{3,15})? (?:have|has|hold) (?:an? )?(?:[a-z']+ (?:degrees? )?(?:or|and) (?:an? )?)?$`,
  // 'college students pursuing psychology degrees', 'schools send us students out of associate and bachelor's programs'
  String.raw`\bstudents (?:who are )?(?:pursuing|working toward|from|out of|in) [^.;]{0,50}$`,
  // "a team of MA's of whom four are in school"
  String.raw`\b(?:team|group|staff) of (?:[a-z0-9]+ )?$`,
  // 'the doctor graduated from a dental school', 'Dr. Lee completed a program', 'she finished nursing school'
  String.raw`\b(?:(?:the|our) (?:[a-z]+ )?(?:doctors?|dentists?|owners?|founders?|physicians?|veterinarians?|surgeons?|partners?)|dr\.? [a-z'-]{2,20}|s?he) (?:both |all |also |recently )?$`,
  // 'a 30 person team that includes nurses and a PharmD'
  String.raw`\bteam (?:that |which )?includes [^.;]{0,60}$`,
  // '14 RNs, 8 LPNs, MSW', 'Center team: director (RN or business …)'
  String.raw`\b\d{1,3} (?:rns|lpns|mas|nps|pas|pts|ots)\b[^.;]{0,60}$|\bteam: [^.;]{0,20}\b(?:director|manager|lead) \([^()]{0,30}$`,
].map((source) => new RegExp(source));

/** 'of our coders 38% have a degree', 'enrolls 310 PhD candidates', "associate-to-bachelor's", 'may be substituted for the degree', 'accepted in place of the degree', 'foreign degrees must be evaluated', 'each year of college counts as one', 'up to $2,000 a year toward school, whether an associate's or a bachelor's', 'we would rather have experience than a degree'. */
const NOT_HERE =
  /\d ?% (?:(?:of (?:our )?[a-z ]{3,30} )?(?:have|hold) (?:an? )?)?$|-to-$|\b\d{2,}(?:,\d{3})? $|\b(?:rather|matters?|counts?|values?) [^.;]{3,60} (?:than|over) (?:an? |any |your )?$|\b(?:substituted? for|(?:accepted|considered) (?:in (?:lieu|place) of|instead of)) (?:the|an?) $|\b(?:foreign|each|every) $|\$ ?[\d,]+[^.;]{0,40} (?:toward|for) (?:your )?(?:school|schooling|college|tuition|classes|education)\b[^.;]{0,60}$/;

/** 'Practice Manager Dee (BSN, MBA) who came up from the desk': told, not asked. */
const INTRODUCED_BEFORE = new RegExp(String.raw`[a-z] \(${INITIALS}$`);
const INTRODUCED_AFTER =
  /^(?:,? ?[a-z.-]{2,8}){0,3}\),? who (?:came|has|have|started|joined|built|founded|will|leads?|runs?|was|is)\b/;

/** What is sought is no colleague: 'must report to …', 'seeking a manager (MBA) who has led a team'. */
const SOUGHT =
  /\b(?:must|requir\w*|prefer\w*|should|needs?|seek\w*|looking for|hiring|candidates?|applicants?|someone|ideal)\b[^.;]{0,120}$/;

interface Around {
  readonly before: string;
  readonly after: string;
}

/** True where a degree is one that a colleague has, or that is only spoken of. */
export const isOthersDegree = ({ before, after }: Around): boolean =>
  NOT_HERE.test(before) ||
  (!SOUGHT.test(before) &&
    (BEFORE.some((pattern) => pattern.test(before)) ||
      (INTRODUCED_BEFORE.test(before) && INTRODUCED_AFTER.test(after))));
