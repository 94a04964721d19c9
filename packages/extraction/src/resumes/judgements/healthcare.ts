import { type JudgedEntry, type Judgement, no, ownTitle, yesFrom } from './judgement.ts';

const medicalTitle =
  /\b(?:medical(?! device sales| sales)|patients?|nurs(?:e|es|ing)|r\.?n|l\.?p\.?n|lvn|c\.?n\.?a|clinical(?! trials? sales)|clinic|dental|dentist|hygienist|hospital|physician|doctor|surg(?:eon|ery|ical)|pharmacy|pharmacist|therapist|physiotherap\w+|phlebotom\w+|emt|paramedic|radiolog\w+|sonograph\w+|veterinar\w+|caregiver|health unit|home health\w*|health ?care (?:aide|assistant|administrat\w+|manager|office|unit|data|communicator|coordinator|worker|record\w*)|health information|health services|healthcare record|medicare|medicaid|ward|unit secretary|unit clerk|optometr\w*|paraoptometric|ophthalm\w*|optician|chiropract\w*|psychiatr\w*|psychotherap\w*|orthodont\w*|oncology|cardiolog\w*|pediatric\w*|dermatolog\w*|laboratory|ekg|mri|billing specialist.*medical|revenue cycle|coder|admitting|midwife|doula|dietitian|enfermer[ao]|médic[ao]|clínica|infirmi(?:er|ère))\b/i;
const notMedicalTitle =
  /\b(?:sales|recruiter|recruiting|pharmaceutical|instructor|teacher|software|marketing|coach|fitness|insurance agent|device rep\w*|business development)\b/i;
const healthEmployer =
  /\b(?:hospitals?|clinics?|medical (?:center|centre|group|associates|practice|office|clinic|partners)|health ?care (?:center|system|services|group)|health(?! (?:club|foods?|insurance|fitness|coach))|healthcare|endoscopy|skin (?:center|centre|institute|clinic)|primary care|senior (?:residence|care|services)|care center|pet hospital|physicians?|family medicine|internal medicine|pediatrics?|dental|dentistry|dds|orthodontics|orthop(?:a)?edics?|cardiology|dermatology|oncology|radiology|urology|gastroenterology|ob\/?gyn|surgery|surgical|eye (?:care|center|clinic)|vision center|veterinary|animal hospital|nursing (?:home|center|and rehab\w*)|rehab(?:ilitation)?|hospice|home health|senior living|assisted living|memory care|urgent care|kaiser|pharmacy|chiropractic|physical therapy|behavioral health|mental health|blood bank|medicine)\b/i;
/** Makers and sellers of products, and agencies: no care is given there. */
const notHealthEmployer =
  /\b(?:pharmaceuticals?|pharma|software|staffing|recruiting|fitness|gym|devices?|supply|technologies|baxter|baxalta|pfizer|merck|novartis|sanofi|medtronic|stryker|abbott|abbvie|astrazeneca|johnson & johnson|glaxo\w*|lilly|amgen|bayer|boston scientific|ge healthcare|philips|siemens)\b/i;
/** Selling is no care, whoever buys. */
const selling =
  /\b(?:sales (?:goals?|quotas?|calls?|territory|team|representatives?|targets?|initiatives)|territory|quotas?|market share|product launch\w*|prescribing habits|cold call\w*|new business|prospect(?:s|ing)|lead generation)\b/i;

/** Words of work with patients, for providers, or on the patient's side of an insurer; each is one piece of evidence. */
const signs: readonly RegExp[] = [
  /\bpatients?['’]?s?\b/i,
  /\b(?:physicians?|doctors?|nurses?|nursing|surgeons?|dentists?|optometrists?|clinicians?|providers)\b/i,
  /\bmedical (?:professionals?|polic(?:y|ies)|conditions?|equipment|clearance|supplies|records?|charts?|histor(?:y|ies)|terminology|assistants?|bills?|billing|claims?|necessity|offices?|staff|treatment|coding|insurance|procedures?|care|clearances?|appointments?)\b/i,
  /\b(?:hospitals?|clinics?|nursing home|urgent care|surgery center|doctor'?s offices?)\b/i,
  /\b(?:hipaa|icd-?(?:9|10)?|cpt|hcpcs|cms-?1500|ub-?04|eobs?|emr|ehr|medicare|medicaid|drg)\b/i,
  /\b(?:diagnos[ei]s|diagnostic|medications?|prescriptions?|vital signs?|vitals|symptoms|lab results|specimens?|treatment (?:plans?|goals?|records?)|medical treatment|x-?rays?|immunizations?|injections?|admissions?|discharge|inpatient|outpatient|surgical|health care|healthcare)\b/i,
  /\b(?:insurance (?:verification|eligibility|authorizations?|claims)|pre-?(?:authori[sz]ation|certification)s?|prior authori[sz]ations?|referrals?|co-?pays?|health plans?|formulary|benefits? (?:coverage|questions|plan))\b/i,
];

/** At a provider of care, on an insurer's patient side, or in a plainly medical job. */
export function judgeHealthcare(judged: JudgedEntry): Judgement {
  const { entry, heading } = judged;
  const title = ownTitle(entry);
  const employer = entry.employer ?? '';
  if (notMedicalTitle.test(title) || notHealthEmployer.test(employer)) return no;
  const byTitle = medicalTitle.test(title)
    ? yesFrom(heading, { pattern: medicalTitle, ruleId: 'healthcare/title' })
    : null;
  const byEmployer = healthEmployer.test(employer)
    ? yesFrom(heading, { pattern: healthEmployer, ruleId: 'healthcare/employer' })
    : null;
  return byTitle ?? byEmployer ?? byDuties(judged);
}

/** Duties that speak of patients or care again and again; one mention proves nothing. */
function byDuties({ duties, systems }: JudgedEntry): Judgement {
  const items = duties.text.split(/\n|(?<=[.;])\s*(?=\p{Lu})/u).filter((item) => item.trim().length > 2);
  if (items.filter((item) => selling.test(item)).length > 1) return no;
  const kinds = signs.filter((sign) => sign.test(duties.text)).length + (systems > 0 ? 1 : 0);
  const speaking = items.filter((item) => signs.some((sign) => sign.test(item))).length + systems;
  const share = speaking / Math.max(1, items.length);
  if (kinds < 2 || speaking < 2 || (kinds < 3 && share < 0.4)) return no;
  const strongest = signs.find((sign) => sign.test(duties.text));
  const found = strongest ? yesFrom(duties, { pattern: strongest, ruleId: 'healthcare/duties' }) : null;
  return found?.evidence ? { value: true, evidence: { ...found.evidence, certainty: 'inferred' } } : no;
}
