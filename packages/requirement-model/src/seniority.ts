const HEAD =
  /\b(?:manager|administrator|director|executive|chief|president|principal|owner|superintendent|gerente|administradora?|directora?)\b/i;

/** Who stands in for the head, or helps: 'Assistant Practice Manager', 'Assistant to the Director'. */
const UNDER_THE_HEAD =
  /\b(?:assistant|associate|deputy|vice|asst\.?)(?: \p{L}{1,20}){0,3} (?:manager|administrator|director|principal)\b/iu;

/** Who leads a team within the office. */
const TEAM_LEAD = /\b(?:supervisor|lead|team leader)\b/i;

/** 'Office Manager', 'Practice Administrator'; not a supervisor, a lead or an assistant manager. */
export const isHeadOfOffice = (title: string): boolean => HEAD.test(title) && !UNDER_THE_HEAD.test(title);

/** The same of the job that is offered: 'Office Manager / Supervisor' takes either. */
export const seeksHeadOfOffice = (title: string): boolean => isHeadOfOffice(title) && !TEAM_LEAD.test(title);

/** 'Entry-Level Office Manager'. */
export const isEntryLevel = (title: string): boolean => /\bentry[- ]level\b/i.test(title);
