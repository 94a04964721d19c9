import type { FlowText } from './flow-text.ts';
import { specialties } from './health-words.ts';
import { type Judgement, occurs, yesFrom } from './judgement.ts';

const ofWhom = ['physician', 'doctor', 'dentist'].map((one) => `${one}s?['’]?s?['’]?`);
const kindsOfClinic =
  'medical|dental|animal(?! center)|surg(?:ical|ery)|family(?! center| office)|primary care|urgent care|mental health|behavioral health|physical therapy|ob/?gyn|ent|health|cancer|eye|wound';
/** 'Pediatric', 'orthopaedic', "doctors'", as in 'a busy pediatric clinic'. */
const clinicOf = `(?:${[...specialties, ...ofWhom, kindsOfClinic].join('|')})`;
/** Places of care that need no such word before them. */
const placeOfCare =
  '(?:hospitals?|clinics?|nursing homes?|medical centers?|surgery centers?|hospices?|(?:hospital|health) systems?)\\b(?! (?:builders?|contractors?|vendors?|suppliers?|architects?|construction|credit unions?))';
const fewOrMany = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)';
/** Who works under one only at a provider of care. */
const careStaff =
  '(?:caregivers|cnas|nurs(?:es|e aides|ing assistants)|lpns|rns|medical assistants|hygienists|phlebotomists|(?:medical )?billers|(?:medical )?coders)\\b';

/** Who gives care, in practices of their own. */
const providers =
  '(?:physicians|doctors|surgeons|dentists|orthodontists|therapists|nurse practitioners|chiropractors|podiatrists|optometrists|psychiatrists|pediatricians|(?:cardi|dermat|ur|neur|radi|onc|path|rheumat|nephr|pulmon|endocrin|gastroenter|gynec|ophthalm|audi|anesthesi)ologists)\\b';

/** Each says by itself that the work is for a provider of care, or on the patients' side of an insurer. */
const phrases: readonly string[] = [
  // 'Takes minutes of the infection control committee', 'keeps calendars of nurse executives', 'dashboards for hospital leaders'
  '(?:nurs(?:e|ing)|physician|medical|clinical|hospital) (?:executives|leaders|committees?)|infection (?:control|prevention)|hospital readmissions',
  // 'Submits UB-04 claims', 'appeals to Medicare contractors'
  'ub-?04|(?:cms|hcfa)-?1500|medicare contractors',
  '(?:network|chain|group|system) of (?:[\\w-]+ ){0,3}(?:health centers|clinics|hospitals|urgent cares|nursing homes)',
  '(?:clean|steriliz|sterilis|autoclav|pack)\\w* (?:\\w+ ){0,3}instruments|surgical (?:instruments|trays|implants)|implants for surgeons',
  '(?:addiction|substance abuse|drug|alcohol|mental health|psychiatric|eating disorder) (?:treatment|recovery|counseling) (?:centers?|programs?|facilit(?:y|ies))|hospice (?:families|services|care|agency)|wic (?:clinics?|programs?)',
  '(?:subscribers|members|enrollees) of (?:an? |the |our )?(?:[\\w-]+ )?(?:dental|health|medical|vision) plans?',
  // 'Greeted patients', 'check in all new patients', 'assists patients with forms'
  '(?:greet|check|register|room|schedul|assist|treat|escort|admit|interview|screen|transport|call|bath|feed|remind|contact|counsel|serv|welcom|prepar|receiv|triag|help|car)\\w*(?: (?:and|or|in|out|with|for|of|to|all|new|the|incoming|our|\\w+ing|check(?:ed|ing)?)){0,3} patients?\\b(?! (?:and|,) (?:courteous|friendly|kind|professional))',
  "patients?(?:['’]s?)? (?:charts?|records?|appointments?|accounts?|insurance|demographics?|care|rooms?|intake|registration|check-?in|files?|flow|balances?|calls|billing|statements|histor(?:y|ies)|satisfaction|eligibility|visits?|admissions?|discharges?)",
  // 'Made reminder calls to patients'
  '(?:calls|appointments|reminders|directions|questions|procedures|referrals|insurance|payments|forms) (?:to|for|from|of|with) (?:all |new |the )?patients',
  // 'Answered phones of a busy pediatric practice'; 'medical offices' are customers
  `(?:for|of|at|in|within|the|busy|an?) (?:[\\w-]+ ){0,3}?${clinicOf} (?:office|practice|clinic|center|hospital|setting|group(?! of| home))\\b(?! buildings?)`,
  // 'The calendar of the chief of a 200-bed regional hospital', 'trained users in five hospitals'; 'films for the same hospital'; 'a visit at the clinic' is a customer's
  `(?:for|of|at|in|within|across) (?:an?|our|this|the same|(?:the )?${fewOrMany}) (?:[\\w'’-]+ ){0,3}?${placeOfCare}`,
  // 'Supervised four billers', 'managed caregivers'
  `(?:supervis|manag|lead|led|direct|overs)\\w* (?:[\\w-]+ ){0,3}?${careStaff}`,
  `(?:manager|operations|administrat\\w+|management|oversight|supervis\\w+) (?:for|of|at|in) (?:an? |the |our )?(?:[\\w-]+ ){0,4}(?:group home|nursing home|home health|hospice|hospital|clinic|${clinicOf} (?:office|practice|center|clinic))`,
  '(?:president|director|administrator|manager|chief|head|vp|chair(?:man)?) of (?:the )?(?:home health|nursing|pharmacy|surgery|medicine|hospice|patient \\w+|clinical \\w+|medical \\w+|radiology|pediatrics)',
  'chief (?:medical|nursing|clinical) officer|medical (?:staff office|executive committee|director)|department of (?:an(?:a)?esthesiology|surgery|medicine|pediatrics|nursing|radiology|psychiatry|neurology|cardiology|oncology|pathology|urology|orthop(?:a)?edics?|ophthalmology|dermatology)',
  "emergency (?:room|department)|operating room|intensive care|exam(?:ination)? rooms?|nurs(?:es|ing)['’]? station",
  // 'Coordinated schedules of 12 physicians', 'typed dictation for three doctors'
  `(?:schedules?|calendars?|dictation|messages|appointments?|support|notes|front desk|front office|phones) (?:for|of|to) (?:[\\w-]+ ){0,2}${providers}`,
  '(?:medicaid|medicare|patient|waiver|health insurance|medical|dental) (?:(?:and|or) (?:\\w+ ){1,2})?(?:billings?|claims?)\\b(?! (?:management )?software)|\\beobs\\b|explanations? of benefits|co-?pays?(?:ments)?|prior authori[sz]ations?|pre-?certifications?',
  'icd-?(?:9|10)|cpt(?:-?4)? cod\\w+|(?:scheduled?|scheduling) (?:surger(?:y|ies)|procedures)|clinical operations (?:departments?|staff|teams?)',
  '(?:nursing|medical|hospital) (?:department|leadership|administration|unit|staff|supervisors?|employees)',
  'claims for (?:an? )?(?:(?:medicaid|medicare|dental|health|medical) ){1,2}|members and (?:health ?care )?providers|providers and members|medicare (?:beneficiaries|members|recipients)',
  'public health (?:departments?|programs?|nurses?|clinics?)|(?:vaccination|immunization) (?:programs?|clinics?|drives?)|home (?:health ?)?care (?:clients|patients|aides|agency|nurses|services)|(?:assisted living|memory care|skilled nursing|senior living)(?: and [\\w-]+(?: [\\w-]+)?)? (?:communit(?:y|ies)|facilit(?:y|ies)|residents|centers?|unit)|nursing home residents|consent(?:ed|ing)? (?:(?:study|trial|research) )?(?:subjects|participants)|(?:oncology|cancer|phase [\\divx]+) trials|(?:out|in)patient (?:\\w+ ){0,2}(?:programs?|clinics?|units?|services|care|treatment|surgery)|treatment plans?|joint commission|jcaho',
  "activities of daily living|\\badls?\\b|vital signs|venipuncture|phlebotomy|drew blood|blood draws?|resident(?:s|s?['’]s?) (?:care|rooms|with (?:bathing|dressing|feeding|daily))|personal care to",
  'members\\b[^.\\n]{0,40}\\b(?:deductibles|referrals|co-?pays?)\\b|(?:aides|caregivers) (?:with|to) (?:their )?clients|(?:health|medical|dental|vision|prescription) (?:and \\w+ )?(?:insurance |plan )?(?:benefits|coverage|claims)[^.\\n]{0,40}\\bmembers\\b|\\bmembers\\b[^.\\n]{0,60}\\b(?:health|medical) (?:insurance |plan )?(?:benefits|coverage|claims)',
];

