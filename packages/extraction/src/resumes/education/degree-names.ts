import type { DegreeLevel } from '@omm/contracts';
import { allMatches } from '../../engine/all-matches.ts';

export type DegreeName = {
  readonly level: DegreeLevel;
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
};

/** Written out: good in any sentence. */
const words: readonly (readonly [DegreeLevel, string])[] = [
  [
    'doctorate',
    String.raw`(?:juris doctor(?:ate)?|doctorate|doctoral degree|doctor (?:of|in) [a-z]+(?: [a-z]+)?|doctor'?s degree|ph\.?\s?d\b\.?|pharm\.?\s?d\b\.?|doctorado|doutorado|doctorat)`,
  ],
  [
    'master',
    String.raw`(?:(?<!scrum |web|post|head|choir|ring|station|quarter|harbor |toast|pay|brew )master(?:['’]?s)?(?:['’])?(?=\s*(?:degree|of\b|in\b|:|,|-|\(|program|$|level))(?:\s*degree)?|(?:executive )?mba\b|graduate degree|maestría|máster|magíster|mestrado|laurea magistrale|maîtrise)`,
  ],
  [
    'bachelor',
    String.raw`(?:bachelor(?:['’]?s)?(?:['’])?(?:\s*degree)?|(?<!post-?\s?)baccalaureate|undergraduate degree|(?:four|4)[- ]year degree|college degree|university degree|licenciatura|título universitario|bacharelado|laurea|bachillerato(?: universitario|(?= en \p{L}))|licence en)`,
  ],
  [
    'associate',
    String.raw`(?:associate(?:['’]?s)?(?:['’])?(?=\s*(?:degree|of\b|in\b|:|\)|-|applied|science|arts|(?<=[’']s)$|(?<=^associate),.{3,80}\b(?:19|20)\d\d))(?:\s*(?:degree|in applied science|of applied science))?|assoc\.(?= (?:of|in)\b)|two[- ]year degree|2[- ]year degree|technical associate|grado asociado|técnic[oa] superior)`,
  ],
  [
    'certificate',
    String.raw`(?<!birth |gift |death )(?:certificates?|certification|certificado|certificat|vocational|trade school|technical diploma|(?<!high school |secondary (?:school )?|hs |ged |g\.e\.d\.? |equivalency |general )diploma(?! of high| \(high| de (?:la )?(?:escuela|secundaria|preparatoria|bachiller|cuarto)| ?[-:,–] ?(?:high school|general studies|college prep))|diplomado|licensed(?=\s*:))`,
  ],
  [
    'high-school',
    String.raw`(?:high[- ]?school(?: (?:diploma|graduate|equivalen\w+(?: diploma)?|degree|education))?|\bged\b|g\.e\.d\b\.?|general (?:equivalency|education(?:al)? (?:development|diploma|degree))|secondary school|h\.?s\.? diploma|diploma de (?:la )?(?:escuela (?:secundaria|superior)|secundaria|preparatoria|bachiller\p{L}*|cuarto año)|escuela superior|cuarto año|preparatoria|bachillerato(?! (?:universitario|en \p{L}))|secundaria|baccalauréat|some college|\d+ (?:credit|semester|college) hours|\d+ (?:college )?credits)`,
  ],
];

/** Initials: they count only where a degree stands, since 'MA' is also a state and 'AS' a word. */
const initials: readonly (readonly [DegreeLevel, string])[] = [
  [
    'doctorate',
    String.raw`(?:M\.\s?D\.?|MD|D\.\s?O\.|DDS|D\.D\.S\.?|DMD|DVM|J\.\s?D\.?|JD|DNP|DPT|Ed\.?D\.?|Psy\.?D\.?|DBA|PhD)`,
  ],
  [
    'master',
    String.raw`(?:M\.\s?S\.?|MS|MSc|M\.Sc\.?|M\.\s?A\.?|MA|MHA|M\.H\.A\.?|MPH|M\.P\.H\.?|MSN|MSW|M\.S\.W\.?|MPA|M\.P\.A\.?|M\.?Div|M\.?Ed\.?|MHSA|MSHA|MFA|M\.B\.A\.?|M\.?Tech|MIS|MSA)`,
  ],
  [
    'bachelor',
    String.raw`(?:B\.\s?S\.?|BS|BSc|B\.Sc\.?|B\.\s?A\.?|BA|BSN|B\.S\.N\.?|BBA|B\.B\.A\.?|BFA|B\.F\.A\.?|BSW|BAS|B\.?Tech|B\.?Com|BHA|BSBA|BAAS|B\.?E\.)`,
  ],
  [
    'associate',
    String.raw`(?:A\.\s?S\.?|AS|A\.\s?A\.?|AA|AAS|A\.A\.S\.?|ADN|A\.D\.N\.?|ASN|A\.S\.N\.?|AGS|AAB)`,
  ],
  // British and Commonwealth leaving examinations: 'GCE "A" Level', 'A-Levels', 'WASSCE'.
  [
    'high-school',
    String.raw`(?:(?:GCE|G\.C\.E\.)(?: ["“'‘]?(?:A|O|Advanced|Ordinary)["”'’]?[- ][Ll]evels?)?|["“'‘]?[AO]["”'’]?[- ][Ll]evels?(?: [Cc]ertificat(?:e|ion))?|I?GCSEs?|WASSCE|WAEC|HKCEE|HKDSE|CXC|Abitur|Matric(?:ulation)?)`,
  ],
];

