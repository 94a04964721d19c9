import { isForAnotherGrade } from '../../another-grade.ts';

/** 'a Nurse III, who must have four years': what another job or grade takes; 'our manager (RN, 20 yrs in peds)'. */
const OF_ANOTHER =
  /\b(?:i{2,3}|iv|supervisor|manager|director|lead|physician|doctor), (?:who|which) (?:must|requires?|has|have)\b[^.;]{0,30}$|\blevel (?:i{2,3}|iv|[2-5])\b[^.;]{0,80}\brequires? $|\bour (?:[a-z]+ ){0,2}(?:manager|director|owner|lead|supervisor|administrator) \([^().;]{0,20}$/;

/** 'the school nurse (RN, 30 years in the district)', 'one assistant (RDA with 12 years experience)': of someone who works there. */
const OF_COLLEAGUE =
  /^(?!.*\b(?:seek(?:s|ing)?|looking for|hiring|needs?|want(?:s|ed)?|must|you)\b).*\b(?:our|the|my|one|an?) (?:[a-z]+ ){1,3}\([a-z]{2,6}(?:,| with) (?:over |about |more than )?$/s;
const DEMANDED = /^[^.;]{0,50}\b(?:requir|prefer|minimum|must)/;

/** '7 to 10 years is what our best managers have had'. */
const WHAT_OTHERS_HAVE = /^ (?:is|are) what (?:our|most|the|other)\b/;

/** '800+ employees, 20 years, 60,000 visits': the firm in figures. */
const FIRM_IN_FIGURES =
  /\b\d{1,3}(?:,\d{3}){0,2}\+? (?:[a-z-]+ )?(?:employees|beds|providers|physicians|doctors|dentists|locations|offices|sites|centers|clinics|hospitals|visits|patients|teammates|states|counties),(?: [^.;:]{0,30},)? (?:and |over )?$/;
const NO_MORE_SAID = /^(?:[,.;)]|$| in (?:business|town|practice|the community))/;

/** 'Those with 3 years will be considered for a Coder II position', 'for people with 3 years the range is …': another grade or its pay. */
const OF_A_GROUP =
  /\b(?:those|people|candidates|applicants|individuals|persons) with (?:(?:at least|a minimum of|over|more than|only) )?$/;
const GRADED =
  /^[^.;]{0,90}\b(?:(?:range|salary|pay|rate|wage|compensation) (?:is|will be|starts?)|(?:will|may) be (?:considered|eligible|hired|placed) (?:for|at|as|in)|starts? at|earn)\b/;

/** 'Lead spots open for those w/ 5 yrs': another job beside this one. */
const OTHER_OPENING =
  /\b(?:foreman|lead|leads|supervisor|manager|mgr|assistant manager|senior)[a-z &/]{0,20} (?:positions?|spots?|openings?|opportunit\w+) (?:also |are )?(?:available|open) (?:for|to) [^.;]{0,30}$/;

/** '$12.00, $13.50 with 1+ yr exp.', '(1 year) pays an extra $1.50': what more years are paid. */
const PAID_MORE = /\$ ?\d+(?:\.\d+)?(?: ?(?:\/|per |an )h(?:ou)?r)? (?:with|w\/|for) $/;

const PAYS_MORE = /^\)? (?:pays|earns|gets|adds|is worth) (?:you )?(?:an? )?(?:extra|additional|more|\$)/;

/** 'the outgoing Director, an attorney with more than 25 years', 'trained by Pat, a coder with 15 years of experience'. */
const OF_PERSON =
  /\b(?:(?:the|our|your) (?:outgoing|retiring|departing|former|previous|founding) [a-z]+|(?:trained|mentored|led|founded|owned) by)\b(?:(?!\b(?:seek|look|need|someone|candidate|must|you\b))[^.;]){0,60} (?:with|has|had|having|brings) (?:(?:more than|over|nearly|almost|about|some) )?$/;

/** 'longevity bonus at 3, 5 and 10 years', 'raises at 1, 2 & 5 years', 'retention payments at 12 and 24 months'. */
const PAY_STEPS =
  /\b(?:bonus|raise|increase|award|payment)(?:s|es)? (?:at|after) (?:\d{1,2}(?:, and |, | & | and )){0,5}$/;

/** Years that another job, grade or pay step takes, by the words around them. */
export const isAnothers = (before: string, after: string): boolean =>
  OF_ANOTHER.test(before) ||
  isForAnotherGrade(before) ||
  (OF_PERSON.test(before) && !DEMANDED.test(after)) ||
  PAY_STEPS.test(before) ||
  (OF_A_GROUP.test(before) && GRADED.test(after)) ||
  OTHER_OPENING.test(before) ||
  PAID_MORE.test(before) ||
  PAYS_MORE.test(after) ||
  (OF_COLLEAGUE.test(before) && !DEMANDED.test(after)) ||
  WHAT_OTHERS_HAVE.test(after) ||
  (FIRM_IN_FIGURES.test(before) && NO_MORE_SAID.test(after));
