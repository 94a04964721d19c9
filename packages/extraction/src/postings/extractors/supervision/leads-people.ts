import type { MatchContext } from '../../../engine/rule.ts';

/** Led by others, or somebody else leads: 'a director who selects and supervises all staff'. */
const LED_BY_OTHERS =
  /\b(?:(?:under|by|without|little|minimal|minimum|limited|no|not|does not)(?: (?:the|direct|general|close|clinical|immediate|any)){0,12}|(?<!\b(?:someone|candidate|individual|person|leader) )(?:who|that|which)(?: [a-z]+,? and)?|our|we|we're|are|is now|project|(?:our|their|whose|these) (?:[a-z]+ )?(?:managers|directors|supervisors|leaders|leads|nurses|physicians|doctors))\s+(?:the\s+)?$/;
/** What somebody has done or could do: 'experience leading teams', 'able to manage a team'. */
const HAS_DONE =
  /\b(?:experience[ds]?|expertise|track record|background|history|success|skilled|adept|years?|skills?) (?:in |with |of )?(?:(?:successfully|directly|effectively|either|also|hiring|building|developing|training|and|or|&),? ){0,4}$|\bexperience (?:both )?[a-z]+ing [^.;:]{3,50}(?:,|and) $|\bleadership roles? $|\bpassion(?:ate)? (?:for|about) $/;
const COULD_DO =
  /\b(?:ability|able|capab\w+|capacity|desire|aptitude|skills?) (?:to|of) (?:(?!supervis)[a-z]+,? (?:and )?){0,3}$/;
/** 'Lead the team in evaluations and designs', 'lead cross-functional teams': work, not people. */
const TEAM_WORK = /\bcross-? ?functional\b|^lead\w* (?:(?:the|a) )?(?:[a-z]+ )?teams?$/;
const IN_WORK =
  /^ (?:in|on|through (?:all|the)|to (?:convert|deliver|build|meet|achieve|develop|design|create|solve)) [a-z]/;
/** Groups that are one's own to lead: 'lead your team', not 'your schedule with the team'. */
const OWN = /\byour (?=(?:team|staff|crew|direct reports|employees)\b)/;
/** Between the verb and the people: the verb's object is something else. */
const OTHER_OBJECT =
  /\b(?:with|to|for|from|by|between|reports?|support|assist|we|our|your|a leading|calls?|projects?|time|schedul\w*|accounts?|care|relationships?|patients?|data|inventory|supplies|calendars?|process\w*|efforts|research|insurance|communications?|records|activities|interfaces|in|on|generation|collaborat\w*|payroll|benefits|conflicts?|queues?)\b(?!$)/;
/** 'The technical lead or managers': a noun. */
const LEAD_AS_NOUN = /^leads? (?:(?:or|and\/or|as|within)\b|members of other\b)|^leads?, [a-z]+(?:ors|ers)\b/;
/** 'Work with lead engineers', 'the leading asset managers'. */
const LEAD_AS_ADJECTIVE =
  /\b(?:with|from|as|an?|the|of|our|your|to the|other|world's|nation's|industry|market|include|includes|serve)\s+$/;

/** null where the words around say that somebody else leads, or that what is led is no people. */
export const leadsPeople = ({ segment, start, end }: MatchContext): true | null => {
  const before = segment.slice(Math.max(0, start - 60), start);
  const words = segment.slice(start, end);
  const object = words
    .replace(/^(?:leadership to|[^\s,]+(?: of|(?:, \w+){0,2},? and \w+)?)/, '')
    .replace(OWN, '');
  if (LED_BY_OTHERS.test(before) || OTHER_OBJECT.test(object)) return null;
  if (LEAD_AS_NOUN.test(words)) return null;
  const isOne = /^ of (?:about |approximately )?\d/.test(segment.slice(end, end + 24));
  if (HAS_DONE.test(before) || (COULD_DO.test(before) && !isOne && !/^(?:supervis|overs)/.test(words)))
    return null;
  if (TEAM_WORK.test(words) && (words.includes('cross') || IN_WORK.test(segment.slice(end, end + 30))))
    return null;
  if (/^leading (?:asset|managers|engineers|technicians|analysts|specialists)/.test(words)) return null;
  if (/^leadership/.test(words))
    return /\b(?:provid\w+|exercis\w+)(?: (?!technical|thought)[a-z]+)?\s+$/.test(before) ? true : null;
  return /^lead/.test(words) && LEAD_AS_ADJECTIVE.test(before) ? null : true;
};

/** Somebody else's work, or what somebody has done: 'our managers', 'experience managing people'. */
export const isOthersWork = (before: string): boolean =>
  LED_BY_OTHERS.test(before) || HAS_DONE.test(before) || COULD_DO.test(before);