/** 'Weld High, class of 1995', 'Oak H.S., graduated 2007': finished, which the year alone does not say. */
const highSchoolOf =
  /(?<=\p{Lu}[\p{L}.'’]{2,20} )(?<!(?:Junior|Middle) )(?:High|H\.?S\.?)(?=,? \(?(?:class of|graduated)\b)/gu;

const compiledWords = words.map(
  ([level, source]) =>
    [level, new RegExp(String.raw`(?<![A-Za-zÀ-ÿ\d])${source}(?![A-Za-zÀ-ÿ\d])`, 'giu')] as const,
);
/** 'A.A.S.' is no 'A.A'. */
const compiledInitials = initials.map(
  ([level, source]) =>
    [
      level,
      new RegExp(String.raw`(?<![A-Za-zÀ-ÿ\d.])${source}(?![A-Za-zÀ-ÿ\d]|\.[A-Z](?![A-Za-z]))`, 'g'),
    ] as const,
);

/** Degrees named in a line of an education section, in its order. */
export function degreeNames(line: string): DegreeName[] {
  if (!anyWord.test(line) && !anyInitials.test(line) && line.search(highSchoolOf) < 0) return [];
  const found = [
    ...matchesOf(line, 'high-school', highSchoolOf),
    ...compiledWords.flatMap(([level, form]) => matchesOf(line, level, form)),
    ...compiledInitials
      .flatMap(([level, form]) => matchesOf(line, level, form))
      .filter((name) => isDegreePlace(line, name)),
  ];
  const names = withoutOverlaps(found.filter((name) => !isNoDegree(line, name))).map(
    (name): DegreeName => (isSchoolDiploma(line, name) ? { ...name, level: 'high-school' } : name),
  );
  const degrees = names.filter(({ level }) => level !== 'high-school' && level !== 'certificate');
  return names
    .filter((name) => !(degrees.length > 0 && isCredits(line, name)) && !isToldAgain(line, name, names))
    .filter((name, i, kept) => !isInitialsOf(line, name, kept[i - 1]))
    .filter((name, i, kept) => !isWrittenOut(line, name, kept[i + 1]));
}

/** 'Master of Business Administration - MBA', 'Associate in Applied Science (AAS)'. */
function isInitialsOf(line: string, name: DegreeName, previous: DegreeName | undefined): boolean {
  if (previous === undefined || previous.level !== name.level) return false;
  const between = line.slice(previous.end, name.start);
  return /^(?: (?:of|in) [\p{L} ]{3,40})?[\s(,:–-]{1,4}$/u.test(between);
}

/** 'M.H.A.MASTERS : Health Administration' is one. */
const isWrittenOut = (line: string, name: DegreeName, next: DegreeName | undefined): boolean =>
  next !== undefined && next.level === name.level && /^\.?$/.test(line.slice(name.end, next.start));

/** 'Brookhaven High School … High School Diploma', 'Bachillerato, Preparatoria Benito Rivas': one diploma, named twice. */
function isToldAgain(line: string, name: DegreeName, names: readonly DegreeName[]): boolean {
  const schools = names.filter(({ level }) => level === 'high-school');
  if (name.level !== 'high-school' || schools.length < 2) return false;
  const told = schools.find(({ start, end }) => /^diploma$/i.test(line.slice(start, end)));
  const longest = schools.reduce((best, each) =>
    each.end - each.start > best.end - best.start ? each : best,
  );
  return (
    name !== (/^high[- ]?school$/i.test(line.slice(longest.start, longest.end)) ? (told ?? longest) : longest)
  );
}

const courseCertificate =
  /\b(?:cpr|bls|acls|aed|first aid|hipaa|osha|sigma|comptia|microsoft|excel|word|adobe|notary|security\+|food handlers?|serv ?safe|yoga(?: teacher)?|driver'?s?|safety|leadership|customer service|management|sexual harassment|defensive driving)\b[^,;.]{0,20}$/i;

/** 'Weld High School, ninth to eleventh grade; left before graduation', 'did not graduate', 'no diploma'. */
const leftEarly =
  /\b(?:(?:left|withdrew|dropped out) (?:before|without|prior to) |(?:did not|didn['’]t|never|not yet) |no (?=diploma))(?:graduat|a diploma|the diploma|diploma)/i;

/** 'CPR Certification', 'Certificate of Attendance', and the name of a school that no degree goes with. */
function isNoDegree(line: string, { level, start, end }: DegreeName): boolean {
  const [before, after] = [line.slice(0, start), line.slice(end)];
  if (level === 'certificate' && /^certif/i.test(line.slice(start, end)))
    return (
      courseCertificate.test(before) ||
      /^ of (?:appreciation|attendance|achievement|recognition|merit|excellence)/i.test(after)
    );
  const isSchool = level === 'high-school' && /^high[- ]?school$/i.test(line.slice(start, end));
  return (
    isSchool &&
    /\p{Lu}[\p{L}.'’-]{0,200}\s+$/u.test(before) &&
    (leftEarly.test(line) || !/\b(?:diploma|graduat|ged|equivalen|class of)/i.test(line))
  );
}

/** 'Diploma Lincoln High School', 'Lincoln High School, Boise - Diploma 2009', 'Weld High, diploma': the school says what the diploma is worth. */
function isSchoolDiploma(line: string, { level, start, end }: DegreeName): boolean {
  if (level !== 'certificate' || !/^diploma$/i.test(line.slice(start, end))) return false;
  if (/\p{Lu}[\p{L}.'’]{2,20} High,? $/u.test(line.slice(0, start))) return true;
  if (
    /\bhigh[- ]?school\b(?:(?!college|university|institute|academy|school).){0,60}$/i.test(
      line.slice(0, start),
    )
  )
    return !/^\s*(?:in|of|:)\s/i.test(line.slice(end));
  return /^(?:(?!college|university|institute|academy|\d\. |;).){0,60}\b(?:high school|secondary school|preparatory school|high(?=\s*(?:,|$|\d)))/i.test(
    line.slice(end),
  );
}

/** '24 credits toward A.A.': no schooling of its own beside a degree. */
export const isCredits = (line: string, { start, end }: DegreeName) =>
  /^\d+ (?:(?:credit|semester|college) hours|(?:college )?credits)$/i.test(line.slice(start, end));

/** Any level of a table at once: most lines have none. */
const anyLevel = (table: typeof words, flags: string) =>
  new RegExp(String.raw`(?<![A-Za-zÀ-ÿ\d])(?:${table.map(([, source]) => source).join('|')})`, flags);
const anyWord = anyLevel(words, 'iu');
const anyInitials = anyLevel(initials, 'u');

/** Degrees written out; in sentences outside the education section initials prove nothing. */
export function degreeWords(line: string): DegreeName[] {
  if (!anyWord.test(line)) return [];
  return withoutOverlaps(
    compiledWords
      .filter(([level]) => level !== 'certificate')
      .flatMap(([level, form]) => matchesOf(line, level, form)),
  );
}

function matchesOf(line: string, level: DegreeLevel, form: RegExp): DegreeName[] {
  return allMatches(form, line).map((match) => ({
    level,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** 'BS, Physics', 'B.A : History', '2010 - 2014 BA History', 'University of Utah, MS in Nursing', 'Weld High, 2005. AAS Nursing'; not 'MS Office' nor 'Boston, MA'. */
function isDegreePlace(line: string, { start, end }: DegreeName): boolean {
  const before = line.slice(0, start).trimEnd();
  const after = line.slice(end);
  if (
    /^M/.test(line.slice(start, end)) &&
    /^\s*(?:office|word|excel|outlook|access|powerpoint|windows|project|suite)/i.test(after)
  )
    return false;
  const isMassachusetts = /^M\.?A\.?$/.test(line.slice(start, end)) && /[\p{L}]\s*,$/u.test(before);
  if (isMassachusetts) return /^\s*(?:in|degree|:)\s?/i.test(after);
  if (/^\s*(?:in\b|of\b|degree|:|,|[-–—]|\||\()/i.test(after)) return true;
  return (
    before === '' || /(?:[,;:|·(–—/-]|(?:\p{Ll}|\d)\.|\b(?:19|20)\d\d)$/u.test(before) || after.trim() === ''
  );
}

/** The earlier, then the longer; a level stands before a weaker one on the same words ('Nursing Diploma' once). */
function withoutOverlaps(names: readonly DegreeName[]): DegreeName[] {
  const kept: DegreeName[] = [];
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (kept.every((other) => name.start >= other.end)) kept.push(name);
  }
  return kept;
}
