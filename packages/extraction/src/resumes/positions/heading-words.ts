/** Nouns that end a job title: 'Front Desk Receptionist', 'Director of Nursing'. */
const titleNouns = String.raw`manager|mgr|supervisor|director|administrator|admin|coordinator|co-?ordinator|assistant|asst|secretary|receptionist|clerk|specialist|representative|rep|reps|agent|associate|analyst|accountant|bookkeeper|biller|coder|collector|cashier|teller|nurse|rn|lpn|lvn|cna|aide|technician|(?:pharmacy|pharm|lab|dental|vet|veterinary|medical|med|support|nail|x-?ray|surgical|surgery|service|help ?desk|it|er|care|ultrasound|ekg|sleep|dialysis|psych|mental health|behavioral|field|repair) tech|(?:help ?desk|desktop|technical|tech|customer|user|it|administrative|admin|office|clerical|sales|product|application|patient|member) support|technologist|therapist|hygienist|physician|doctor|dentist|pharmacist|phlebotomist|paramedic|emt|caregiver|companion|counselor|counsellor|advisor|adviser|advocate|consultant|officer|executive|president|vice president|vp|ceo|cfo|coo|cto|cio|owner|co-owner|proprietor|founder|co-?founder|partner|principal|lead|leader|head|chief|foreman|chair|dean|faculty|professor|lecturer|teacher|tutor|instructor|trainer|educator|engineer|developer|programmer|architect|designer|administrative|scientist|researcher|writer|editor|reporter|producer|anchor|host|hostess|server|waiter|waitress|bartender|barista|cook|chef|baker|driver|operator|mechanic|installer|inspector|auditor|buyer|planner|scheduler|recruiter|interviewer|generalist|controller|comptroller|treasurer|underwriter|adjuster|examiner|processor|transcriptionist|typist|stenographer|librarian|paralegal|attorney|lawyer|intern|internship|extern|externship|trainee|apprentice|volunteer|fellow|resident|student|worker|laborer|labourer|helper|attendant|porter|concierge|janitor|custodian|housekeeper|guard|sergeant|captain|lieutenant|corporal|specialist e-?\d|soldier|marine|corpsman|medic|salesman|salesperson|saleswoman|sales|stylist|cosmetologist|esthetician|nanny|babysitter|sitter|merchandiser|packer|picker|stocker|handler|dispatcher|navigator|liaison|ambassador|evangelist|strategist|contractor|freelancer|freelance|temp|expediter|expeditor|buyer|estimator|surveyor|drafter|drafter|machinist|welder|electrician|plumber|carpenter|painter|farmer|gardener|landscaper|optician|optometrist|audiologist|chiropractor|dietitian|nutritionist|psychologist|psychiatrist|sonographer|radiographer|surgeon|veterinarian|midwife|doula|paraoptometric|scribe|registrar|abstractor|coach|mentor|organizer|proofreader|translator|interpreter|tester|member|operations|professional|communicator|key ?holder|crew|team member|customer service|gerente|facturador(?:a)?|codificador(?:a)?|oficinista|mecanógraf[oa]|telefonista|trabajador(?:a)?|voluntari[oa]|conductor(?:a)?|cocinero|cocinera|meser[oa]|higienista|farmacéutic[oa]|técnico de farmacia|administradora?|recepcionista|secretari[ao]|asistente|auxiliar|enfermer[ao]|contadora?|cajer[ao]|vendedora?|coordinadora?|supervisora|encargad[ao]|jef[ea]|maestr[ao]|ingenier[ao]|técnic[ao]|infirmi(?:er|ère)|directeur|directrice|adjointe?|responsable|chargée?|commis|réceptionniste|caissi(?:er|ère)|vendeu(?:r|se)`;

/** Words of the names of employers and schools. */
const employerNouns = String.raw`inc|incorporated|llc|l\.l\.c|llp|ltd|limited|corp|corporation|company|co\.|pllc|plc|gmbh|s\.?a\.?|pte|group|holdings|enterprises?|industries|international|hospitals?|clinics?|cent(?:er|re)s?|medical|health|healthcare|health ?care|health system|care|university|college|school|academy|institute|bank|credit union|associates|partners|partnership|services?|solutions|systems|technologies|labs?|laboratory|laboratories|practice|dental|dentistry|orthodontics|pediatrics|orthopa?edics|cardiology|dermatology|family|internal medicine|medicine|surgery|surgical|physicians|surgeons|clínicas?|consult[oó]rios?|centro|hospital|oficinas? (?:médicas?|dental|del? (?:dr|dra)\.?)|farmacia|laboratorio|tiendas?|supermercado|mercado|escuela|colegio|universidad|municipio|departamento de|compañía|empresas?|grupo|restaurante|cliniques?|eye|vision|optical|pharmacy|rehab|rehabilitation|nursing home|hospice|foundation|county|city of|state of|department of|dept\.? of|district|ministry|agency|insurance|store|stores|restaurant|hotel|inn|church|army|navy|air force|marine corps|marines|national guard|consulting|staffing|management|properties|realty|logistics|airlines|motors|foods|market|club|gym|salon|spa|veterinary|animal|network|council|society|association|board|ymca|red cross|firm|office of|offices of`;

const letter = 'A-Za-zÀ-ÿ';
const titlePattern = new RegExp(`(?<![${letter}])(?:${titleNouns})s?(?![${letter}])`, 'gi');
const lastTitlePattern = new RegExp(
  String.raw`(?<![${letter}])(?:${titleNouns})s?(?:[\s,/&-]+(?:[IVX]{1,4}|\d|[ab]|and|pt|ft|prn)){0,3}[\s.)]*$`,
  'i',
);
const employerPattern = new RegExp(`(?<![${letter}])(?:${employerNouns})(?![${letter}])`, 'i');

