/** Words that end the name of a job ('Office Manager', 'Staff Attorney'), in the singular. */
const NOUNS = `
  manager administrator supervisor director coordinator assistant secretary receptionist clerk representative rep
  specialist scheduler greeter biller coder collector nurse technician technologist tech aide associate navigator
  advocate analyst accountant bookkeeper recruiter sourcer instructor teacher professor lecturer tutor trainer educator
  therapist engineer driver agent lead officer rn lpn lvn practitioner midwife physician pharmacist dentist hygienist
  phlebotomist paramedic clinician counselor psychologist worker caregiver doula attorney lawyer counsel paralegal
  organizer canvasser fundraiser strategist consultant developer programmer designer architect scientist researcher
  statistician economist writer editor producer reporter planner marketer controller auditor buyer fellow intern
  executive president generalist liaison dispatcher registrar mechanic electrician operator inspector drafter cook
  cashier screener tester guard guide`
  .trim()
  .split(/\s+/);

const irregular: Readonly<Record<string, string>> = { secretary: 'secretaries', counsel: 'counsel' };

const nouns: ReadonlySet<string> = new Set(NOUNS.flatMap((noun) => [noun, irregular[noun] ?? `${noun}s`]));

/** Of everybody's speech ('our tech', 'lead the way', 'AI agents'): a job only with the words that say which. */
export const VAGUE_NOUNS: ReadonlySet<string> = new Set(
  'agent associate counsel developer executive fellow guard guide intern lead liaison officer operator president rep representative tech technologist tester worker writer editor fundraiser advocate'
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
);

/** Alone they say how high somebody stands, or praise ('an excellent writer'): the words beside them make the title. */
const RANKS: ReadonlySet<string> = new Set(
  'manager administrator supervisor director coordinator assistant specialist associate analyst engineer consultant officer lead president executive fellow intern representative rep agent scientist researcher developer programmer designer advocate organizer technologist technician tech writer trainer fundraiser worker clerk liaison strategist planner producer editor practitioner professional'
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
);

const ENDINGS = new Uint8Array(1 << 15);
for (const noun of nouns) ENDINGS[endingOf(noun, noun.length)] = 1;

export const isJobNounWord = (word: string): boolean => nouns.has(word.toLowerCase());

export interface JobNoun {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The next word of the text, from `at` on, that ends the name of a job; null where there is none. */
export function nextJobNoun(text: string, at: number): JobNoun | null {
  let inWord = false;
  let start = at;
  for (let end = at; end <= text.length; end++) {
    const isLetter = isLetterCode(text.charCodeAt(end));
    if (isLetter && !inWord) start = end;
    if (!isLetter && inWord && isJobNoun(text, start, end))
      return { word: text.slice(start, end), start, end };
    inWord = isLetter;
  }
  return null;
}

const isJobNoun = (text: string, start: number, end: number): boolean =>
  end - start > 1 &&
  (end - start === 2 || ENDINGS[endingOf(text, end)] === 1) &&
  nouns.has(text.slice(start, end).toLowerCase());

/** Five bits of each of the last three characters; NaN & 31 = 0, so that any place will do. */
function endingOf(text: string, end: number): number {
  return (
    ((text.charCodeAt(end - 3) & 31) << 10) |
    ((text.charCodeAt(end - 2) & 31) << 5) |
    (text.charCodeAt(end - 1) & 31)
  );
}

/** NaN, behind the end of the text, is no letter. */
const isLetterCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** 'Director', 'engineers': no title. */
export const isRankAlone = (name: string): boolean => RANKS.has(name.toLowerCase());

/** 'nurses' → 'nurse', 'secretaries' → 'secretary'. */
export function singularJobName(name: string): string {
  const word = /(?<![A-Za-z])[A-Za-z]{1,20}$/.exec(name)?.[0] ?? '';
  if (!isJobNounWord(word)) return name;
  if (/ies$/i.test(word)) return `${name.slice(0, -3)}y`;
  return isJobNounWord(word.slice(0, -1)) ? name.slice(0, -1) : name;
}
