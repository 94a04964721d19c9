/** Invented people and places. */
export const postingText = `Office Manager

Larkspur Family Medicine is looking for an Office Manager to run our front office.

Requirements:
- Bachelor's degree required
- At least 3 years of experience in a medical office
- Fluent in Spanish (required)
- Certified Medical Manager (CMM) preferred

Pay: $28 - $34 per hour. Full-time.
`;

export const resumeText = `Ottoline Marsh
ottoline.marsh@example.com | (555) 010-2233

EXPERIENCE

Office Manager, Brookfen Pediatric Clinic
March 2018 - Present
- Managed a front office of six in a busy pediatric practice
- Scheduled patients and verified insurance

Medical Receptionist, Tallow Street Clinic
June 2014 - February 2018
- Answered phones and checked patients in

EDUCATION

Bachelor of Science in Health Administration, Wexcombe University, 2014

LANGUAGES
English (native), Spanish (fluent)
`;

/** The same person two years on: a title more, another number, and the old jobs in fewer words. */
export const newerResumeText = `OTTOLINE R. MARSH
Ottoline.Marsh@example.com | (555) 010-7788

EXPERIENCE

Practice Administrator, Brookfen Pediatric Clinic
January 2024 - Present
- Lead a practice of eleven and its budget

Office Manager, Brookfen Pediatric Clinic
March 2018 - December 2023

EDUCATION
Bachelor of Science in Health Administration, Wexcombe University, 2014

LANGUAGES
English (native), Spanish (fluent)
`;

export const postingHtml = `<!doctype html><html><head><title>Job</title></head><body>
<h1>Front Desk Supervisor</h1><p>Hazelmere Dental needs a supervisor.</p>
<h2>Requirements</h2><ul><li>High school diploma required</li><li>2 years of experience in a dental office</li></ul>
</body></html>`;

/** As a job board writes it: the data says less than the text, and other months. */
export const postingPage = `<!doctype html><html><head><title>Job</title><script type="application/ld+json">
{"@context": "https://schema.org/", "@type": "JobPosting", "title": "Billing Lead", "employmentType": ["FULL_TIME"],
 "educationRequirements": {"@type": "EducationalOccupationalCredential", "credentialCategory": "associate degree"},
 "experienceRequirements": {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 24},
 "jobLocation": {"@type": "Place", "address": {"addressLocality": "Fargo", "addressRegion": "ND"}},
 "description": "&lt;p&gt;Run our billing.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;5 years of billing required&lt;/li&gt;&lt;/ul&gt;"}
</script></head><body><div id="app"></div></body></html>`;
