import { healthEmployer, medicalTitle } from './health-words.ts';
import { type JudgedEntry, type Judgement, no, occurs, ownTitle, yesFrom } from './judgement.ts';
import { sideOfTheDesk } from './providers-work.ts';

const notMedicalTitle =
  /\b(?:sales|recruiter|recruiting|pharmaceutical|instructor|teacher|software|marketing|coach|fitness|insurance agent|device rep\w*|business development)\b/i;

/** Makers and sellers of products, and agencies: no care is given there. */
const notHealthEmployer =
  /\b(?:pharmaceuticals?|pharma|software|staffing|recruiting|fitness|gym|devices?|supply|technologies|r&d|research and development|baxter|baxalta|pfizer|merck|novartis|sanofi|medtronic|stryker|abbott|abbvie|astrazeneca|johnson & johnson|glaxo\w*|lilly|amgen|bayer|boston scientific|ge healthcare|philips|siemens)\b/i;
/** Selling is no care, whoever buys. */
const selling =
  /\b(?:sales (?:goals?|quotas?|calls?|territory|team|representatives?|targets?|initiatives)|territory|quotas?|market share|product launch\w*|prescribing habits|cold call\w*|new business|prospect(?:s|ing)|lead generation)\b/gi;

/** What a provider says of its own services: 'called on referral sources', 'promote our home health services'. */
const marketingOwnCare =
  /\b(?:referral sources?|our (?:[\w-]+ ){0,3}(?:home health|hospice|clinics?|hospitals?|practices?|patients|residents|facility)|(?:home health|hospice|clinic|hospital|practice) (?:admissions|census))\b/i;
/** The employer is a maker or seller: 'services to a global medical device company'. */
const forMaker =
  /\b(?:to|for|at|of) (?:an? |the |our )?(?:[\w-]+,? ){0,4}(?:medical devices?|pharmaceuticals?|biotech\w*|medical equipment|medical suppl(?:y|ies)|software) (?:company|manufacturer|maker|vendor|firm|distributor|corporation)\b/i;
/** Words of work with patients, for providers, or on the patient's side of an insurer; each is one piece of evidence. */
const signs: readonly RegExp[] = [
  /\b(?:dermatology|cardiology|orthop(?:a)?edics?|pediatrics?|oncology|gastroenterology|urology|ob\/?gyn|ophthalmology|family medicine|internal medicine|primary care|radiology|neurology|physical therapy|dental|veterinary|chiropractic)\b/gi,
  /\bpatients?['’]?s?\b/gi,
  /\b(?:physicians?|doctors?|nurses?|nursing|surgeons?|dentists?|optometrists?|clinicians?|providers)\b/gi,
  /\bmedical (?:professionals?|polic(?:y|ies)|conditions?|equipment|clearance|supplies|records?|charts?|histor(?:y|ies)|terminology|assistants?|bills?|billing|claims?|necessity|offices?|staff|treatment|coding|insurance|specialt(?:y|ies)|procedures?|care|clearances?|appointments?)\b/gi,
  /\b(?:hospitals?|clinics?|nursing (?:home|facilit(?:y|ies))|urgent care|surgery center|doctor'?s offices?|home health|hospice|skilled nursing|private practices?)\b/gi,
  /\b(?:hipaa|icd-?(?:9|10)?|cpt|hcpcs|cms-?1500|ub-?04|eobs?|emr|ehr|medicare|medicaid|drg)\b/gi,
  /\b(?:diagnos[ei]s|diagnostic|medications?|prescriptions?|vital signs?|vitals|symptoms|lab results|specimens?|treatment (?:plans?|goals?|records?)|medical treatment|x-?rays?|immunizations?|injections?|admissions?|discharge|inpatient|outpatient|surgical|health care|healthcare)\b/gi,
  /\b(?:insurance (?:verification|eligibility|authorizations?|claims|benefits|payments|billings?)|pre-?(?:authori[sz]ation|certification)s?|prior authori[sz]ations?|referrals?|co-?pays?|health plans?|formulary|benefits? (?:coverage|questions|plan))\b/gi,
];

/** At a provider of care, on an insurer's patient side, or in a plainly medical job. */
export function judgeHealthcare(judged: JudgedEntry): Judgement {
  const { entry, heading } = judged;
  const title = ownTitle(entry);
  const employer = entry.employer ?? '';
  if (notMedicalTitle.test(title) || notHealthEmployer.test(employer)) return no;
  if (forMaker.test(judged.duties.text)) return no;
  const byTitle = occurs(medicalTitle, title)
    ? yesFrom(heading, { pattern: medicalTitle, ruleId: 'healthcare/title' })
    : null;
  const byEmployer =
    employer.includes(' ') && occurs(healthEmployer, employer)
      ? yesFrom(heading, { pattern: healthEmployer, ruleId: 'healthcare/employer' })
      : null;
  return byTitle ?? byEmployer ?? byDuties(judged);
}

/** Duties that speak of patients or care again and again; one mention proves nothing. */
function byDuties({ duties, systems }: JudgedEntry): Judgement {
  const { text } = duties;
  const starts = Array.from(text.matchAll(/\n|[.;]\s*(?=[A-Z])/g), (match) => match.index);
  const itemAt = (index: number) => starts.findIndex((start) => start > index);
  const itemsWith = (pattern: RegExp) => Array.from(text.matchAll(pattern), (match) => itemAt(match.index));
  const sells = new Set(itemsWith(selling)).size > 1 && !marketingOwnCare.test(text);
  const side = sells ? 'other side' : sideOfTheDesk(duties);
  if (side !== null) return side === 'other side' ? no : side;
  const bySign = signs.map(itemsWith);
  const kinds = bySign.filter((items) => items.length > 0).length + (systems > 0 ? 1 : 0);
  const speaking = new Set(bySign.flat()).size + systems;
  const share = speaking / (starts.length + 1);
  const enough = speaking > 1 || starts.length < 3;
  if (kinds < 2 || !enough || (kinds < 3 && share < 0.4)) return no;
  const strongest = signs[bySign.findIndex((items) => items.length > 0)];
  const found = strongest ? yesFrom(duties, { pattern: strongest, ruleId: 'healthcare/duties' }) : null;
  return found?.evidence ? { value: true, evidence: { ...found.evidence, certainty: 'inferred' } } : no;
}
