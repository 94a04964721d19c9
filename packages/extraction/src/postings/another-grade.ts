/**
 * 'Level II needs one year', 'you can move up to Senior Biller with three years', 'promotion to Lead requires a CPC',
 * 'may be promoted to Coder II after a year and a CPC', 'Next level: Clerk II requires one year', 'Career steps: I, III (four years)': what another grade takes, by the words before it.
 */
const ANOTHER_GRADE =
  /\b(?:next (?:level|grade|step)|career (?:steps?|ladder|path)): [^;]{0,160}$|\blevel (?:i{1,3}|iv|[1-5]) (?:needs?|takes?|asks? for) [^.;]{0,40}$|\b(?:(?:may|can|will) (?:be promoted|move up|advance|step up|progress)|promotion)(?: to|:)[^.;]{1,60}\b(?:after|with|once|requires?|needs?|takes?|when)\b[^.;]{0,90}$/;

export const isForAnotherGrade = (before: string): boolean => ANOTHER_GRADE.test(before);
