import type { Document } from '../../../engine/document.ts';
import type { Hit } from '../../../engine/rule.ts';
import type { SkillRow } from '../../../lexicons/skills/skill-row.ts';
import type { Section } from '../../section.ts';
import type { PlacedSegment } from '../../sections.ts';
import { isOfEmployer } from './own-words.ts';

/** Words further away do not bear on a name. */
const REACH = 150;

/** 'Must have strong communication skills', 'this position requires professionalism'. */
const DEMANDED =
  /\b(?:must|should) (?:also )?(?:be|have|possess|demonstrate|exhibit)\b(?! (?:responsible|responsive|given|used|made))[^;]{0,150}$|\b(?:position|job|role|work) requires? [^;]{0,100}$/;
/** 'The ideal candidate is organized', 'proficient in Word'. */
const WISHED =
  /\b(?:candidates?|applicants?|person|individual|hire) (?:will |must |should |would )?(?:also )?(?:is|are|be|has|have|possess(?:es)?|demonstrates?|with)\b(?! (?:responsible|involved|expected|working|required))[^;]{0,150}$|\b(?:proficien(?:t|cy)|competen(?:t|ce)|fluent|skilled|experienced) (?:use of|usage of|in|with|using) [^;]{0,90}$/;
/** 'Seeking a friendly receptionist': of virtues only, as 'seeking a billing specialist' names a job. */
const SOUGHT =
  /(?<!\b(?:you(?:['’]re| are)|who is|who are) )\b(?:looking for|seeking|seeks|in search of|searching for|in need of) (?:(?!to\b|join|for\b|will\b|our\b|something\b)[^;.:]){0,90}$/;
/** 'Customer service skills required', but not 'reports as required'. */
const JUDGED_BEHIND =
  /^[^.;]{0,50}(?<!\b(?:as|if|where|when|not|otherwise|be) )\b(?:required(?! to (?:verify|provide|comply|follow|ensure|maintain))|preferred|a must|an? (?:huge |big |definite )?plus|desired|preferable|mandatory|an asset)\b/;
/** What is known is work, too: it is asked for as knowledge. */
const KNOWN =
  /\b(?:experienced?|knowledge(?:able)?|proficien(?:t|cy)|familiar(?:ity)?|skills?|skilled|understanding|competen(?:t|ce|cy)|fluen(?:t|cy)|background|expertise|versed|literate|(?:able|ability|how) to use|capable of using|aptitude)\b[^;]{0,110}$/;
const IS_SKILL = /^[^.;]{0,60} skills?\b/;

const OUTSIDE_LISTS: ReadonlySet<Section> = new Set(['other', 'duties']);

/** Outside the lists of requirements a skill is asked of the candidate only where its own sentence says so. */
export function isAskedOutright(document: Document, segment: PlacedSegment, hit: Hit<SkillRow>): boolean {
  if (!OUTSIDE_LISTS.has(segment.section) || isOfEmployer(document, segment, hit)) return false;
  const { lower } = document.view;
  const before = lower.slice(Math.max(segment.start, hit.start - REACH), hit.start);
  const behind = lower.slice(hit.end, Math.min(segment.end, hit.end + REACH));
  const isSoft = hit.value.category === 'soft';
  const words = lower.slice(hit.start, hit.end);
  if (!isSoft && !KNOWN.test(before) && !IS_SKILL.test(words + behind)) {
    return segment.section === 'other' && JUDGED_BEHIND.test(behind);
  }
  if (DEMANDED.test(before)) return true;
  if (segment.section === 'duties') return false;
  return WISHED.test(before) || JUDGED_BEHIND.test(behind) || (isSoft && SOUGHT.test(before));
}
