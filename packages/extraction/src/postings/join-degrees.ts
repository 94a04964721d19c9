import { degreeRank } from '@omm/contracts';
import type { Document } from '../engine/document.ts';
import type { Mention, MentionOf } from './mention.ts';

/** 'or' right before a mention: 'or a', 'or completed', 'or (b) an', 'or RHIT with', 'or trade certificate from', '-or- ', '/ '. */
const OR =
  /(?:\bor-?|(?<!\bw)\/)\s*\+?(?:\(?(?:[a-e1-5]|i{1,3})[).] )?(?:(?!(?:similar|related|equivalent|equal|higher|above|better|degree|diploma|field|other|more|experience|training)\b)[a-z-]{2,12} (?:with|(?:certificate|diploma) from)\s+)?(?:(?:an?|the|else|(?:[1-4]|one|two|three|four)(?: \(\d\))? (?:years?'?|yrs?\.?)(?: of)?|at least|a minimum of|minimum(?: of)?|completed|accredited|have|has|with|possess|(?:will|would|may) (?:also )?consider|equivalent|the equivalent of|higher|related|combination of|graduate of|graduation from|completion of|certificate from|diploma from|recent|some|of|from an|with an|additional|approximately)\s+){0,3}["'(]?$/;
/** 'o', 'u' right before a mention: 'o su equivalente', 'o un', 'y/o'. */
const SPANISH_OR =
  /(?:^|[\s/,)])[ou]\s+(?:(?:un|una|el|la|su|al|menos|minimo|de|con|tener|titulo|diploma|grado|equivalente|mas|algun|en|dos|tres|sesenta|\d{1,2})\s+){0,3}["'(]?$/;

/** True where 'or' stands right before what follows `between`. */
export const endsWithOr = ({ spanish }: Document, between: string): boolean =>
  OR.test(between) || (spanish && SPANISH_OR.test(between));

/** 'BS, MS and PhD': a list of degrees names whom it takes, not what one must have together. */
const LAST_AND = /^\s{0,20},?\s{0,20}(?:and|&|y)\s*$/;
export const CUE =
  /\b(?:prefer|desir|requir|a plus\b|pluses\b|must\b|minimum|asset|helpful|ideal|advantage|deseab|requerid|requier|indispensab|obligator|un plus\b)/;

/** 'High school diploma (some college a plus)': the parenthesis says something else. */
const SOFT_ASIDE = /^[^()]{0,25}\b(?:prefer\w*|a (?:plus|\+)|desir\w*|helpful|ideal)\s*\)/;

/** Degrees named so far, and where the last of them ends. */
interface Degrees {
  readonly degrees: readonly MentionOf<'degree'>[];
  readonly end: number;
}

/** True where the next degree is one more alternative: "Associate's, Bachelor's or Master's", 'BA/BS', "Bachelor's (B.A.)". */
export function joinsDegrees(
  document: Document,
  run: Degrees,
  next: MentionOf<'degree'>,
  rest: readonly Mention[],
): boolean {
  const between = withoutField(next, document.view.lower.slice(run.end, next.start));
  if (between.length > 120) return false;
  const cued = CUE.test(between);
  if (endsWithOr(document, between) && !cued && !between.includes(';'))
    return !isOfItsOwn(document, run, next, rest);
  if (/^\s*\($/.test(between) && SOFT_ASIDE.test(document.view.lower.slice(next.end, next.end + 40)))
    return false;
  if (/^\s*\(\s{0,20}(?:e\.g\.?|i\.e\.?|such as|like|ideally)?[,: ]{0,20}$/.test(between)) return true;
  if (!cued && restates(run, next, between)) return true;
  return inList(document, { run, next, rest, between }) || isListed(document, run, next, between);
}

/** "Bachelor's degree or paralegal certificate", '… or practical nursing certificate': what the certificate is in stands before it. */
const withoutField = ({ value }: MentionOf<'degree'>, between: string): string =>
  value.level === 'certificate'
    ? between.replace(
        /(?<=\bor )(?!similar|equivalent|related|higher|other|another)[a-z]{4,15} (?:[a-z]{4,15} )?$/,
        '',
      )
    : between;

/** "Bachelor of Science (BS), Master of Science (MS)": nobody asks for both; a cue behind the second is its own. */
function isListed({ view }: Document, run: Degrees, next: MentionOf<'degree'>, between: string): boolean {
  if (!/^\)?\s{0,20}(?:degrees?)?\s{0,20}(?:\([a-z. ]{1,12}\))?\s{0,20},\s*(?:an?\s+)?$/.test(between))
    return false;
  if (![...run.degrees, next].every(({ value }) => degreeRank(value.level) >= degreeRank('bachelor')))
    return false;
  return (
    run.degrees.at(-1)?.value.level !== next.value.level &&
    !CUE.test(view.lower.slice(next.end, next.end + 60))
  );
}

/** 'MS or PhD (preferred)', "Bachelor's or high school diploma and 2 years": each side stands for itself. */
function isOfItsOwn(
  document: Document,
  run: Degrees,
  next: MentionOf<'degree'>,
  rest: readonly Mention[],
): boolean {
  const aside = /^\s*\((?:strongly |highly )?(?:prefer|desir)/.test(
    document.view.lower.slice(next.end, next.end + 30),
  );
  return aside || isLowerRung(document, run, next, rest);
}

/** "Bachelor's degree (B.A.)", 'college degree, BA'; in 'High school diploma, with a college degree desirable' they are two. */
function restates(run: Degrees, next: MentionOf<'degree'>, between: string): boolean {
  const previous = run.degrees.at(-1);
  if (
    [previous, next].some((degree) => degree?.value.level === 'high-school') &&
    previous?.value.level !== next.value.level
  )
    return false;
  if ((previous?.value.generic || next.value.generic) && between.length < 30) return true;
  if (previous?.value.level !== next.value.level || next.ruleId === 'degree/some-college') return false;
  return between.length < 40 && !/[.;]\s|\b(?:with|and|plus)\b| y /.test(between);
}

/** A comma within a list that 'or' or 'and' ends. */
function inList(
  document: Document,
  {
    run,
    next,
    rest,
    between,
  }: { run: Degrees; next: MentionOf<'degree'>; rest: readonly Mention[]; between: string },
): boolean {
  const college = [...run.degrees, next].every(
    ({ value }) => degreeRank(value.level) >= degreeRank('associate'),
  );
  if (run.degrees.length > 1 && college && LAST_AND.test(between)) return true;
  const following = rest[0];
  if (!/^\s*,\s*(?:an?\s+|una?\s+)?$/.test(between) || following?.kind !== 'degree') return false;
  const beyond = document.view.lower.slice(next.end, following.start);
  if (startsAnew(document, run, [next, following])) return false;
  return endsWithOr(document, beyond) || LAST_AND.test(beyond);
}

const isBeyondSchool = ({ value, ruleId }: MentionOf<'degree'>): boolean =>
  value.level !== 'high-school' || ruleId === 'degree/some-college';

/** "GED, Associate's or Bachelor's degree preferred", 'High school, some college or trade school preferred': school is what is asked, the rest a plus. */
function startsAnew(
  { view }: Document,
  run: Degrees,
  [next, last]: readonly [MentionOf<'degree'>, MentionOf<'degree'>],
): boolean {
  return (
    !run.degrees.some(isBeyondSchool) &&
    [next, last].every(isBeyondSchool) &&
    /^(?:'?s)?(?: degrees?)? (?:is |are )?(?:strongly |highly )?(?:pref|desir|a plus|helpful)/.test(
      view.lower.slice(last.end, last.end + 40),
    )
  );
}

/** In "Master's preferred in finance, MBA or equivalent", "Master's preferred (MHA)" the initials are examples of the degree before. */
export function isExample(document: Document, run: Degrees, next: MentionOf<'degree'>): boolean {
  if (run.degrees.at(-1)?.value.level !== next.value.level) return false;
  const between = document.view.lower.slice(run.end, next.start);
  return (
    between.length < 100 &&
    /^\s*(?:is )?(?:strongly |highly )?(?:preferred|required|desired) (?:(?:in|from)\b[^.;]*,\s*|\([^().;]*)$/.test(
      between,
    )
  );
}

/** "Bachelor's or high school diploma and 2 years": two rungs, the years belong to the lower. */
function isLowerRung(document: Document, run: Degrees, next: MentionOf<'degree'>, rest: readonly Mention[]) {
  const years = rest[0];
  if (next.value.level !== 'high-school' || years?.kind !== 'years') return false;
  const higher = run.degrees.every((degree) => degreeRank(degree.value.level) >= degreeRank('associate'));
  return (
    higher &&
    /^[^,;.]{0,20}\b(?:and|plus|with|mas|con|y)\b[^,;.]{0,20}$/.test(
      document.view.lower.slice(next.end, years.start),
    )
  );
}
