/** Words about years of experience that name no field: 'of directly related professional work experience in a similar role'. */
const SAYS_NOTHING = new Set(
  `a an the of in as with at for on to or and from by is are be will also within under into any some all other this that
  these those you your our we us their who has have having had been one more greater plus minimum min at least about
  related relevant similar equivalent comparable applicable appropriate same such like previous prior past recent current proven
  demonstrated successful solid strong good excellent direct directly closely hands-on practical total overall combined
  cumulative progressive progressively responsible responsibility increasing increasingly substantive substantial extensive
  significant verifiable documented paid full-time part-time full time part real professional personal academic educational
  work working works worked job jobs job-related work-related experience experiences experienced exp expertise expereince
  training education combination employment background knowledge field fields area areas industry industries sector
  environment environments setting settings capacity capacities role roles position positions level career trade discipline
  subject matter function line year years yrs yr month months required require requires requirement preferred prefer
  preference desired desirable must needed need necessary mandatory minimum ideal ideally preferably strongly highly plus
  considered substitution purposes substitute degree bonus asset helpful beneficial well not but only either both where
  what how can could may should post each per new able life general individual contributor key member team duties
  responsibilities essential tasks described above listed below detailed position's seeking looking candidates candidate
  b c and/or specialized training externship graduation licensure internship post-graduate pref req exper no`.split(
    /\s+/,
  ),
);
const WORD = /[a-z0-9][a-z0-9'+#./-]*/g;
/** A later part goes on about the years: ', in a lab', ', working with horses'; else it is another item. */
const GOES_ON =
  /^ ?(?:or |and |ideally |preferably )?(?:in|as|with|of|at|within|under|using|working|including|managing|focus(?:ed|ing)|speciali[sz]ing)\b/;
/** '(Preferred)', '(at least)'; what is left open is cut with the rest. */
const IN_BRACKETS = /\([^()]{0,80}(?:\)|$)/g;
/** No field is named behind these: 'experience who can help us', 'experience preferred but new graduates will do'. */
const NO_MORE =
  /\b(?:for (?:the|this|substitution)|who|whose|which|looking to|equivalent to|(?:is|are|will be)\b|(?:preferred|required|desired|needed|a plus|a must|pref|req)\b(?! (?:in|with|as|at)\b))/;

/** Do the words behind the years name a field, a trade or a tool? */
export function namesSomething(said: string): boolean {
  const parts = (said.replace(IN_BRACKETS, ' ').split(NO_MORE)[0] ?? '').split(/[,:–]|- /);
  const noun = parts.findIndex((part) => EXPERIENCE.test(part));
  const last = Math.max(0, noun);
  return parts.some((part, at) => (at <= last || GOES_ON.test(part)) && hasContent(part));
}

const EXPERIENCE = /\b(?:experience|exp)\b/;

const hasContent = (words: string): boolean =>
  (words.match(WORD) ?? []).some((word) => /[a-z]/.test(word) && !SAYS_NOTHING.has(stemOf(word)));

const stemOf = (word: string): string => word.replace(/(?:'s|s'|[.'/-])$/, '');
