import { PLURAL_WORDS } from '../../engine/numbers.ts';
import { titleNouns } from '../positions/title-nouns.ts';

/** Not led by whoever works with them; 'leads', 'hosts' and 'members' are no staff. */
const notStaff = new Set(
  'student resident member president owner co-owner proprietor founder cofounder co-founder partner director executive officer chief principal dean chair professor attorney lawyer physician doctor surgeon dentist pharmacist consultant contractor lead head host operations sales professional server'.split(
    ' ',
  ),
);
/** Programs, machines and other firms bear these names too: 'device drivers', 'domain controllers', 'suppliers and buyers'. */
const otherMeaning = new Set(
  'drivers controllers operators processors schedulers planners handlers writers readers editors buyers agents merchandisers auditors inspectors examiners adjusters interpreters translators testers pickers packers installers designers developers producers anchors companions principals fellows temps navigators folders sorters'.split(
    ' ',
  ),
);
const pluralOf = (noun: string) => (noun.endsWith('man') ? noun.replace(/man$/, 'men') : `${noun}s`);
const people = new Set([
  ...'staff sta* employees team teams personnel people subordinates crew crews department departments techs assistant cna lpn rn coaches secretaries'.split(
    ' ',
  ),
  ...titleNouns.flatMap((noun) => (notStaff.has(noun) ? [] : [pluralOf(noun)])),
]);
const twoWords = new Set(['direct reports', 'direct report', 'team members', 'staff members']);

/** After these words somebody else acts, or somebody else is meant: 'managed relations with …', 'directed calls to …'. */
const breaks = new Set(
  'to with for by from in at on as that which who through between across within involving so while when no without'.split(
    ' ',
  ),
);
/** What is managed without leading anybody, unless people follow at once: 'patient records', but 'patient care team'. */
const things = new Set(
  'project projects calendar calendars record records file files travel meeting meetings payroll patient patients customer customers client clients student students benefits process processes communication communications information account accounts phone phones question questions issue issues inquiries budget budgets event events inventory data appointments hiring database databases request requests order orders supplies timesheets timecards sheets cards attendance'.split(
    ' ',
  ),
);
const thingStems = /^(?:schedul(?:es?|ing)$|relation)/;

/** 'staff meetings', 'team calendar', 'department budget': things, no people. */
const thingsAfter =
  /^(?:'s|’s)?\s+(?:[\w-]+\s+)?(?:meetings?|schedul\w*|training|calendars?|relations?|records?|files?|buildings|building(?=\s*(?:$|[,.;\n]|and\b|activit|exercis|events?\b|skills\b|workshop))|appreciation|travel|development|budgets?|emails?|e-mails?|accounts?|payroll|expens\w+|suppl\w+|communications?|inventory|websites?|documents?|reports?|benefits|attendance|time ?sheets?|credentials|appointments?|inquiries|questions|needs|issues|requests|events?|library|huddles?|efforts?|projects?|initiatives|goals|morale|lounge|parking|director(?:y|ies)|newsletters?|handbooks?|manuals?|lists?|roster|selections?|business(?:es)?|choices?)\b/i;

const word = /(up to|[\w'’*+-]+)|([.;:!?\n])/g;
const mostWords = 8;
const wordsAfterThing = 2;

/** Where 'supervised' or 'in charge of', ending at `from`, is followed by the people who were led; the end of these words. */
export function endOfLedPeople(text: string, from: number): number | null {
  word.lastIndex = from;
  let previous = '';
  let thing = false;
  let certain = supervised.test(text.slice(Math.max(0, from - longestVerb), from));
  for (let left = mostWords; left > 0; left -= 1) {
    const match = word.exec(text);
    const found = match?.[1]?.toLowerCase();
    if (match === null || found === undefined || breaksOff(found, thing)) return null;
    certain ||= isNumber(found);
    if (isPeople(found, certain) || twoWords.has(`${previous} ${found}`)) {
      const end = match.index + match[0].length;
      return thingsAfter.test(text.slice(end, end + 60)) ? null : end;
    }
    if (isThing(found)) {
      left = Math.min(left, wordsAfterThing + 1);
      thing = true;
    }
    previous = found;
  }
  return null;
}

/** Only people are supervised, whatever else bears their name. */
const supervised = /supervis(?:es?|ed|ing|ion of|ion to)$/i;
const longestVerb = 16;

const isNumber = (found: string) => /^\d+$/.test(found) || PLURAL_WORDS.includes(found);
/** `certain`: they were supervised or counted. */
const isPeople = (found: string, certain: boolean) =>
  people.has(found) && (certain || !otherMeaning.has(found));

const isThing = (found: string) => things.has(found) || thingStems.test(found);

/** After a thing 'of' and 'and' break off too: 'the calendars of the staff'. */
const breaksOff = (found: string, thing: boolean) =>
  breaks.has(found) || (thing && (found === 'of' || found === 'and'));
