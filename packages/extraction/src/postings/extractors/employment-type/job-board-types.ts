import type { EmploymentType } from '@omm/contracts';
import type { MatchContext, Rule } from '../../../engine/rule.ts';
import { typed } from './somebody-else.ts';

const HOURS = String.raw`\d{1,2}(?::\d\d)?(?: ?[AaPp]\.?[Mm]?\.?)? ?- ?\d{1,2}(?![\d%])`;
/** What follows FT and PT in the notation of want ads: '2nd shift', '3 x 12's', '9-5:30', 'wknds'. */
const SHIFT = String.raw`(?:(?:1st|2nd|3rd|[Dd]ay|[Nn]ight|[Ee]vening|AM|PM|all|ALL) ?[Ss](?:hifts?|HIFTS?)\b|\d ?[xX] ?\d{1,2}(?:'?s)?\b|\d-\d{1,2}'s|${HOURS}|(?:[Dd]ays?|[Nn]ights?|[Ee]ve(?:ning)?s|[Ww]k?e?e?ke?nds?|DAYS?|NIGHTS?|EVES|[Hh]rs|HRS|[Hh]ours)\b)`;
/** 'PT' is also the physical therapist. */
const JOBS =
  'cook|server|teller|nanny|bookkeeper|janitor|custodian|housekeeper|instructor|teacher|help|job|work|sales|merchandiser|dishwasher|bartender|barista|hostess|stylist|groomer';

const beforeOf = ({ segment, start }: MatchContext): string => segment.slice(Math.max(0, start - 70), start);

/** The short forms of old job boards, in a list of shifts or behind a label. */
export const jobBoardTypes: readonly Rule<EmploymentType>[] = [
  {
    id: 'employment-type/ft-shift',
    anchors: ['ft'],
    cased: true,
    pattern: new RegExp(
      String.raw`(?<![\d.&'] ?|\b(?:SQ|CU) ?)\bFT(?= ${SHIFT})|(?<=\b(?:[Dd]ays?|[Nn]ights?|[Ee]venings?|[Rr]egular|[Pp]erm(?:anent)?|[Rr]eg)(?: |\/|, ))FT\b(?=\.? *$|[,;/. ])|(?<![\d.&'/-] ?|\b(?:SQ|CU|SQUARE|CUBIC) )\bFT(?=\.$)`,
      'g',
    ),
    produce: typed('full-time'),
    examples: [
      { text: 'X-ray tech - «FT» 3 x 12s', value: 'full-time' },
      { text: 'Downtown firm, «FT» 9-5:30', value: 'full-time' },
      { text: '«FT» 2nd shift', value: 'full-time' },
      { text: 'Nurse 11-7 LTC «FT».', value: 'full-time' },
      { text: 'Shift: Days «FT».', value: 'full-time' },
      { text: 'a Perm/«FT» desk', value: 'full-time' },
    ],
    counterExamples: ['a dock of 20 FT 9-10 deep', '900 SQ FT', 'FT 20 by 30', 'a shop of 900 SQ FT.'],
  },
  {
    id: 'employment-type/pt-shift',
    anchors: ['pt'],
    cased: true,
    pattern: new RegExp(
      String.raw`(?<![\d/.&'] ?|\b[APap]\.?[Mm]\.? )\bPT(?=,? (?:${SHIFT}|(?:${JOBS})\b))|(?<=\b(?:Status|Shift|Hours|Emp(?:loyment)? (?:Type|Status)|Position): )PT\b(?! ?[A-Za-z])`,
      'g',
    ),
    produce: (groups, context) =>
      /[Tt]herap|THERAP|[Rr]ehab|OT\b/.test(context.segment) ? null : typed('part-time')(groups, context),
    examples: [
      { text: 'FT 2nd shift, «PT» wknds', value: 'part-time' },
      { text: '«PT» 3-11, every other weekend', value: 'part-time' },
      { text: 'Hostess «PT», nights', value: 'part-time' },
      { text: '«PT» cook for a small diner', value: 'part-time' },
      { text: 'Dept: Lab Status: «PT»', value: 'part-time' },
    ],
    counterExamples: ['PT aide for the clinic', 'from 8 AM PT nights too', 'PT days in physical therapy'],
  },
  {
    id: 'employment-type/prn-listed',
    anchors: ['prn'],
    cased: true,
    pattern: /(?<=(?:,|&|\/|\band|\bor|\bAND|\bOR) ?)PRN\b(?! (?:[Mm]ed|[Oo]rder|[Tt]reat|[Dd]ose))/g,
    produce: (_groups, context) =>
      /\b(?:FT|PT|(?:[Ff]ull|[Pp]art|FULL|PART)[- ][Tt](?:ime|IME))\b/.test(beforeOf(context))
        ? 'per-diem'
        : null,
    examples: [
      { text: 'FT 2nd shift, PT wknds, sleep overnights, «PRN».', value: 'per-diem' },
      { text: 'a full-time coder and «PRN» coders', value: 'per-diem' },
    ],
    counterExamples: [
      'gives scheduled, PRN and stat doses',
      'full-time nurse who gives scheduled or PRN meds',
    ],
  },
  {
    id: 'employment-type/on-call',
    anchors: ['call'],
    pattern:
      /(?<=\b(?:(?:full|part)[- ]?time|f\/t|p\/t|per[- ]diem) ?(?:,|&|\/|,? and|,? or|,? &) ?)on[- ]call(?=\W*$| (?:positions?|openings?|available|staff|shifts available)\b)/g,
    produce: typed('per-diem'),
    examples: [
      { text: 'Full Time, Part Time & «On-Call».', value: 'per-diem' },
      { text: 'part-time or «on call» positions', value: 'per-diem' },
    ],
    counterExamples: ['Full time, on call every third weekend', 'part-time and on call rotation'],
  },
];
