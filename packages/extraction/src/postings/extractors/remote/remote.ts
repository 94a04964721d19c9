import type { RemoteMode } from '@omm/contracts';
import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { isLater, isOtherHybrid, isRemoteChoice, mayBeRemote, notSaid } from './how-remote.ts';
import { spanishRemote } from './spanish-remote.ts';

/** 'Remote' of other things than the place of work. */
const NO_PLACE = String.raw`(?! (?:patient|monitoring|access|support|sensing|control|desktop|areas?|locations?|sites?|teams?\b|clients?|interview|employees|employee |workers|candidates|non-medical|area|customers?|assistance|server|troubleshoot|diagnostic|hearing|video))`;

/** Days a week: '2', 'three', '1-2', 'up to two'. */
const DAYS = String.raw`(?:\d(?:-\d)?|one|two|three|four|1 or 2|two or three|2 or 3)x?`;
const A_WEEK = String.raw`(?: ?(?:per|a|each|every|\/) ?w(?:ee)?k| weekly)`;
const WEEKDAYS = '(?:mon|tues|wednes|thurs|fri)days?';

/** Some days here, some there. */
const HYBRID = [
  String.raw`\bhybrid\b(?=[- ](?:[a-z]+ )?(?:position|role|work\b|working|week|schedule|job|model|environment|remote|arrangement|opportunit|setting|flexib|culture|basis|internship|option|fashion|situation|one\b|in\b|near\b|\d)|\s*(?:[,/|):]|\(|$|\.|-+ ))`,
  String.raw`(?<=\bli-)hybrid\b`,
  String.raw`\b${DAYS} days? (?:(?:per|a|each) week |\/ ?w(?:ee)?k )?(?:remote|(?:from|at) home|remotely)\b`,
  String.raw`\bwork[- ]from[- ]home days?\b`,
  String.raw`\b(?:[1-4](?:-[1-4])?|one|two|three|four) (?:days?|times)${A_WEEK}? (?:in|at|on)[- ](?:the |our )?(?:office|person|-?site)\b`,
  String.raw`\boffice (?:location )?[1-4](?:-[1-4])? (?:days|times) (?:per|a|each) week\b`,
  String.raw`\bin[- ](?:person|office)\b[^.;]{0,60}\([1-4](?:-[1-4])? (?:days|times)${A_WEEK}`,
  String.raw`\bin[- ](?:person|office) (?:role|position|job)\b[^.;\d]{0,25}\b[1-4](?:-[1-4])? (?:days|times)${A_WEEK}`,
  String.raw`\b(?:work(?:ing)? (?:from home|remotely)|telecommut(?:e|ing)|telework)(?: for| up to| at least| about)*,? ${DAYS}(?: days?)?${A_WEEK}`,
  String.raw`\b(?:work(?:ing)? (?:from home|remotely)|remote) on ${WEEKDAYS}\b`,
  String.raw`\b${WEEKDAYS} (?:work(?:ing)? from home|(?:are |is )?remote|at home)\b`,
  String.raw`\bremotely\b[^.;]{0,40} (?:\d|one|two|three|four|five) (?:days?|times) (?:per|a|each) (?:month|week) (?:on-?site|in (?:the |our )?(?:office|person))`,
  String.raw`\bhome on ${WEEKDAYS}\b`,
  String.raw`\b(?:days|${WEEKDAYS}) (?:may|can) be worked (?:from|at) home\b`,
  String.raw`\b(?:partly|partially) (?:work(?:ing)? )?(?:from|at) home\b`,
  String.raw`\bwork (?:from|in|at) (?:the|our) [a-z]+ or (?:from |at )?(?:your (?:own )?)?home\b`,
  String.raw`(?<=[;,] |\bthen )home after (?:the first )?[a-z0-9]{1,6} (?:months|years?)\b`,
  String.raw`\bremote (?:optional|days?):`,
  String.raw`\b(?:partially|partly|semi-?) ?remote\b`,
  String.raw`\bpart(?:ly)? remote,? (?:and )?part(?:ly)?\b`,
  String.raw`\b(?:mix|combination|blend|split|balance)(?: of| between) (?:remote|home|on-?site|office|in-?(?:person|office))(?: [a-z-]+){0,2} (?:and|\/|&) (?:remote|home|on-?site|office|in-?(?:person|office))\b`,
  String.raw`\bsplit between (?:home|remote)[a-z ]{0,12} and\b`,
  String.raw`\bboth (?:on-?site|in[- ](?:person|office)) and (?:remote|at home|from home)\b`,
  String.raw`\bwork[- ]from[- ]home options? (?:are )?available\b`,
  String.raw`\bmay (?:also )?be expected to work from home\b`,
  String.raw`\b(?:and|or|then) (?:work )?(?:from|at) home (?:on )?(?:the |all )?(?:other|rest|remaining)\b`,
];

