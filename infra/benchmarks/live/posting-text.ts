const places = ['Larkspur', 'Brookfen', 'Tallow Street', 'Hazelmere', 'Quillside', 'Marrow Bay', 'Fennimore'];

/** A posting of twelve requirements, each time of another practice. */
export const postingText = (number: number): string => `Medical Office Manager

${places[number % places.length]} Family Medicine ${number} is looking for a Medical Office Manager to run our front office: schedule
patients, verify insurance, oversee billing and collections, prepare payroll and supervise a front desk of six.

Requirements:
- Bachelor's degree in health administration or business required
- At least ${3 + (number % 4)} years of experience in a medical office
- At least 2 years of supervisory experience
- Bilingual in English and Spanish required
- Knowledge of HIPAA, ICD-10 and CPT coding
- Experience with Epic or NextGen
- Proficient in Microsoft Excel
- Certified Medical Manager (CMM) preferred
- Experience with medical billing and insurance verification
- Experience in pediatrics preferred
- BLS certification preferred
- Strong communication skills

Pay: $58,000 - $72,000 a year. Full-time.
`;
