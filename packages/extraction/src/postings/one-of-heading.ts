/** 'You must meet one of the following', 'Requirements (any one of these)', 'Choose one of three combinations'. */
const ONE_OF =
  /\b(?:(?:(?:any|at least) )?one|any|either) of (?:(?:the|these|those|two|three|four) ?)?(?:(?:following|below|requirements|combinations|options|ways)\b|[)\W]*$)|following (?:combinations|alternatives|options)\b/;

/** A heading below which each item is a route of its own. */
export const headsRoutes = (heading: string): boolean => ONE_OF.test(heading);
