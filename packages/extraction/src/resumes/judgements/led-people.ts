const people = new Set(
  'staff sta* employees team teams personnel people subordinates associates workers crew crews nurses cna cnas lpn lpns rn rns assistant assistants technicians clerks receptionists representatives reps agents coaches coordinators secretaries interns volunteers coders billers caregivers aides analysts accountants supervisors managers soldiers cashiers developers engineers specialists recruiters strategists scientists hygienists department departments'.split(
    ' ',
  ),
);
const twoWords = new Set(['direct reports', 'direct report', 'team members', 'staff members']);

/** After these words somebody or something else is managed: 'managed relations with …', 'managed the payroll of …'. */
const others = new Set(
  'to with for by from in at on as that which who through between across within involving project projects calendar calendars record records file files travel meeting meetings payroll patient patients customer customers client clients student students benefits process processes communication communications information account accounts phone phones question questions issue issues inquiries budget budgets event events inventory data appointments hiring database databases request requests order orders supplies'.split(
    ' ',
  ),
);
const otherStems = /^(?:schedul|relation)/;

/** 'staff meetings', 'team calendar', 'department budget': things, no people. */
const thingsAfter =
  /^(?:'s|’s)?\s+(?:[\w-]+\s+)?(?:meetings?|schedul\w*|training|calendars?|relations?|records?|files?|buildings?|appreciation|travel|development|budgets?|emails?|e-mails?|accounts?|payroll|expens\w+|suppl\w+|communications?|inventory|websites?|documents?|reports?|benefits|attendance|time ?sheets?|credentials|appointments?|inquiries|questions|needs|issues|requests|events?|library)\b/i;

const word = /([\w'’*+-]+)|([.;:!?\n])/g;
const mostWords = 8;

/** Where 'supervised' or 'in charge of', ending at `from`, is followed by the people who were led; the end of these words. */
export function endOfLedPeople(text: string, from: number): number | null {
  word.lastIndex = from;
  let previous = '';
  for (let count = 0; count < mostWords; count += 1) {
    const match = word.exec(text);
    const found = match?.[1]?.toLowerCase();
    if (match === null || found === undefined) return null;
    const end = match.index + match[0].length;
    if (people.has(found) || twoWords.has(`${previous} ${found}`))
      return thingsAfter.test(text.slice(end, end + 60)) ? null : end;
    if (others.has(found) || otherStems.test(found)) return null;
    previous = found;
  }
  return null;
}
