import { numberOf, PLURAL } from '../../../engine/numbers.ts';
import type { MatchContext, Rule } from '../../../engine/rule.ts';
import type { Demanded } from './demanded.ts';

const lift = (pounds: number): Demanded => ({ kind: 'physical-demand', value: { demand: 'lift', pounds } });
const authorized: Demanded = { kind: 'work-authorization', value: {} };
const transport: Demanded = { kind: 'own-transport', value: {} };
const age = (years: number): Demanded => ({ kind: 'minimum-age', value: { years } });

/** The sentence as far as it bears on the hit; a page of one line stays linear. */
const around = ({ segment, start, end }: MatchContext): string =>
  segment.slice(Math.max(0, start - 400), end + 400);
const before = ({ segment, start }: MatchContext): string => segment.slice(Math.max(0, start - 80), start);

/** Posters and the government's way of checking everybody: no condition of this job. */
const NOTICE =
  /\bright to work['’\w]* (?:poster|notice|statement)|\be-verify (?:to confirm|for|to verify|program)|\buses e-verify|\bparticipates in e-verify|\belectronic system established by/;

/** What an employer asks of the person, not of the training. */
export const personalRules: readonly Rule<Demanded>[] = [
  {
    id: 'physical/pounds',
    anchors: ['lb', 'pound'],
    pattern: new RegExp(
      String.raw`\b(?:lift\w*|carry\w*|mov(?:e|es|ing)|push\w*|pull\w*|exert\w*)\b[^.;\n]{0,90}?\b\(?(?<pounds>\d{1,3}|${PLURAL})\)? ?\+? ?(?:lbs?|pounds?|#)(?:\b|(?<=#))|(?<!\d)(?<ahead>\d{1,3}) ?\+?(?:lbs?|pounds?)\.?(?: (?:of force|or more|boxes|packages|objects|items|lift\w*|max\w*))\b`,
      'g',
    ),
    produce: ({ pounds, ahead }) => {
      const value = numberOf(pounds ?? ahead ?? '');
      return value !== null && value > 0 && value <= 300 ? lift(value) : null;
    },
    examples: [
      { text: 'Must be able to «lift up to 25 lbs»', value: lift(25) },
      { text: '«carry boxes of 40 pounds»', value: lift(40) },
      { text: 'able to «lift fifty pounds»', value: lift(50) },
      { text: 'seldom «lift over ninety (90) pounds»', value: lift(90) },
    ],
    counterExamples: ['a 50 pound dog', 'lost 20 pounds'],
  },
  {
    id: 'work-authorization/authorized',
    anchors: [
      'authorized',
      'authorization',
      'eligible',
      'eligibility',
      'citizen',
      'citizenship',
      'right',
      'legally',
      'permitted',
    ],
    pattern:
      /\b(?:legally |currently |permanently )?(?:authori[sz]ed|eligible|permitted|able|entitled)(?: legally)? to (?:legally )?(?:work|be employed)(?: \w+){0,2}? (?:in|for any employer in|within) (?:the )?(?:u\.?s\.?a?\b|united states|country|canada|uk\b|united kingdom|eu\b)|\b(?:work|employment) (?:authori[sz]ation|eligibility)\b(?! (?:sponsor|status))|\blegal(?:ly)? (?:right|able|eligible|authori[sz]ed|entitled)(?: to)? (?:to )?work\b|(?:the |legal |proof of |have )right to work\b|\b(?:eligibility|authori[sz]ation) to work\b|\bmust be (?:an? )?(?:u\.?s\.?|united states) (?:citizens?|persons?|nationals?)\b|\b(?:u\.?s\.?|united states) citizenship (?:is |status )?(?:a must|required|or)|\b(?:requires?|required|must have|maintain|proof of|verify) (?:and maintain )?(?:an? )?(?:active )?u\.?s\.? citizenship\b|\bu\.?s\.? citizens(?:hip)? (?:only|required)\b/g,
    produce: (_groups, context) =>
      /\b(?:regardless|discriminat\w+|citizenship status|without regard|no|not) (?:of |on |any )?[^.;]{0,20}$/.test(
        before(context),
      ) ||
      /\bsponsor\w*(?: for)?(?: an?)?(?: employment)?(?: visas?)?(?: or| for)? $|\bvisa for $|\band the $/.test(
        before(context),
      ) ||
      /\b(?:discriminat\w+|regardless of)\b/.test(around(context)) ||
      NOTICE.test(around(context))
        ? null
        : authorized,
    examples: [
      { text: 'Must be «authorized to work in the United States»', value: authorized },
      { text: '«Work authorization» required', value: authorized },
    ],
    counterExamples: [
      'obtain prior authorization',
      'authorized to sign checks',
      'insurance eligibility',
      'The clinic participates in E-Verify to confirm the employment eligibility of newly hired staff',
      'See the notice and the right to work posters in English and Spanish',
    ],
  },
  {
    id: 'own-transport/reliable',
    anchors: ['transportation', 'vehicle', 'car', 'transport', 'automobile'],
    pattern:
      /\b(?:reliable|dependable|own|personal|adequate|independent|insured)(?: and (?:reliable|insured|dependable))?(?: means of| personal| form of| form\(s\) of| mode of)? (?:transportation|transport|vehicle|car|automobile)\b|\b(?:own|must have|must possess|need|access to|use of|using|possess)(?: \w+)? (?:an? |your own |their own )?(?:(?:reliable|insured|working|personal|dependable),? ){0,12}(?:vehicle|car|automobile)\b|\btransportation required\b/g,
    produce: (_groups, context) => {
      const { segment, start, end } = context;
      if (
        /\b(?:provid\w+|offer\w*|build\w*|future of|arrang\w+|patients?|clients|safe,?|cars?,|more|our|electric|autonomous|accessible|for all)\b[^.;]{0,30}$/.test(
          before(context),
        )
      )
        return null;
      if (
        /^(?: (?:insurance|for all|solutions|challenges|industry|compan|technolog|data|stipend|allowance|loan|dealer|design|program|develop|maint))/.test(
          segment.slice(end),
        )
      )
        return null;
      return /\b(?:must|require|need|valid|licen[sc]e|have|own|able|access|reliable|dependable|available|use|since you)\b/.test(
        segment.slice(Math.max(0, start - 90), end + 40),
      )
        ? transport
        : null;
    },
    examples: [
      { text: 'Must have «reliable transportation»', value: transport },
      { text: 'a licence and your «own car»', value: transport },
    ],
    counterExamples: [
      'the future of safe, reliable transportation',
      'arrange patient transport',
      'a company vehicle',
    ],
  },
  {
    id: 'minimum-age/years',
    anchors: ['age', 'old', 'older', '18', '21', 'eighteen', 'twenty'],
    pattern:
      /\b(?:at least|minimum(?: age)?(?: of| is|:)?|must be(?: at least| over)?|over|age of)\W{1,2}(?<years>1[4-9]|2[0-5]|eighteen|twenty-one)(?: \(\d\d\))?\+?(?: years?)?(?: (?:old|of age)|-years-old| or older| and over| or over)\b|\b(?<first>1[4-9]|2[0-5]|eighteen|twenty-one)(?: \(\d\d\))? ?\+?(?: (?:years?|yrs?))?(?: (?:of age|old))?,? (?:or|and|&) (?:older|over|above|up)\b|\b(?:must be|minimum age(?: of|:| is)?|at least)(?: at least)? (?:age )?(?<bare>1[89]|21|eighteen|twenty-one)(?: \(\d\d\))?(?: years?)?(?: of age| old)?\+?(?=\W*(?:$|[,.;)]| (?:years|to (?:work|apply)|with|and)\b))|\bminimum age\b[^.;\d]{0,20}(?:\w+ )?\(?(?<labelled>1[4-9]|2[0-5])\)? ?years?/g,
    produce: ({ years, first, bare, labelled }, context) => {
      const value = numberOf(years ?? first ?? bare ?? labelled ?? '');
      if (
        /\b(?:patients?|children|clients|participants?|individuals|people|adults|students|youth|dependents|residents|consumers|customers|women)\b[^.;]{0,40}$/.test(
          before(context),
        )
      )
        return null;
      const tail = context.segment.slice(context.end, context.end + 30);
      if (
        /^\W*(?:years )?(?:months|hours|days|experience|of (?!age)|in\b|percent|%|students|units|credits)/.test(
          tail,
        )
      )
        return null;
      const isElse = /\b(?:experience|patients|insurance|coverage)\b/.test(
        context.segment.slice(context.start, context.end + 15),
      );
      return value === null || isElse ? null : age(value);
    },
    examples: [
      { text: '«Must be at least 18 years of age»', value: age(18) },
      { text: 'Applicants «must be 21 years or older»', value: age(21) },
      { text: 'You «must be 18», licensed', value: age(18) },
    ],
    counterExamples: [
      '18 years of experience',
      'patients 18 years and older',
      'at least 18 months',
      'at least 21 hours',
    ],
  },
];