const REMOTE = [
  String.raw`\b(?:fully |100% |completely |permanently )?remote(?=[ -](?:eligible|position|role|work\b|job|opportunity|option|in the|anywhere|us\b|based|first|friendly|within|contract|employment|from|but|near|full|part|ok\b|possible|or (?:hybrid|local)\b(?! (?:work )?environment)|(?:[a-z]+ ){1,2}(?:position|role|job)\b|(?:medical |clinical )?(?:coder|biller|scheduler|transcriptionist|receptionist)\b)|\s*[,.)(/|:]|\s*$| - )`,
  String.raw`(?<=\b(?:is|are|be|fully|permanently|100%|currently|completely|location:|works?|time:?) )remote\b${NO_PLACE}`,
  String.raw`\bwork(?:s|ing)? (?:from home|remotely|from your (?:own )?home(?: office)?)\b(?! days?)`,
  String.raw`(?<=\bli-)remote\b`,
  String.raw`\btelecommut(?:e|ing)\b(?! becomes)`,
  String.raw`\bwork[- ]from[- ]home\b(?= (?:position|role|job|opportunity))`,
  String.raw`\bwork[- ]at[- ]home\b`,
  String.raw`\b(?:work |job |done )?from the comfort of your (?:own )?home\b`,
  String.raw`\bhome[- ]based(?= (?:position|role|job|opportunity|coder|biller|transcription))`,
  String.raw`\b(?:done|performed|completed) (?:entirely |fully )?remotely\b`,
  String.raw`\bopen to (?:fully )?remote (?:candidates|applicants|employees)\b`,
  String.raw`(?<=\blocation ?: ?)virtual\b`,
  String.raw`\bvirtual (?:position|role|job)\b`,
];

const OFFICE = '(?:the |our |an? )?(?:[a-z]+,? ){0,4}?office';
/** 'On-site' of the job, not of what stands there or is done there. */
const ON_SITE_THING = `(?! (?:gym|visit|event|training|lab|parking|child|day ?care|meal|snack|lunch|fitness|clinic|caf|health|interview|staff|property|construction|support|at (?:the )?(?:client|customer)|to (?:client|customer)))`;
const ONSITE = [
  String.raw`\bon-? ?site (?:position|role|job|work\b|only|presence|\d)(?!s\b)`,
  String.raw`\b(?:100%|fully) on-? ?site\b(?! or\b)`,
  String.raw`(?<=\b(?:full-time and|part-time and|full[- ]time,?|part[- ]time,?|location(?: type)?: ?|be|is|we're|we are|working|work|works|role|position|required|located|based|friday,|hour;|hour,|schedule,|shift,) )on-? ?site\b${ON_SITE_THING}`,
  String.raw`(?<=[(] ?)on-?site\b`,
  '^on[- ]?site(?= (?:in|at) )',
  String.raw`(?<=, )in person(?=\W*$)`,
  String.raw`\bwork location: (?:in person|on-?site|one location)`,
  String.raw`\bin[- ]person (?:position|role|job|team)\b`,
  '^in[- ]person(?= at (?:our|the) )',
  String.raw`\bin[- ]office (?:position|role|job|presence)\b`,
  String.raw`\bpresence in (?:the |our )?office (?:is )?required\b`,
  String.raw`\b(?:must|you will|available to|required to) (?:be able to )?work (?:in|from|out of|at) (?:our|the) (?:[a-z]+,? ){0,4}office\b`,
  String.raw`\b(?:in|at)[- ]${OFFICE},? (?:5|five) (?:days|times)(?:${A_WEEK}|\b)`,
  String.raw`\b(?:5|five)[- ]days(?:${A_WEEK})? (?:in|on|at)[- ](?:the |our )?(?:office|person|-?site)\b`,
  String.raw`\b(?:must|required to) be in (?:the|our) office\b`,
  String.raw`\bnot an? (?:fully )?(?:remote|work[- ](?:from|at)[- ]home|telework|virtual|telecommut\w+) (?:position|role|job|opportunity)\b`,
  String.raw`\b(?:position|role|job|this one)(?: is| isn't| can't be| cannot be| can not be| will) (?:not )?(?:be )?(?:(?<=not |not be |isn't |can't be |cannot be )(?:remote|eligible for (?:remote|telework|telecommut)\w*(?: work)?))\b`,
  String.raw`\b(?:cannot|can't|can not|may not) be (?:done|performed|worked) (?:from home|remotely)\b`,
  String.raw`\b(?:remote work|telework|telecommuting|work(?:ing)? from home|remote option) is not (?:available|an option|possible|allowed|permitted|offered)\b`,
  String.raw`\bno (?:remote (?:work|options?|positions?)|telecommut\w+|telework|remote(?=\W*$|[.,;)]))\b`,
  String.raw`\bwork remotely:?\s+no\b`,
  String.raw`\b(?:telework|remote|remote work|work from home)(?: eligible)?: ?(?:no\b|not (?:available|eligible|offered))`,
  String.raw`\b(?:not|unable to) (?:able to )?(?:accommodate|offer|allow|consider) (?:work(?:ing)? from home|remote|telework)\b`,
];

