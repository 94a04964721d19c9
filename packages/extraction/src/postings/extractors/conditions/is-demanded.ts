import type { Document } from '../../../engine/document.ts';
import type { Hit } from '../../../engine/rule.ts';
import { asksNothing } from '../../section.ts';
import type { PlacedSegment } from '../../sections.ts';
import type { ConditionRow } from './condition-row.ts';

/** Where a name stands: the words before and behind it, and all of its segment near it. */
interface Naming {
  readonly before: string;
  readonly after: string;
  readonly words: string;
  readonly segment: PlacedSegment;
  /** Different physical demands that the segment names. */
  readonly demands: number;
}

/** Does the segment ask the check, the vaccine or the effort of the candidate, and not of patients or as work? */
export function isDemanded(
  { view }: Document,
  segment: PlacedSegment,
  { hit, demands }: { hit: Hit<ConditionRow>; demands: number },
): boolean {
  const naming: Naming = {
    before: view.lower.slice(Math.max(segment.start, hit.start - 200), hit.start),
    after: view.lower.slice(hit.end, Math.min(segment.end, hit.end + 200)),
    words: view.lower.slice(hit.start, hit.end),
    segment,
    demands,
  };
  const { demanded } = hit.value;
  if (demanded.kind === 'physical-demand') return isPhysical(naming);
  if (demanded.kind === 'vaccination') return isVaccination(naming);
  return isScreening(naming, hit.value.id);
}

/** The candidate goes through it. */
const UNDERGOES =
  /\b(?:must|pass(?:es|ing)?|subject to|contingent|conditional|conditioned|condition of|requir\w+|pre-?employment|pre-?hire|pre-?placement|undergo\w*|submit to|success\w*|satisfactor\w+|clear(?!ance)\w*|upon|prior to|willing\w*|consent|mandatory|candidates?|applicants?|new hires?|offers?|acceptable|clean|good|negative|obtain|maintain|active|hold|possess|current|eligib\w+|ability|able|meets?|valid|safe|process also|will be (?:completed|conducted|performed|run)|we (?:conduct|perform|run)|proof|part of (?:the|our) (?:hiring|onboarding|application|employment))\b/;
