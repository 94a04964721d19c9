import { describe, expect, test } from 'vitest';
import { parsePosting } from './parse-posting.ts';

/** What a sentence or a short list asks for; a field that is not named is null, false or empty. */
interface Asked {
  readonly d?: string;
  readonly p?: string;
  readonly lieu?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly pref?: number;
  /** Languages and credentials as 'es:r CPC:p'. */
  readonly l?: string;
  readonly c?: string;
}

const NOTHING = { d: null, p: null, lieu: false, min: null, max: null, pref: null, l: '', c: '' };

const phrases: readonly (readonly [text: string, asked: Asked])[] = [
  [
    "Qualifications:\n- Bachelor's degree in Healthcare Administration or related field required; Master's degree preferred",
    { d: 'bachelor', p: 'master' },
  ],
  [
    "Requirements:\nBachelor's degree with 3 years of experience, or Associate's degree with 5 years of experience",
    { d: 'associate', min: 3 },
  ],
  [
    'Must have a high school diploma or GED, 2+ years of medical office experience, and be bilingual in English and Spanish.',
    { d: 'high-school', min: 2, l: 'es:r' },
  ],
  ['Minimum 5 years experience in a physician office, at least 2 of which in a supervisory role', { min: 5 }],
  ['Associates degree preferred, or equivalent experience.', { p: 'associate', lieu: true }],
  ['High School Diploma required. Some college preferred.', { d: 'high-school', p: 'high-school' }],
  ['Education: BA/BS preferred but not required', { p: 'bachelor' }],
  ['No degree required. No experience necessary.', {}],
  ['College degree not required.', {}],
  ['CMM or CMPE certification preferred', { c: 'CMM:p CMPE:p' }],
  ['Must obtain CPC certification within 12 months of hire.', { c: 'CPC:r' }],
  ['Current BLS/CPR certification required', { c: 'BLS:r CPR:r' }],
  ["Valid driver's license and reliable transportation", { c: 'DL:r' }],
  ["Valid Texas driver's license a plus.", { c: 'DL:p' }],
  ['You will supervise RNs and LPNs in the clinic.', {}],
  ['We have been serving the community for over 30 years.', {}],
  ['Our physicians have more than 50 years of combined experience.', {}],
  ['Applicants must be at least 18 years old.', {}],
  ['3-5 years of experience in medical billing preferred.', { pref: 3 }],
  ['1 to 2 years experience', { min: 1, max: 2 }],
  [
    'Minimum of one (1) year medical front office experience required. Two years preferred.',
    { min: 1, pref: 2 },
  ],
  ['At least 6 months of customer service experience', { min: 0.5 }],
  ["18 months' experience as a receptionist", { min: 1.5 }],
  ['Up to 2 years of experience', { min: 0, max: 2 }],
  ["More than 3 years' experience managing a dental practice", { min: 3 }],
  ['Bilingual a plus!', { l: 'und:p' }],
  ['Preferred: Haitian Creole or Spanish. A car is a plus.', { l: 'ht:p es:p' }],
  ['It would be wonderful if you also have\n- First Aid and CPR certification', { c: 'FIRST-AID:p CPR:p' }],
  ['Strongly preferred\n- MHA or MBA\n- CMPE', { p: 'master', c: 'CMPE:p' }],
  ['Fluency in Spanish is required; Haitian Creole a plus', { l: 'es:r ht:p' }],
  ['Bilingual (English/Spanish) strongly preferred', { l: 'es:p' }],
  ['Must speak, read and write Spanish fluently.', { l: 'es:r' }],
  ['Interpreter services are available in Spanish and Vietnamese.', {}],
  ['We do not discriminate on the basis of language or national origin.', {}],
  ['Ability to communicate in English; Spanish a plus', { l: 'es:p' }],
  ['Knowledge of Spanish helpful', { l: 'es:p' }],
  ['Spanish speaking preferred', { l: 'es:p' }],
  ['Spanish speaking', { l: 'es:r' }],
  ['Candidates who speak Korean or Mandarin are encouraged to apply.', { l: 'ko:p zh:p' }],
  ['American Sign Language skills are a plus', { l: 'ase:p' }],
  [
    "The ideal candidate will have a Bachelor's degree and 5 years of practice management experience.",
    { p: 'bachelor', pref: 5 },
  ],
  ['The ideal candidate must have 3 years of experience.', { min: 3 }],
  ['Ideally, you have 2+ years in a medical office.', { pref: 2 }],
  [
    "Preferred Qualifications:\n- Bachelor's degree\n- 3 years of experience\n- CMPE certification\nRequirements:\n- HS diploma\n- 1 year experience",
    { d: 'high-school', p: 'bachelor', min: 1, pref: 3, c: 'CMPE:p' },
  ],
  ['Nice to have\n• CPC\n• Spanish', { c: 'CPC:p', l: 'es:p' }],
  ['Bonus points:\nMBA or MHA', { p: 'master' }],
  ["Tuition reimbursement for employees pursuing a bachelor's degree.", {}],
  ['Benefits: 401k after 1 year of service, tuition assistance', {}],
  ['Licensed Practical Nurse (LPN) with current Ohio license', { c: 'LPN:r' }],
  ['RN license preferred', { c: 'RN:p' }],
  [
    'Graduate of an accredited school of nursing; current RN licensure in the state of Florida',
    { d: 'certificate', c: 'RN:r' },
  ],
  ['Completion of an accredited Medical Assistant program required', { d: 'certificate' }],
  ['Certified Medical Assistant (CMA) or Registered Medical Assistant (RMA) required', { c: 'CMA:r RMA:r' }],
  ['Medical assistant certification preferred', { c: 'CMA:p' }],
  ["Bachelor's degree or 5 years of related experience", { d: 'bachelor', lieu: true, min: 5 }],
  [
    "Bachelor's degree in business or equivalent combination of education and experience",
    { d: 'bachelor', lieu: true },
  ],
  ["High school diploma or equivalent and 2 years' experience", { d: 'high-school', min: 2 }],
  ['Two years of college may be substituted for one year of experience', {}],
  ['Four-year degree from an accredited university', { d: 'bachelor' }],
  ['2 year degree in a related field', { d: 'associate' }],
  ['Degree in accounting a plus', { p: 'bachelor' }],
  ["Master's degree (MHA, MBA) strongly preferred; Bachelor's required", { d: 'bachelor', p: 'master' }],
  ['BSN required, MSN preferred', { d: 'bachelor', p: 'master' }],
  ['MD, DO or equivalent required to supervise', {}],
  ['Experience (5+ years) in medical practice management', { min: 5 }],
  ['Experience: 3 years', { min: 3 }],
  ['Years of experience required: 2', { min: 2 }],
  ['Minimum Experience: 2 years', { min: 2 }],
  ['Required Experience:\n2 years', { min: 2 }],
  ['Experience: Medical billing: 1 year (Required)', { min: 1 }],
  ['License/Certification:\n\nBLS Certification (Preferred)', { c: 'BLS:p' }],
  ['Language:\n\nSpanish (Required)', { l: 'es:r' }],
  ["Education:\n\nBachelor's (Preferred)", { p: 'bachelor' }],
  [
    "- HS Diploma/GED required, Associate's Degree preferred\n- 3+ yrs exp required",
    { d: 'high-school', p: 'associate', min: 3 },
  ],
  ['You should have at least a year of experience in a busy office.', { min: 1 }],
  ['a year or more of front desk experience', { min: 1 }],
  ['a minimum of two (2) to three (3) years experience', { min: 2, max: 3 }],
  ['2-4 yrs. exp. in dental office', { min: 2, max: 4 }],
  ["5 yrs exp req'd, college degree pref'd", { min: 5, p: 'bachelor' }],
  [
    'Five years progressive management experience in health care, three of which must be in a physician group.',
    { min: 5 },
  ],
  ['10+ years of experience; 5 years of leadership experience preferred', { min: 10, pref: 5 }],
  ['Must have two years recent experience within the last five years in OB/GYN.', { min: 2 }],
  ['Registered nurse or licensed practical nurse preferred', { c: 'RN:p LPN:p' }],
  ['Nursing Home Administrator license in the State of Ohio required', { c: 'NHA:r' }],
  ['Licensed Nursing Home Administrator (LNHA)', { c: 'NHA:r' }],
  ['First Aid and CPR certified', { c: 'FIRST-AID:r CPR:r' }],
  ['Notary Public a plus', { c: 'NOTARY:p' }],
  ['Certified coder (CPC, CCS or RHIT) preferred', { c: 'CPC:p CCS:p RHIT:p' }],
  ['AAPC or AHIMA coding certification required', { c: 'CPC:r CCS:r' }],
  ['PHR or SHRM-CP is desirable', { c: 'PHR:p SHRM-CP:p' }],
  ['Works closely with the RN and the Nurse Practitioner.', {}],
  ['We are looking for an experienced Nurse Practitioner for our clinic', { c: 'NP:r' }],
  [
    "Education and Experience: Bachelor's degree preferred. Minimum of 3 years experience in health care required.",
    { p: 'bachelor', min: 3 },
  ],
  ['High school education with two years of college preferred', { d: 'high-school', p: 'high-school' }],
  ['High School graduate; college preferred', { d: 'high-school' }],
  [
    "Associate's or Bachelor's degree in business, healthcare or related field, or equivalent work experience",
    { d: 'associate', lieu: true },
  ],
  ["Bachelor's degree (preferred) or Associate's degree (required)", { d: 'associate', p: 'bachelor' }],
  ['Vocational or technical school training preferred', { p: 'certificate' }],
  ['Undergraduate degree required; graduate degree preferred.', { d: 'bachelor', p: 'master' }],
  ["Currently pursuing a Bachelor's degree", {}],
  [
    'Bachelors Degree in Nursing (BSN) required.  Masters Degree in Nursing or related field preferred.  Five years of nursing experience.',
    { d: 'bachelor', p: 'master', min: 5 },
  ],
  [
    '*Requirements:*  High school diploma or GED.  2 years experience.  *Preferred:*  Bilingual Spanish.  CMA.',
    { d: 'high-school', min: 2, l: 'es:p', c: 'CMA:p' },
  ],
  [
    "Job Requirements: - 3 years of experience - Knowledge of Medicare - Bachelor's degree a plus - CPR",
    { min: 3, p: 'bachelor', c: 'CPR:r' },
  ],
  [
    "Candidate with Bachelor's preferred, but will consider experience in lieu of degree.",
    { p: 'bachelor', lieu: true },
  ],
  ['Prior experience may substitute for formal education', { lieu: true }],
  ['Experience in lieu of education will be considered', { lieu: true }],
  ['Relevant work experience can be considered in lieu of a degree.', { lieu: true }],
  ["3+ years' experience in healthcare or Bachelor's degree", { d: 'bachelor', lieu: true, min: 3 }],
  ['One year of experience or an equivalent combination of education and experience', { lieu: true, min: 1 }],
  ['2+ years of experience with Epic preferred; 1+ year with any EHR required', { min: 1, pref: 2 }],
  ['Requires 1-3 years of related experience', { min: 1, max: 3 }],
  ['Office Manager - 5 yrs. experience required', { min: 5 }],
  [
    'Our company, with over 20 years of experience in dermatology, seeks a manager with 2 years of experience.',
    { min: 2 },
  ],
  [
    'MUST HAVE AT LEAST 2 YEARS EXPERIENCE. MUST BE BILINGUAL ENGLISH/SPANISH. HS DIPLOMA REQUIRED.',
    { min: 2, l: 'es:r', d: 'high-school' },
  ],
  ['Se requiere español', { l: 'es:r' }],
  ['RDH or CDA license/certification required', { c: 'RDH:r CDA:r' }],
  ['Certified in BLS; ACLS and PALS preferred', { c: 'BLS:r ACLS:p PALS:p' }],
  ['CPR certification (or willing to obtain)', { c: 'CPR:r' }],
  ['Medical Office Manager certification (CMOM, CMM) preferred', { c: 'MOA:p CMOM:p CMM:p' }],
  ['Experience with AS/400; MS Office; able to work as a team', {}],
  ["Minimum education: Bachelor's. Minimum experience: 4 years.", { d: 'bachelor', min: 4 }],
  [
    "We require an Associates in Business plus three (3) or more years' supervisory experience",
    { d: 'associate', min: 3 },
  ],
  ['must have a Bachelors in Business Administration', { d: 'bachelor' }],
  ['B.A. or B.S. degree; M.B.A. a plus', { d: 'bachelor', p: 'master' }],
  ["Education Level: Bachelor's Degree\nExperience Level: 3-5 years", { d: 'bachelor', min: 3, max: 5 }],
  ['Degree: Bachelors\nYears Experience: 2+', { d: 'bachelor', min: 2 }],
  ['Education: 4 Year Degree   Experience: At Least 3 Years', { d: 'bachelor', min: 3 }],
  [
    'Job Requirements Education: High School Diploma Experience: 2 years in a medical office',
    { d: 'high-school', min: 2 },
  ],
  ['Exp: 2yrs. Salary DOE.', { min: 2 }],
  ['Desired Skills:\n- Bilingual (Spanish)\n- 2 years of medical office experience', { l: 'es:p', pref: 2 }],
  ["What we need from you:\n- 2 years' experience\n- Associate degree", { min: 2, d: 'associate' }],
  [
    'Skills/Requirements\n* Must have 1 year dental experience\n* Dentrix a plus\n* Bilingual Spanish a plus',
    { min: 1, l: 'es:p' },
  ],
  ['Experience in medical billing required, minimum 2 years.', { min: 2 }],
  ['Experience with medical billing (2 years minimum) required.', { min: 2 }],
  ['Medical office experience required (at least 1 year)', { min: 1 }],
  [
    'Previous medical office experience preferred, but not required. High school diploma required.',
    { d: 'high-school' },
  ],
  ['Prior medical office experience of at least 2 years is a must', { min: 2 }],
  [
    'We are looking for a candidate with a minimum of 2 years of experience and a high school diploma.',
    { min: 2, d: 'high-school' },
  ],
  ['Seeking RN with 3 years experience in oncology for busy practice.', { c: 'RN:r', min: 3 }],
  ['Our team consists of 3 physicians, 2 NPs and 5 medical assistants.', {}],
  ['Must be able to work with physicians, RNs, and LPNs.', {}],
  ['Will report to the RN Supervisor.', {}],
  ["Must have reliable transportation and a valid driver's license.", { c: 'DL:r' }],
  ["Copies insurance card and driver's license at check-in.", {}],
  ["Scan patient's driver's license and insurance cards", {}],
  ['CPR certified a plus', { c: 'CPR:p' }],
  ['BLS required; ACLS preferred.', { c: 'BLS:r ACLS:p' }],
  ['Certification as a Medical Assistant (CMA, RMA, or NCMA) is required.', { c: 'CMA:r RMA:r NCMA:r' }],
  [
    'National certification (CMA/RMA/CCMA) required within 6 months of employment',
    { c: 'CMA:r RMA:r CCMA:r' },
  ],
  ['Medical Assistant certification or equivalent experience required', { c: 'CMA:r' }],
  ['CPC, CCS or equivalent certification required', { c: 'CPC:r CCS:r' }],
  ['Certified Professional Coder certification strongly desired', { c: 'CPC:p' }],
  ['Coding certification a plus (CPC)', { c: 'CPC:p' }],
  ['RHIT/RHIA credentials preferred', { c: 'RHIT:p RHIA:p' }],
  [
    'Candidates must be bilingual in Spanish and English and have 1-2 years of receptionist experience.',
    { l: 'es:r', min: 1, max: 2 },
  ],
  ['Bilingual in Spanish is a plus but not required', { l: 'es:p' }],
  ['Bilingual preferred.', { l: 'und:p' }],
  ['Bilingual Spanish/English a must!', { l: 'es:r' }],
  ['Must be fluent in English and Vietnamese', { l: 'vi:r' }],
  ['Fluent in English (spoken and written).', {}],
  ['Excellent English communication skills; second language helpful', { l: 'und:p' }],
  ['Portuguese or Spanish speaking is desired.', { l: 'pt:p es:p' }],
  ['Russian speaking a plus', { l: 'ru:p' }],
  ['Chinese (Mandarin/Cantonese) speaking required', { l: 'zh:r' }],
  ['Spanish-speaking front desk receptionist needed for busy clinic', { l: 'es:r' }],
  ["Associate's degree or higher in health information preferred", { p: 'associate' }],
  ["Associate's degree required; bachelor's degree a plus", { d: 'associate', p: 'bachelor' }],
  [
    'Associate degree in business, or two years of related experience',
    { d: 'associate', lieu: true, min: 2 },
  ],
  ["High school diploma, with associate's degree preferred", { d: 'high-school', p: 'associate' }],
  ["High school diploma or equivalent; Bachelor's degree preferred.", { d: 'high-school', p: 'bachelor' }],
  ['High school diploma or equivalent, some college preferred', { d: 'high-school', p: 'high-school' }],
  ["Bachelor's preferred. Will consider commensurate experience.", { p: 'bachelor' }],
  [
    "Bachelor's degree from four-year college or university; or one to two years related experience and/or training; or equivalent combination of education and experience.",
    { d: 'bachelor', lieu: true, min: 1, max: 2 },
  ],
  [
    "Master's degree (M.A.) or equivalent; or four to ten years related experience and/or training; or equivalent combination of education and experience.",
    { d: 'master', lieu: true, min: 4, max: 10 },
  ],
  [
    'High school diploma or general education degree (GED); or one to three months related experience and/or training; or equivalent combination of education and experience.',
    { d: 'high-school', lieu: true, min: 0.08, max: 0.25 },
  ],
  ['Degree preferred.', { p: 'bachelor' }],
  ['BS/BA degree or equivalent work experience required', { d: 'bachelor', lieu: true }],
  ['B.S. in Nursing or related field required, M.S. preferred', { d: 'bachelor', p: 'master' }],
  ['College preferred', {}],
  ['Graduate of an accredited medical assisting program preferred.', { p: 'certificate' }],
  ['Graduation from an accredited LPN program. Current LPN license.', { d: 'certificate', c: 'LPN:r' }],
  [
    'Education: Graduate of an approved school of radiologic technology; ARRT required',
    { d: 'certificate', c: 'RT:r' },
  ],
  ["Doctor of Pharmacy degree or Bachelor's in Pharmacy", { d: 'bachelor' }],
  ['PharmD required. Active pharmacist license.', { d: 'doctorate', c: 'RPH:r' }],
  ['LCSW or LMSW required', { c: 'LCSW:r LMSW:r' }],
  ["Master's degree in social work (MSW) with LCSW preferred", { d: 'master', c: 'LCSW:p' }],
  ['Physical Therapist license in NY state required; DPT preferred', { c: 'PT:r', p: 'doctorate' }],
  ['Five to seven years of progressively responsible experience', { min: 5, max: 7 }],
  ["minimum 3 - 5 years' management experience", { min: 3, max: 5 }],
  ["at least three years' experience, preferably five", { min: 3 }],
  ['3 years experience required, 5 years preferred', { min: 3, pref: 5 }],
  ['Two (2) years or more experience in accounts payable', { min: 2 }],
  ["Over 5 years' experience", { min: 5 }],
  ['Experience: 5+ years in an administrative role', { min: 5 }],
  ['2+ years', {}],
  ['Requirements:\n- 2+ years as a dental receptionist\n- 1+ year with Dentrix', { min: 2 }],
  ['one year previous experience in similar position', { min: 1 }],
  ['6 mos. - 1 yr. experience', { min: 0.5, max: 1 }],
  ['six (6) months to one (1) year experience', { min: 0.5, max: 1 }],
  ['experience of 2-3 years', { min: 2, max: 3 }],
  ['With 35 years of experience, our firm is a leader.', {}],
  ['ABC Dental, a family owned practice with 20 years of experience, is hiring.', {}],
  ['The practice was founded 20 years ago and has 15 years of experience in sleep medicine.', {}],
  ['Contract length: 2 years. Experience a plus.', {}],
  ['Work authorization for at least 2 years. No sponsorship.', {}],
  ['This is a 1 year temporary position with benefits, experience preferred.', {}],
  ['Retirement plan after one year; two weeks vacation after 1 year; raises based on experience', {}],
  ['Pays $15-20 per hour depending on years of experience', {}],
  ['No experience needed - we train! Must be 21 years of age or older.', {}],
  ['Experience preferred but will train the right person. 1 yr.', {}],
  ['Experience required: Medical Assistant: 1 year', { min: 1 }],
  ['Experience:\nMedical Billing: 3 years (Required)\nEpic: 1 year (Preferred)', { min: 3, pref: 1 }],
  ['Preferred: Minimum of 2 years experience', { pref: 2 }],
  ["Ideal candidate: 3+ years experience, Bachelor's degree", { pref: 3, p: 'bachelor' }],
  ['Ideal candidates will have a minimum of 2 years experience', { min: 2 }],
  [
    "The successful candidate will have 3-5 years of experience and a Bachelor's degree.",
    { min: 3, max: 5, d: 'bachelor' },
  ],
  ["You have: a Bachelor's degree; 4+ years of experience; strong Excel skills", { d: 'bachelor', min: 4 }],
  ['Strongly prefer candidates with CMPE and 5+ years of experience.', { c: 'CMPE:p', pref: 5 }],
  ["We'd love it if you have a bachelor's degree", { p: 'bachelor' }],
  ['It would be great if you speak Spanish', { l: 'es:p' }],
  ["Preference given to candidates with a Master's degree", { p: 'master' }],
  ['Advanced degree desirable', { p: 'master' }],
  ['MBA/MHA a plus', { p: 'master' }],
  ['Undergraduate degree in business, finance or health care; MBA preferred', { d: 'bachelor', p: 'master' }],
  ['An RN with a BSN is preferred', { c: 'RN:p', p: 'bachelor' }],
  ['RN, BSN required', { c: 'RN:r', d: 'bachelor' }],
  [
    "Minimum qualifications: High School diploma/GED and three years experience OR Bachelor's degree and one year experience.",
    { d: 'high-school', min: 1 },
  ],
  ['Equivalent combination of education and experience may be considered.', { lieu: true }],
  [
    "Education/Experience: High School Diploma or GED plus 2 years of experience, or an Associate's Degree.",
    { d: 'high-school', min: 2, lieu: true },
  ],
  ['Tuition reimbursement. Associate discounts. Degree programs.', {}],
  ['Students pursuing a degree in healthcare are welcome.', {}],
  ['Physicians with MD degrees lead our team.', {}],
  ['recent college graduates welcome', {}],
  ["Recent grads encouraged to apply; bachelor's degree required.", { d: 'bachelor' }],
  ['Typing 45 wpm; 10 key; Notary a plus; DL required', { c: 'NOTARY:p' }],
  ['Licensed as an Assisted Living Administrator in VA', { c: 'ALA:r' }],
  ["Current, unencumbered nursing home administrator's license", { c: 'NHA:r' }],

  [
    "A. I have one year of specialized experience in claims.\nB. I have a master's degree in health administration.\nC. I have a combination of education and experience.",
    { d: 'master', lieu: true, min: 1 },
  ],
  [
    "You must have 3 years of general experience OR a bachelor's degree.",
    { d: 'bachelor', lieu: true, min: 3 },
  ],
  [
    'Two full years of progressively higher level graduate education may also qualify; experience is reviewed.',
    {},
  ],
  ['two (2) year degree in business required', { d: 'associate' }],
  ['2 or 4 year degree preferred', { p: 'associate' }],
  ['One to two (1-2) years of experience', { min: 1, max: 2 }],
  ['We are hiring RNs and LPNs for our new clinic!', { c: 'RN:r LPN:r' }],
  ['LPN needed for busy allergy office', { c: 'LPN:r' }],
  ['Responsible for hiring RNs and LPNs', {}],
  ['Position: RN Case Manager', {}],
  ['Certified Medical Assistant - Full Time', {}],
  ['We are seeking a Certified Medical Assistant to join us', { c: 'CMA:r' }],
  ["Bachelor's degree preferred. Equivalent experience will be considered.", { p: 'bachelor', lieu: true }],
  ['Medical Assistant diploma or certificate required', { d: 'certificate' }],
  ['Bachelors or better', { d: 'bachelor' }],
  ['Minimum of 1-year experience in a front office', { min: 1 }],
  ['2-year minimum experience in billing', { min: 2 }],
  ['Experience - 2 years', { min: 2 }],
  ['Requires 2 plus years of experience', { min: 2 }],
  ['Requires a HS diploma plus two years of experience', { d: 'high-school', min: 2 }],
  [
    "Qualified applicants must have an Associate's Degree and be a licensed RN",
    { d: 'associate', c: 'RN:r' },
  ],
  ["RN's and LPN's wanted", { c: 'RN:r LPN:r' }],
  [
    'Must be currently licensed as an RN in the State of Texas with 2+ years of OR experience',
    { c: 'RN:r', min: 2 },
  ],
  [
    'Bachelors degree in Nursing preferred; current RN license required; BLS required; 5 years nursing with 2 years management',
    { p: 'bachelor', c: 'RN:r BLS:r', min: 5 },
  ],
  [
    "This position requires either a bachelor's degree or at least three years of relevant experience.",
    { d: 'bachelor', lieu: true, min: 3 },
  ],
  [
    'Education: High School/GED. Experience: 6 months to 1 year in customer service preferred',
    { d: 'high-school', pref: 0.5 },
  ],
  ["Preferred candidate will have 2 years' experience and speak Spanish", { pref: 2, l: 'es:p' }],
  ["You'll need: 3 years of experience. Bonus: Spanish.", { min: 3, l: 'es:p' }],
  [
    "Experience: 2+ years preferred. Education: Associate's preferred, HS required",
    { pref: 2, p: 'associate', d: 'high-school' },
  ],
  ['Excellent communication skills (Spanish a plus)', { l: 'es:p' }],
  ['Applicants with Spanish fluency will be given preference', { l: 'es:p' }],
  ['Fluency in Spanish and English preferred', { l: 'es:p' }],
  ['Fluent in Spanish', { l: 'es:r' }],
  ['Bilingual - English/Spanish', { l: 'es:r' }],
  ['Spanish required, Portuguese preferred', { l: 'es:r pt:p' }],
  ['Seeking a bilingual (Spanish) receptionist', { l: 'es:r' }],
  ['Our clinic serves a Spanish-speaking population.', {}],
  ['Our patients speak Spanish and Hmong.', {}],
  ['This form is available in Spanish', {}],
  [
    'Minimum Requirements: Bachelor’s degree in Health Administration, Business, or Nursing; Master’s preferred. Three years’ management experience.',
    { d: 'bachelor', p: 'master', min: 3 },
  ],
  ['• BA/BS degree • 3+ years of experience • CPA preferred', { d: 'bachelor', c: 'CPA:p', min: 3 }],
  ['Associate Degree or certificate from technical school preferred', { p: 'certificate' }],
  ['High School Diploma or GED, Vocational training preferred', { d: 'high-school', p: 'certificate' }],
  ['Graduate of a 2-year medical assistant program', { d: 'certificate' }],
  ['Successful completion of a medical coding course', {}],
  ['ACLS/BLS certification', { c: 'ACLS:r BLS:r' }],
  ['Current CPR & First Aid certification', { c: 'CPR:r FIRST-AID:r' }],
  ['CPR certification required or willingness to obtain within 30 days', { c: 'CPR:r' }],
  ['Valid DL', {}],
  ["Possession of a valid state driver's license and proof of insurance is required", { c: 'DL:r' }],
  ['Clean driving record', {}],
  ['CNA or MA certification preferred', { c: 'CNA:p CMA:p' }],
  ['Nationally certified Medical Assistant', { c: 'NCMA:r' }],
  ['Certified Phlebotomist preferred', {}],
  ['CMPE, FACMPE or working towards certification a plus', { c: 'CMPE:p FACMPE:p' }],
  ['Notary a plus. Driver license.', { c: 'NOTARY:p DL:r' }],
  ['PHR/SPHR certification highly desired', { c: 'PHR:p' }],
  ['Licensed Clinical Social Worker with 2 years post-licensure experience', { c: 'LCSW:r', min: 2 }],
  ["3 years post graduate experience required; Master's in Social Work", { min: 3, d: 'master' }],
  ['Proven track record of 5 years in medical practice management', { min: 5 }],
  ['5 years of increasingly responsible positions in healthcare administration', { min: 5 }],
  ['Has worked at least 2 years in a pediatric office', { min: 2 }],
  ['2 years working with Medicaid claims', { min: 2 }],
  ['Requirements:\n2 years working with Medicaid claims', { min: 2 }],
  ['Must be at least 21 years old with 3 years driving history', {}],
  ['Our founder has 20 years of nursing experience and a PhD in biology.', {}],
  ['Named best place to work 5 years in a row; we value experience.', {}],
  ['Celebrating 50 years of experience and service', {}],
  ["Grow with us! In the last 3 years, we've doubled our experience team", {}],
  ['The contract is for 2 years with renewal; experience with contracts', {}],
  ['Dr. Lee brings 15 years of experience in orthopedics.', {}],
  [
    "Master's degree preferred in finance, marketing, MBA or equivalent. Bachelor's degree required.",
    { d: 'bachelor', p: 'master' },
  ],
  [
    "At least four years of experience in analysis.\nA Bachelor's degree may be substituted for two years of the required experience.\nA Graduate degree may be substituted for three years of the required experience.",
    { d: 'bachelor', lieu: true, min: 4 },
  ],
  ['Openings for BS, MS and PhD graduates in nursing', { d: 'bachelor' }],
  ["Bachelor's degree required. A degree in business is desired.", { d: 'bachelor' }],
  ['Four years of college preferred', { p: 'bachelor' }],
  [
    '2 years of experience required. Advanced degree may substitute for experience. HS diploma.',
    { d: 'high-school', min: 2 },
  ],
  ['Must maintain current CPR certification', { c: 'CPR:r' }],
  ['Ensures that all staff maintain current CPR certification', {}],
  ['Tracks employee licensure and BLS certifications for the clinic', {}],
  ['Verifies RN licenses of agency staff', {}],
  ["Hiring manager will check your driver's license", {}],
  ['Candidates must hold an active LCSW in New York', { c: 'LCSW:r' }],
  ["Active state Nursing Home Administrator's license in good standing", { c: 'NHA:r' }],
  ['Licensed Nursing Home Administrator with 3 years experience', { min: 3, c: 'NHA:r' }],
  ['Assists the licensed nursing home administrator with daily operations', {}],
  ['Requirements: RN; BLS; 2 years experience', { min: 2, c: 'BLS:r RN:r' }],
  ['Licenses & Certifications\n- RN\n- ACLS\n- PALS', { c: 'ACLS:r PALS:r RN:r' }],
  ['Preferred Certifications:\nCPC\nCCS-P', { c: 'CCS-P:p CPC:p' }],
  ['Coordinates with RNs, LPNs, and CNAs to schedule visits', {}],
  ['Work alongside nurse practitioners and physician assistants', {}],
  ['The Medical Assistant works with the CMA lead', {}],
  ['CMA preferred but not required', { c: 'CMA:p' }],
  ['Will accept CMA, RMA or NCMA', { c: 'CMA:r NCMA:r RMA:r' }],
  ['Eligible for RHIA or RHIT certification', { c: 'RHIA:r RHIT:r' }],
  ['RHIA/RHIT eligible preferred', { c: 'RHIA:p RHIT:p' }],
  ['CPC-A acceptable', { c: 'CPC-A:r' }],
  ['Certified Coder (CPC or CCS) with 2 years', { c: 'CCS:r CPC:r' }],
  ['Certification in medical coding (CPC, CCS) strongly preferred', { c: 'CCS:p CPC:p' }],
  ['SHRM-CP or PHR a plus', { c: 'PHR:p SHRM-CP:p' }],
  ['Provide support to physical therapists and occupational therapists', {}],
  ['Pharmacist license in good standing', { c: 'RPH:r' }],
  ['PTCB certified preferred', { c: 'CPHT:p' }],
  ['Current ARRT and state radiology license', { c: 'RT:r' }],
  ['Notary public commission desirable', { c: 'NOTARY:p' }],
  ['OSHA 10 card required', { c: 'OSHA-10:r' }],
  ['Knowledge of OSHA and HIPAA regulations', {}],
  ['PMP or CMPE desired', { c: 'CMPE:p PMP:p' }],
  ['CVPM certification or working toward it preferred', { c: 'CVPM:p' }],
  ['Dental assistant certification (CDA) and radiology license', { c: 'CDA:r' }],
  ['Radiology certification, CPR required', { c: 'CPR:r' }],
  ['RDH needed two days a week', { c: 'RDH:r' }],
  ['Our hygienists (RDH) are the best in town', {}],
  ["Must be able to obtain a Massachusetts driver's license within 30 days", { c: 'DL:r' }],
  ['Driver license and car insurance required for home visits', { c: 'DL:r' }],
  ['CDL not required', {}],
  ['No certification required', {}],
  ['A nursing license is not required for this position', {}],
  ['Reports to: RN Manager', {}],
  ['Department: RN Recruiting. Recruits RNs and allied staff.', {}],
  ['HITCM-PP or CMM certification through PAHCOM', { c: 'CMM:r HITCM-PP:r' }],
  ['Certified Medical Practice Executive (CMPE) or Fellow (FACMPE) preferred', { c: 'CMPE:p FACMPE:p' }],
  ['ACMPE certification a plus', { c: 'CMPE:p' }],
  ['Must have CPR/BLS for healthcare providers', { c: 'BLS:r CPR:r' }],
  ['First Aid/CPR certification required at time of hire', { c: 'CPR:r FIRST-AID:r' }],
  ['Administers CPR and first aid in emergencies', {}],
  ["Class E driver's license, clean MVR", { c: 'DL:r' }],
  ["Photo ID such as driver's license must be shown at interview", {}],
  ['Current LMSW required, LCSW preferred', { c: 'LCSW:p LMSW:r' }],
  ['CCC-SLP and state license required', { c: 'SLP:r' }],
];

