import type { EmploymentType } from '@omm/contracts';
import type { Groups, MatchContext } from '../../../engine/rule.ts';

/** Whose time it is: benefits of full-time employees, full-time students, full-time experience. */
const OTHERS_AFTER =
  /^(?:,? (?:and|or|&)|,|\/)?\s*(?:(?:equivalent |or |and )?(?:full|part)[- ]?time,? )?(?:employees|team members|associates|staff(?! (?:attorney|accountant|nurse|pharmacist|physician|member position))|students?|undergraduates?|workforce|remote status|roles\)|and [\d,]+|volunteers|interns\b|organizers|faculty|residential|benefits|college|enroll|equivalent|(?:(?:paid|related|work|industry|clinical|relevant|professional|\w+ing),? )*experience\b|status \(|(?:or|and) part[- ]?time status)/;
/** 'A full-time employee' is the one to be hired, 'full-time employees' are all who work there. */
const ONE_EMPLOYEE = /^\s*(?:employee|staff|associate|team)(?:$|[^s]| members?\b)/;
const HIRES = /\b(?:hiring|hire|seek\w*|looking for|recruiting|openings for)(?: (?!for\b)[a-z,&-]+){0,3} $/;
const NOT_ELIGIBLE = /^[^.;:]{0,60}\bnot (?:be )?eligible\b/;
/** 'authorized to work on a full-time basis', 'if you're full-time': a condition, not the job. */
const IF_SO =
  /\b(?:authori[sz]ed to work\b[^.;]{0,60}|enrollment of [\d,]+|enrolled|benefits \(|(?:if|when|once) (?:you(?:'re| are)?|working|hired)(?: [a-z]+)?|(?:been|be|get|were) hired(?: on)?)\s*$/;
/** 'Possible full time in the future'. */
const LATER = /^[^.;,]{0,20}\b(?:in the future|later on|down the road|eventually)\b/;
const OTHERS_BEFORE =
  /\b(?:available to|benefits (?:for|of)|eligib\w+|(?:years?|months?|days) ?\+? of(?: continuous)?|(?:previous|prior|two additional|other)|all|(?:not|no longer|don't|do not|cannot|never)(?: \w+)?(?: an?)?|current|existing|equivalent|(?:team|staff|group|crew) of(?: over)? \w+|supervis\w+[^.;]{0,25}|(?:convert\w*|transition\w*|become|becoming|lead(?:s|ing)? (?:in)?to|potential|possib\w+|chance|hope|option to|opportunity|turn\w* into|evolve|grow|expand\w*(?: its)?)\b[^.;,]{0,30})\s*$/;

/** 'Full Time/Part Time: Full Time': the label names both, the answer one. */
const CHOICE_AFTER = /^ ?\/ ?(?:full|part)[- ]?time ?: ?[a-z]/;
const CHOICE_BEFORE = /(?:full|part)[- ]?time ?\/ ?$/;
const ANSWER = /^ ?: ?[a-z]/;

/** Declines where the words speak of others, of the past or of what may come later. */
export const typed =
  (type: EmploymentType) =>
  (_groups: Groups, { segment, start, end }: MatchContext): EmploymentType | null => {
    const before = segment.slice(Math.max(0, start - 60), start);
    const after = segment.slice(end, end + 90);
    const one = /\b(?:an?|another|new|as an?) (?:[a-z-]+,? ){0,2}$/.test(before) && ONE_EMPLOYEE.test(after);
    const isHired = one || (HIRES.test(before) && !/\bstudents?\b/.test(after.slice(0, 40)));
    if (OTHERS_AFTER.test(after) && !isHired) return null;
    if (CHOICE_AFTER.test(after) || (CHOICE_BEFORE.test(before) && ANSWER.test(after))) return null;
    const isOther = NOT_ELIGIBLE.test(after) || LATER.test(after) || IF_SO.test(before);
    return isOther || OTHERS_BEFORE.test(before) ? null : type;
  };
