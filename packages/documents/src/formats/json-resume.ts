import { AppError } from '@omm/contracts';

/** JSON Resume (jsonresume.org/schema), flattened to the lines that a written resume has. */
export function jsonResumeText(json: string): string {
  const resume = parse(json);
  if (!isRecord(resume)) throw new AppError('UNSUPPORTED_FORMAT', 'This JSON is not a JSON Resume.');
  const known = Object.entries(resume).filter(([key]) => key in headings);
  if (known.length === 0) throw new AppError('UNSUPPORTED_FORMAT', 'This JSON is not a JSON Resume.');
  return Object.keys(headings)
    .filter((key) => key in resume)
    .map((key) => sectionText(key, resume[key]))
    .join('\n\n');
}

const headings: Readonly<Record<string, string>> = {
  basics: '',
  work: 'Work Experience',
  education: 'Education',
  certificates: 'Certificates',
  skills: 'Skills',
  languages: 'Languages',
  volunteer: 'Volunteering',
  projects: 'Projects',
  awards: 'Awards',
  publications: 'Publications',
  interests: 'Interests',
  references: 'References',
};

type JsonRecord = Record<string, unknown>;
const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const joined = (parts: readonly unknown[], separator: string) =>
  parts.map(text).filter(Boolean).join(separator);

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new AppError('CORRUPT_FILE', 'This JSON cannot be read.', { cause });
  }
}

function sectionText(key: string, value: unknown): string {
  if (key === 'basics') return isRecord(value) ? basicsText(value) : '';
  const entries = list(value).filter(isRecord).map(entryText);
  return [headings[key], ...entries].join('\n');
}

function basicsText(basics: JsonRecord): string {
  const place = isRecord(basics['location']) ? basics['location'] : {};
  const contact = [
    basics['email'],
    basics['phone'],
    basics['url'],
    joined([place['city'], place['region']], ', '),
  ];
  return [basics['name'], basics['label'], joined(contact, ' | '), basics['summary']]
    .map(text)
    .filter(Boolean)
    .join('\n');
}

/** 'Front Desk Lead | Oak Street Clinic | Dayton' (a title may hold commas) / '2019-03 - Present' / summary / '• highlight'. */
function entryText(entry: JsonRecord): string {
  const heading = isTitleAlone(entry)
    ? titleText(entry)
    : joined(
        [
          entry['position'] ?? joined([entry['studyType'], entry['area']], ' in '),
          entry['title'] ?? entry['language'],
          entry['name'] ?? entry['institution'] ?? entry['organization'],
          entry['issuer'] ?? entry['awarder'] ?? entry['publisher'],
          entry['location'] ?? entry['fluency'] ?? entry['level'],
          entry['status'],
        ],
        'position' in entry ? ' | ' : ', ',
      );
  const detail = joined([entry['summary'], entry['reference'], joined(list(entry['keywords']), ', ')], '\n');
  const bullets = [...list(entry['highlights']), ...list(entry['courses'])].map((item) => `• ${text(item)}`);
  return [heading, datesText(entry), detail, ...bullets].filter(Boolean).join('\n');
}

/** No employer or no dates say that a job stands here: 'Recruiter, Tax Exempt Markets' could be title and employer. */
const isTitleAlone = (entry: JsonRecord) =>
  text(entry['position']) !== '' &&
  (text(entry['name']) === '' || (!text(entry['startDate']) && !text(entry['endDate']))) &&
  text(entry['organization']) === '';

const titleText = (entry: JsonRecord) =>
  [
    `Position: ${text(entry['position'])}`,
    ...(text(entry['name']) ? [`Employer: ${text(entry['name'])}`] : []),
    ...(text(entry['location']) ? [`Location: ${text(entry['location'])}`] : []),
  ].join('\n');

function datesText(entry: JsonRecord): string {
  const single = text(entry['date']) || text(entry['releaseDate']);
  if (!('startDate' in entry)) return single || text(entry['endDate']);
  return `${text(entry['startDate'])} - ${text(entry['endDate']) || 'Present'}`;
}