const sorted = (list: readonly string[]) => [...list].sort().join(' ');

test.each(phrases)('%s', (text, asked) => {
  const { summary } = parsePosting(text);
  const got = {
    d: summary.requiredDegree,
    p: summary.preferredDegree,
    lieu: summary.experienceInLieu,
    min: summary.minimumYears,
    max: summary.maximumYears,
    pref: summary.preferredYears,
    l: sorted(summary.languages.map(({ code, necessity }) => `${code}:${necessity.charAt(0)}`)),
    c: sorted(summary.credentials.map(({ id, necessity }) => `${id}:${necessity.charAt(0)}`)),
  };
  const wanted = { ...NOTHING, ...asked };
  expect(got).toEqual({ ...wanted, l: sorted(wanted.l.split(' ')), c: sorted(wanted.c.split(' ')) });
});

describe('the tree', () => {
  const rootOf = (text: string) => parsePosting(text).requirements.root.of;

  test('keeps tiers as alternatives of what must hold together', () => {
    const [node] = rootOf("Bachelor's degree and 3 years of experience, or Associate's degree and 5 years");
    expect(node).toMatchObject({ type: 'anyOf', of: [{ type: 'allOf' }, { type: 'allOf' }] });
  });

  test('keeps experience in lieu beside its degree', () => {
    const [node] = rootOf("Bachelor's degree in nursing or equivalent experience");
    expect(node).toMatchObject({
      type: 'anyOf',
      of: [
        { requirement: { kind: 'degree', value: { level: 'bachelor', fields: ['nursing'] } } },
        { requirement: { kind: 'experience-in-lieu' } },
      ],
    });
  });

  test('asks once for what is said twice, with both quotes', () => {
    const of = rootOf(
      'CPC required.\nCertified Professional Coder (CPC) is a must. Spanish preferred. Spanish required.',
    );
    expect(of).toMatchObject([
      {
        requirement: {
          kind: 'credential',
          spans: [{ text: 'CPC' }, { text: 'Certified Professional Coder' }, { text: 'CPC' }],
        },
      },
      { requirement: { kind: 'language', necessity: 'required', spans: [{ text: 'Spanish' }] } },
    ]);
  });

  test('keeps the time to obtain a credential', () => {
    const [node] = rootOf('BLS certification required within 90 days of hire');
    expect(node).toMatchObject({
      requirement: { kind: 'credential', value: { id: 'BLS', withinMonths: 3 } },
    });
  });
});

test.each([
  [
    'Minimum of 4 years in a dental office, two of them as office manager',
    'medical-office',
    'in a dental office',
  ],
  ['Experience:\n\nMedical billing: 3 years (Required)', 'medical-office', 'in medical billing'],
  ['At least 3 years as administrator of a nursing home', 'medical-office-management', null],
])('%s: years of %s', (text, scope, scopeText) => {
  const [node] = parsePosting(text).requirements.root.of;
  expect(node).toMatchObject({ requirement: { scope, ...(scopeText === null ? {} : { scopeText }) } });
});

test('one system under two of its names is asked for once', () => {
  const { of } = parsePosting('Requirements:\n- EMA by Modernizing Medicine, a software').requirements.root;
  const ids = of.flatMap((node) => (node.type === 'one' && node.requirement.kind === 'skill' ? [node] : []));
  expect(ids).toMatchObject([{ requirement: { value: { id: 'Modernizing Medicine' } } }]);
});
