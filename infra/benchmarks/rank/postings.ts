/** Invented postings of several kinds of work, twelve requirements each: one alone could flatter. */
export const postings: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'Medical Office Manager',
    text: `Supervise the front desk staff, schedule patients, oversee billing and collections, prepare payroll.
Requirements:
- Bachelor's degree in health care administration or business administration required
- At least 3 years of experience managing a medical office
- 2 years of medical billing experience
- Fluent Spanish required
- CMPE certification preferred
- BLS certification required
- Proficient in Microsoft Excel
- Experience with Epic preferred
- Knowledge of ICD-10 coding
- Staff supervision
- Strong communication skills`,
  },
  {
    title: 'Medical Biller',
    text: `Submit insurance claims, post payments, follow up on denials, verify insurance, answer patients' billing questions.
Requirements:
- High school diploma or equivalent required
- 2 years of medical billing experience
- 1 year of experience in a medical office
- CPC certification preferred
- Bilingual Spanish preferred
- Experience with Medisoft preferred
- Accounts receivable
- Insurance verification
- Knowledge of medical terminology
- Proficient in Microsoft Excel
- Attention to detail`,
  },
  {
    title: 'Registered Nurse',
    text: `Assess patients, give medication, keep patient records, teach patients and families.
Requirements:
- Bachelor's degree in nursing preferred
- Current RN license required
- BLS certification required
- ACLS certification preferred
- 2 years of nursing experience
- 1 year of experience in health care
- Experience with Epic preferred
- Patient education
- Medication administration
- Knowledge of infection control
- Bilingual Spanish preferred
- Teamwork`,
  },
  {
    title: 'Front Desk Receptionist',
    text: `Greet patients, answer telephones, schedule appointments, collect copayments, file records.
Requirements:
- High school diploma or equivalent required
- 1 year of customer service experience
- 1 year of experience in a medical office preferred
- Fluent Spanish required
- CPR certification preferred
- Multi-line phones
- Proficient in Microsoft Word
- Proficient in Microsoft Outlook
- Scheduling
- Data entry
- Strong communication skills
- Friendliness`,
  },
  {
    title: 'Retail Store Manager',
    text: `Supervise sales associates, order inventory, handle cash, prepare schedules, train new staff.
Requirements:
- Associate degree in business preferred
- 3 years of management experience
- 2 years of retail experience
- 2 years of customer service experience
- Bilingual Spanish preferred
- Proficient in Microsoft Excel
- Inventory
- Payroll
- Marketing
- Leadership
- Problem solving`,
  },
];
