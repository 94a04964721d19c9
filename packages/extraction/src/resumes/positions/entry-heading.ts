import {
  employerScore,
  endOfTitle,
  endsInEmployerNoun,
  entryLabel,
  partLabel,
  placeAtEnd,
  placeholderEmployer,
  stateFirst,
  stateOnly,
  titleScore,
  townAndState,
  wholePlace,
  withoutLinks,
} from './heading-words.ts';
import { isProse, isTitleCased } from './line-shape.ts';

export type EntryHeading = {
  readonly title: string | null;
  readonly employer: string | null;
  readonly location: string | null;
};

/** A part of a heading; parts of one `group` were written with commas between them. */
type Piece = {
  readonly text: string;
  readonly group: number;
  /** The dash, with its blanks, that ties the group to the one before it. */
  readonly dash: string | null;
  readonly title: number;
  readonly employer: number;
};

/** Title, employer and place from the lines that head one job; a form labels them, others need judgement. */
export function readEntryHeading(headingLines: readonly string[]): EntryHeading {
  const labels = labelledParts(headingLines);
  if (labels.title === undefined) return readUnlabelled(headingLines);
  const others = readUnlabelled(headingLines.filter((line) => !partLabel.test(line)));
  return {
    title: labels.title,
    employer: labels.employer ?? others.employer ?? others.title,
    location: labels.location ?? others.location,
  };
}

/** 'Position: Recruiter, Tax Exempt Markets', 'Employer: Harbor Clinic', 'Location: Dayton, OH'. */
function labelledParts(lines: readonly string[]): { [key in keyof EntryHeading]?: string } {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const groups = partLabel.exec(line)?.groups ?? {};
      const key = (['title', 'employer', 'location'] as const).find((name) => groups[name] !== undefined);
      return key && groups['rest'] ? [[key, groups['rest']]] : [];
    }),
  );
}

/** Each line may hold any of them, in any order. */
function readUnlabelled(headingLines: readonly string[]): EntryHeading {
  const places: string[] = [];
  const anonymous = headingLines.some((line) => placeholderEmployer.test(line));
  const groups = headingLines.flatMap((line) => groupsOf(line, places));
  const written = groups.flatMap(({ parts, ...rest }, group) =>
    (anonymous ? [parts.join(', ')] : parts).map((text) => piece(text, { ...rest, group })),
  );
  const isOneTitle = written.every(({ title: noun, group }) => noun > 0 && group === 0);
  const pieces = isOneTitle && !anonymous ? written.flatMap(splitAfterTitle) : written;
  const location = places.find((place) => !/^(?:City|State|City\s*,\s*State)$/.test(place)) ?? null;
  const title = best(pieces, ({ title: noun, employer }) => noun * 2 - employer);
  if (title === null) return { ...untitled(pieces, anonymous), location };
  const others = pieces.filter((each) => each !== title);
  if (anonymous) return { title: wholeTitle(title, pieces, null), employer: null, location };
  const employer = employerBeside(title, others);
  return { title: wholeTitle(title, pieces, employer), employer: employer?.text ?? null, location };
}

function untitled(pieces: readonly Piece[], anonymous: boolean): Pick<EntryHeading, 'title' | 'employer'> {
  const employer = anonymous ? null : best(pieces, (each) => each.employer);
  const rest = pieces.find((each) => each !== employer);
  if (anonymous || pieces.length > 1) return { title: rest?.text ?? null, employer: employer?.text ?? null };
  return employer ? { title: null, employer: employer.text } : { title: rest?.text ?? null, employer: null };
}

/** 'Billing Clerk II Marlow Group': the employer runs on after the title, where nothing else names one. */
function splitAfterTitle(whole: Piece): Piece[] {
  const end = endOfTitle(whole.text);
  const [title, rest] = [whole.text.slice(0, end), whole.text.slice(end).trim()];
  if (title === '' || !/^\p{Lu}/u.test(rest) || rest.split(' ').length > 5) return [whole];
  const { group, dash } = whole;
  return [
    piece(title, { group, dash, isEmployer: false }),
    piece(rest, { group, dash: null, isEmployer: true }),
  ];
}

/**
 * What looks most like an employer; with nothing to tell, first what stands apart from the title, then beside it,
 * though it has the noun of a title within: 'Game Designer | Global Internship Program'.
 */
function employerBeside(title: Piece, others: readonly Piece[]): Piece | null {
  const named = best(others, (each) => each.employer * 2 - each.title - (describes(each, title) ? 1 : 0));
  if (named) return named;
  const plain = others.filter((each) => each.title === 0);
  const apart = others.find(
    (each) => each.group !== title.group && each.dash === null && each.title < title.title,
  );
  return plain.find(({ group }) => group !== title.group) ?? plain[0] ?? apart ?? null;
}