const CARRIES_OUT =
  /\b(?:conduct\w*|perform\w*|administ\w+|coordinat\w+|process\w*|running|schedul\w+|initiat\w+|review\w*|manag\w+|facilitat\w+|order(?:s|ing)?|collect\w*|overse\w+|assist\w*|track\w*|patients?'?|read(?:s|ing)?|operat\w+|knowledge|experience|handl\w+|monitor\w*|ensur\w+|vaccin\w+|prepar\w+|research\w*|includ\w+ but|gather\w*|related|updates|maintain(?:s|ing)?)\b[^.;:]{0,60}$/;
const BY_EMPLOYER =
  /\b(?:will (?:be )?(?:conduct|perform|run|complet)\w*|we (?:may )?(?:conduct|perform|run|require)|employer|contingent|subject to|must|pass|candidates?|applicants?|offer|condition of|required to|upon)\b/;
const NONE =
  /\b(?:no|not|without|non)\b(?! (?:limited|only|have|be excluded|appear|currently excluded|excluded))[^.;,]{0,30}$/;
/** 'The Larches conducts drug screening': a subject that is no job. */
const EMPLOYER_CHECKS =
  /^(?:(?!coordinator|manager|specialist|assistant|technician|position|incumbent|nurse|role|job|recruiter|staff|administrator|director|associate)[\w'’&-]+,? ){1,6}(?:conducts|performs|requires|runs) (?:[a-z-]+,? ){0,6}$/;
const ASKED_BEHIND =
  /^s? (?:(?:is|are|will be) )?(?:required|mandatory)\b|^s? (?:is|are) (?:a )?part of (?:the|our) hiring/;
/** What some places or some offers may bring, this job does not: 'which may include a requirement to be vaccinated'. */
const MAY_BE = /\b(?:may|might|could)\b(?:(?!\b(?:must|shall|will)\b)[^.;]){0,160}$/;
/** 'For locations or roles subject to vaccination mandates, we require proof', 'some roles require vaccination', 'if required for this position, you show proof'. */
const ELSEWHERE =
  /\b(?:some|certain) (?:[a-z]{1,12} ){0,3}(?:locations|roles|positions|sites|jobs)\b(?:(?!\b(?:this|you|must)\b)[^.;]){0,160}$|\bif (?:required|the (?:role|position|job)\b[^.;]{0,50} requires?) [^.;]{0,80}$|\b(?:locations|roles|positions|sites|countries)(?: (?:or|and) \w{1,20})? (?:that are )?subject to\b[^.;]{0,120}$/;
/** 'A check that may consist of references and credit history'. */
const MAY_INCLUDE = /\bmay (?:also )?(?:include|consist|involve|require)\b[^.;]{0,160}$/;
const CLINICAL: ReadonlySet<string> = new Set(['physical-exam', 'tb-test', 'drug-test', 'exclusion-list']);
const OF_HIRING =
  /\b(?:employment|pre-?employment|pass|contingent|offer|candidates?|applicants?|hire[ds]?|must|condition of|negative|subject to|screening(?:s)? (?:is|are|will)|required|we (?:conduct|perform|run|require)|requires|part of (?:the|our) (?:hiring|onboarding|application))\b/;

function isScreening({ before, after, segment, words }: Naming, id: string): boolean {
  const all = `${before}${words}${after}`;
  if (NONE.test(before) && id !== 'exclusion-list') return false;
  if (MAY_INCLUDE.test(before)) return false;
  if (
    /^s? (?:program|list checks|compan(?:y|ies)|results? (?:to|for)|process(?:es|ing)|services|vendors?|solutions|platform|industry|products?|api)/.test(
      after,
    )
  )
    return false;
  if (segment.section !== 'duties' && (EMPLOYER_CHECKS.test(before) || ASKED_BEHIND.test(after))) return true;
  if (CARRIES_OUT.test(before) && !BY_EMPLOYER.test(before)) return false;
  if (CLINICAL.has(id) && !OF_HIRING.test(all)) return false;
  const alone = segment.end - segment.start - words.length < 30;
  if (segment.section === 'duties')
    return /\b(?:must|pass|subject to|contingent|condition of|required to|undergo)\b/.test(all);
  return alone || UNDERGOES.test(all) || /\bbackground|screen/.test(segment.heading);
}

const VACCINE_ASKED =
  /\b(?:must|requir\w+|mandat\w+|proof|condition of|need(?:s)? to be|fully vaccinated|up[- ]to[- ]date|evidence|be vaccinated|show|shall|obtain|have received|exemptions?|exempt|receive)\b/;
const VACCINE_WORK =
  /\b(?:administ\w+|giv(?:e|es|ing)|deliver\w*|inject\w*|develop\w*|discover\w*|stor(?:e|es|ing|age)|order\w*|clinical|research\w*|patients?|experience|knowledge|manufactur\w*|track\w*|provid\w+|public health|access to|outreach|campaigns?|educat\w+|inventory|world|pediatric|children|perform\w*|prepar\w+|medications?|distribut\w*|assist\w*|safe|novel|pipeline)\b(?! (?:proof|evidence))[^.;:]{0,60}$/;
const NO_VACCINE = /\b(?:no|not|regardless of|without|optional|we (?:strongly )?encourage)\b[^.;,]{0,25}$/;
/** 'Adheres to all vaccination regulations', 'our policies regarding the vaccine will change': told, not asked. */
const RULES_TOLD =
  /\badheres to\b[^.;]{0,110}$|\b(?:policies|protocols)\b[^.;]{0,30}\b(?:regarding|with regard to|concerning) (?:the )?$/;
/** What is asked is to tell it. */
const STATUS_TOLD = /\b(?:share|disclose|report|attest to|confirm|advise on)\b[^.;,]{0,30}$/;
const VACCINE_OF_OTHERS =
  /^s?,? (?:administration|development|candidates?|discovery|research|clinic|clinics|manufactur|distribution|outreach|uptake|equity|trials?|experience|storage|inventory|access|program|rollout|effort|registr|schedul)|^[^.;]{0,40}\b(?:is|are) (?:not required|optional|encouraged)\b/;

function isVaccination({ before, after, segment, words }: Naming): boolean {
  if (segment.section === 'duties' && !/\bmust\b/.test(before)) return false;
  if (
    VACCINE_WORK.test(before) &&
    !/\b(?:must|required to|proof|condition of|provide (?:proof|evidence|documentation))\b/.test(before)
  )
    return false;
  if (NO_VACCINE.test(before) || VACCINE_OF_OTHERS.test(after)) return false;
  if (MAY_BE.test(before) || ELSEWHERE.test(before) || RULES_TOLD.test(before)) return false;
  if (/ status\b/.test(words + after.slice(0, 7)) && STATUS_TOLD.test(before)) return false;
  if (segment.end - segment.start - words.length < 14 && /vaccin|immuniz|screen|covid/.test(segment.heading))
    return true;
  return VACCINE_ASKED.test(before) || VACCINE_ASKED.test(words) || VACCINE_ASKED.test(after);
}

const BODY_HEADING =
  /physical|working conditions|work environment|environment(?:al)? (?:conditions|demands)|ada\b/;
const BODY =
  /\b(?:physical(?:ly)?|prolonged|extended periods?|long periods?|periods of time|pounds|lbs|performing the duties|regularly required|frequently required|occasionally required|required to (?:stand|walk|sit|use hands)|vision (?:abilities|requirements)|ladders?|stairs|body|hours at a time|repetitive|dexterity|entire shift|on your feet|% of the time)\b/;
const ABLE =
  /\b(?:must|able|ability|capab\w+|requir\w+|frequent\w*|occasional\w*|regularly|constantly|prolonged|employee|need|while|may|demands?)\b/;
/** Words of the body used of other things. */
const FIGURE =
  /^(?:(?:stand|standing)\b[^a-z]*(?:out|up|by|behind|for\b(?! (?:long|ext|prol|up|per|\d|the|8|most|several))|ards?)|reach(?:ing)?\b[^a-z]*(?:out|your|goals|new|our|more|potential|for excellence|decision|agreement)|(?:see|hear)\b[^a-z]*(?:the big|a |yourself|our|from|more|below|about|what|how|why|patients|your)|push\w{0,40}\b[^a-z]{0,20}(?:the|bound|for|forward|back)|walk\w{0,40}\b[^a-z]{0,20}(?:customers|clients|patients|through|in\b(?! (?:about|equal))|them|users)|pull\w{0,40}\b[^a-z]{0,20}(?:data|reports?|requests?|charts?|together|in|records)|sit\w{0,40}\b[^a-z]{0,20}(?:on (?:the|our)|at the|between|within the)|climb\w{0,40}\b[^a-z]{0,20}(?:to|the)\b|lift\w{0,40}\b[^a-z]{0,20}(?:up|others|the|and shift|tickets?))/;

function isPhysical({ before, after, segment, words, demands }: Naming): boolean {
  if (asksNothing(segment.section) || segment.section === 'about') return false;
  if (
    /\b(?:no|not|without|patients?|residents?|clients?|children|students?)\b[^.;,]{0,30}$/.test(before) ||
    FIGURE.test(words + after)
  )
    return false;
  if (/['’]s /.test(words)) return false;
  if (BODY_HEADING.test(segment.heading)) return true;
  const all = `${before}${words}${after}`;
  if (/ (?!or\b)/.test(words) && !/^(?:talk|use|heavy|light)/.test(words)) return true;
  return BODY.test(all) ? demands > 1 || ABLE.test(before) : demands > 2 && ABLE.test(before);
}
