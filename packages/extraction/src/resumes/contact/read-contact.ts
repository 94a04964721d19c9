import type { Contact, Fact } from '@omm/contracts';
import { allMatches } from '../../engine/all-matches.ts';
import { type Line, quote } from '../lines.ts';
import { employerScore, placeAnywhere, titleScore, wholePlace } from '../positions/heading-words.ts';
import type { ResumeText } from '../resume-text.ts';
import { headingKind } from '../sections/headings.ts';
import { nameCase } from './name-case.ts';

const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const phone =
  /(?<![\d/.-])(?:\+?\d{1,3}[\s.-]?)?(?:\(\d{3}\)|\d{3})[\s.-]?\d{3}[\s.-]?\d{4}(?!\d)|\(\+\d{1,3}\)\s?\d[\d -]{7,14}\d/;
const link = /(?:https?:\/\/|www\.)[^\s|,;)[\]]+|(?:linkedin\.com|github\.com)\/[^\s|,;)[\]]+/gi;
/** Who the person is; read apart from the profile, so that the scorer never sees it. */
export function readContact(resume: ResumeText): Contact {
  const { text, sections } = resume;
  const head = sections
    .filter(({ kind }) => kind === 'head' || kind === 'contact')
    .flatMap(({ lines }) => lines);
  return {
    name: nameIn(head.slice(0, 5), text),
    email: text.includes('@') ? first(text, email, 'contact/email') : null,
    phone: firstIn(head, text, phone, 'contact/phone') ?? first(text.slice(0, 1500), phone, 'contact/phone'),
    location: firstIn(head.slice(0, 12), text, placeAnywhere, 'contact/location'),
    links: [...linksIn(text).values()],
  };
}

/** Each once, though a two-column page may print it again at its foot. */
function linksIn(text: string): Map<string, Fact<string>> {
  const links = new Map<string, Fact<string>>();
  for (const { index, 0: value } of allMatches(link, text))
    if (!links.has(value)) links.set(value, fact(text, index, value, 'contact/link'));
  return links;
}

function fact(text: string, start: number, value: string, ruleId: string): Fact<string> {
  return { value, span: quote(text, start, start + value.length), ruleId, certainty: 'stated' };
}

function first(text: string, pattern: RegExp, ruleId: string): Fact<string> | null {
  const match = pattern.exec(text);
  return match ? fact(text, match.index, match[0], ruleId) : null;
}

function firstIn(lines: readonly Line[], text: string, pattern: RegExp, ruleId: string): Fact<string> | null {
  for (const line of lines) {
    const match = pattern.exec(line.text);
    if (match) return fact(text, line.start + match.index, match[0], ruleId);
  }
  return null;
}

/** 'CV', 'Curriculum Vitae:', 'Résumé of' before the name: what the document is. */
const documentName =
  /^(?:curriculum vitae|cv|c\.v\.|r[ée]sum[ée])(?![\p{L}\d])(?:\s+(?:of|for|de))?[\s:|–—-]*/iu;

/** Two to four capitalised words at the top that are no job title, place or heading: 'Maria del Rosario Lopez', 'Ana Poe - Office Manager'; not 'Oak Dental - Boise'. */
function nameIn(lines: readonly Line[], text: string): Fact<string> | null {
  for (const line of lines) {
    const own = line.text.replace(documentName, '');
    const words =
      /^(?:(?:mr|mrs|ms|dr)\.?\s+)?(?<name>[\p{Lu}][\p{L}'’.-]*(?:\s+(?:de|del|la|van|von|da|dos|bin|al|[\p{Lu}][\p{L}'’.-]*)){1,4})(?=\s*(?:$|,|\||\s{2,}|\()|(?<dash>\s[–—-]\s))/iu.exec(
        own,
      );
    const name = words?.groups?.['name'];
    if (!name || !/^\p{Lu}/u.test(name) || isNoName(name)) continue;
    if (words.groups?.['dash'] && employerScore(name) > 0) continue;
    const start = line.start + line.text.length - own.length + own.indexOf(name);
    return { ...fact(text, start, name, 'contact/name'), value: nameCase(name) };
  }
  return null;
}

const isNoName = (words: string) =>
  titleScore(words) > 0 ||
  wholePlace.test(words) ||
  headingKind(words) !== null ||
  /\b(?:resume|vitae|street|st|ave|avenue|road|drive|suite|healthcare|advocate|medical)\b/i.test(words);
