import { allMatches } from '../../engine/all-matches.ts';
import type { FlowText } from './flow-text.ts';
import { specialties } from './health-words.ts';
import { type JudgedEntry, type Judgement, yesFrom } from './judgement.ts';

const bodyOrIllness =
  'heart|cardiac|surgical|maternity|postpartum|newborn|stroke|trauma|burn|dialysis|nursing|med[- ]?surg|isolation|oncolog\\w+|orthop(?:a)?edic|pediatric|psychiatric|medical|patient|\\d+-bed';

/** Hardly anybody who does not work in health care has to do with these; each a pattern. */
const wordsOfCare: readonly string[] = [
  ...specialties,
  // 'Pulled charts for the next day's surgeons', 'Paged physicians', 'Screened calls for patients'
  '(?:in|out)patients?|patients',
  "(?:physician|surgeon|dentist|psychiatrist|optometrist|orthodontist|clinician|nurse practitioner|internist|hospitalist|veterinarian|phlebotomist|hygienist|obstetrician|pediatrician|orthopedist)(?:s|['’]s|s['’])?",
  "doctor(?:s['’]?|['’]s)|(?:primary|family) (?:care )?doctor",
  '(?:nurses?|midwives|caregivers|sonographers|nurse aides|health aides|rns|lpns|cnas|medical assistants)',
  // 'Answered the phone of the heart floor', 'kept the board of a 32-bed unit'
  `(?:${bodyOrIllness}) (?:floor|ward|unit|wing)`,
  'on call lists|call lights?|codes overhead|code blue|page[sd]? (?:[\\w-]+ )?residents|exam(?:ination)? rooms?|bedside|nurses? stations?',
  '(?:assisted|senior|independent) living|memory care|skilled (?:nursing|facility|care)|nursing homes?|group homes?|developmental(?:ly)? disab\\w+|hospices?|home health|urgent cares?|free clinics?|wic|(?:surgery|infusion|imaging|methadone|detox|rehab) (?:centers?|clinics?|programs?)|detox|adult day|health departments?|drug ?stores?|(?:counsel(?:ing|ling)|recovery) (?:centers?|practices?|agency)|mental (?:health|illness)',
  // Procedures and illnesses by how their names are made: 'appendectomies', 'gastroscopy', 'tonsillitis'
  '(?:[a-z]{3,}(?:ectom|ostom|plast)|(?:gastr|end|colon|bronch|lapar|arthr|cyst|hyster|laryng)oscop)(?:y|ies)|[a-z]{4,}itis|(?:cardio|neuro|gastro|mammo|angio|sono)[a-z]{4,}',
  '(?:kidney|liver|lung|heart|bone marrow|cornea) (?:transplants?|failure|disease|surgery)|transplant (?:teams?|patients|surgeons?)|diabet(?:es|ics?)|asthma|dementia|alzheimers?|pregnan(?:cy|cies|t)|newborns?|root canals?|fillings|echoes|stress tests?|sleep (?:studies|lab)|growth charts|tubes of blood|cataracts?|epidurals?|(?:knee|hip|joint|shoulder) replacements?|autops(?:y|ies)|bedridden|ambulances?|birthing|tumou?rs?|opioids?|allerg(?:ists?|ies)|ear, nose and throat|imaging departments?|surgical residents|oxygen|wheelchairs?|walkers and|catheters?|insulin|readmissions|length of stay',
  // The old, the disabled and the animals cared for
  '(?:help|assist|bath|dress|feed|fed|groom|lift)[a-z]* (?:[a-z]+,? ){0,3}(?:elders|residents|the elderly|disabled [a-z]+)|(?:puppies|kittens|fleas?|heartworm)|(?:dogs|cats|pets|animals)[^.\\n]{0,30}\\b(?:exams?|visits?|shots|surger(?:y|ies))',
  // What is ordered, given or kept for patients
  'x-?rays?|mris?|(?:ct|cat|pet|bone density) scans?|ekgs?|ultrasounds?|mammogra\\w+|colonoscop\\w+|surger(?:y|ies)|biops\\w+|chemo(?:therapy)?|dialysis|physical therapy',
  '(?:lab|pathology) (?:reports?|results?|orders?)|(?:blood|urine|tissue|lab|patient) (?:specimens?|samples?)|blood (?:draws?|pressures?|sugars?|work)|specimens? (?:from|at|of|to) (?:doctors?|clinics?|hospitals?|physicians?)',
  // The money side of a practice: 'Billed secondary insurance', 'Revised the chargemaster', 'the bed board of a 400-bed facility'
  'secondary (?:insurance|payers?|claims)|charge ?(?:capture|master|description master)s?|chargemasters?|days in a/?r|bed (?:board|control)|\\d+-bed (?:facility|home|unit)|(?:privileges|credentials|licen[sc]es) of (?:[\\w-]+ )?providers|credentialing|e/m (?:levels?|codes?|coding)|cpt modifiers|(?:fax|fill|refill|call)\\w*(?: in)? scripts',
  // 'Cleaned and sterilized scopes', 'ordered braces and aligners'
  '(?:steriliz|sterilis|disinfect|autoclav)\\w*|braces and|aligners|crowns|extractions|eating disorders?|locked unit',
  'pacientes?|cirug[ií]as?|copagos?|expedientes? (?:médicos?|clínicos?)|recetas médicas',
  'vaccin\\w+|immuni[sz]\\w+|(?:flu|allergy) shots?|in for shots|injections|(?:mail-order|retail|hospital|specialty) pharmac(?:y|ies)|prescriptions?|refills? (?:calls?|requests?|orders?|lines?)|pills|(?:acute|critical|ambulatory|palliative) care|community health centers?|pharmacy benefits?|formular(?:y|ies)|vital signs|vitals|wound care|discharge (?:summaries|planning|planners)',
  'dentures|hearing aids?|contact lens(?:es)?|hygiene (?:recalls?|schedules?|visits?)|well[- ](?:child|baby|woman) \\w+|residency programs?|medical (?:charts?|records?|bills?|billing|claims?|histor(?:y|ies)|terminology|supplies|staff|necessity)',
  '(?:pull|scan|purg|assembl|prepp|prepar|audit|abstract|fil|put)\\w*(?: together)? (?:[\\w-]+ ){0,3}charts|into charts|charts (?:of|for|together)',
  // Papers and payers: 'Keyed enrollment forms of Medicaid members', 'Posted ERAs', 'Called insurers about unpaid claims'
  'medicaid|medicare|hmos?|ppos?|in-network|out-of-network|eobs?|eras|dme|hcfa|part d|superbills?|encounter forms?|caqh|icd-?(?:9|10)|cpt codes?|hcpcs|charge entry|pre-?determinations?',
  '(?:insurers|insurance (?:companies|carriers)|payers|blue cross)[^.\\n]{0,40}\\bclaims?|claims?[^.\\n]{0,30}\\b(?:insurers|payers|blue cross)',
  'aetna|cigna|humana|united ?health ?care|anthem|tricare|delta dental|bcbs|blue (?:cross|shield)|vsp|eyemed',
  'members[^.\\n]{0,40}\\b(?:deductibles|copays?|prescriptions|providers)|deductibles[^.\\n]{0,40}\\bmembers',
];

