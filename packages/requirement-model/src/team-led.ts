const LED = '(?:supervis|manag|direct)(?:es?|ed|ing|ion of)?|le(?:ads?|d|ading)|overs(?:ees?|aw|eeing)';
const PEOPLE =
  'employees|staff|people|persons|team members|direct reports|ftes?|receptionists|nurses|technicians|assistants|associates|supervisors|coordinators|specialists|representatives|billers|coders|clerks|volunteers';
const COUNT = String.raw`(?<count>\d{1,3})\+?`;

const TEAM = new RegExp(
  String.raw`\b(?:${LED})\b(?: [a-z'-]+,?){0,5}? (?:team|staff|group|crew|department)s? of (?:up to |over |about )?${COUNT}(?! ?(?:years?|months?|%|sites|locations)\b)`,
  'i',
);
const MEMBERS = new RegExp(
  String.raw`\b(?:${LED})\b(?: (?:a|the|all|total of|up to|over|about|approximately)){0,3} ${COUNT}(?: (?!years?\b|patients?\b|sites\b|locations\b)[a-z-]+,?){0,3}? (?:${PEOPLE})\b`,
  'i',
);

/** How many people a duty on a resume says were led: 'Supervised a front desk team of 12' → 12. */
export function teamLedIn(duty: string): number | null {
  const count = (TEAM.exec(duty) ?? MEMBERS.exec(duty))?.groups?.['count'];
  return count === undefined || Number(count) === 0 ? null : Number(count);
}