/** Spanish puts the noun first: 'Asistente Dental', 'Auxiliar de Oficina'. */
const opensInSpanish =
  /^(?:gerente|administradora?|recepcionista|secretari[ao]|asistente|auxiliar|enfermer[ao]|contadora?|cajer[ao]|vendedora?|coordinadora?|supervisora|encargad[ao]|jef[ea]|maestr[ao]|técnic[ao]|facturadora?|codificadora?|trabajadora?|higienista|directora)(?!\p{L})/iu;

/** How much these words look like a job title: 0 not at all; ending in one counts most. */
export function titleScore(words: string): number {
  if (words === '' || words.split(/\s+/).length > 22) return 0;
  const nouns = words.match(titlePattern)?.length ?? 0;
  if (nouns === 0) return 0;
  const ofForm =
    /^(?:[\p{L}-]+\s){0,3}(?:director|head|lead|manager|vp|vice president|chief|dean|chair|officer|secretary|clerk)s? (?:of|for|,)/iu;
  const ends = lastTitlePattern.test(words) || opensInSpanish.test(words);
  return Math.min(nouns, 2) + (ends ? 2 : 0) + (ofForm.test(words) ? 2 : 0);
}

/** Where the last noun of a title ends, its grade included: 'Accounts Rep III'. 0: there is none. */
export function endOfTitle(words: string): number {
  if (opensInSpanish.test(words)) return words.length;
  const last = Array.from(words.matchAll(titlePattern)).at(-1);
  if (last === undefined) return 0;
  const end = last.index + last[0].length;
  return end + (/^\s+(?:[IVX]{1,4}|\d)(?![\w])/.exec(words.slice(end))?.[0].length ?? 0);
}

/** 'Company Name' is what anonymised resumes print for the employer. */
export const placeholderEmployer =
  /\bcompany name\b(?:\s{0,20}[-–,|/]*\s{0,20}(?:City\s*,\s*State(?:\s*,\s*(?:USA?|United States))?|City|State)(?![A-Za-z]))?/i;

export function employerScore(words: string): number {
  if (placeholderEmployer.test(words)) return 5;
  return employerPattern.test(words) ? 2 : 0;
}

const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|ON|QC|BC|AB|MB|SK|NS|NB|UK';
const stateNames =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const countries =
  'USA?|U\\.S\\.A?\\.?|United States|Canada|Mexico|México|India|China|Japan|Germany|France|Spain|España|Italy|Brazil|Brasil|United Kingdom|England|Scotland|Ireland|Australia|Philippines|Singapore|Nigeria|Kenya|Ghana|Haiti|Jamaica|Cuba|Colombia|Peru|Argentina|Chile|Ecuador|Venezuela|Dominican Republic|Pakistan|Bangladesh|Vietnam|Korea|Russia|Ukraine|Poland|Sweden|Norway|Iraq|Iran|Israel|Egypt|Afghanistan|Guatemala|Honduras|El Salvador|Puerto Rico|Taiwan|Thailand|Indonesia|Malaysia|Switzerland|Netherlands|Belgium|Portugal|Turkey|Ethiopia|South Africa';
const region = `(?:${states}|${stateNames}|${countries}|S\\.?Korea|Maharashtra|Ontario|Quebec|British Columbia|Alberta)`;
const town = String.raw`[\p{Lu}][\p{L}.'’-]{1,40}(?:\s[\p{Lu}][\p{L}.'’-]{1,40}){0,3}`;
const place = String.raw`(?:City\s{0,9},?\s{0,9}State|${town}\s*,\s*(?:${region}\.?(?:\s{0,9},?\s{0,9}(?:\d{5}(?:-\d{4})?|${countries}))?|${town}\s*,\s*(?:${countries})))`;

/** 'Seattle, WA', 'City , State', 'Pune, Maharashtra, India': a place and nothing else. */
export const wholePlace = new RegExp(`^${place}$`, 'u');
/** A place within a line of the contact's head. */
export const placeAnywhere = new RegExp(`(?<![\\p{L}])${place}(?![\\p{L}])`, 'u');
/** A place at the end of a line, with a state that is known: 'Harrison Clinic, New Orleans, LA'. */
export const placeAtEnd = new RegExp(
  String.raw`(?<![\s,–—|-])[\s,–—|-]+(?<place>City\s*,\s*State(?:\s*,\s*(?:US|USA|United States))?|[\p{Lu}][\p{L}.'’-]{1,40}(?:\s[\p{Lu}][\p{L}.'’-]{1,40}){0,2}\s*,\s*(?:${states}|${stateNames})(?:\s+\d{5})?)$`,
  'u',
);
export const townAndState = new RegExp(`^${town}\\s+(?:${states})$`, 'u');
export const stateFirst = new RegExp(`^(?:${states}) (?=[A-Z])`);
export const stateOnly = new RegExp(`^(?:State|City|${states}|${stateNames})$`);

/** 'Position: Office Manager', 'Employer: Harbor View Clinic', 'Dates: …' of forms. */
export const entryLabel =
  /^(?:employer|company|organi[sz]ation|facility|position(?: held| title)?|(?:job )?title|role|dates?(?: of employment| employed)?|period|duration|location)\s*:\s*/i;
