/** "CNA's", 'APMs', "FTE's": the apostrophe makes them many, not owners. */
const ACRONYMS = "(?:cna|lpn|rn|lvn|stna|apm|fte|csr|gna|pct)['\u2019]?s";
/** 'Department heads', 'foremen', 'bartenders': nobody manages things of that name. */
const HEADS =
  '(?:department|dept\\.?|section|unit|crew|shift) (?:heads|leaders|chiefs)|foremen|superintendents|crews|bartenders|waitstaff|cooks|couriers|housekeepers|custodians|janitors|dispatchers|cashiers|tellers|laborers|installers|caregivers|lifeguards|paraprofessionals|(?<=\\d )(?:mechanics|drivers|guards|officers|attendants|teachers|electricians|plumbers|welders|salespeople|paralegals|techs)';
/** Who is led; the singular only where it is a group. */
export const PEOPLE = `(?:staff|teams?|employees|personnel|associates|receptionists|assistants|representatives|reps|technicians|technologists|nurses|coordinators|workers|supervisors|managers|billers|coders|direct reports|staff members|team members|team leads?|clerks|aides|secretaries|subordinates|interns|volunteers|rns|lpns|cnas|specialists|analysts|engineers|hygienists|schedulers|crew|therapists|canvassers|organizers|consultants|trainers|${ACRONYMS}|${HEADS})`;

/** 'Team meetings', 'staff schedules', "workers' compensation": work, not people. */
export const NOT_PEOPLE = String.raw`(?!['’](?!s (?:work|performance))|\s+(?:efforts?|meetings?|huddles?|trainings?|internal|checklists?|discussions?|calendars?|records?|files?|compensation|comp\b|projects?|events?|communications?|relations|travel|expenses?|requests?|needs|accounts?|inputs?|credential\w*|licens\w*|in-?services|activities|process(?:es)?|benefits|portal|database|resources|capacity))`;

/** What is supervised without being anybody's chief: things, and those who are cared for. */
export const NOT_LED = String.raw`(?! (?:[a-z'’-]+ ){0,2}?(?:preparation|production|measures|democracy|realization|development(?! (?:coordinator|associate|manager|assistant|director|officer|staff|team))|execution|maintenance|usage|installation|construction|qualities|collections?|completion|handling|implementation|undergraduates?|postdocs?|trainees?|students?|children|child|kids|patients?|residents?|clients?|youths?|participants?|visits?|care|inventory|testing|exercises?|play|meals?|medications?|campaigns?|learning|projects?|process\w*|campers?|visitation|individuals|contracts?|grants?|budgets?|physicians?|providers?|directors?|attorneys?|dentists?|paralegal)\b(?!-))`;

/** Statements of law: 'hiring, promotion, termination … without regard to'. */
export const isLaw = (segment: string): boolean =>
  /\bregard to\b|discriminat|terms and conditions|equal (?:employment )?opportunit/.test(segment);
