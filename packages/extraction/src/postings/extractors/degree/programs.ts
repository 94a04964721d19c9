import type { DegreeLevel } from '@omm/contracts';
import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import {
  assocCued,
  associateAlone,
  collegeCredits,
  degreeOfYears,
  doctorateJudged,
  gedAccepted,
  graduation,
  initialsBeforeField,
  initialsHeld,
  initialsInField,
  initialsOrYears,
  initialsWithField,
  mastersCued,
  mastersOfField,
  nYearDegree,
  rung,
  schoolCued,
} from './bare-levels.ts';
import {
  certificadoDePrograma,
  certificadoEn,
  programaCompletado,
  universidadField,
} from './spanish-programs.ts';

/** 'Graduates of a billing school are welcome': whom one invites, not what one asks. */
const INVITED = /^[^.;]{0,40}\b(?:encouraged|welcome|invited|apply)\b/;

/** 'completion of an accredited medical assistant program', 'graduate of a nursing school': a programme with no level. */
const completedProgram: Rule<DegreeLevel> = {
  id: 'degree/completed-program',
  anchors: ['program', 'programme', 'school', 'completion', 'institution'],
  pattern:
    /\b(?:(?:successful(?:ly)? )?(?:complet(?:ion|ed|e)|finish(?:ed|ing)?)|graduat(?:e|ion|ed)s?|grad\.?(?= (?:of|from)\b)|certificate|diploma(?! or\b)|degree(?! or\b))\s{1,20}(?:of|from|in)?\s{0,20}(?:an?\s+|the\s+)?(?:(?!(?:completion|graduates?)\b)[a-z0-9'()/&,-]+\s+){0,9}?(?:program(?:me)?|school|institution)\b(?! (?:diploma|graduate|or equivalent|education|or ged|degree))/g,
  produce: (_groups, { segment, start, end }) => {
    const words = segment.slice(start, end);
    if (/^graduates/.test(words) && INVITED.test(segment.slice(end))) return null;
    if (
      /high ?school|college|universit|bachelor|associate|master|degree|doctora|orientation|h\.?s\.? |ged\b|internship|residency|certificate program/.test(
        words,
      )
    )
      return null;
    return /\b(?:medical|dental|nurs|assist|health|billing|coding|technical|vocational|technician|technolog|trade|therapy|pharmacy|accredited|approved|veterinary|phlebotomy|hygiene|rad tech|x-?ray|weld|hvac|electrical|automotive|diesel|culinary|cosmetolog|massage|recognized|nursing assist|ma\b|cma\b|radiolog|surgical|phlebotom)|^graduate of (?:an? )?training/.test(
      words,
    )
      ? 'certificate'
      : null;
  },
  examples: [
    { text: '«Completion of an accredited medical assistant program» required', value: 'certificate' },
    { text: '«Graduate of an accredited nursing program»', value: 'certificate' },
    { text: '«Graduate of a training program» for phlebotomists', value: 'certificate' },
    { text: '«Grad. of MOA or MA program» with CPR', value: 'certificate' },
    { text: 'Associate degree in coding, or «completion of a coding program»', value: 'certificate' },
  ],
  counterExamples: [
    'Completion of a coding course',
    'complete the training program within 90 days',
    'graduate of high school',
    'Recent graduates of a medical billing program are encouraged to apply',
  ],
};

/** 'Medical Assistant program graduate': the same, said of the person. */
const programGraduate: Rule<DegreeLevel> = {
  id: 'degree/program-graduate',
  anchors: ['program', 'school'],
  pattern:
    /\b(?:medical|dental|nursing|billing|coding|surgical|pharmacy|veterinary|vocational|accredited|phlebotomy)(?: [a-z]+){0,3} (?:program|school) graduates?\b/g,
  produce: () => 'certificate',
  examples: [{ text: '«Medical Assistant program graduate» preferred', value: 'certificate' }],
  counterExamples: ['high school graduate', 'residency program graduates'],
};

/** 'Certificate in medical office administration': of no level. */
const certificateIn: Rule<DegreeLevel> = {
  id: 'degree/certificate-in',
  anchors: ['certificate'],
  pattern:
    /\bcertificate in (?:an? |the )?(?:medical|dental|health\w*|office|business|surgical|billing|coding|account\w*|practice|nursing|pharmacy|veterinary|human|early childhood|phlebotomy|radiolog\w+|secretarial|insurance|patient)\b/g,
  produce: () => 'certificate',
  examples: [{ text: '«Certificate in medical» office administration preferred', value: 'certificate' }],
  counterExamples: ['put the certificate in the file', 'Certificate in hand, she left'],
};

export const degreeRules = compileRules([
  certificateIn,
  completedProgram,
  programGraduate,
  programaCompletado,
  certificadoEn,
  associateAlone,
  assocCued,
  rung,
  gedAccepted,
  degreeOfYears,
  graduation,
  nYearDegree,
  initialsInField,
  initialsWithField,
  initialsBeforeField,
  initialsHeld,
  initialsOrYears,
  doctorateJudged,
  schoolCued,
  mastersCued,
  mastersOfField,
  collegeCredits,
  certificadoDePrograma,
  universidadField,
]);
