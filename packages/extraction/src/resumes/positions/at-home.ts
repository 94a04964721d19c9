const atHome =
  /^(?:homemaker|family caregiver|housewife|househusband|(?:full[- ]time|stay[- ]at[- ]home) (?:parent|mother|mom|father|dad))(?:\s*(?:\/|&|,|\band\b)\s*(?:full[- ]time )?(?:homemaker|parent|mother|mom|father|dad)(?: of \w+)?)?$/i;

/** 'Homemaker', 'Full-time parent': with no employer it is no job; 'Homemaker, Harbor Home Care' is one. */
export const isAtHome = (words: string | null | undefined): boolean => atHome.test(words ?? '');