/** One such phrase is enough, unless the job is told to be on the other side of the desk. */
const providersWork = new RegExp(`\\b(?:${phrases.join('|')})`, 'gi');

/** A paralegal asks for the records of patients too; a billing office only writes to attorneys. */
const law =
  /\b(?:litigation|malpractice (?:defense|cases?|suits?|claims?)|depositions?|pleadings|law firm|injury (?:claims?|cases?)|lawsuits?|legal (?:documents|cases|briefs)|structured settlements?|(?:applicant|defense|plaintiff)['’]?s? attorneys?)\b/gi;
/** Providers as customers: their software, their recruiter, their florist, their insurance. */
const customers =
  /\b(?:client hospitals?|(?:company|firm|business) that \w+ (?:[\w-]+,? ){0,3}(?:hospitals|clinics|nursing homes)|hospital clients?|(?:web ?sites?|logos?) for (?!the |our )(?:[\w-]+ ){0,3}(?:hospitals?|clinics?|practices?|(?:medical|dental) offices|physicians|surgeons|dentists)\b|(?:emr|ehr|medical|healthcare|billing) software (?:to|for|support)|for (?:the )?(?:emr|ehr) software|(?:auto|property|liability|casualty|life) (?:insurance|claims?|and health)|recruit\w*[^.\n]{0,30}\b(?:nurses|physicians|clinicians)[^.\n]{0,30}\bfor (?:hospitals|clinics|clients)|(?:deliver\w*(?! (?:\w+ )?(?:charts?|records|specimens?|films|x-?rays?))|sold|sell\w*|ship\w*)\b[^.\n]{0,40}\b(?:hospitals|nursing homes|clinics|(?:medical|dental|doctors?['’]?) offices|practices|physicians|surgeons|dentists))\b/gi;

/** Those who administer benefits speak of insurance and doctors too. */
const personnel = /\b(?:employee benefits|workers['’]? comp\w*|fmla|open enrollment|benefits plans?)\b/i;

/** So many phrases of care outweigh words of law or trade: 'workers' comp attorneys' write to clinics too. */
const outweighs = 3;

/** What the duties say outright: work for a provider, work on the other side of the desk, or nothing certain. */
export function sideOfTheDesk(duties: FlowText): Judgement | 'other side' | null {
  const { text } = duties;
  const care = yesFrom(duties, { pattern: providersWork, ruleId: 'healthcare/providers-work' });
  const outweighed = () => (text.match(providersWork)?.length ?? 0) < outweighs;
  if ((occurs(law, text) || occurs(customers, text)) && (care === null || outweighed())) return 'other side';
  return care ?? (personnel.test(text) ? 'other side' : null);
}