const wordOfCare = new RegExp(`\\b(?:${wordsOfCare.join('|')})\\b`, 'gi');

/** Those who have to do with patients and providers as customers, cases, pupils or subjects. */
const otherTrades: readonly string[] = [
  // Selling and making: 'Sold uniforms to nurses', 'Called on surgeons for a device maker'
  'sell(?:s|ing)?|sold|sales|retail(?:er)? (?:store|shop)|quotas?|territor(?:y|ies)|marketing|advertis\\w+|brochures?|pharmaceuticals?|drug (?:compan(?:y|ies)|makers?)|(?:makers?|manufactur\\w+)|patents?|devices?|distributor|wholesale\\w*|uniforms?|(?<!drug )stores?|shops?|boutiques?|telemarket\\w*',
  'deliver(?:s|ed|y|ies|ing)? (?:[\\w-]+ ){0,3}(?:to|for)|flowers?|florist|bouquets?|cater\\w*|restaurants?|hotels?|guests?|flights?|airlines?|passengers?|toys|jars|travel agen\\w+|pizza|freight|tow\\w*|tours?|club|concerts?|spa|salon|beauty|massage',
  // Building, fitting, renting
  'install\\w*|buil(?:t|ds?|ding|ders?)(?! (?:[a-z]+ )?(?:reports?|dashboards?|templates?|schedules?|rapport|relationships?|trust))|construct\\w*|renovat\\w*|remodel\\w*|paint\\w*|furnish\\w*|wir(?:ed|ing)|plumb\\w*|roof\\w*|leas(?:e[ds]?|ing)|rent(?:s|ed|al|als)?|mortgage|real estate|lawns?',
  // Pictures, words and machines
  'photograph\\w*|portraits?|(?<!payment )posters?|films?|filmed|magazines?|newspapers?|articles?|journalis\\w*|web ?sites?|web designer|logos?|software|apps?|servers?|vendors?|network (?:technician|engineer|administrator)',
  // Law, insurance of things, public assistance, personnel
  'malpractice(?! (?:coverage|insurance|premiums))|lawsuits?|suits|litigation|plaintiffs?|depositions?|attorneys?|lawyers?|paralegal|legal|court|defend(?:s|ed)?|auto|homeowners?|property|casualty|life insurance|supplement plans?|tax|food stamps|lawmakers|legislat\\w+|(?<!\\d )employees|enroll\\w* staff|credit union|recruit\\w*(?! (?:of )?(?:patients|participants|subjects))|staffing (?:agency|firm|company)|travel nurses|nurse placement|plac(?:ed|es|ing) (?:nurses|physicians)',
  // Schools, research on other than people, the zoo
  'school|homework|pupils?|students?|classes|courses?|curricul\\w+|camp|children|nanny|twins|(?<!living )campus|museum|beetles?|soil|fundrais\\w*|donors?|gala|conferences?|conventions?',
];

