import type { WorkEntry } from '../positions/read-positions.ts';
import { type Judgement, no, ownTitle, yesFrom } from './judgement.ts';

const medicalTitle =
  /\b(?:medical(?! device sales| sales)|patients?|nurs(?:e|es|ing)|r\.?n|l\.?p\.?n|lvn|c\.?n\.?a|clinical(?! trials? sales)|clinic|dental|dentist|hygienist|hospital|physician|doctor|surg(?:eon|ery|ical)|pharmacy|pharmacist|therapist|physiotherap\w+|phlebotom\w+|emt|paramedic|radiolog\w+|sonograph\w+|veterinar\w+|caregiver|health unit|home health\w*|health ?care (?:aide|assistant|administrat\w+|manager|office|unit|data|communicator|coordinator|worker|record\w*)|health information|health services|healthcare record|medicare|medicaid|ward|unit secretary|unit clerk|optometr\w*|paraoptometric|ophthalm\w*|optician|chiropract\w*|psychiatr\w*|psychotherap\w*|orthodont\w*|oncology|cardiolog\w*|pediatric\w*|dermatolog\w*|laboratory|ekg|mri|billing specialist.*medical|revenue cycle|coder|admitting|midwife|doula|dietitian|enfermer[ao]|médic[ao]|clínica|infirmi(?:er|ère))\b/i;
const notMedicalTitle =
  /\b(?:sales|recruiter|recruiting|pharmaceutical|instructor|teacher|software|marketing|coach|fitness|insurance agent|device rep\w*|business development)\b/i;
const healthEmployer =
  /\b(?:hospitals?|clinics?|medical (?:center|centre|group|associates|practice|office|clinic|partners)|health ?care (?:center|system|services|group)|health (?:system|center|centre|services|department|plan|network|partners)|physicians?|family medicine|internal medicine|pediatrics?|dental|dentistry|dds|orthodontics|orthop(?:a)?edics?|cardiology|dermatology|oncology|radiology|urology|gastroenterology|ob\/?gyn|surgery|surgical|eye (?:care|center|clinic)|vision center|veterinary|animal hospital|nursing (?:home|center|and rehab\w*)|rehab(?:ilitation)?|hospice|home health|senior living|assisted living|memory care|urgent care|kaiser|pharmacy|chiropractic|physical therapy|behavioral health|mental health|blood bank|medicine)\b/i;
const notHealthEmployer =
  /\b(?:pharmaceuticals?|software|staffing|fitness|gym|devices?|supply|technologies)\b/i;

/** Words of work with patients, for providers, or on the patient's side of an insurer; each is one piece of evidence. */
const signs: readonly RegExp[] = [
  /\bpatients?['’]?s?\b/i,
  /\b(?:physicians?|doctors?|nurses?|nursing|surgeons?|dentists?|optometrists?|clinicians?|providers)\b/i,
  /\bmedical (?:records?|charts?|histor(?:y|ies)|terminology|assistants?|bills?|billing|claims?|necessity|offices?|staff|treatment|coding|insurance|procedures?|care|clearances?|appointments?)\b/i,
  /\b(?:hospitals?|clinics?|nursing home|urgent care|surgery center|doctor'?s offices?)\b/i,
  /\b(?:hipaa|icd-?(?:9|10)?|cpt|hcpcs|cms-?1500|ub-?04|eobs?|emr|ehr|medicare|medicaid|drg)\b/i,
  /\b(?:diagnos[ei]s|diagnostic|medications?|prescriptions?|vital signs?|vitals|symptoms|lab results|specimens?|treatment plans?|x-?rays?|immunizations?|injections?|admissions?|discharge|inpatient|outpatient|surgical|health care|healthcare)\b/i,
  /\b(?:insurance (?:verification|eligibility|authorizations?|claims)|pre-?(?:authori[sz]ation|certification)s?|prior authori[sz]ations?|referrals?|co-?pays?|health plans?|formulary|benefits? (?:coverage|questions|plan))\b/i,
];

/** At a provider of care, on an insurer's patient side, or in a plainly medical job. */
export function judgeHealthcare(entry: WorkEntry): Judgement {
  const title = ownTitle(entry);
  const heading = entry.headingLines;
  const offField =
    notMedicalTitle.test(title) || (entry.employer !== null && notHealthEmployer.test(entry.employer));
  if (medicalTitle.test(title) && !offField) {
    const found = yesFrom({ lines: heading, pattern: medicalTitle, ruleId: 'healthcare/title' });
    if (found) return found;
  }
  if (entry.employer !== null && healthEmployer.test(entry.employer) && !offField) {
    const found = yesFrom({ lines: heading, pattern: healthEmployer, ruleId: 'healthcare/employer' });
    if (found) return found;
  }
  return offField ? no : byDuties(entry);
}

/** Duties that speak of patients or care again and again; one mention proves nothing. */
function byDuties(entry: WorkEntry): Judgement {
  let kinds = 0;
  let lines = 0;
  for (const sign of signs) if (entry.duties.some((line) => sign.test(line.text))) kinds += 1;
  for (const line of entry.duties) if (signs.some((sign) => sign.test(line.text))) lines += 1;
  const share = lines / Math.max(1, entry.duties.length);
  if (kinds < 2 || lines < 2 || (kinds < 3 && share < 0.4)) return no;
  const strongest = signs.find((sign) => entry.duties.some((line) => sign.test(line.text)));
  if (strongest === undefined) return no;
  const found = yesFrom({ lines: entry.duties, pattern: strongest, ruleId: 'healthcare/duties' });
  return found?.evidence ? { value: true, evidence: { ...found.evidence, certainty: 'inferred' } } : no;
}
