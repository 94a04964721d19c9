const LED = '(?:supervis|manag|direct)(?:es?|ed|ing|ion of)?|le(?:ads?|d|ading)|overs(?:ees?|aw|eeing)';
/** 'Assisted the manager in supervising 10 nurses': another leads. */
const NOT_BY_ANOTHER = String.raw`(?<!\b(?:assist|help|support|aid)(?:s|ed|ing)? (?:(?!and\b)[a-z'-]+ ){0,4})`;

const PEOPLE =
  'employees|staff|people|persons|personnel|members|direct reports|ftes?|workers|receptionists|secretaries|nurses|aides|caregivers|therapists|hygienists|technicians|techs|assistants|associates|supervisors|managers|coordinators|specialists|representatives|reps|agents|analysts|accountants|schedulers|registrars|billers|coders|clerks|volunteers|interns';
/** What may stand between the number and the people: how they work, and what at. */
const KINDS =
  'full|part|time|direct|indirect|other|new|junior|senior|exempt|hourly|salaried|temporary|seasonal|bilingual|certified|registered|licensed|skilled|professional|clinical|clerical|administrative|executive|medical|dental|nursing|surgical|hospital|clinic|health|care|home|laboratory|pharmacy|physician|practice|patient|accounts?|access|services?|financial|registration|reception|front|back|desk|office|support|customer|call|center|data|entry|billing|coding|collections|insurance|records|human|resources|sales|technical|staff|team|department|and|or';
const PEOPLE_OF_KINDS = String.raw`(?:[ -](?:${KINDS})\b,?){0,5} (?:${PEOPLE})\b(?!['’])`;

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = String.raw`(?:\d{1,3}|${NUMBER_WORDS.join('|')})`;
/** Of '10-15' the upper end. */
const COUNT = String.raw`(?:${NUMBER} ?(?:-|–|to) ?)?(?<count>${NUMBER})\b\+?`;
const ABOUT = '(?:up to |over |about |approximately |more than )?';

/** 'Supervised a front desk team of 12', but no 'calendars for a team of 12', 'staff of 15 million dollars', 'department of 3 hospitals'. */
const TEAM = new RegExp(
  String.raw`${NOT_BY_ANOTHER}\b(?:${LED})\b(?: (?!(?:for|with|to|by|from|in|of|at|on|as)\b)[a-z'-]+,?){0,5}? (?:team|staff|group|crew|department)s? of ${ABOUT}${COUNT}(?=${PEOPLE_OF_KINDS}| ?(?:$|[.,;:()\n])| (?:across|in|at|and|with|who|that|on|including|through|throughout)\b)`,
  'i',
);
const MEMBERS = new RegExp(
  String.raw`${NOT_BY_ANOTHER}\b(?:${LED})\b(?: (?:a|the|all|total of)){0,2} ${ABOUT}${COUNT}${PEOPLE_OF_KINDS}`,
  'i',
);

/** How many people a duty on a resume says were led: 'Supervised a front desk team of 12' → 12. */
export function teamLedIn(duty: string): number | null {
  const count = (TEAM.exec(duty) ?? MEMBERS.exec(duty))?.groups?.['count']?.toLowerCase();
  if (count === undefined) return null;
  const word = NUMBER_WORDS.indexOf(count);
  return (word < 0 ? Number(count) : word) || null;
}
