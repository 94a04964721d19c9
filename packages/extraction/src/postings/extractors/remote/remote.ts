import type { RemoteMode } from '@omm/contracts';
import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';

const rules: readonly Rule<RemoteMode>[] = [
  {
    id: 'remote/hybrid',
    anchors: ['hybrid', 'remote', 'home'],
    pattern:
      /\bhybrid\b(?! (?:vehicle|car|cloud|imaging|or\b))|\b\d(?:-\d)? days? (?:per week |a week )?(?:remote|from home)\b/g,
    produce: () => 'hybrid',
    examples: [
      { text: 'This is a «hybrid» position', value: 'hybrid' },
      { text: '«2-3 days remote»', value: 'hybrid' },
    ],
    counterExamples: ['hybrid cloud systems'],
  },
  {
    id: 'remote/remote',
    anchors: ['remote', 'telecommute', 'home', 'remotely'],
    pattern:
      /\b(?:fully |100% |completely )?remote(?= (?:position|role|work|job|opportunity|option|in the|us\b|based|team|first|within)|\s*[,)(/|]|\s*$)|\bwork(?:ing)? (?:from home|remotely)\b|\btelecommut(?:e|ing)\b/g,
    produce: (_groups, { segment, start, end }) =>
      /\b(?:not|no|non|isn't|cannot be|can't)\W+(?:an? |be |available |eligible |for |[a-z]+ ){0,3}$/.test(
        segment.slice(0, start),
      ) || /^\W*(?:no\b|not available|is not)/.test(segment.slice(end))
        ? null
        : 'remote',
    examples: [
      { text: '«Fully remote» position', value: 'remote' },
      { text: 'you may «work from home»', value: 'remote' },
    ],
    counterExamples: ['remote patient monitoring', 'This is not a remote position', 'Work remotely: No'],
  },
  {
    id: 'remote/onsite',
    anchors: ['site', 'onsite', 'person', 'remotely', 'remote'],
    pattern:
      /\bon-?site (?:position|role|job|work|only|presence|\d)|\b(?:100%|fully) on-?site\b|\bwork location: (?:in person|on-?site|one location)|\bin[- ]person (?:position|role)\b|\bnot an? remote (?:position|role|job)\b|\bwork remotely:?\s+no\b/g,
    produce: () => 'onsite',
    examples: [
      { text: 'a «fully onsite» job', value: 'onsite' },
      { text: 'This is «not a remote position»', value: 'onsite' },
    ],
    counterExamples: ['on-site gym'],
  },
];

export const remoteRules = compileRules(rules);
