import { type Wording, wordingRule } from './wording-rule.ts';

const HEALTH: Wording = {
  code: 'wording-disability',
  message:
    'General health or fitness shuts out people with disabilities who could do the work (Americans with Disabilities Act, 42 U.S.C. 12112). Name the task instead: "lifts up to 25 pounds, with or without accommodation".',
  lawfulWhere: /\b(?:law enforcement|police|fire ?fight\w*|fbi|armed forces|military service)\b/,
};

/** Wording that has been taken to shut out people with disabilities. A demand of the work itself ('stands for 8 hours') is none. */
export const healthRules = [
  wordingRule({
    id: 'wording-disability/health',
    anchors: ['health', 'healthy', 'fit', 'bodied', 'shape'],
    pattern:
      /\bable[- ]?bodied\b|\bmust be (?:physically |mentally |in )?(?:and mentally |or mentally )?(?:healthy|physically fit|fit and healthy)\b|\bmust be physically fit\b|\b(?:must|should) (?:be in|have|enjoy|possess) (?:overall )?(?:good|excellent|perfect|sound)(?: physical| general| mental| physical and mental)? (?:health|shape)\b(?! (?:insurance|benefits|care|coverage|plan|literacy|knowledge|record))|\b(?:good|excellent|perfect) (?:physical |general )?health\b(?= (?:is )?(?:required|necessary|a must)\b)/g,
    says: HEALTH,
    unlessBefore:
      /\b(?:patients?|residents?|children|animals?|pets?|food|meals?|teeth|equipment)\b[^.]{0,40}$/,
    examples: [
      '«Able-bodied» applicants only',
      'Applicants «must be physically fit»',
      '«must be in good health»',
      '«Good health» required',
    ],
    counterExamples: [
      'must be able to stand for 8 hours',
      'must be fit tested for a respirator',
      'must be a fit and agile rider',
      'excellent health insurance',
      'meals must be healthy',
      'must have good health care benefits',
    ],
  }),
  wordingRule({
    id: 'wording-disability/none',
    anchors: ['disability', 'disabilities', 'handicap', 'limitation', 'ailment', 'impairment', 'defect'],
    pattern:
      /\b(?:no|without(?: any)?|free (?:of|from)(?: any)?|not have any) (?:known |serious )?(?:(?:physical|mental|medical|health)(?: (?:or|and) (?:physical|mental|medical|emotional))? (?:disabilit(?:y|ies)|handicaps?|limitations?|ailments?|impairments?|defects?)|disabilities|handicaps)(?! (?:that|which|if|insurance))\b/g,
    says: HEALTH,
    unlessBefore:
      /\b(?:patients?|clients?|residents?|people|persons?|individuals?|those|adults?|children|students?|applicants?) (?:with (?:or|and) )?$|\bwith (?:or|and) $/,
    examples: ['Must have «no physical limitations»', '«free of physical handicaps»'],
    counterExamples: ['people with and without disabilities', 'individuals with or without disabilities'],
  }),
];