/**
 * 'IT Director – Enterprise IT Automation', 'Clerk – Department of Surgery': what is done, where another piece is
 * as good an employer; a name ends in its noun, as 'Office Manager – Harbor Clinic' does.
 */
const describes = ({ text, group, dash }: Piece, title: Piece): boolean =>
  dash !== null &&
  group === title.group + 1 &&
  (!endsInEmployerNoun(text) || /^(?:department|dept\.?|division|office) of /i.test(text));

/** 'Recruiter, Tax Exempt Markets' and 'Director – IT Operations' are one title where the employer stands elsewhere. */
function wholeTitle(title: Piece, pieces: readonly Piece[], employer: Piece | null): string {
  const at = pieces.indexOf(title);
  let [first, last] = [at, at];
  const own = (index: number) => pieces[index]?.group === title.group && pieces[index] !== employer;
  const joins = (index: number) => {
    const next = pieces[index];
    if (next === undefined || next === employer) return false;
    return next.group === pieces[index - 1]?.group || next.dash !== null;
  };
  while (own(first - 1)) first -= 1;
  while (joins(last + 1)) last += 1;
  return pieces
    .slice(first, last + 1)
    .map(({ text, group, dash }, i, parts) => {
      if (i === 0) return text;
      return `${group === parts[i - 1]?.group ? ', ' : (dash ?? ', ')}${text}`;
    })
    .join('');
}

/** The best piece, the first where two are as good; null where none says anything for itself. */
function best(pieces: readonly Piece[], worth: (piece: Piece) => number): Piece | null {
  let found: Piece | null = null;
  for (const each of pieces) if (worth(each) > (found ? worth(found) : 0)) found = each;
  return found;
}

/** 'Harbor Cardiology Associates' is a firm rather; 'Sales Associates' alone is still a title. */
const titleAlone = (text: string) => Math.max(0, titleScore(text) - (firm.test(text) ? 2 : 0));
const firm =
  /\b(?:associates|partners|specialists|consultants|advisors|advisers|physicians|surgeons|dentists|therapists|doctors|nurses|midwives|attorneys|accountants)$/i;

type Place = { readonly group: number; readonly dash: string | null; readonly isEmployer: boolean };

/** What follows 'at' is the employer, whatever its words: 'Web Engineer at Harbor Tech'. */
const piece = (text: string, { group, dash, isEmployer }: Place): Piece => ({
  text,
  group,
  dash,
  title: isEmployer ? 0 : titleAlone(text.replace(/\([^)]{0,200}\)/g, '').trim()),
  employer: isEmployer ? 6 : employerScore(text),
});

/** A dash is kept, since it may stand within a title; it may cling to the word before it: 'Biller- Alder Clinic'. */
const strongBreak =
  /(?<!\s)\s*(?:\/\/|\||•|·|\t|@|;|\.{4,})\s*|\s{2,}|(?<!\s)(\s+[–—－-]+\s+)|(?<=\p{Ll}{3})([–—-]\s+)(?=\p{Lu})/u;
/** How large the employer is: 'Northgate Surgeons (38 employees)', 'Lakes Rehabilitation (104 beds, 2 sites)'. */
const size =
  /(?<!\s)\s*\((?:about |approx(?:imately|\.)? |over |~ ?)?\d[\d,+–-]{0,20}[\s-]{1,20}(?:employees|staff|people|beds?|providers|physicians|doctors|dentists|locations|sites|offices|ftes?)\b[^()]*\)/gi;
/** Neither title nor employer: '(4 months)', '160 hours', 'Remote', 'Full-time', the lower end of a column of dates. */
const asides =
  /^(?:\d+\+?\s*(?:years?|yrs?|months?|mos?|hours?|hrs?)\b.*|remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|temporary|temp|seasonal|per diem|prn|volunteer work|(?:\d{1,2}[/.]){1,2}\d{4}|\W*)$/i;

type Group = {
  readonly parts: readonly string[];
  readonly isEmployer: boolean;
  readonly dash: string | null;
};

function groupsOf(line: string, places: string[]): Group[] {
  return withoutLinks(line)
    .replaceAll('*', '')
    .replace(size, '')
    .split(placeholderEmployer)
    .flatMap((part) => groupsBetween(part.split(strongBreak), places));
}

/** Words and the dash behind each, of either form, in turn; a place or an aside between two groups parts them. */
function groupsBetween(pieces: readonly (string | undefined)[], places: string[]): Group[] {
  const groups: Group[] = [];
  let dash: string | null = null;
  for (let i = 0; i < pieces.length; i += 3) {
    const written = splitAt(pieces[i] ?? '').map(({ words, isEmployer }) => {
      const parts = partsOf(clean(words), places).filter((each) => !asides.test(each));
      return { parts: isEmployer ? parts : parts.filter((each) => !isRunningOn(each)), isEmployer };
    });
    for (const { parts, isEmployer } of written) {
      if (parts.length > 0) groups.push({ parts, isEmployer, dash });
      dash = null;
    }
    const between = pieces[i + 1] ?? pieces[i + 2];
    dash = between !== undefined && (written.at(-1)?.parts.length ?? 0) > 0 ? between : null;
  }
  return groups;
}

