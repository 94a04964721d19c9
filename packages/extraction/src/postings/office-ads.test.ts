import { expect, test } from 'vitest';
import { type Asked, askedOf, wanted } from './testing/asked-of.ts';

/** Sentences and small postings in the manner of medical offices' advertisements, their answers by the labelling guide. */
const phrases: readonly (readonly [text: string, asked: Asked])[] = [
  [
    'QUALIFICATIONS\n\nHigh school diploma or equivalent, plus...\nGraduate of a training program for phlebotomists\n',
    { d: 'certificate' },
  ],
  [
    'Requirements:\nGED or high school diploma plus:\n- two years of front desk experience',
    { d: 'high-school', min: 2 },
  ],
  ['Graduate of training program in medical assisting', { d: 'certificate' }],
  ['Must complete our training program within 60 days', {}],
  [
    'Minimum Qualifications\n- BS in Health Administration or other related discipline, with 5+ years as a practice manager.\n- 3+ years running a front desk',
    { d: 'bachelor', min: 5 },
  ],
  ["Requirements\n- Associate's degree and 4 years as a medical secretary", { d: 'associate', min: 4 }],
  ['Requirements:\n- Pursuing advanced degrees in health policy (MPH/MHA)', {}],
  ['Requirements:\n- Currently pursuing a nursing degree', {}],
  [
    "Preferred Technical Skills:\n- Salesforce\n\nEducation: Bachelor's degree in business or equivalent work experience.",
    { d: 'bachelor', lieu: true },
  ],
  [
    "Preferred Qualifications:\nEducation: Bachelor's degree\nExperience: 3 years in a clinic",
    { p: 'bachelor', pref: 3 },
  ],
  [
    "High School Diploma/GED required; Associate's/Bachelor's preferred",
    { d: 'high-school', p: 'associate' },
  ],
  ["HS diploma required. Associate's or higher preferred", { d: 'high-school', p: 'associate' }],
  ['Certificates and Licenses\n\nWorking Conditions\n\nOffice setting', {}],
  ['Education\nThe ideal candidate holds an M.Sc. in Nursing or similar', { p: 'master' }],
  [
    "A Bachelor's degree may be substituted for the required experience on the basis of two years of education for one year of experience.\n\nMinimum requirements:\nAt least two years of clerical experience.",
    { d: 'bachelor', lieu: true, min: 2 },
  ],
  [
    "Minimum requirements:\nAt least two years of full-time experience in claims.\n\nA Bachelor's or higher degree may be substituted for the required experience on the basis of two years of education for one year of experience.",
    { d: 'bachelor', lieu: true, min: 2 },
  ],
  [
    "Minimum qualifications:\nEducation and/or experience equivalent to a bachelor's degree in business and four years of billing experience.",
    { d: 'bachelor', lieu: true, min: 4 },
  ],
  ["Education or experience equivalent to an associate's degree required", { d: 'associate', lieu: true }],
  ["Requirements:\n- 0 years' experience required", { min: 0 }],
  ['SKILLS/EXPERIENCE\nCandidates should be at least 2 years into their degree', {}],
  ['Requirements:\n- Two years into nursing school', {}],
  [
    "Requirements\n- Bachelor's degree\n\nPreferred Skills – Not Mandatory\n\nTypes fast\n1-2 years of experience with Excel",
    { d: 'bachelor', pref: 1 },
  ],
  [
    'Requirements\n- GED\n\nPreferred Qualifications (not required)\nCPC\n2 years of billing experience',
    { d: 'high-school', pref: 2, c: 'CPC:p' },
  ],
  [
    "You:\n- Have 1-6 years of experience as a biller (Bonus if you hold a master's degree)",
    { p: 'master', min: 1, max: 6 },
  ],
  [
    'Requirements:\nA minimum of five years billing experience, with 2-3 years experience in cardiology. Experience with Epic preferred.',
    { min: 5 },
  ],
  ['Preferred Qualifications\n- Five-plus years of experience in a clinic', { pref: 5 }],
  ['Requirements\n- Ten-plus years of management experience', { min: 10 }],
  ['Are you a nurse practitioner? We want you!', { c: 'NP:r' }],
  ['Are you a Certified Medical Assistant looking for a change?', { c: 'CMA:r' }],
  ['We are hiring Medical Assistants (RMA) for our busy clinic.', { c: 'RMA:r' }],
  ['RN or LPN', { c: 'RN:r LPN:r' }],
  ['LPN considered', { c: 'LPN:r' }],
  [
    'Front desk job. Requirements: high school diploma 1 year medical office experience bilingual Spanish CPR certification basic computer skills',
    { d: 'high-school', min: 1, l: 'es:r', c: 'CPR:r' },
  ],
  [
    "A bachelor's degree and 2 years of experience are required; those with an associate's need 4.",
    { d: 'associate', min: 2 },
  ],
  [
    'Join our family practice! Applicants need a HS diploma/GED, one year in a medical office, and a current CPR card.',
    { d: 'high-school', min: 1, c: 'CPR:r' },
  ],
  ['Certification preferred: CPC, CCS', { c: 'CPC:p CCS:p' }],
  ['Certification (CMA or RMA) preferred, not required.', { c: 'CMA:p RMA:p' }],
  [
    'Education:\nHigh school or equivalent (Preferred)\nExperience:\nMedical receptionist: 2 years (Required)\nEpic: 1 year (Preferred)\nLicense/Certification:\nBLS Certification (Preferred)\nLanguage:\nSpanish (Preferred)',
    { p: 'high-school', min: 2, pref: 1, l: 'es:p', c: 'BLS:p' },
  ],
  [
    'Medical office manager needed. 5+ yrs exp in a busy practice a must. Bilingual (Spanish) strongly preferred. CMPE a plus.',
    { min: 5, l: 'es:p', c: 'CMPE:p' },
  ],
  [
    'Education: Associate degree or equivalent combination of education and experience. Experience: minimum 18 months in a hospital setting.',
    { d: 'associate', lieu: true, min: 1.5 },
  ],
  [
    "Bachelor's degree required. In lieu of degree, 6 years of progressive office management experience will be considered.",
    { d: 'bachelor', lieu: true, min: 6 },
  ],
  [
    "Bachelor's degree plus three years, Associate's degree plus five years, or high school diploma plus seven years of healthcare experience.",
    { d: 'high-school', min: 3 },
  ],
  [
    'No prior medical experience needed; we will train. High school diploma is all you need.',
    { d: 'high-school' },
  ],
  ['No certification required.', {}],
  ['CPC or COC required within one year of hire', { c: 'CPC:r COC:r' }],
  ['Must be willing to obtain BLS within 30 days', { c: 'BLS:r' }],
  [
    'Graduate of an accredited medical assisting program or two years of MA experience',
    { d: 'certificate', lieu: true, min: 2 },
  ],
  ['Medical assistant diploma or currently enrolled in a medical assistant program', {}],
  ['One to three months of on-the-job training provided.', {}],
  ['Minimum six (6) months front office experience; one (1) year preferred.', { min: 0.5, pref: 1 }],
  ["2-4 yrs' experience with insurance verification, 5 yrs preferred", { min: 2, max: 4, pref: 5 }],
  ["You'll answer phones for a team of 4 RNs and 2 NPs.", {}],
  ['The office manager reports to the RN supervisor.', {}],
  ['Current RN license in the State of Ohio; BSN preferred', { p: 'bachelor', c: 'RN:r' }],
  ['Licensed Practical Nurse (LPN) or Certified Medical Assistant (CMA) required.', { c: 'LPN:r CMA:r' }],
  ['Fluent in English; conversational Portuguese or Spanish helpful.', { l: 'es:p pt:p' }],
  ["Tuition reimbursement after one year for those seeking a bachelor's degree", {}],
  ['Our office has been family owned for 25 years. Three doctors, each with an MD from Penn.', {}],
  [
    'Some college preferred; high school diploma or GED required; minimum of 2 yrs medical billing.',
    { d: 'high-school', p: 'high-school', min: 2 },
  ],
  [
    'Qualifications: HS Diploma, 2 yrs. experience in a dental office, Dentrix, X-ray certified, CPR',
    { d: 'high-school', min: 2, c: 'XRAY:r CPR:r' },
  ],
  [
    "• Bachelor's degree in business, health administration or related, or 4+ years of practice management experience",
    { d: 'bachelor', lieu: true, min: 4 },
  ],
  ['Experience: 1 year required, 3 years preferred', { min: 1, pref: 3 }],
  ['Preferred: 3 years of experience in orthopedics, CMA (AAMA)', { pref: 3, c: 'CMA:p' }],
  [
    "Required: high school diploma. Preferred: associate's degree in a health field, 2 years of customer service.",
    { d: 'high-school', p: 'associate', pref: 2 },
  ],
  ["A valid driver's license and clean record are required for travel between clinics", { c: 'DL:r' }],
  [
    "Master's degree (MHA, MBA or MPH) preferred; bachelor's with ten years' leadership required",
    { d: 'bachelor', p: 'master', min: 10 },
  ],
  ['At least half a year working a switchboard', { min: 0.5 }],
  ['Twelve months of recent experience in prior authorizations required', { min: 1 }],
  [
    'Ideal candidate: 3 years in ophthalmology, COA certified, speaks Spanish',
    { pref: 3, c: 'COA:p', l: 'es:p' },
  ],
  [
    'Looking for an experienced medical biller with 3-5 years of experience. CPC or CPB certification is a big plus!',
    { min: 3, max: 5, c: 'CPC:p CPB:p' },
  ],
  [
    "Minimum Education: High School Diploma or GED\nPreferred Education: Associate's Degree\nMinimum Experience: 2 years\nPreferred Experience: 4 years\nLicensure: None\nCertification: CPR",
    { d: 'high-school', p: 'associate', min: 2, pref: 4, c: 'CPR:r' },
  ],
  [
    "Education/Experience: Bachelor's degree and two years or an equivalent combination of education and experience.",
    { d: 'bachelor', lieu: true, min: 2 },
  ],
  [
    "College degree or at least three years' experience as an executive assistant",
    { d: 'bachelor', lieu: true, min: 3 },
  ],
  ['X years of experience', {}],
  ['Two plus years of scheduling experience', { min: 2 }],
  ['A couple of years of experience in a clinic', {}],
  ['Between 2 and 5 years of front desk experience', { min: 2, max: 5 }],
  [
    'Two-year degree in medical office administration; four-year degree a plus',
    { d: 'associate', p: 'bachelor' },
  ],
  [
    'RN, LPN or MA with phone triage experience. Active state license needed for nurses.',
    { c: 'RN:r LPN:r' },
  ],
  [
    "Seeking a medical coder (CPC, CCS, or RHIT) with two years' outpatient coding.",
    { min: 2, c: 'CPC:r CCS:r RHIT:r' },
  ],
  [
    'HIPAA knowledge. BLS preferred. Vietnamese or Mandarin speaker is a plus. 2 years exp.',
    { min: 2, l: 'vi:p zh:p', c: 'BLS:p' },
  ],
  [
    "High School Diploma or equivalent required, Associate's degree in related field preferred or equivalent work experience",
    { d: 'high-school', p: 'associate', lieu: true },
  ],
  [
    "Requires a Bachelor's degree or higher and a minimum of eight (8) years of related experience, including three (3) in management",
    { d: 'bachelor', min: 8 },
  ],
  ['Need not have a degree. We value 2+ years of hospitality experience.', { min: 2 }],
  ['Nursing license not required for this position', {}],
  [
    'Experience with Athena a plus but not necessary; we require at least one year in a specialty practice.',
    { min: 1 },
  ],
  ['Our staff includes two RNs or LPNs with decades of service.', {}],
  ['Answer the RN or LPN line', {}],
  ['Seeking a front desk lead (ICD-10, CPT)', {}],
  ['Looking for a receptionist to support our coders (CPC and CCS).', {}],
  ['RN/LPN', {}],
  ['Are you a people person who likes to help our RN staff?', {}],
  ["Bachelor's degree and 2 years of experience, an Epic certification", { d: 'bachelor', min: 2 }],
  ['Applications from LPNs will not be considered.', {}],
  ['RN or LPN needed for a pediatric office. Weekends off!', { c: 'RN:r LPN:r' }],
  ['Requirements:\nRN, LPN or CMA with current license/certification', { c: 'RN:r LPN:r CMA:r' }],
  ['Duties: works alongside RN, LPN and MA staff; answers phones', {}],
  ['MA in Boston office needed', {}],
  ['The BS in this business is low.', {}],
  [
    "Medical Receptionist – Busy Internal Medicine Practice\n\nWe need someone who can hit the ground running.\n\nWhat you'll do\n• Check patients in and out\n• Collect copays\n\nWhat you'll bring\n• HS diploma (some college a plus)\n• 1+ yr. front desk in a medical setting\n• eClinicalWorks experience helpful\n• Spanish is a plus\n\nPay: $18-$20/hr",
    { d: 'high-school', p: 'high-school', min: 1, l: 'es:p' },
  ],
  [
    "Job Type: Full-time\n\nEducation:\n\n* High school or equivalent (Required)\n\nExperience:\n\n* Medical terminology: 1 year (Preferred)\n* Medical office: 2 years (Required)\n* Customer service: 3 years (Preferred)\n\nLicense/Certification:\n\n* CPC (Preferred)\n* Driver's License (Required)\n\nLanguage:\n\n* Spanish (Required)",
    { d: 'high-school', min: 2, pref: 1, l: 'es:r', c: 'CPC:p DL:r' },
  ],
  [
    "EDUCATION AND EXPERIENCE\nAssociate's degree (A.A.) or equivalent from a two-year college or technical school; or six months to one year related experience and/or training; or equivalent combination of education and experience.",
    { d: 'associate', lieu: true, min: 0.5, max: 1 },
  ],
  [
    'EDUCATION: High school graduate or equivalent. EXPERIENCE: Three years of progressively responsible clerical work, one of which in a medical office. LICENSES: Valid driver license.',
    { d: 'high-school', min: 3, c: 'DL:r' },
  ],
  [
    "Practice Administrator\n\nQualifications\nBachelor's in Business or Healthcare Administration required, Master's preferred. Minimum seven years' medical practice management experience, to include multi-specialty. CMPE or FACMPE preferred.",
    { d: 'bachelor', p: 'master', min: 7, c: 'CMPE:p FACMPE:p' },
  ],
  [
    "Minimum Qualifications:\n1. High School diploma or equivalent.\n2. One year of experience in a customer service role. An associate's degree may be substituted for the required experience.\nPreferred Qualifications:\n1. Two years of healthcare experience.\n2. CHAA certification.",
    { d: 'high-school', min: 1, pref: 2, c: 'CHAA:p' },
  ],
  [
    "Bachelor's degree (or 4 additional years of relevant experience in lieu of degree) plus 2 years of supervisory experience",
    { d: 'bachelor', lieu: true, min: 2 },
  ],
  [
    "Our ideal teammate has: a medical assistant certification, 2 years' experience in family medicine and speaks Spanish.",
    { pref: 2, l: 'es:p', c: 'CMA:p' },
  ],
  ["Bring your own experience! 6 mos - 1 yr medical billing exp. req'd", { min: 0.5, max: 1 }],
  [
    'Applicant must possess an Associate Degree in Health Information Technology and RHIT credential, or be eligible to sit for the RHIT exam within six months.',
    { d: 'associate', c: 'RHIT:r' },
  ],
  ['BLS (AHA) required at hire; ACLS preferred; PALS a plus', { c: 'BLS:r ACLS:p PALS:p' }],
  [
    'Experience: 5 years clinical nursing, 2 years management (required); 3 years case management (preferred)',
    { min: 5, pref: 3 },
  ],
  ['Graduation from high school; college coursework preferred', { d: 'high-school', p: 'high-school' }],
  [
    'Completion of a Certified Medical Assistant program preferred. National certification (CMA, RMA, CCMA or NCMA) must be obtained within 6 months of hire.',
    { p: 'certificate', c: 'CMA:r RMA:r CCMA:r NCMA:r' },
  ],
  ['Must be able to speak, read and write English. Haitian Creole desirable.', { l: 'ht:p' }],
  ['English/Spanish bilingual skills a must', { l: 'es:r' }],
  ['We serve Spanish- and Russian-speaking families.', {}],
  ['Bilingual candidates strongly encouraged to apply', { l: 'und:p' }],
  [
    "Desired Qualifications: Bachelor's degree; 3-5 years' experience. Required Qualifications: Associate's degree; 2 years' experience.",
    { d: 'associate', p: 'bachelor', min: 2, pref: 3 },
  ],
  ['Up to one year of office experience preferred', { pref: 0 }],
  ['No less than four years in a hospital business office', { min: 4 }],
  ['2 years of experience is preferred but we are willing to train', { pref: 2 }],
  ['A degree is nice but not needed. A good attitude is required.', { p: 'bachelor' }],
  ['While a degree is not required, 3 years of office experience is.', { min: 3 }],
  [
    "Master's degree or a Bachelor's degree with five years of experience in health care",
    { d: 'bachelor', min: 5 },
  ],
  [
    'Associates Degree required Bachelors Degree preferred 3 years management experience required 5 years preferred',
    { d: 'associate', p: 'bachelor', min: 3, pref: 5 },
  ],
  [
    'At least 2 yrs medical office, HS grad, CPR, bilingual Spanish',
    { d: 'high-school', min: 2, l: 'es:r', c: 'CPR:r' },
  ],
  ['Must have experience (2-3 years) with prior authorizations', { min: 2, max: 3 }],
  [
    'Seeking Certified Medical Assistants (CMA) and Registered Medical Assistants (RMA) for our clinics',
    { c: 'CMA:r RMA:r' },
  ],
  ['Hiring LPNs and RNs now!', { c: 'LPN:r RN:r' }],
  ['Licensed Practical Nurses (LPN) needed, all shifts', { c: 'LPN:r' }],
  ['RN license required; LPN will be considered with 5 years of experience', { min: 5, c: 'RN:r LPN:r' }],
  ['CPR certified or willing to become certified', { c: 'CPR:r' }],
  [
    "Degree: Bachelor's preferred. Years: 2+ years experience. Certs: CPB",
    { p: 'bachelor', min: 2, c: 'CPB:r' },
  ],
  [
    "Minimum Education: Bachelor's Degree or 4 years equivalent experience",
    { d: 'bachelor', lieu: true, min: 4 },
  ],
  [
    "High school diploma with 3 years' experience; or Associate's with 1 year; or Bachelor's with none.",
    { d: 'high-school', min: 1 },
  ],
  ["Two years' college plus two years' office experience", { min: 2, d: 'high-school' }],
  ['One (1) to two (2) years of experience as a unit secretary', { min: 1, max: 2 }],
  [
    'Experience - Minimum of 1 year. Education - HS Diploma. Certification - none.',
    { d: 'high-school', min: 1 },
  ],
  ["must have at least one year's experience in medical front office", { min: 1 }],
  ['minimum of 1-yr exp w/ insurance verification', { min: 1 }],
  ['1yr+ medical reception experience', { min: 1 }],
  ["Three or more years' experience preferred, but not required", { pref: 3 }],
  ['CNA or HHA certificate, or six months caregiving experience', { min: 0.5, c: 'CNA:r HHA:r' }],
  [
    'Notary public a plus. Certified Medical Office Manager (CMOM) preferred. PHR or SHRM-CP helpful',
    { c: 'CMOM:p PHR:p SHRM-CP:p NOTARY:p' },
  ],
  ['Current MA state registration (Washington MA-C)', {}],
  [
    'Education Required: Diploma or Associate Degree in Nursing. Education Preferred: BSN. Licensure Required: RN',
    { d: 'certificate', p: 'bachelor', c: 'RN:r' },
  ],
  ['Experience Required: None. Experience Preferred: 1 year in hospital registration', { pref: 1 }],
  [
    "Associate's degree or six months to one year related experience",
    { d: 'associate', lieu: true, min: 0.5, max: 1 },
  ],
  [
    'High school diploma or general education degree (GED); or one to three months related experience and/or training; or equivalent combination of education and experience.',
    { d: 'high-school', lieu: true, min: 0.08, max: 0.25 },
  ],
  [
    "Bachelor's degree from four-year college or university; or one to two years related experience and/or training; or equivalent combination of education and experience.",
    { d: 'bachelor', lieu: true, min: 1, max: 2 },
  ],
  [
    "Bachelor's degree; 2 years of experience in cardiology or orthopedics; CPR required",
    { d: 'bachelor', min: 2, c: 'CPR:r' },
  ],
  [
    'High school diploma or GED and two years of clerical experience or an associate degree in office technology',
    { d: 'high-school', min: 2, lieu: true },
  ],
  [
    'Pediatric practice in Dayton seeks a full time Medical Assistant. Must be certified or registered (CMA, RMA). Minimum one year experience. EPIC a plus. Please send resume.',
    { min: 1, c: 'CMA:r RMA:r' },
  ],
  [
    'Requirements: HS Diploma, Medical Assistant Certificate, BLS, 2 years pediatrics',
    { d: 'certificate', min: 2, c: 'BLS:r' },
  ],
  [
    'POSITION REQUIREMENTS\nEducation: High School Diploma/GED\nLicensure/Certification: None required. CMAA preferred\nExperience: 6 months medical office or customer service',
    { d: 'high-school', min: 0.5, c: 'CMAA:p' },
  ],
  [
    "Knowledge, Skills & Abilities\n- Knowledge of CPT and ICD-10\n- Associate's degree, or equivalent work experience\n- Two years medical billing, preferably in cardiology",
    { d: 'associate', lieu: true, min: 2 },
  ],
  [
    'Qualifications\n• Must have 3 years’ experience managing staff of 5 or more\n• Bachelor’s degree in Business, Health Administration, or other related field; or equivalent\n• CMPE, or ability to obtain within two years',
    { d: 'bachelor', lieu: true, min: 3, c: 'CMPE:r' },
  ],
  [
    'Dental office manager, 4 days a week, no weekends! 2+ years dental office exp. required. Open Dental or Dentrix. Great pay and 401k after 1 year.',
    { min: 2 },
  ],
  [
    "Education: H.S. Diploma or equiv. req'd. Some post-secondary education pref'd.",
    { d: 'high-school', p: 'high-school' },
  ],
  [
    "Education: Bachelor's degree in healthcare administration, or associate's degree with four years of relevant experience in lieu of bachelor's",
    { d: 'associate', lieu: true, min: 4 },
  ],
  [
    "Degree in Nursing with current RN licensure in NY State required. Master's in nursing or health administration preferred. Min 5 yrs nursing, 3 of which in ambulatory care.",
    { d: 'bachelor', p: 'master', min: 5, c: 'RN:r' },
  ],
  [
    'One year of related experience OR completion of a medical office program.',
    { d: 'certificate', lieu: true, min: 1 },
  ],
  [
    'High school diploma required, 2 years college preferred. 3-5 years front office experience required, preferably in a specialty practice.',
    { d: 'high-school', p: 'high-school', min: 3, max: 5 },
  ],
  [
    'Must be a graduate of an accredited school of nursing. Ohio RN license. BLS within 30 days; ACLS within 6 months.',
    { d: 'certificate', c: 'RN:r BLS:r ACLS:r' },
  ],
  ['Certified coder (CPC, CCS-P, or equivalent) required', { c: 'CPC:r CCS-P:r' }],
  ['AAPC or AHIMA coding credential required at time of hire', { c: 'CPC:r CCS:r' }],
  [
    'Requirements\n- CRCR certification to be obtained within 9 months\n- Two or more years in patient access\n- Bi-lingual (English/Spanish)',
    { min: 2, l: 'es:r', c: 'CRCR:r' },
  ],
  ['Bilingual: English and Spanish (Required)', { l: 'es:r' }],
  ['Language: Spanish (Required), Portuguese (Preferred)', { l: 'es:r pt:p' }],
  ['Korean speaking receptionist needed for busy dental office', { l: 'ko:r' }],
  ['Spanish fluency is highly desirable but not mandatory.', { l: 'es:p' }],
  ['Some knowledge of Spanish would be great', { l: 'es:p' }],
  ['Reliable transportation and valid DL', { c: 'DL:r' }],
  ["Must possess valid driver's license, auto insurance, and 3+ years safe driving history.", { c: 'DL:r' }],
  ['Must be 21 years of age with 2 years of driving experience.', { min: 2 }],
  [
    'This is a 6 month contract with possible extension. 4+ years of office management experience.',
    { min: 4 },
  ],
  ['Our founder has 20 years of experience; you need only 2.', {}],
  ['We offer a retirement plan with match after 1 year of service and tuition help for your RN degree.', {}],
  [
    "Experience: Two (2) years' medical records; knowledge of HIPAA. Education: High school diploma or its equivalent. RHIT, RHIA preferred.",
    { d: 'high-school', min: 2, c: 'RHIT:p RHIA:p' },
  ],
  [
    '5 years healthcare management experience required. In-depth knowledge of Medicare. Bachelors preferred. MBA/MHA a plus.',
    { p: 'bachelor', min: 5 },
  ],
  [
    "Bachelor's Degree required or 8+ years of healthcare experience in leadership.",
    { d: 'bachelor', lieu: true, min: 8 },
  ],
  [
    "A high school diploma, GED, or suitable equivalent. 2+ years' work experience as a medical office manager or similar role.",
    { d: 'high-school', min: 2 },
  ],
  [
    'Proven experience as a Medical Office Manager. Degree in healthcare administration is an asset.',
    { p: 'bachelor' },
  ],
  ['Education Level: Associates Degree (±13 years)\nExperience: 3 years', { d: 'associate', min: 3 }],
  [
    'Education: High School Diploma or Equivalent | Experience: 1-2 Years | Certifications: CPR',
    { d: 'high-school', min: 1, max: 2, c: 'CPR:r' },
  ],
  [
    'Requirements HS diploma or GED 1+ years experience in medical billing CPC preferred Spanish a plus',
    { d: 'high-school', min: 1, l: 'es:p', c: 'CPC:p' },
  ],
  [
    "High school diploma required\nAssociate's degree preferred\nCMA preferred\n1 year clinic experience required\n3 years clinic experience preferred",
    { d: 'high-school', p: 'associate', min: 1, pref: 3, c: 'CMA:p' },
  ],
  ['Candidates must hold one of the following: CMA, RMA, CCMA, NCMA', { c: 'CMA:r RMA:r CCMA:r NCMA:r' }],
  ['Current certification through AAMA, AMT, NHA or NCCT required', { c: 'CMA:r RMA:r CCMA:r NCMA:r' }],
  ['CMA/RMA certified preferred but not required; new grads welcome', { c: 'CMA:p RMA:p' }],
  ['LPN/RN license, or MA with 5 years experience', { min: 5, c: 'LPN:r RN:r' }],
  ["You'll work with 3 physicians and an NP.", {}],
  ['Provide CPR as needed and assist the RN.', {}],
  ['Office Manager will verify RN licenses and CPR cards of staff.', {}],
  ['High school education or higher', { d: 'high-school' }],
  ['Requirements:\nVocational/Technical degree or diploma in medical assisting', { d: 'certificate' }],
  [
    "Preference given to candidates with 2+ years of experience and a bachelor's degree.",
    { p: 'bachelor', pref: 2 },
  ],
  ['Strong candidates will have 3+ years of medical billing.', { min: 3 }],
  ["Bachelor's degree strongly preferred; equivalent experience considered.", { p: 'bachelor', lieu: true }],
  ['Some college or 2 years of work experience', { d: 'high-school', lieu: true, min: 2 }],
  ["Completed or pursuing a Bachelor's degree in Public Health", {}],
  ["Bachelor's degree (completed or in progress)", {}],
  ['High school diploma or GED (or actively pursuing one)', {}],
  ['Currently enrolled in a nursing or pre-med program preferred.', {}],
  ['College students welcome! No degree needed.', {}],
  ['Experience with EHR (2 years), scheduling (1 year) and supervising (3 years) is required.', { min: 3 }],
  ['Must have one of the following certifications: CMA, RMA or CCMA', { c: 'CMA:r RMA:r CCMA:r' }],
  ['Works with one of the following: a CMA, an RMA', {}],
  [
    "Family Medicine Clinic – Front Desk Lead. To be considered you need: - High school diploma - Two years' front desk experience - Spanish fluency - Excellent typing",
    { d: 'high-school', min: 2, l: 'es:r' },
  ],
  [
    "Qualifications\nHigh School Diploma/GED Required\nAssociate's Degree Preferred\nMinimum 2 Years' Medical Office Experience Required\n3+ Years Preferred\nCMA, RMA, or CCMA Certification Preferred\nBLS Required Within 90 Days\n",
    { d: 'high-school', p: 'associate', min: 2, pref: 3, c: 'CMA:p RMA:p CCMA:p BLS:r' },
  ],
  [
    'Who You Are:\nA people person with three-plus years at a front desk\nHigh school diploma or higher\nBilingual Spanish/English (big plus!)',
    { d: 'high-school', min: 3, l: 'es:p' },
  ],
  [
    "What We're Looking For:\n- 2 to 4 years of revenue cycle experience\n- CRCR or CPB a bonus\n- Bachelor's degree (preferred) or equivalent experience",
    { p: 'bachelor', lieu: true, min: 2, max: 4, c: 'CRCR:p CPB:p' },
  ],
  [
    "JOB REQUIREMENTS:\n*Associate's degree, Bachelor's preferred\n*5 years progressive experience in healthcare with 2 years in a leadership role\n*Proficient in Excel",
    { d: 'associate', p: 'bachelor', min: 5 },
  ],
  [
    'Education and Experience: High school diploma required; certificate from a medical billing program desirable. Minimum of two (2) years billing in a multi-physician office; four (4) preferred.',
    { d: 'high-school', p: 'certificate', min: 2, pref: 4 },
  ],
  [
    "Education: Bachelor's degree in business or health care from an accredited college required. Ten years of increasingly responsible experience may be accepted in lieu of the degree.",
    { d: 'bachelor', lieu: true, min: 10 },
  ],
  [
    'Minimum qualifications: Graduation from high school and three years of clerical experience, or an equivalent combination of training and experience.',
    { d: 'high-school', lieu: true, min: 3 },
  ],
  [
    'License/Certification Required: Current Massachusetts RN license. License/Certification Preferred: Certified case manager.',
    { c: 'RN:r' },
  ],
  [
    'Experience Required: 3-5 years in physician practice operations. Experience Preferred: 7 years',
    { min: 3, max: 5, pref: 7 },
  ],
  ["Years of Experience: 3+\nDegree: Bachelor's\nCertifications: None", { d: 'bachelor', min: 3 }],
  ['Ideally you have a degree and a couple of years behind a front desk.', { p: 'bachelor' }],
  [
    'You must be at least 18, have a high school diploma, and 1 year of experience with the elderly.',
    { d: 'high-school', min: 1 },
  ],
  ["Nice-to-haves: Spanish, CPC, a bachelor's degree", { p: 'bachelor', l: 'es:p', c: 'CPC:p' }],
  [
    'The Medical Assistant must hold certification (CMA/RMA/CCMA) or obtain it within one year.',
    { c: 'CMA:r RMA:r CCMA:r' },
  ],
  ['Candidates who are certified (CMA, RMA) will be given preference.', { c: 'CMA:p RMA:p' }],
  ['CPC-A will be considered for this role; CPC preferred.', { c: 'CPC-A:r CPC:p' }],
  [
    'Requires one year of medical front office experience; will consider externship in lieu of experience.',
    { min: 1 },
  ],
  ['Requires two years of direct supervision of clinical staff in an outpatient setting.', { min: 2 }],
  ['Three years in a similar role is required.', { min: 3 }],
  ["Minimum of 5 years' office experience, of which at least 1 must be in health care", { min: 5 }],
  [
    'HSD/GED required. AAS preferred. 12-18 months of MA experience.',
    { d: 'high-school', p: 'associate', min: 1, max: 1.5 },
  ],
  ['Education: AAS in Medical Assisting or certificate from accredited MA program', { d: 'certificate' }],
  ['Medical terminology course required. High school grad.', { d: 'high-school' }],
  [
    'Registered Nurse - Clinic Manager\n\nCurrent, unrestricted RN license\n3 years clinic nursing\nBSN required; MSN preferred\nBLS, ACLS',
    { d: 'bachelor', p: 'master', min: 3, c: 'RN:r BLS:r ACLS:r' },
  ],
  ['2 years of medical office experience required (5 preferred)', { min: 2, pref: 5 }],
  ['One year front desk experience; two strongly preferred.', { min: 1, pref: 2 }],
  ['Preferred: Spanish, Epic, CPC', { l: 'es:p', c: 'CPC:p' }],
  ['Requirements:\n- Medical Assistants (RMA) with two years of experience', { min: 2, c: 'RMA:r' }],
  ['Open to RN or LPN', { c: 'RN:r LPN:r' }],
  [
    'High school diploma GED 2 years medical office bilingual CPR certified',
    { d: 'high-school', min: 2, l: 'und:r', c: 'CPR:r' },
  ],
  [
    'Required\nPreferred\nEducation\nHigh school diploma\nAssociate degree\nExperience\n1 year in a clinic\n3 years in a clinic\nLanguages\nNone\nSpanish',
    { d: 'high-school', p: 'associate', min: 1, pref: 3, l: 'es:p' },
  ],
  ['Required\n- 1 year in a clinic\n\nPreferred\n- Spanish', { min: 1, l: 'es:p' }],
  [
    'Qualifications High school diploma or equivalent One year of clinic experience Knowledge of CPT Bilingual Spanish preferred',
    { d: 'high-school', min: 1, l: 'es:p' },
  ],
  [
    'high school diploma/ged, 1 yr exp, bls, cpr, spanish a plus',
    { d: 'high-school', min: 1, l: 'es:p', c: 'BLS:r CPR:r' },
  ],
  ['Do I need a degree? A high school diploma is all we ask for.', { d: 'high-school' }],
  ['Do you have two years of experience in a clinic?', { min: 2 }],
  [
    "BA degree in finance and/or a similar field and a minimum 5 years of experience, OR master's degree and 3 years of experience",
    { d: 'bachelor', min: 3 },
  ],
  ['We are looking for a receptionist with at least a year of experience.', { min: 1 }],
  [
    'Education\nHigh school diploma\nx Associate degree\nBachelor degree\nNone required\n\nPreferred\nHigh school diploma\nAssociate degree\nX Bachelor degree',
    { d: 'associate', p: 'bachelor' },
  ],
  [
    'Education\n- High school diploma\n- Associate degree preferred\n- X-ray license',
    { d: 'high-school', p: 'associate', c: 'XRAY:r' },
  ],
  ['We teach undergraduate and graduate courses. Undergraduate coursework counts.', {}],
  [
    'Requirements:\nThree years of medical office experience required. Two years of college may replace one year of experience.',
    { min: 3 },
  ],
  ['Vocational certificate or equivalent experience', { d: 'certificate', lieu: true }],
  ['No degree or experience required, HS diploma is fine!', { d: 'high-school' }],
  ['HS plus two years in a medical office', { d: 'high-school', min: 2 }],
  ['Medical receptionist, HS diploma, bilingual Spanish a +', { d: 'high-school', l: 'es:p' }],
  ['HS diploma. 2+ years of experience. Bilingual +++', { d: 'high-school', min: 2, l: 'und:p' }],
  ['Minimum of 60 credit hours from an accredited college', { d: 'high-school' }],
  ['Join our team of Medical Assistants (CMA) and physicians.', {}],
  ['Our founder, Ingrid Sommer, OD, MBA, sees patients on Fridays.', {}],
  ['Any position that requires an advanced degree will be subject to verification.', {}],
  [
    "Education:\nBachelor's degree, preference for a concentration in nursing; Master's degree preferred.",
    { d: 'bachelor', p: 'master' },
  ],
  ["Bachelor's degree preferred, with a preference for health care administration", { p: 'bachelor' }],
  ['Relevant Work Experience\n5+ years\nEducation\nAssociate degree required', { d: 'associate', min: 5 }],
  ['An especially good fit for candidates with 3-5 years of experience.', { pref: 3 }],
  [
    "Associate's degree. If you do not hold a degree but have seven or more years of clinic experience, please apply.",
    { d: 'associate', lieu: true, min: 7 },
  ],
  ['We do not require a certification, a car, or a college degree.', {}],
  ["Bachelor's (B.S.) or Master's (M.S.) degree in nursing. JD a plus", { d: 'bachelor', p: 'doctorate' }],
  ['Education\nBachelor of Science (BS), Master of Science (MS)', { d: 'bachelor' }],
  [
    "Bachelor's degree or equivalent (minimum 12 years) work experience. (If Associate's degree, must have minimum 6 years of experience)",
    { d: 'associate', lieu: true, min: 6 },
  ],
  ['Reqs: 5+ yrs dental exp w/ at least 2 yrs in mgmt', { min: 5 }],
  ["Master's degree or 2 years' experience in a clinic preferred", { p: 'master', lieu: true, pref: 2 }],
  ['Three DVMs and two technicians work here.', {}],
  ['HS dip req, 2 yrs exp pref', { d: 'high-school', pref: 2 }],
  ['The commitment is for a minimum of 2 years.', {}],
  ["Two years' post-secondary education required", { d: 'high-school' }],
  ['Registered Nurses (RN) needed', { c: 'RN:r' }],
];

test.each(phrases)('%s', (text, asked) => {
  expect(askedOf(text)).toEqual(wanted(asked));
});
