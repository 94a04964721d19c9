import type { EmploymentType } from '@omm/contracts';
import { NUMBER } from '../../../engine/numbers.ts';
import type { Rule } from '../../../engine/rule.ts';
import { typed } from './somebody-else.ts';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*|\\.)';
const SEASON = '(?:summer|fall|spring|winter)';

/** 'Temp hygienist needed', 'seasonal April thru October', 'summer marketing intern'. */
export const temporaryWork: readonly Rule<EmploymentType>[] = [
  {
    id: 'employment-type/temp-wanted',
    anchors: ['temp', 'temporary'],
    pattern:
      /(?:^|(?<=[!:-] ?))temp(?:orary)?(?= (?!agenc|staffing|services?\b|employment|control|probe)(?:[a-z/-]+ ){1,4}(?:needed|wanted|sought|for (?:an? |our )?\d))|\b(?:long|short)[- ]term temps?\b(?! (?:agenc|staffing|rental|housing|disab))|\ball temporary(?= with (?:an? )?(?:chance|possib|potential|option|opportunit))|(?<=\b(?:hiring|looking for|need|needs|seeking) )temps\b|\b(?:temp|temporary) ?(?:2|\/|- ?to ?-) ?(?:perm|hire)\b/g,
    produce: typed('temporary'),
    examples: [
      { text: '«Temp» dental assistant needed for the fall', value: 'temporary' },
      { text: '«Long term temp», maybe more', value: 'temporary' },
      { text: '«All temporary» with chance for long term', value: 'temporary' },
      { text: 'We are looking for «temps» for the night crew', value: 'temporary' },
    ],
    counterExamples: [
      'Temp agencies need not apply',
      'temp control is needed',
      'long-term temporary housing',
      'all temporary staff report to you',
    ],
  },
  {
    id: 'employment-type/seasonal-months',
    anchors: ['seasonal'],
    pattern: new RegExp(
      String.raw`\bseasonal\b(?=,?:? (?:(?:position|work|job|help|from|\() ?){0,2}${MONTH}(?: \d{1,2}(?:st|th)?)? ?(?:thru|through|to|until|-)|$)`,
      'g',
    ),
    produce: typed('temporary'),
    examples: [
      { text: '«Seasonal» April thru October', value: 'temporary' },
      { text: 'Deckhands, «seasonal» (May - Sept)', value: 'temporary' },
    ],
    counterExamples: ['seasonal menus from May to June', 'seasonal demand'],
  },
  {
    id: 'employment-type/assignment',
    anchors: ['assignment'],
    pattern: new RegExp(
      String.raw`\b${NUMBER}(?: ?(?:-|to) ?\d{1,2})?\+?[ -](?:month|mo|week|wk)s?\.? assignment\b`,
      'g',
    ),
    produce: (_groups, { segment, start, end }) =>
      /\b(?:contract|travel|school|college|during|complet\w+)\b/.test(
        segment.slice(Math.max(0, start - 60), end + 30),
      )
        ? null
        : 'temporary',
    examples: [
      { text: 'a records clerk for a «3 month assignment»', value: 'temporary' },
      { text: '«8-10 week assignment» at a law firm', value: 'temporary' },
    ],
    counterExamples: ['a travel nurse for a 13 week assignment', 'grades a two week assignment at school'],
  },
  {
    id: 'employment-type/intern-wanted',
    anchors: ['intern'],
    pattern: new RegExp(
      String.raw`(?<=\b${SEASON}(?: 20\d\d)?(?: (?!and\b|or\b|with\b|to\b|by\b|in\b)[a-z/-]+){0,3} )intern\b(?=\W|$)|\bintern(?= ?\((?:un)?paid\)| (?:needed|wanted)\b)|(?<=^(?:un)?paid )intern\b|^intern(?= ?-)`,
      'g',
    ),
    produce: (_groups, { segment, start }) =>
      /\b(?:supervis|manag|train|mentor|hire|past|former|oversee|our|was|were|as)\w*\b/.test(
        segment.slice(Math.max(0, start - 40), start),
      )
        ? null
        : 'internship',
    examples: [
      { text: 'Summer Marketing «Intern» (Paid)', value: 'internship' },
      { text: '«Intern» - Social Media', value: 'internship' },
      { text: 'Accounting «intern» needed', value: 'internship' },
    ],
    counterExamples: ['you supervise the summer finance intern', 'past summer interns stay with us'],
  },
];
