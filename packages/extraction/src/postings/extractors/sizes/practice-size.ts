import type { PracticeUnit } from '@omm/contracts';
import type { Groups, MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { ABOUT, COUNT, countOf, OVER, type PracticeSize } from './counts.ts';
import { spanishPracticeSizeRules } from './spanish-sizes.ts';

const RANGE = String.raw`(?:${ABOUT}|(?<over>${OVER}))?(?<low>${COUNT})(?:\s?(?:-|to)\s?(?<high>${COUNT}))?(?<plus>\+)?`;
const PLACE = `(?:practice|office|clinic|group|hospital|facility|center|team|community|home|department|surgery)`;
/** Doctors by what they treat. */
const SPECIALISTS = [
  'allergist',
  'anesthesiologist',
  'cardiologist',
  'dermatologist',
  'endocrinologist',
  'gastroenterologist',
  'gynecologist',
  'internist',
  'nephrologist',
  'neurologist',
  'oncologist',
  'ophthalmologist',
  'orthopedist',
  'pediatrician',
  'psychiatrist',
  'pulmonologist',
  'radiologist',
  'rheumatologist',
  'surgeon',
  'urologist',
] as const;

/** Sizes of customers and partners, and the reach of a product. */
const OTHERS_BEFORE =
  /\b(?:serv\w+|power\w*|support\w*(?! by)|help\w*|trusted by|used by|partner\w*|customers?|connect\w*|compan(?:y|ies) (?:with|of|between|from)|organi[sz]ations (?:with|of|up)|clients?|experience|reach\w*|sell\w*|startups?|manag\w+|supervis\w+|lead\w*|overse\w+|work(?:s|ing)? (?:with|closely)|assist\w*|hir(?:e|ed|ing)|train\w*|scal\w+|grow\w*|businesses|from|between|among|for|to|covering|enterprises?|joined|laid|top|one of(?: the)?|nearest|float\w*|travel\w*|rotat\w+|visit\w*|report\w*|minimum|through|across|eligib\w+|added|open(?:ed|ing)?|per|every|responsib\w+|department has)\b[^.;:,(]{0,40}$/;
const OURS_BEFORE =
  /(?:^|:|\b(?:we|our|us|has|have|with|of|is an?|includ\w+|currently|operat\w+|runs?|owned by|compris\w+|consist\w*|employ\w*|are an?|busy|now|team of|group of|headcount|,|\(|-|~|about|into|and|which has|an?|staffed by|approximately))\W{0,20}$/;

const counted = (unit: PracticeUnit, groups: Groups): PracticeSize | null => {
  const range = countOf({
    low: groups['low'],
    high: groups['high'],
    open: (groups['over'] ?? groups['plus']) !== undefined,
  });
  return range && { ...range, unit };
};

const ours =
  (unit: PracticeUnit) =>
  (groups: Groups, { segment, start }: MatchContext): PracticeSize | null => {
    const before = segment.slice(Math.max(0, start - 70), start);
    return OTHERS_BEFORE.test(before) || !OURS_BEFORE.test(before) ? null : counted(unit, groups);
  };

/** '3-physician practice': the hyphen or the place makes it the employer's. */
const compound = (names: string): RegExp =>
  new RegExp(
    String.raw`(?<![$\d.,])\b(?<low>${COUNT})[- ](?:${names})(?: (?!of\b|and\b|or\b)[a-z/-]+){0,3}? ${PLACE}\b|(?<![$\w.,-])${RANGE} (?:(?:board[- ]certified|medical|licensed|employed) ){0,2}(?:${names})s\b`,
    'g',
  );

/** 'Two years in a 5-physician office', but 'for over 30 years our 6-physician practice'. */
function wasElsewhere({ segment, start }: MatchContext): boolean {
  const before = segment.slice(Math.max(0, start - 60), start);
  return (
    /\b(?:experience|years?|prior)\b[^.;]{0,40}$/.test(before) && !/\b(?:our|is an?) (?:\w+ )?$/.test(before)
  );
}

/** A name between the number and the place ends at the place: 'patients' and years are none. */
const sized =
  (unit: PracticeUnit) =>
  (groups: Groups, context: MatchContext): PracticeSize | null => {
    const words = context.segment.slice(context.start, context.end);
    const isCompound = new RegExp(`${PLACE}$`).test(words);
    return isCompound ? (wasElsewhere(context) ? null : counted(unit, groups)) : ours(unit)(groups, context);
  };

/** 'In nine locations': of the employer, not of its customers. */
function placedAt(groups: Groups, { segment, start }: MatchContext): PracticeSize | null {
  const before = segment.slice(Math.max(0, start - 90), start);
  const range = counted('locations', { low: groups['at'] ?? groups['low'] });
  if (
    /\b(?:experience|used|customers|clients|serv\w+|installed|deployed|software|trusted|companies|businesses|partners?|one of)\b[^.;]{0,60}$/.test(
      before,
    )
  )
    return null;
  return range !== null && range.min < 100 ? range : null;
}

const rules: readonly Rule<PracticeSize>[] = [
  {
    id: 'practice-size/physicians',
    anchors: ['physician', 'doctor', 'md', ...SPECIALISTS],
    pattern: compound(`physician|doctor|md|${SPECIALISTS.join('|')}`),
    produce: sized('physicians'),
    examples: [
      { text: 'a busy «4-physician cardiology practice»', value: { min: 4, max: 4, unit: 'physicians' } },
      { text: 'We have «6 physicians» and two nurses', value: { min: 6, max: 6, unit: 'physicians' } },
      { text: 'a «three doctor practice»', value: { min: 3, max: 3, unit: 'physicians' } },
      { text: 'For over 30 years our «6-physician practice»', value: { min: 6, max: 6, unit: 'physicians' } },
      { text: '«four board certified allergists», a nurse', value: { min: 4, max: 4, unit: 'physicians' } },
    ],
    counterExamples: [
      'supports 3 physicians',
      'trusted by 2,000 physicians',
      'two years in a 5-physician practice',
    ],
  },
  {
    id: 'practice-size/providers',
    anchors: ['provider', 'clinician'],
    pattern: compound('provider|clinician'),
    produce: sized('providers'),
    examples: [
      {
        text: 'a multi-specialty organization with «50+ providers»',
        value: { min: 50, max: null, unit: 'providers' },
      },
      { text: 'our «12-provider group»', value: { min: 12, max: 12, unit: 'providers' } },
      { text: 'our clinic has «8 to 10 providers»', value: { min: 8, max: 10, unit: 'providers' } },
      { text: 'The site: «four medical providers»', value: { min: 4, max: 4, unit: 'providers' } },
    ],
    counterExamples: ['schedule patients for 5 providers'],
  },
  {
    id: 'practice-size/dentists',
    anchors: ['dentist'],
    pattern: compound('dentist'),
    produce: sized('dentists'),
    examples: [{ text: 'a «2 dentist practice»', value: { min: 2, max: 2, unit: 'dentists' } }],
    counterExamples: ['recruit 3 dentists'],
  },
  {
    id: 'practice-size/locations',
    anchors: ['location', 'clinic', 'office', 'practice', 'center'],
    pattern: new RegExp(
      String.raw`(?<![$\w.,-])${RANGE} (?:(?:clinic|office|practice|convenient|community|hospital|different|global|beautiful|state-of-the-art|primary care|health|medical|outpatient|dental|veterinary|retail) ){0,2}(?:locations|clinics|offices|practices|health centers)\b(?! (?:hours|days|a week))|(?<![$\d.,-])\b(?<only>${COUNT})-(?:location|office|clinic|site)\b|(?<=\b(?:at|in) )(?<at>${COUNT}) (?:clinic |office |practice |convenient )?(?:locations|clinics|offices)\b(?! (?:hours|days|a week|per))`,
      'g',
    ),
    produce: (groups, context) =>
      groups['at'] !== undefined || / (?:at|in) $/.test(context.segment.slice(0, context.start))
        ? placedAt(groups, context)
        : groups['only'] === undefined
          ? ours('locations')(groups, context)
          : counted('locations', { low: groups['only'] }),
    examples: [
      { text: 'We see 90 patients a day at «two locations»', value: { min: 2, max: 2, unit: 'locations' } },
      { text: 'leads nine staff in «two offices»', value: { min: 2, max: 2, unit: 'locations' } },
      { text: 'We have «5 locations» in the valley', value: { min: 5, max: 5, unit: 'locations' } },
      { text: 'a «three-location» group', value: { min: 3, max: 3, unit: 'locations' } },
    ],
    counterExamples: ['travel between 3 offices', 'software for 500 clinics', 'used in 500 clinics'],
  },
  {
    id: 'practice-size/employees',
    anchors: ['employee', 'member', 'person', 'staff'],
    pattern: new RegExp(
      String.raw`(?<![$\w.,-])${RANGE} (?:(?:dedicated|talented|full-time|passionate|global|highly|skilled|committed|staff|highly dedicated) ){0,2}(?:employees|team members|staff members)\b(?! (?:who|and volunteers|in (?:the|an?|your) (?:team|group|department)|enrolled|or (?:more|less|fewer)))|(?<![$\d.,-])\b(?<only>${COUNT})-(?:employee|person) (?:[a-z-]+ ){0,3}?(?:company|firm|practice|organization|office)\b|(?<=\b(?:with|has|have|our|and) (?:an? |our )?(?:[a-z-]+ )?)staff of (?<staff>${COUNT})\b(?! (?:years|months|hours))`,
      'g',
    ),
    produce: (groups, context) =>
      (groups['only'] ?? groups['staff']) === undefined
        ? ours('employees')(groups, context)
        : counted('employees', { low: groups['only'] ?? groups['staff'] }),
    examples: [
      { text: 'a «45-person revenue cycle company»', value: { min: 45, max: 45, unit: 'employees' } },
      { text: 'an office with a devoted «staff of nine»', value: { min: 9, max: 9, unit: 'employees' } },
      { text: 'With «over 500 employees» we are growing', value: { min: 500, max: null, unit: 'employees' } },
      { text: 'Founded in 2012, «~400 employees»', value: { min: 400, max: 400, unit: 'employees' } },
    ],
    counterExamples: [
      'companies with 50 to 500 employees',
      'supervises 6 employees',
      'payroll for 300 employees',
      'supervises the staff of nine',
    ],
  },
  {
    id: 'practice-size/beds',
    anchors: ['bed'],
    pattern: new RegExp(
      String.raw`(?<![$\d.,-])\b(?<over>${OVER})?(?<low>${COUNT})(?<plus>\+)?(?: licensed|-?(?: licensed)?)?[ -]beds?\b(?! (?:bath|apartment|house|home))`,
      'g',
    ),
    produce: (groups, { segment, start }) =>
      /\b(?:experience|years?)\b[^.;]{0,50}$/.test(segment.slice(Math.max(0, start - 60), start))
        ? null
        : counted('beds', groups),
    examples: [
      { text: 'a «120-bed» nursing home', value: { min: 120, max: 120, unit: 'beds' } },
      { text: 'a hospital with «over 300 beds»', value: { min: 300, max: null, unit: 'beds' } },
    ],
    counterExamples: ['a 3 bed apartment', 'make the beds'],
  },
  {
    id: 'practice-size/patients-a-day',
    anchors: ['patient'],
    pattern: new RegExp(
      String.raw`(?<![$\w.,-])${RANGE} (?:(?:dental|new|walk-in|orthodontic|ed|er|clinic) )?(?:patients|patient visits) (?:per|a|each|every|\/) ?day\b|(?<![$\d.,-])\b${RANGE.replaceAll('?<', '?<daily')} patients daily\b`,
      'g',
    ),
    produce: (groups) =>
      counted('patients-a-day', {
        low: groups['low'] ?? groups['dailylow'],
        high: groups['high'] ?? groups['dailyhigh'],
        over: groups['over'] ?? groups['dailyover'],
        plus: groups['plus'] ?? groups['dailyplus'],
      }),
    examples: [
      {
        text: 'The desk sees «30 to 40 patients a day»',
        value: { min: 30, max: 40, unit: 'patients-a-day' },
      },
      { text: 'a clinic of «50 patients daily»', value: { min: 50, max: 50, unit: 'patients-a-day' } },
    ],
    counterExamples: ['6 patients an hour', 'patients every day'],
  },
];

export const practiceSizeRules = compileRules([...rules, ...spanishPracticeSizeRules]);
