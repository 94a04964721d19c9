/**
 * Words of a place that treats people or animals. Not 'medical' or 'dental' alone: any employer offers insurance of
 * that name.
 */
const PLACE =
  /\b(?:patients?|physicians?|doctor['’]s|clinics?|clinicians?|hospitals?|hospice|surgeons?|hipaa|e[hm]rs?|veterinar(?:y|ian)|nursing home|home health|assisted living|(?:medical|dental|surgical|health) (?:office|practice|cent(?:er|re)|clinic|group|staff|records?|bill(?:er|ing)|cod(?:er|ing)|assistants?|receptionist|secretary|terminology|team|director)|health ?care (?:provider|facilit(?:y|ies)|team|organi[sz]ation|environment|setting|system|cent(?:er|re)|professionals?))\b/gi;

/** One such word may stand in any long advert ('HIPAA', 'patience with patients'); two tell the place. */
const ENOUGH = 2;
/** A short one says everything once. */
const SHORT_TEXT = 600;

export function speaksOfHealthCare(text: string): boolean {
  let missing = text.length < SHORT_TEXT ? 1 : ENOUGH;
  PLACE.lastIndex = 0;
  while (missing > 0 && PLACE.test(text)) missing--;
  return missing === 0;
}
