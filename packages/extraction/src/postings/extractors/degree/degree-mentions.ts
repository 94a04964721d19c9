import { degreeRank } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import { resolveOverlaps } from '../../../engine/resolve-overlaps.ts';
import { runRules } from '../../../engine/run-rules.ts';
import { degrees } from '../../../lexicons/degrees.ts';
import type { MentionOf } from '../../mention.ts';
import { asksNothing } from '../../section.ts';
import type { PlacedSegment } from '../../sections.ts';
import { isOthersDegree } from './others-degrees.ts';
import { degreeRules } from './programs.ts';
import { isCollegeBachillerato } from './spanish-bachillerato.ts';

/** Degrees of somebody or something else: tuition, graduates in general, the physicians, a title 'MA'. */
const NOT_ASKED =
  /\b(?:any|all|some) (?:positions?|jobs?|roles?) (?:that|which|requiring)\b|\b(?:will|about to) (?:soon )?graduate\b|\btuition|scholarship|student loan|reimburse\w{0,40} (?:for|of|toward)|continuing education|our (?:physicians|doctors|providers|founders?|owners?|staff)|(?:physicians|doctors|lawyers|scientists) (?:with|who)|\b(?:did (?:an?|his|her|their)|(?:he|she) (?:earned|holds|received|completed|has) (?:an?|his|her)) (?:[a-z]+ ){0,3}(?:ph\.?d|m\.?d|mba|degree|bachelors?|masters?|doctora|b\.?[as]|m\.?[as])\b|(?<!\bmust )\b(?:many|most|some|several|all|both)(?: of (?:whom|them|us|our [a-z]+))? (?:hold|have|holding|having|has) |\b(?:going|goes|go|went|return(?:ing|ed)?) (?:back )?(?:to school )?for (?:an? |their |your )?(?:[a-z]+ )?degrees?\b|\b(?:don't|do not) have (?:an? )?[a-z' ]{3,25}\?|degree[- ](?:granting|seeking)|confer|(?:will|can|to) earn (?:a|an|your)\b|\b(?:cover|pay(?: for)?|fund|sponsor)s? (?:(?:part|half|all|most|some) of )?your\b|pay(?:ment)? (?:of|for) (?:your )?(?:college|degree|education)|college (?:savings|fund|assistance)|\bpays?\b[^.;]{0,30}\bfor\b[^.;]{0,30}\bdegrees?\b|(?:currently|actively) (?:pursuing|enrolled|working (?:on|towards?))|\byou are (?:currently )?(?:completing|finishing|pursuing)\b|\bor (?:currently )?in progress\b|\bor (?:currently |actively )?(?:working|studying) towards? (?:one|it)\b|enrolled in|(?:pursuing|enrolled in|working toward\w*) (?:an? |your |their |(?:advanced|graduate|undergraduate|college) degree)|\beducation toward\w* (?:such )?an? |\binto (?:an? |your |their )(?:[a-z]+ )?(?:degree|studies|program)/;

const NOT_ASKED_IN_SPANISH =
  /\breembolso|\bbecas?\b|ayuda (?:para|con|de) (?:los |la )?(?:estudios|matricula)|\bcursando\b|en proceso de (?:obtener|completar)|matriculad[oa]|nuestr[oa]s (?:medicos|doctores|proveedores|fundadores)|estudiantes? (?:activ[oa]s? )?(?:de|en) (?:licenciatura|maestria|bachillerato|doctorado|grado)/;

/** Words further away do not bear on a degree; keeps long paragraphs linear. */
const REACH = 240;

const withLevel = (document: Document, text: string, hit: MentionOf<'degree'>): MentionOf<'degree'> =>
  hit.ruleId === 'degree/bachillerato' && isCollegeBachillerato(document, { end: hit.end, sentence: text })
    ? { ...hit, value: { ...hit.value, level: 'bachelor' } }
    : hit;

/** 'MHA' alone in a list of requirements. */
const isItem = (segment: PlacedSegment) =>
  segment.endToken - segment.firstToken <= 3 && /^(?:required|preferred|ideal|listed)$/.test(segment.section);

export function degreeMentions(document: Document, segment: PlacedSegment): MentionOf<'degree'>[] {
  const found: MentionOf<'degree'>[] = [];
  for (const hit of matchLexicon(degrees, document, { segment, trusted: isItem(segment) })) {
    found.push({
      ...hit,
      kind: 'degree',
      value: { level: hit.value.level, generic: hit.value.generic === true },
    });
  }
  for (const hit of runRules(degreeRules, document, segment)) {
    found.push({ ...hit, kind: 'degree', value: { level: hit.value, generic: false } });
  }
  if (found.length === 0 || asksNothing(segment.section)) return [];
  const text = document.view.lower.slice(segment.start, segment.end);
  if (NOT_ASKED.test(text) || (document.spanish && NOT_ASKED_IN_SPANISH.test(text))) return [];
  const hits = resolveOverlaps(found).map((hit) => withLevel(document, text, hit));
  return hits.filter((hit, index) => {
    if (OF_STUDENTS.test(document.view.lower.slice(hit.end, hit.end + 50))) return false;
    if (
      isOthersDegree({
        before: document.view.lower.slice(Math.max(segment.start, hit.start - REACH), hit.start),
        after: document.view.lower.slice(hit.end, hit.end + 60),
      })
    )
      return false;
    if (isLikeCard(document, segment, hit)) return false;
    if (isOfPerson(document, segment, hit) || isExplained(document, hit, hits[index + 1])) return false;
    if (TOWARD.test(document.view.lower.slice(Math.max(segment.start, hit.start - 60), hit.start)))
      return false;
    if (VAGUE.has(hit.ruleId) && !LISTS.has(segment.section) && !ASKS.test(text)) return false;
    return !namesPlace(document, segment, { hit, first: index === 0 });
  });
}