const joined = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'g');

const rules: readonly Rule<RemoteMode>[] = [
  {
    id: 'remote/hybrid',
    anchors: ['hybrid', 'remote', 'remotely', 'home', 'office', 'site', 'person', 'telecommute', 'telework'],
    pattern: joined(HYBRID),
    produce: (_groups, context) =>
      isOtherHybrid(context) || isRemoteChoice(context) || notSaid(context) ? null : 'hybrid',
    examples: [
      { text: 'This is a «hybrid» position', value: 'hybrid' },
      { text: '«2-3 days remote»', value: 'hybrid' },
      { text: 'our «work from home day» is Friday', value: 'hybrid' },
      { text: 'you will be «3 days per week in the office»', value: 'hybrid' },
      { text: '«two days from home», the others here', value: 'hybrid' },
      { text: 'in our office on Mondays «and from home the other» days', value: 'hybrid' },
      { text: 'option to «work remotely 1-2x per week»', value: 'hybrid' },
      { text: '«in person in our Elm Street office (3-4 days/week»)', value: 'hybrid' },
      { text: 'an «in-person role with 3-4 days per week» in our office', value: 'hybrid' },
      { text: 'a «mix of remote and on-site» work', value: 'hybrid' },
      { text: '«Wednesdays work from home»', value: 'hybrid' },
      { text: '«both onsite and remote» work', value: 'hybrid' },
      { text: 'Here in Dunmore at first; «home after six months»', value: 'hybrid' },
      { text: 'could be «partly from home» in time', value: 'hybrid' },
      { text: '«Fridays may be worked from home»', value: 'hybrid' },
      { text: '«Work from the branch or at home»', value: 'hybrid' },
      { text: '#LI-«Hybrid» #LI-AB1', value: 'hybrid' },
      { text: 'done «remotely with a requirement of 5 days per month onsite»', value: 'hybrid' },
    ],
    counterExamples: [
      'hybrid cloud systems',
      'online classes and hybrid course options',
      'online and hybrid, whatever ships',
      'a hybrid workforce',
      'a hybrid role with both billing and scheduling',
      'Some positions on our sales team are hybrid',
      'we may support hybrid work arrangements',
      'If you are in Dunmore, join us in person on a hybrid basis',
      'all who work on-site or in a hybrid model must be vaccinated',
      'a mix of clinical and office duties',
      'patients, sent home after six hours',
      'a hybrid position spanning scheduling and billing',
      'This hybrid role at the intersection of sales and engineering',
      'can be fully remote or hybrid in Dunmore',
      'Remote or local/hybrid',
      'flexible engagement (remote, hybrid or on-site)',
    ],
  },
  {
    id: 'remote/remote',
    anchors: ['remote', 'telecommute', 'telecommuting', 'telework', 'home', 'remotely', 'virtual'],
    pattern: joined(REMOTE),
    produce: (_groups, context) => {
      if (notSaid(context) || mayBeRemote(context)) return null;
      return isLater(context) ? 'hybrid' : 'remote';
    },
    examples: [
      { text: '«Fully remote» position', value: 'remote' },
      { text: 'you may «work from home»', value: 'remote' },
      { text: 'For the winter this job is «remote» with two visits', value: 'remote' },
      { text: 'Location: «Virtual», US', value: 'remote' },
      { text: 'You «work from home» after six weeks of training', value: 'remote' },
      { text: 'After 6 months here, billers may «work from home»', value: 'hybrid' },
      { text: 'able to «work from home» after the first 90 days', value: 'hybrid' },
      { text: '«Telecommuting» available twice a week after probation', value: 'hybrid' },
      { text: 'Fully «remote» after six months of employment', value: 'remote' },
      { text: '«Remote» anywhere in the US', value: 'remote' },
      { text: 'looking for «home based» transcriptionists', value: 'remote' },
      { text: 'Corporate services, «Remote» eligible', value: 'remote' },
      { text: '«Remote» or hybrid, as you like', value: 'remote' },
      { text: 'can be «fully remote» or hybrid in Dunmore', value: 'remote' },
      { text: 'can be «fully remote» in the U.S. or in-person/hybrid in Dunmore', value: 'remote' },
      { text: '«REMOTE» - US', value: 'remote' },
      { text: 'The work can be «done remotely»', value: 'remote' },
      { text: 'Our desk is in Dunmore, and we are «open to remote candidates»', value: 'remote' },
    ],
    counterExamples: [
      'remote patient monitoring',
      'This is not a remote position',
      'Work remotely: No',
      'If this role is a field-based or remote role, you may ask for its pay range',
      'work remotely when required',
      'Working remotely is a possibility for the right candidate',
      'though we might offer the option to work remotely',
      'There is remote flexibility when you need it',
      'the freedom to periodically work from home',
      'supporting a hybrid workforce (offices and remote)',
      'Some positions are designated as remote-first',
      'the power of both in person collaboration and remote work',
      'stipend for remote employees',
      'Work Remotely',
      'most of us are currently working remotely in accordance with our protocols',
      'Our team is 100% remote and we work with firms all over to help them hire',
      'telehealth tailored for remote work',
      'most of us are currently working remotely due to the storm',
    ],
  },
  {
    id: 'remote/onsite',
    anchors: [
      'site',
      'onsite',
      'person',
      'remotely',
      'remote',
      'office',
      'home',
      'telework',
      'telecommute',
      'telecommuting',
    ],
    pattern: joined(ONSITE),
    produce: (_groups, { segment, start }) =>
      /\b(?:not|no|than|hybrid or|remote or|remote and|comfortable(?: working)?|prefer(?: an?)?) $/.test(
        segment.slice(Math.max(0, start - 80), start),
      )
        ? null
        : 'onsite',
    examples: [
      { text: '«On site» in Fort Bellamy Monday through Thursday', value: 'onsite' },
      { text: '$64,000 a year, full-time, «in person».', value: 'onsite' },
      { text: 'a «fully onsite» job', value: 'onsite' },
      { text: 'This is «not a remote position»', value: 'onsite' },
      { text: 'an «in-office position» in the suburbs', value: 'onsite' },
      { text: 'You «must work in our downtown office»', value: 'onsite' },
      { text: 'Full-time, Monday through Friday, «on site».', value: 'onsite' },
      { text: 'Files are on paper and the work «cannot be done from home»', value: 'onsite' },
      { text: 'you will be «in office 5 days/week»', value: 'onsite' },
      { text: '«Onsite» in Dunmore', value: 'onsite' },
      { text: 'Location Type: «On-site»', value: 'onsite' },
      { text: '«Telework eligible: No»', value: 'onsite' },
      { text: 'we are «not able to accommodate work from home»', value: 'onsite' },
    ],
    counterExamples: [
      'on-site gym',
      'in-person meetings',
      'helps with in-office procedures',
      'This is nothing for you where you prefer an in-person role over remote',
      'work on site at client offices',
      'no remote controls',
      'our workplace has remote and onsite roles',
      'must be comfortable working onsite as well as at home',
    ],
  },
];

export const remoteRules = compileRules([...rules, ...spanishRemote]);