/** 'iOS Engineer at Saleswhale', but not 'Attorneys at Law'; 'Jesuit Novice at Society of Jesus'. */
function splitAt(words: string): { words: string; isEmployer: boolean }[] {
  const match = /^(?<title>.{2,80}?)\s+at\s+(?!Law\b)(?<employer>\S.*)$/.exec(words)?.groups;
  const title = match?.['title'] ?? '';
  const named = titleScore(title) > 0 || /^\p{Lu}\S*(?:\s+\p{Lu}\S*){0,3}\s*$/u.test(title);
  if (!named) return [{ words, isEmployer: false }];
  return [
    { words: title, isEmployer: false },
    { words: match?.['employer'] ?? '', isEmployer: true },
  ];
}

const clean = (words: string) =>
  words
    .replace(entryLabel, '')
    .replace(/^[\s,:;|/*_()–—-]+|(?<![\s,:;|/*_(–—-])[\s,:;|/*_(–—-]+$/gu, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/ at$/, '')
    .replace(/\s+/g, ' ');

/** No legal form stands alone: 'Weld Lung Specialists, P.A.', 'Roe Advisors, LLC'. */
const betweenParts =
  /,\s{1,20}(?![^()]{0,200}\))(?!(?:P\.\s?[AC]\.?|PC|PLLC|P\.L\.L\.C\.|LLC|L\.L\.C\.|LLP|Inc|Ltd|S\.C\.|Corp)\.?(?:,|$))/;

/** Parts between commas, places taken out: 'Gilmore Clinic, New Orleans, LA, Office Manager'. */
function partsOf(words: string, places: string[]): string[] {
  if (isPlace(words, places)) return [];
  if (!words.includes(',')) return words === '' ? [] : [words];
  const atEnd = placeAtEnd.exec(words);
  const place = atEnd?.groups?.['place'];
  if (atEnd && place) places.push(place);
  const rest = clean(atEnd && place ? words.slice(0, atEnd.index) : words);
  return withoutTowns(rest.split(betweenParts), places)
    .map(clean)
    .filter((part) => part !== '' && !isPlace(part, places));
}

/** 'New Orleans, LA' in the middle of a heading; 'Canton OH' at its end, though 'Medical Assistant MA' is none. */
function withoutTowns(parts: readonly string[], places: string[]): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    const withState = `${kept.at(-1) ?? ''}, ${part}`;
    if (kept.length > 0 && stateOnly.test(part) && wholePlace.test(withState)) {
      kept.pop();
      places.push(withState);
    } else if (kept.length > 0 && stateFirst.test(part))
      kept.push(...afterTown(kept.pop() ?? '', part, places));
    else if (kept.length > 0 && isTownAndState(part)) places.push(part);
    else kept.push(part);
  }
  return kept;
}

/** 'Marlow Group Toledo, OH Billing Clerk' without a mark between: the word before the state is its town. */
function afterTown(before: string, part: string, places: string[]): string[] {
  const state = part.split(' ')[0] ?? '';
  places.push(`${before.split(' ').at(-1) ?? ''}, ${state}`);
  return [before.split(' ').slice(0, -1).join(' '), part.slice(state.length + 1)];
}

const isTownAndState = (part: string) =>
  townAndState.test(part) && titleScore(part) === 0 && employerScore(part) === 0;

/**
 * Duties that begin on the line of the heading: 'Company Name - City , State Opens the mail and files it'; not an
 * employer whose name begins like one: 'Purchase Lakes Rehabilitation (104 beds)'.
 */
const isRunningOn = (text: string) =>
  !isSmallTitle(text) &&
  !isTitleCased(text.replace(/\([^)]{0,200}\)/g, '')) &&
  isProse({ index: 0, start: 0, end: text.length, text, indent: 0, bullet: false }, null);

/** 'third grade teacher', as good as 'Third grade teacher'. */
const isSmallTitle = (text: string) =>
  /^(?!then\b)\p{Ll}/u.test(text) &&
  titleScore(text) > 2 &&
  !isProse(
    {
      index: 0,
      start: 0,
      end: text.length,
      text: text.charAt(0).toUpperCase() + text.slice(1),
      indent: 0,
      bullet: false,
    },
    null,
  );

function isPlace(words: string, places: string[]): boolean {
  const named = /,[^,\n]*,/.test(words) && employerScore(words) > 0;
  const place = (!named && /,|City/.test(words) && wholePlace.test(words)) || stateOnly.test(words);
  if (place) places.push(words);
  return place;
}
