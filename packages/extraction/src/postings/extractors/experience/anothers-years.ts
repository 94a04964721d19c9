/** 'a Nurse III, who must have four years': what another job or grade takes; 'our manager (RN, 20 yrs in peds)'. */
const OF_ANOTHER =
  /\b(?:i{2,3}|iv|supervisor|manager|director|lead|physician|doctor), (?:who|which) (?:must|requires?|has|have)\b[^.;]{0,30}$|\blevel (?:i{2,3}|iv|[2-5])\b[^.;]{0,80}\brequires? $|\bour (?:[a-z]+ ){0,2}(?:manager|director|owner|lead|supervisor|administrator) \([^().;]{0,20}$/;

/** 'Those with 3 years will be considered for a Coder II position', 'for people with 3 years the range is …': another grade or its pay. */
const OF_A_GROUP =
  /\b(?:those|people|candidates|applicants|individuals|persons) with (?:(?:at least|a minimum of|over|more than|only) )?$/;
const GRADED =
  /^[^.;]{0,90}\b(?:(?:range|salary|pay|rate|wage|compensation) (?:is|will be|starts?)|(?:will|may) be (?:considered|eligible|hired|placed) (?:for|at|as|in)|starts? at|earn)\b/;

/** 'Lead spots open for those w/ 5 yrs': another job beside this one. */
const OTHER_OPENING =
  /\b(?:foreman|lead|leads|supervisor|manager|mgr|assistant manager|senior)[a-z &/]{0,20} (?:positions?|spots?|openings?|opportunit\w+) (?:also |are )?(?:available|open) (?:for|to) [^.;]{0,30}$/;

/** '$12.00, $13.50 with 1+ yr exp.': what more years are paid. */
const PAID_MORE = /\$ ?\d+(?:\.\d+)?(?: ?(?:\/|per |an )h(?:ou)?r)? (?:with|w\/|for) $/;

/** Years that another job, grade or pay step takes, by the words around them. */
export const isAnothers = (before: string, after: string): boolean =>
  OF_ANOTHER.test(before) ||
  (OF_A_GROUP.test(before) && GRADED.test(after)) ||
  OTHER_OPENING.test(before) ||
  PAID_MORE.test(before);
