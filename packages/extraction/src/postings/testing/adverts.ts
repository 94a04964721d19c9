import fc from 'fast-check';

/** A part of an advert: a heading and the lines below it. */
export interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  required: ['Requirements:', 'Qualifications', 'Minimum Qualifications', 'What you need:', 'REQUIREMENTS'],
  preferred: ['Preferred Qualifications:', 'Preferred', 'Nice to have:', 'PREFERRED QUALIFICATIONS'],
  duties: ['Responsibilities:', 'What you will do', 'Duties'],
  benefits: ['Benefits:', 'What we offer', 'Perks'],
};

const REQUIRED = [
  "Bachelor's degree in health administration",
  'High school diploma or GED',
  "Associate's degree or equivalent experience",
  '3 years of medical office experience',
  'At least two years of billing experience',
  'Must be fluent in Spanish',
  'Active RN license',
  'CPC or CCS certification',
  "Valid driver's license",
  'BLS certification',
];
const PREFERRED = [
  "Master's degree",
  '5 years of supervisory experience',
  'Bilingual in Vietnamese',
  'CMPE certification',
  'Experience with Epic',
];
const DUTIES = [
  'Greet patients and answer the phones.',
  'Prepare the monthly schedule.',
  'Order office supplies.',
  'Post payments and follow up on claims.',
];
const BENEFITS = ['Health, dental and vision insurance', 'Paid time off', '401(k) with a match'];

const partOf = (kind: string, lines: readonly string[]) =>
  fc.record({
    heading: fc.constantFrom(...(HEADINGS[kind] ?? [])),
    lines: fc.shuffledSubarray([...lines], { minLength: 1, maxLength: Math.min(4, lines.length) }),
  });

/** Adverts of invented parts, each kind at most once, what is required before what is preferred. */
export const advert: fc.Arbitrary<readonly Part[]> = fc
  .tuple(
    partOf('duties', DUTIES),
    partOf('required', REQUIRED),
    fc.option(partOf('preferred', PREFERRED), { nil: undefined }),
    fc.option(partOf('benefits', BENEFITS), { nil: undefined }),
  )
  .map((parts) => parts.filter((part) => part !== undefined));

/** The advert as text; by default a line each, a blank line between parts. */
export const written = (
  parts: readonly Part[],
  { bullet = '- ', newline = '\n', gap = 1 }: { bullet?: string; newline?: string; gap?: number } = {},
): string =>
  parts
    .map(({ heading, lines }) => [heading, ...lines.map((line) => bullet + line)].join(newline))
    .join(newline.repeat(gap + 1));

/** They ask for nothing: duties, the firm, benefits, the law. */
export const HARMLESS: readonly string[] = [
  'Our office overlooks a quiet garden.',
  'We opened our doors over 30 years ago.',
  'Patients come to us from across the county.',
  'The team meets every Monday morning.',
  'You will answer the phones and greet visitors.',
  'You will keep the waiting room tidy.',
  'You will order supplies when they run low.',
  'You will scan and file incoming mail.',
  'You will prepare charts for the next day.',
  'You will remind patients of their visits.',
  'Free parking is available behind the building.',
  'We offer medical, dental and vision insurance.',
  'Tuition reimbursement is available to all employees.',
  'Paid holidays and paid time off from the first day.',
  'We match contributions to the retirement plan.',
  'Uniforms are provided at no cost.',
  'Coffee and fruit are on the house.',
  'We celebrate birthdays with cake.',
  'Our physicians are board certified.',
  'Dr. Amara Okoye founded the practice with her sister.',
  'The practice has grown by word of mouth.',
  'We moved to a larger building last spring.',
  'The building has an elevator and a ramp.',
  'Our patients praise the warm welcome.',
  'We are an equal opportunity employer.',
  'All qualified applicants will receive consideration without regard to race, religion, age or sex.',
  'We do not discriminate on the basis of disability or veteran status.',
  'Reasonable accommodations are made on request.',
  'This description is not a complete list of duties.',
  'Duties may change as the practice grows.',
  'Thank you for your interest in our practice.',
  'We look forward to hearing from you.',
  'Only those chosen for an interview will be contacted.',
  'Please apply through our website.',
  'No phone calls, please.',
  'The lake is a short walk away.',
  'The office is closed on major holidays.',
  'We use paper as little as we can.',
  'Each room has a window.',
  'Staff lunches are on Fridays.',
  'A mentor helps you through the first weeks.',
  'Our values are kindness and candor.',
  'We care for families of all ages.',
  'Laboratory tests are sent out twice a day.',
  'You will work beside friendly colleagues.',
  'You will report to the owner.',
  'You will handle petty cash.',
  'You will balance the drawer at the end of the day.',
  'You will verify insurance before each visit.',
  'You will take payments at the window.',
  'You will call in refills as directed.',
  'You will translate nothing; an interpreter service is on call.',
  'The phones are quiet after noon.',
  'Our newsletter goes out each quarter.',
  'Local farms bring vegetables on Tuesdays.',
  'Employees enjoy discounts at the gym next door.',
  'Our charity walk takes place every fall.',
  'The practice won an award from the chamber of commerce.',
  'We see about sixty patients a day.',
  'Music plays softly in the lobby.',
];