const ofAnotherTrade = new RegExp(`\\b(?:${otherTrades.join('|')})\\b`, 'i');

/** Jobs that meet patients and providers as all the world does, whatever their duties name: 'Shelved books on surgery'. */
const otherCraft =
  /\b(?:engineer|architect|developer|programmer|designer|photographer|writer|author|editor|reporter|columnist|artist|musician|actor|librarian|archivist|tutor|professor|lecturer|buyer|realtor|broker|banker|loan officer|underwriter|adjuster|detective|investigator|police|sheriff|lobbyist|caterer|chef|electrician|plumber|carpenter|painter|mechanic|machinist|welder|pastor|minister|leasing agent|tenant coordinator|nail technician|manicurist|cosmetologist|(?:hair)?stylist|barber|esthetician)\b/i;

/** Of so many items one is enough; of more, two of them and a fifth. */
const FEW_ITEMS = 4;
const shareOfMany = 0.2;

/** Items that only health care has, systems named among them: 'Scan lab reports into charts', but not 'Sold uniforms to nurses'. */
export function judgeByWords(title: string, { duties, systems }: JudgedEntry): Judgement | null {
  if (ofAnotherTrade.test(title) || otherCraft.test(title)) return null;
  const items = itemsOf(duties);
  const ofCare = items.flatMap((item) => {
    const found = yesFrom(item, { pattern: wordOfCare, ruleId: 'healthcare/words-of-care' });
    return found !== null && !ofAnotherTrade.test(item.text) ? [found] : [];
  });
  const told = [...ofCare, ...systems];
  const enough = items.length <= FEW_ITEMS ? 1 : Math.max(2, items.length * shareOfMany);
  return told.length < enough ? null : (told[0] ?? null);
}

/** The sentences and list items of running text. */
function itemsOf({ text, offset, resume }: FlowText): FlowText[] {
  return allMatches(/[^.;\n]+/g, text)
    .map((match) => ({
      text: match[0],
      offset: offset + match.index,
      resume,
    }))
    .filter((item) => item.text.trim() !== '');
}
