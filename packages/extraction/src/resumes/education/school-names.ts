import { allMatches } from '../../engine/all-matches.ts';
import { anyCase } from '../../engine/any-case.ts';
import { institutionAlone } from './institution-of.ts';
import { anyKind, schoolNoun } from './school-nouns.ts';

const connectives = ['of', 'at', 'for', 'de', 'del', 'do', 'da', 'di', 'la', 'the', 'and'];
const before = String.raw`(?:(?:[\p{Lu}][\p{L}.'’&-]{0,40}|of|the|at|and|for|de) {1,3}){0,12}`;
const behind = String.raw`(?: +(?:${connectives.map((word) => String.raw`${word}\b`).join('|')}|(?!${anyCase('(?:city|diploma|degree|graduate|ged)')}\b|${anyCase('equivalen')})[\p{Lu}][\p{L}.'’&-]*))*`;
const schoolName = new RegExp(String.raw`(?<!\p{L})${before}${anyKind}(?!\p{L})${behind}`, 'u');
const schoolNames = new RegExp(schoolName, 'gu');

/** No school's name: 'High School', and what stands before 'Diploma'. */
const kindOfSchool =
  /^(?:(?:senior )?high|secondary|trade|graduate|technical|business|medical|nursing)? ?(?:school|college|preparatoria)$/i;

/** The end of a sentence before the name, and small words that open none: 'and C Programming. Weld University'. */
const sentenceBefore = /^.{0,200}\p{Ll}{4}\.\s+(?=\p{L})/u;
const smallFirst = /^(?:and|of|at|for|de)\s+/u;

/** Systems of universities whose campus follows a comma: 'University of California, Davis'. */
const campus =
  /^, (?!City\b)(?<campus>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})(?=\s*(?:$|[|(–—\d-])|,? (?:19|20)\d\d)/u;
const hasCampuses =
  /University of (?:California|Wisconsin|Texas|Massachusetts|North Carolina|Illinois|Michigan|Missouri|Minnesota|Colorado|Nebraska|Tennessee|Hawaii|Alabama|Arkansas|Alaska|Nevada|Maine|Maryland|Puerto Rico)$/;

export const namesSchool = (text: string): boolean => schoolNoun.test(text) && schoolName.test(text);

/** The first of the texts that names a school gives it. */
export function institutionIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    // Most lines have no such noun.
    if (!schoolNoun.test(text)) continue;
    for (const match of allMatches(schoolNames, text)) {
      const name = institutionAlone(
        match[0].trim().replace(sentenceBefore, '').replace(smallFirst, ''),
      ).replace(smallFirst, '');
      if (!kindOfSchool.test(name)) return withCampus(name, text.slice(match.index + match[0].length));
    }
  }
  return null;
}

function withCampus(name: string, rest: string): string {
  const place = hasCampuses.test(name) ? campus.exec(rest)?.groups?.['campus'] : undefined;
  if (place !== undefined) return `${name}, ${place}`;
  // The town, told again behind its school: 'University of Weld Weld, Colorado'.
  return name.replace(/ (?<town>\p{Lu}\p{L}+) \k<town>$/u, ' $<town>');
}
