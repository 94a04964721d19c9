import type { JobName } from './job-names.ts';
import { singularJobName } from './job-nouns.ts';

/** How a text says which job it offers. */
export interface Cue {
  readonly id: string;
  /** Whatever stands behind it in the text, this is the job. */
  readonly isSure: boolean;
  readonly says: (job: JobName, text: string) => boolean;
  /** « » around the job. */
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples: readonly string[];
}

const SEEKING =
  /(?:^|[\s(])(?:seeking|seeks|(?:looking|need|needing|search|searching|hunt|request) (?:for|of)|look(?:ing)? to (?:hire|add|recruit|find)|hiring(?: for)?|recruiting(?: for)?|we need|to fill(?: the)?|(?:position|opening|vacancy|positions|openings|applications?|applicants|candidates)(?: available| open)? (?:of|for|as|to (?:be|become))|role of)$/;
const ROLE_AS =
  /(?:^|\s)(?<!\b(?:performs|serves) in the )role (?:of|for|as)$|(?:^|\s)opportunit(?:y|ies)(?: available)? (?:for|as)$/;
const NEEDS = /(?:^|\s)(?:needs|wants|hire)$/;
const LABEL = /(?:^|[\s_*])(?:title|position|role|job|puesto):[*_]*(?:(?: [\w&’'-]{1,30}){1,3},)?$/;
const AS = /(?:^|[.!?:;)] |\b(?:in|your) (?:the |this |your )?(?:new )?role )as$/;
const TO_YOU = /^(?: you\b|(?:,| at | in | on | for | with | \()[^.;\n]{0,90}?\byour?\b)/;
const REST_OF_HEADING =
  /^(?![^\n]*\b(?:certifi|degree|licen|experience|diploma))[ \t*_#]*(?:[(|,–—@-][^\n]{0,60})?(?:\n|$)/;
const DOES =
  /^ ?(?:\([^)\n]{1,30}\) )?(?:is (?:an? |the |part |also |primarily |directly |ultimately )?(?:responsible|accountable|expected|integral|essential|member|key|full|part|critical|first|salaried|exempt|non-exempt|hands|senior|central|primary|charged|tasked|leader|the)|will\b|must\b|reports\b|works (?:with|closely|under|as|in|to)\b|serves (?:as|on|the)\b|plays an?\b|oversees\b|leads\b|supports\b|provides\b|performs\b|manages\b|assists\b|facilitates\b|coordinates\b|directs\b|helps\b|maintains\b|ensures\b|develops\b|drives\b|handles\b|plans\b|designs\b|is an? \w|position (?:is|will|at|reports|in|requires|has|offers)\b|role (?:is|will|at|reports|in|requires|has|offers)\b)/;
const WANTED =
  /^ (?:is )?(?:urgently |immediately )?(?:needed|wanted)(?:[.!\n,:]|$| (?:for|at|in|immediately|to join)\b)/;
/** 'The office of the chief', 'reports to the manager': another person. */
const OBJECT =
  /(?:^|\s)(?<!\brole )(?:of|to|with|by|from|between|and|or|for|under|on|that|which|where|if|how|while|via|through|your|my|their|his|her|its)$/;
const SERVES = /(?:^|[.:] |[•*·-] ?|\b(?:role|position|incumbent) (?:will )?)serves as$/;
/** 'Executive Director' under 'Reports to:' is another. */
const OTHER_ABOVE = /(?:about|reports? to|supervisor|reporting to|contact|manager)\W*$/i;
const BULLET = /[●•·▪]\s*$/;
/** 'Family Planning Associates Medical Group': a firm. */
const OTHER_NAME =
  /^ (?!Responsibilities|Duties|Description|Summary|Requirements|Qualifications|Job|Position|Needed|Wanted)[A-Z]/;
const FIRST_LINES = 4;

export const CUES: readonly Cue[] = [
  {
    id: 'label',
    isSure: true,
    says: ({ lead }) => LABEL.test(lead),
    examples: ['Job Title: «Front Office Supervisor»', 'Position: «Licensed Vocational Nurse»'],
    counterExamples: ['The role of a manager: to lead.'],
  },
  {
    id: 'heading',
    isSure: true,
    says: (job, text) =>
      job.beginsLine &&
      job.article === '' &&
      REST_OF_HEADING.test(job.after) &&
      isAmongFirstLines(text, job.start),
    examples: [
      'Harrow Health\n«Front Office Supervisor» (bilingual)\nYou lead.',
      '«Billing Coordinator» - part time\n',
    ],
    counterExamples: ['Harrow Health\nReports to:\nExecutive Director\nWe care.'],
  },
  {
    id: 'seeking-one',
    isSure: true,
    says: ({ lead, article }) => article !== '' && ROLE_AS.test(lead),
    examples: ['Join us in the role of a «Billing Lead».', 'Your role as our «office manager» is new.'],
    counterExamples: ['Performs in the role as late technologist.'],
  },
  {
    id: 'seeking',
    isSure: true,
    says: ({ lead, article, isBare }) =>
      (SEEKING.test(lead) && (article !== '' || !isBare)) || (/^an?$/.test(article) && NEEDS.test(lead)),
    examples: [
      'Alder Clinic is seeking an experienced «Medical Office Manager» to lead.',
      'We are hiring for the position of «office manager».',
    ],
    counterExamples: ['Write to the hiring manager.', 'Our platform needs engineers.'],
  },
  {
    id: 'as-you',
    isSure: true,
    says: ({ lead, article, after }) => article !== '' && AS.test(lead) && TO_YOU.test(after),
    examples: [
      'As a «Data Analyst», you will ask questions.',
      'As our «Office Manager» at Elm Dental, you lead.',
    ],
    counterExamples: [
      'It acts as a desktop assistant that helps.',
      'As a manager of others knows, this is hard.',
    ],
  },
  {
    id: 'first-words',
    isSure: true,
    says: ({ name, start, beginsLine, article, after }, text) =>
      beginsLine &&
      article === '' &&
      !text.slice(0, start).trimStart().includes('\n') &&
      (singularJobName(name) === name || !OTHER_NAME.test(after)),
    examples: ['«Office Manager» in a busy clinic. You lead.', '«Medical Biller/Coder».'],
    counterExamples: ['The office manager knows.'],
  },
  {
    id: 'does',
    isSure: false,
    says: ({ name, lead, article, beginsLine, after }) =>
      singularJobName(name) === name &&
      !OBJECT.test(lead) &&
      (((/^(?:the|this|our)$/.test(article) || (article === '' && beginsLine)) && DOES.test(after)) ||
        WANTED.test(after)),
    examples: [
      'Great place. The «marketing assistant» will be responsible for the web.',
      'A «Medical Assistant» needed',
    ],
    counterExamples: ['You report to the office manager.'],
  },
  {
    id: 'serves-as',
    isSure: false,
    says: ({ lead, article, isBare }) => article !== '' && !isBare && SERVES.test(lead),
    examples: ['This role serves as a «medical assistant» to three physicians.'],
    counterExamples: [
      'It serves as the desktop assistant of everybody.',
      'Nela serves as the project manager.',
    ],
  },
];

function isAmongFirstLines(text: string, start: number): boolean {
  const above = text.slice(0, start);
  return (
    start < 400 &&
    above.split('\n').filter((line) => line.trim() !== '').length <= FIRST_LINES &&
    !OTHER_ABOVE.test(above) &&
    !BULLET.test(above)
  );
}
