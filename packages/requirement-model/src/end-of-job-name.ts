import { NO_PART } from './job-name-words.ts';
import { isJobNounWord } from './job-nouns.ts';

const LOOK_AHEAD = 120;

/** A word in capitals: 'People', 'R&D', 'Clinic/Lab'. */
const CAPITAL = String.raw`[A-Z][\w&’/-]{0,30}`;
const NO_MONTH =
  '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)';

/** 'receptionist' + '/biller', 'Manager' + '/Executive Assistant', 'Nurse' + ' Practitioner'. */
const MORE = /^(?: ?\/ ?[\w-]{1,24}(?: [A-Z][\w-]{1,24}){0,2}| [\w-]{1,24})/;
/** 'Executive' + ' Operations Manager'. */
const CAPITALS = new RegExp(`^(?: (?:& )?${CAPITAL}){1,4}`);
/** 'Nurse' + ' II'. */
const LEVEL = /^ (?:I{1,3}|IV|V)\b(?!\/)/;
/** 'Director' + ' of People and Culture'. */
const OF = new RegExp(`^ of(?: the)?(?: ${NO_MONTH}(?:(?:&|and|of) )?${CAPITAL}){1,8}`);
/** 'Director' + ', Channel Marketing' to lead. */
const COMMA = new RegExp(
  String.raw`^, ${CAPITAL}(?: (?:(?:&|and|of) )?${CAPITAL}){0,4}(?= (?:to|who|with|position|role|will|is|at)\b|\.? ?\n)`,
);

/** Where the name of the job goes on behind its noun. */
export function endOfJobName(text: string, from: number): number {
  let end = from;
  for (let more = 0; more < 3; more++) {
    const rest = text.slice(end, end + LOOK_AHEAD);
    const step = upToNoun(MORE.exec(rest)) || upToNoun(CAPITALS.exec(rest));
    if (step === 0) break;
    end += step;
  }
  const rest = text.slice(end, end + LOOK_AHEAD);
  return end + ((LEVEL.exec(rest) ?? OF.exec(rest) ?? COMMA.exec(rest))?.[0].length ?? 0);
}

/** How much of the words ends in the noun of a job. */
function upToNoun(words: RegExpExecArray | null): number {
  let end = 0;
  for (const { 0: word, index } of (words?.[0] ?? '').matchAll(/[A-Za-z]+/g)) {
    if (NO_PART.has(word.toLowerCase())) break;
    if (isJobNounWord(word)) end = index + word.length;
  }
  return end;
}
