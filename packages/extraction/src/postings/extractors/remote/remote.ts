import type { RemoteMode } from '@omm/contracts';
import type { MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { spanishRemote } from './spanish-remote.ts';

/** 'Remote' of other things than the place of work. */
const NO_PLACE = String.raw`(?! (?:patient|monitoring|access|support|sensing|control|desktop|areas?|locations?|sites?|teams?\b|clients?|interview|employees|employee |workers|candidates|non-medical|area|customers?|assistance|server|troubleshoot|diagnostic|hearing|video))`;

const notSaid = ({ segment, start, end }: MatchContext): boolean =>
  /\b(?:not|no|non|isn't|cannot|can't|don't|never)\W+(?:an? |be |available |eligible |for |[a-z]+ ){0,3}$/.test(
    segment.slice(Math.max(0, start - 60), start),
  ) || /^\W*(?:no\b|not available|is not)/.test(segment.slice(end, end + 40));

/** Now and then, or at a need: not how the job is done. */
const isSometimes = ({ segment, start, end }: MatchContext): boolean =>
  /^[^.;,]{0,30}\b(?:when (?:required|needed|necessary)|as needed|temporarily|occasional\w*|in (?:an )?emergenc\w+|polic(?:y|ies)|stipend|allowance)\b/.test(
    segment.slice(end, end + 60),
  ) ||
  /\b(?:occasional\w*|temporarily|at times|flexib\w+)(?: [a-z]+)?\s$/.test(
    segment.slice(Math.max(0, start - 40), start),
  );

const rules: readonly Rule<RemoteMode>[] = [
  {
    id: 'remote/hybrid',
    anchors: ['hybrid', 'remote', 'home', 'office', 'site'],
    pattern:
      /\bhybrid\b(?=[- ](?:[a-z]+ )?(?:position|role|work\b|working|schedule|job|model|environment|remote|arrangement|opportunit|setting|flexib|culture|basis|internship|option|fashion|situation|one\b|in\b|near\b|\d)|\s*(?:[,/|):]|\(|$|\.|-+ ))|(?<=#li-)hybrid\b|\b\d(?:-\d)? days? (?:(?:per|a|each) week |\/ ?w(?:ee)?k )?(?:remote|from home|remotely)\b|\bwork[- ]from[- ]home days?\b|\b[1-4](?:-[1-4])? (?:days?|times)(?: (?:per|a|each) week|\/week| weekly)? (?:in|at|on)[- ](?:the |our )?(?:office|person|-?site)\b|\boffice (?:location )?[1-4](?:-[1-4])? (?:days|times) (?:per|a|each) week\b/g,
    produce: (_groups, context) =>
      /\b(?:online,?|virtual,?|supporting an?|both) (?:and )?$/.test(
        context.segment.slice(Math.max(0, context.start - 80), context.start),
      ) || notSaid(context)
        ? null
        : 'hybrid',
    examples: [
      { text: 'This is a «hybrid» position', value: 'hybrid' },
      { text: '«2-3 days remote»', value: 'hybrid' },
      { text: 'our «work from home day» is Friday', value: 'hybrid' },
      { text: 'you will be «3 days per week in the office»', value: 'hybrid' },
    ],
    counterExamples: ['hybrid cloud systems', 'online and hybrid, whatever ships', 'a hybrid workforce'],
  },
  {
    id: 'remote/remote',
    anchors: ['remote', 'telecommute', 'telework', 'home', 'remotely'],
    pattern: new RegExp(
      String.raw`\b(?:fully |100% |completely |permanently )?remote(?=[ -](?:position|role|work\b|job|opportunity|option|in the|us\b|based|first|within|contract|employment|from|but|near|full|part|ok\b|possible)|\s*[,.)(/|]|\s*$)|(?<=\b(?:is|are|be|fully|permanently|100%|currently|completely|location:|works?) )remote\b${NO_PLACE}|\bwork(?:s|ing)? (?:from home|remotely)\b(?! days?)|\btelecommut(?:e|ing)\b|\bwork[- ]from[- ]home\b(?= (?:position|role|job|opportunity))|\bwork-at-home\b`,
      'g',
    ),
    produce: (_groups, context) => (notSaid(context) || isSometimes(context) ? null : 'remote'),
    examples: [
      { text: '«Fully remote» position', value: 'remote' },
      { text: 'you may «work from home»', value: 'remote' },
      { text: 'For the winter this job is «remote» with two visits', value: 'remote' },
    ],
    counterExamples: [
      'remote patient monitoring',
      'This is not a remote position',
      'Work remotely: No',
      'work remotely when required',
      'stipend for remote employees',
    ],
  },
  {
    id: 'remote/onsite',
    anchors: ['site', 'onsite', 'person', 'remotely', 'remote', 'office'],
    pattern:
      /\bon-?site (?:position|role|job|work\b|only|presence|\d)|\b(?:100%|fully) on-?site\b|(?<=\b(?:full-time and|part-time and|full time,|location: ?|be|is|working|work|role|position|required) )on-?site\b(?! (?:gym|visit|event|training|lab|parking|child|meal|snack|lunch|at (?:client|customer)))|(?<=[(] ?)on-?site\b|\bwork location: (?:in person|on-?site|one location)|\bin[- ]person (?:position|role|job|team)\b|\bin[- ]office (?:position|role|job|presence)\b|\bpresence in (?:the |our )?office (?:is )?required\b|\b(?:must|you will|available to|required to) (?:be able to )?work (?:in|from|out of|at) (?:our|the) (?:[a-z]+,? ){0,4}office\b|\bnot an? remote (?:position|role|job)\b|\bno remote (?:work|option|position)\b|\bwork remotely:?\s+no\b/g,
    produce: (_groups, { segment, start }) =>
      /\b(?:not|no|than|hybrid or|remote or) $/.test(segment.slice(Math.max(0, start - 80), start))
        ? null
        : 'onsite',
    examples: [
      { text: 'a «fully onsite» job', value: 'onsite' },
      { text: 'This is «not a remote position»', value: 'onsite' },
      { text: 'an «in-office position» in the suburbs', value: 'onsite' },
      { text: 'You «must work in our downtown office»', value: 'onsite' },
    ],
    counterExamples: ['on-site gym', 'in-person meetings', 'helps with in-office procedures'],
  },
];

export const remoteRules = compileRules([...rules, ...spanishRemote]);
