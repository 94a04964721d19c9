import { allMatches } from '../../engine/all-matches.ts';
import { healthEmployer, medicalTitle, signsOfCare } from './health-words.ts';
import { type JudgedEntry, type Judgement, no, occurs, ownTitle, yesFrom } from './judgement.ts';
import { sideOfTheDesk } from './providers-work.ts';
import { judgeByWords } from './words-of-care.ts';

const notMedicalTitle =
  /\b(?:(?<!optical )sales|recruiter|recruiting|legal|paralegal|attorney|pharmaceutical|instructor|teacher|software|marketing|coach|fitness|insurance agent|device rep\w*|business development)\b/i;
/** Of these some work for a provider, who is told by the duties. */
const marketing = /\b(?:marketing|business development)\b/i;

/** Makers and sellers of products, and agencies: no care is given there. */
const notHealthEmployer =
  /\b(?:pharmaceuticals?|pharma|software|staffing|recruiting|fitness|gym|devices?|supply|technologies|r&d|research and development|baxter|baxalta|pfizer|merck|novartis|sanofi|medtronic|stryker|abbott|abbvie|astrazeneca|johnson & johnson|glaxo\w*|lilly|amgen|bayer|boston scientific|ge healthcare|philips|siemens)\b/i;
/** Selling is no care, whoever buys. */
const selling =
  /\b(?:sales (?:goals?|quotas?|calls?|territory|team|representatives?|targets?|initiatives)|territory|quotas?|market share|product launch\w*|prescribing habits|cold call\w*|new business|prospect(?:s|ing)|lead generation)\b/gi;

/** What a provider says of its own services: 'called on referral sources', 'promote our home health services'. */
const marketingOwnCare =
  /\b(?:referral sources?|discharge planners?|our (?:[\w-]+ ){0,3}(?:home health|hospice|clinics?|hospitals?|practices?|patients|residents|facility)|(?:home health|hospice|clinic|hospital|practice) (?:admissions|census))\b/i;
/** The employer is a maker or seller: 'services to a global medical device company', 'as an employee of the vendor'. */
const forMaker =
  /\b(?:to|for|at|of) (?:an? |the |our )?(?:[\w-]+,? ){0,4}(?:medical devices?|pharmaceuticals?|biotech\w*|medical equipment|medical suppl(?:y|ies)|software) (?:company|manufacturer|maker|vendor|firm|distributor|corporation)\b|\b(?:employee|employed|staff|consultant|trainer) (?:of|by|for) (?:an?|the) (?:[\w-]+ ){0,3}vendor\b/i;
/** Who consults for providers works in health care: 'Helps small dental offices with their old receivables'. */
const consultant = /\b(?:consultant|consulting|advis[eo]r|principal)\b/i;
const providersAdvised =
  /\b(?:advis|help|assist|consult|guid|coach|train|counsel)\w*(?: (?:with|for|to))? (?:(?!near\b|in\b|by\b|at\b)[\w-]+ ){0,3}(?:(?:medical|dental|physician|veterinary) (?:groups|practices|offices|clinics)|hospitals|clinics|physicians|dentists)\b/gi;
/** 'Roe & Lind, Attorneys at Law': whatever its clerks do with charts, it is the other side. */
const lawFirm = /\battorneys? at law\b|\blaw (?:firm|offices?|group|practice)\b/i;

/** The employer above several jobs, or else each job's own, gives care. */
function employerOf({ entry, employerLine, heading }: JudgedEntry, names: string): Judgement | null {
  if (!entry.employer?.includes(' ') || !occurs(healthEmployer, names)) return null;
  const look = { pattern: healthEmployer, ruleId: 'healthcare/employer' };
  return yesFrom(employerLine, look) ?? yesFrom(heading, look);
}

/** At a provider of care, on an insurer's patient side, or in a plainly medical job. */
export function judgeHealthcare(judged: JudgedEntry): Judgement {
  const { entry, heading, employerLine } = judged;
  const title = ownTitle(entry);
  const employer = [entry.employer ?? '', entry.sharedEmployer?.text ?? ''].join(' | ');
  const promotesCare = marketing.test(title) && marketingOwnCare.test(judged.duties.text);
  if ((notMedicalTitle.test(title) && !promotesCare) || notHealthEmployer.test(employer)) return no;
  if (forMaker.test(judged.duties.text)) return no;
  const byTitle = occurs(medicalTitle, title)
    ? yesFrom(heading, { pattern: medicalTitle, ruleId: 'healthcare/title' })
    : null;
  const advises = consultant.test(title)
    ? yesFrom(judged.duties, { pattern: providersAdvised, ruleId: 'healthcare/consulting' })
    : null;
  const byName = byTitle ?? employerOf(judged, employer) ?? advises;
  if (byName !== null) return byName;
  return lawFirm.test(employerLine.text) ? no : byDuties(promotesCare ? '' : title, judged);
}

/** A job on one line tells of its work beside its title. Duties that speak of patients or care again and again; one mention proves nothing, nor do two that make up the job: a photographer of surgeons and patients. */
function byDuties(title: string, given: JudgedEntry): Judgement {
  const judged = given.duties.text === '' ? { ...given, duties: given.heading } : given;
  const { duties, systems } = judged;
  const { text } = duties;
  const starts = allMatches(/\n|[.;]\s*(?=[A-Z])/g, text).map(({ index }) => index);
  const itemAt = (index: number) => starts.findIndex((start) => start > index);
  const itemsWith = (pattern: RegExp) => allMatches(pattern, text).map(({ index }) => itemAt(index));
  const sells = new Set(itemsWith(selling)).size > 1 && !marketingOwnCare.test(text);
  const side = sells ? 'other side' : sideOfTheDesk(duties);
  if (side !== null) return side === 'other side' ? no : side;
  const byWords = judgeByWords(title, judged);
  if (byWords !== null) return byWords;
  const bySign = signsOfCare.map(itemsWith);
  const kinds = bySign.filter((items) => items.length > 0).length + (systems.length > 0 ? 1 : 0);
  const speaking = new Set(bySign.flat()).size + systems.length;
  const share = speaking / (starts.length + 1);
  if (kinds < 2 || speaking < 2 || (kinds < 3 && (share < 0.4 || starts.length < 2))) return no;
  const strongest = signsOfCare[bySign.findIndex((items) => items.length > 0)];
  const found = strongest ? yesFrom(duties, { pattern: strongest, ruleId: 'healthcare/duties' }) : null;
  return found?.evidence ? { value: true, evidence: { ...found.evidence, certainty: 'inferred' } } : no;
}
