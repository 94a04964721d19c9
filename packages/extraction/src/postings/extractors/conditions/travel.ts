import type { Rule } from '../../../engine/rule.ts';
import type { Demanded } from './demanded.ts';

const SHARE = String.raw`(?:up to |approximately |about |around |roughly |at least |more than |over |~ ?|< ?|> ?|a minimum of |minimum |least |maximum |no more than |less than |estimated |(?:\d{1,3} ?%? ?(?:-|to|–) ?)){0,4}(?<percent>\d{1,3}) ?(?:%|percent)`;

/** Travel of others, and travel as work, trade or perk. */
const OTHERS_BEFORE =
  /\b(?:arrang\w+|organi[sz]\w+|coordinat\w+|book\w*|manag\w+|plan\w*|patients?|clients|employees'?|their|her|his|industry|air|corporate|executive|heavy|all|domestic and international|process\w*|reimburs\w*|schedul\w+|for those|seekers|free|discounted|including|calendars?,?|meetings?,?|covers?|women|expenses?|business|ground)(?:,? and| for| of| the){0,12}(?: [a-z]+,?)? $/;
const OTHERS_AFTER =
  /^(?:ing|s|ed)?['’]?s? ?(?:nurs\w+|arrange\w*|expenses?|logistics|itinerar\w+|industry|agenc\w+|booking\w*|reimburse\w*|allowance|stipend|insurance|restrictions?|plans?\b|assistance|coordinat\w+|polic\w+|programs?|discounts?|market|companies|brands?|requests?|schedules?|vouchers?|costs?|time (?:will|is)|calendar|benefits|perks|reports?|history|advis\w+|management|and (?:expense|entertainment|calendar|event|meeting|hospitality|tourism|logistics)|\/expense|accommodations|budget|vaccin\w+|opportunities|services|experience|documents|details|tech\w*|bans?|notice|guidelines|support|& expense|&)/;
const NONE = /^[^.;\n]{0,30}\b(?:none|no|not|optional|n\/a|minimal to no|0 ?%)\b/;
const NONE_BEFORE =
  /\b(?:no|not|without|never|0%|don't)(?: \w+| to (?:require|expect|need))? $|\b(?:opportunity|chance) to $/;
const WHILE_AWAY = /\b(?:when|while|if)(?: you(?:['’]re| are))? travel(?:l?ing)$/;

/** Such words make travel of the job: 'some travel', 'willing to travel', 'travel required'. */
const DEMANDS_BEFORE =
  /\b(?:willing(?:ness)?(?: and (?:able|ability))?|ability|able(?: and willing)?|available|availability|must(?: be able)?|required|requires?|requiring|need(?:s|ed)?|expect(?:ed)?|may|will|prepared|occasional(?:ly)?|some|frequent(?:ly)?|regular(?:ly)?|limited|moderate|significant|extensive|local|overnight|international|domestic|minimal|periodic|light|daily|regional|national|statewide|involves?|can|travel:)\b[^.;:]{0,40}$/;
const DEMANDS_AFTER =
  /^(?:ing)?[^.;]{0,60}\b(?:required|necessary|needed|expected|as needed|may be|will be|is an? (?:expectation|requirement)|is (?:daily|frequent|occasional|weekly)|part of)\b|^\s*(?:requirements?|required)?:? ?(?:yes|up to|\d)/;

const travel = (percent: number | null): Demanded => ({ kind: 'travel', value: { percent } });

const PATIENTS =
  /\b(?:women|patients|people|seekers|tennesseans|those|clients|who|families|students)\b[^.;]{0,25}$/;

export const travelRules: readonly Rule<Demanded>[] = [
  {
    id: 'travel/share',
    anchors: ['travel', 'traveling', 'travelling'],
    pattern: new RegExp(
      String.raw`${SHARE}(?: of (?:the|your) time| (?:overnight|domestic|international|local|regional|annual|regular|business|of)){0,4},? (?:travel(?:l?ing)?)\b|\btravel(?:l?ing)?\b[^.;\n%]{0,60}?${SHARE.replace('<percent>', '<behind>')}(?:(?<=\([^()\n]{0,40})\))?`,
      'g',
    ),
    produce: ({ percent, behind }, { segment, start, end }) => {
      const share = Number(percent ?? behind);
      if (share > 100) return null;
      if (/\b(?:market|more|higher|discount|growth|revenue|off)\b/.test(segment.slice(start, end + 20)))
        return null;
      return share === 0 || PATIENTS.test(segment.slice(Math.max(0, start - 40), start))
        ? null
        : travel(share);
    },
    examples: [
      { text: 'Ability to «travel up to 25%»', value: travel(25) },
      { text: '«10-15% travel» to our sites', value: travel(15) },
      { text: 'some «travel between sites (10%)»', value: travel(10) },
      { text: '«Travel: up to 50%»', value: travel(50) },
    ],
    counterExamples: ['the air travel market is now 300% higher', 'Travel: 0%'],
  },
  {
    id: 'travel/stated',
    anchors: ['travel', 'traveling', 'travelling'],
    pattern: /(?<!-)\btravel(?:l?ing)?\b(?!-)/g,
    produce: (_groups, { segment, start, end }) => {
      const before = segment.slice(Math.max(0, start - 70), start);
      const after = segment.slice(end, end + 80);
      if (NONE_BEFORE.test(before) || NONE.test(after) || PATIENTS.test(before)) return null;
      if (WHILE_AWAY.test(segment.slice(Math.max(0, start - 15), end))) return null;
      if (OTHERS_AFTER.test(after) || OTHERS_BEFORE.test(before)) return null;
      return DEMANDS_BEFORE.test(before) || DEMANDS_AFTER.test(after) ? travel(null) : null;
    },
    examples: [
      { text: 'Some «travel» between our offices', value: travel(null) },
      { text: '«Travel» is required', value: travel(null) },
      { text: 'times when «travel» to a clinic is required', value: travel(null) },
      { text: '«Travel» between the offices is daily', value: travel(null) },
      { text: 'Willing to «travel» to other clinics', value: travel(null) },
    ],
    counterExamples: [
      'coordinates travel for the physicians',
      'a travel nurse',
      'No travel required',
      'we aim not to require travel on weekends',
      'take a remote day as needed when traveling',
      'Travel requirements: none',
      'women travel to the clinic from afar',
      'may reimburse travel expenses',
    ],
  },
];
