import { isRecord, type JsonRecord, listOf, wordsOf } from './json-values.ts';

/** What a page's scripts hold: the one JobPosting that it is about, and what is wrong with the rest. */
export interface FoundJobPosting {
  readonly posting: JsonRecord | null;
  readonly problem: string | null;
}

/** Longer data is no posting; a whole page has at most this much. */
const LONGEST_SCRIPT = 1_000_000;
const MOST_SCRIPTS = 30;
const NAMED = 'JobPosting';

/** Reads the texts of `<script type="application/ld+json">`; those that do not speak of a JobPosting are passed over. */
export function findJobPosting(scripts: readonly string[]): FoundJobPosting {
  const postings: JsonRecord[] = [];
  let problem: string | null = null;
  for (const script of scripts.filter((text) => text.includes(NAMED)).slice(0, MOST_SCRIPTS)) {
    const value = script.length > LONGEST_SCRIPT ? undefined : parseLenient(script);
    if (value === undefined) problem = script.length > LONGEST_SCRIPT ? TOO_LONG : BROKEN;
    else postings.push(...jobPostingsIn(value));
  }
  const titles = new Set(postings.map((posting) => wordsOf(posting['title']).toLowerCase()));
  if (titles.size > 1) return { posting: null, problem: SEVERAL };
  return { posting: postings[0] ?? null, problem: postings.length > 0 ? null : problem };
}

const BROKEN = 'its JobPosting is no valid JSON';
const TOO_LONG = 'its JobPosting is longer than a million characters';
const SEVERAL = 'it holds JobPostings of several jobs, and does not say which one the page is about';

/** undefined where it is no JSON, not even once what templates often break is mended. */
function parseLenient(script: string): unknown {
  for (const mend of [(text: string) => text, unwrapped, withoutStrayCommas, withoutEntities]) {
    try {
      return JSON.parse(mend(script));
    } catch {
      // the next way of mending
    }
  }
  return undefined;
}

/** Comments around the data, and line ends and tabs inside of strings, which are spaces between them. */
const unwrapped = (text: string): string =>
  text
    .trim()
    .replace(/^(?:<!--|(?:\/\/|\/\*)?\s?<!\[CDATA\[(?:\s?\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s?\]\]>(?:\s?\*\/)?);?$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what breaks JSON
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(/;\s?$/, '');

const withoutStrayCommas = (text: string): string => unwrapped(text).replace(/,(?= {0,200}[}\]])/g, '');

const withoutEntities = (text: string): string =>
  withoutStrayCommas(text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&'));

const DEEPEST = 6;
const MOST_NODES = 2_000;

/** In the value itself, in lists, in `@graph`, or as what the page is about (`mainEntity`). */
function jobPostingsIn(root: unknown): JsonRecord[] {
  const found: JsonRecord[] = [];
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let seen = 0; seen < open.length && seen < MOST_NODES; seen++) {
    const { value, depth } = open[seen] ?? { value: null, depth: DEEPEST };
    if (depth >= DEEPEST) continue;
    if (Array.isArray(value))
      open.push(...value.slice(0, MOST_NODES).map((item) => ({ value: item, depth: depth + 1 })));
    if (!isRecord(value)) continue;
    if (isJobPosting(value)) found.push(value);
    else
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'item', 'itemListElement', 'about'])
        open.push({ value: value[key], depth: depth + 1 });
  }
  return found;
}

/** "JobPosting", "schema:JobPosting", "https://schema.org/JobPosting", or a list that holds one. */
const isJobPosting = (record: JsonRecord): boolean =>
  listOf(record['@type'] ?? record['type']).some(
    (type) => typeof type === 'string' && /(?:^|[:/#])JobPosting$/.test(type.slice(-60)),
  );