/** "Graduate of a coding program (associate's degree)", 'Graduate of a coding program, Associate or Bachelor's': the level is named. */
function isExplained({ view }: Document, hit: MentionOf<'degree'>, next: MentionOf<'degree'> | undefined) {
  if (hit.ruleId !== 'degree/completed-program' || next === undefined) return false;
  const between = view.lower.slice(hit.end, next.start);
  const isListed = /^,\s{0,9}$/.test(between) && degreeRank(next.value.level) >= degreeRank('associate');
  return (
    /^\s*\(\s*(?:an? )?$/.test(between) ||
    (isListed && !/\b(?:prefer|desir|plus\b|helpful)/.test(view.lower.slice(next.end, next.end + 50)))
  );
}

/** "Associate or Bachelor's student": who studies for it has not got it. */
const OF_STUDENTS =
  /^(?:'?s)?(?:,? (?:or|and) (?:an? )?(?:bachelor|associate|master)'?s?)?(?:[- ]level| degree)? (?:students?|candidates? for)\b(?! (?:loan|teach|affairs|services))/;

/** "60 credits toward a Bachelor's", 'credits that may be used toward an undergraduate or graduate degree': on the way to the degree. */
const TOWARD =
  /\b(?:credits|hours|units|course ?work|progress|used|applied|leading) to(?:wards?)? (?:an? |your |the |such an? )?(?:[a-z']+ (?:or|and) (?:an? )?)?$/;

/** 'Karl Ahlberg, OD, MBA', 'Tamsin Achebe (DNP)': initials behind a name and other initials, outside the lists of demands. */
const NAME = /\b[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z'-]+(?:,| \()(?: ?[A-Z][A-Za-z.]{1,5},?){0,4} ?$/;

function isOfPerson({ view }: Document, segment: PlacedSegment, hit: MentionOf<'degree'>): boolean {
  if (LISTS.has(segment.section) || hit.end - hit.start > 6) return false;
  return NAME.test(view.folded.slice(Math.max(segment.start, hit.start - 60), hit.start));
}

const LISTS: ReadonlySet<string> = new Set(['required', 'preferred', 'ideal', 'listed']);

/** Words that also stand in what schools and employers say of themselves; in running text they need a demand beside them. */
const VAGUE: ReadonlySet<string> = new Set([
  'degree/degree',
  'degree/certificate-bare',
  'degree/diploma-bare',
  'degree/trade',
]);
const ASKS =
  /\b(?:requir|prefer|must|minimum|plus\b|desir|need|candidate|applicant|you\b|qualif|equiv|seeking|looking|helpful|asset|hold|possess|relevant|related|field|with an?|have an?|associate|bachelor|completion of|nice\b|bonus\b|years?'? (?:of )?(?:[a-z]+ )?exp|yrs?\.? exp|degree or (?:at least )?[a-z0-9]{1,5}\+? (?:years?|yrs?)\b)/;

/** 'CPB, CMRS or similar billing certificate', 'current license/certificate': another card, no schooling. */
const LIKE_A_CARD =
  /\b[A-Z]{3,6},? (?:or|and) (?:an? )?(?:similar|comparable|equivalent|other|another) (?:[a-z]+ )?$|\b[Ll]icen[sc](?:e|ure) ?(?:\/|or) ?$/;

const isLikeCard = ({ view }: Document, segment: PlacedSegment, hit: MentionOf<'degree'>): boolean =>
  hit.value.level === 'certificate' &&
  LIKE_A_CARD.test(view.folded.slice(Math.max(segment.start, hit.start - 40), hit.start));

/** 'Associate's or equivalent from a technical school': the school is where, not what. */
function namesPlace(
  { view }: Document,
  segment: PlacedSegment,
  { hit, first }: { hit: MentionOf<'degree'>; first: boolean },
): boolean {
  if (!/school|college$|business$/.test(view.lower.slice(hit.start, hit.end))) return false;
  const before = view.lower.slice(Math.max(segment.start, hit.start - 160), hit.start);
  return (
    (!first || /\bobtained (?:in|at|from)\b/.test(before)) &&
    /\b(?:from|at|in) (?:an? |the )?(?:[a-z-]+,? ){0,6}$/.test(before)
  );
}
