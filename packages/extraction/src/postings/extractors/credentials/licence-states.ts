import { requirementModel } from '@omm/requirement-model';
import { anyCase } from '../../../engine/any-case.ts';

const { rows } = requirementModel.field.states;
const codeOf: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([code, name]): [string, string][] => [
    [code, code],
    [name.toLowerCase(), code],
  ]),
);

/** Codes that are words, or the initials of a title, mean a state only behind 'license (…)'. */
const WORDS: ReadonlySet<string> = new Set(['IN', 'OR', 'ME', 'OK', 'HI', 'PA', 'MD']);
const NAMES = rows.map(([, name]) => name).toSorted((a, b) => b.length - a.length);
const CODES = rows.map(([code]) => code).filter((code) => !WORDS.has(code));
const STATE = `(?:${anyCase(NAMES.join('|'))}|${CODES.join('|')})`;
const AND = String.raw`(?:, (?:and |or )?|\/| and | or | & )`;
const LIST = `(?<list>${STATE}(?:${AND}${STATE}){0,5})`;
const LICENCE = anyCase(String.raw`licen[sc]\w+|certif\w+|registration`);
const ACTIVE = anyCase('current|active|valid|unrestricted|unencumbered|full|clear');

/** 'a current Ohio ' before 'RN license'. */
const BEFORE = new RegExp(
  String.raw`(?:^|[^,\s] |[(*·-] ?)${LIST}(?: ${anyCase('state')})?(?: ${ACTIVE})?(?: ${LICENCE})? $`,
);
const HELD = new RegExp(
  String.raw`\b(?:${ACTIVE}|${anyCase('state of|commonwealth of|an?|hold|have|possess|with|licensed')})[\s(]*$`,
);
/** ' license in the state of Texas', ' (RN) with current Texas license', ' CERTIFICATIONS FOR NEW YORK STATE'. */
const BEHIND = new RegExp(
  String.raw`^(?<between>(?:[\s,()'/&-]|\b(?:${LICENCE}|${ACTIVE}|${anyCase('rns?|lpns?|lvns?|cmas?|ccmas?|rmas?|cnas?|nps?|nurse|and|or|to|practice|is|be|must|required|an?|eligible|held|status|issued|as|s')})\b){0,16})\b${anyCase('in|by|for|from|with|of')} (?:(?:${anyCase('the|an?')}|${ACTIVE}) ){0,3}${anyCase('(?:states?|commonwealth) of ')}?${LIST}(?<after>\b.{0,12})`,
);
/** 'license (MA)'. */
const PARENTHESIS = new RegExp(
  String.raw`^[^.;()]{0,40}\b${LICENCE} \((?<list>[A-Z]{2}(?:${AND}[A-Z]{2}){0,5})\)`,
);

const ANY = new RegExp(String.raw`\b${STATE}\b|\([A-Z]{2}\b`);
const BETWEEN = new RegExp(AND);

/** A credential and what stands around it, as written. */
interface Named {
  readonly before: string;
  readonly name: string;
  readonly behind: string;
}

/** Where a licence must be valid, by code: 'Ohio «RN» license', '«RN» licensed in the State of Texas'. */
export function statesOf(named: Named): string[] {
  if (!ANY.test(named.before) && !ANY.test(named.behind)) return [];
  const list = listBefore(named) ?? listInParenthesis(named) ?? listBehind(named) ?? '';
  const codes = list
    .split(BETWEEN)
    .flatMap((state) => codeOf.get(state) ?? codeOf.get(state.toLowerCase()) ?? []);
  return [...new Set(codes)];
}

const IS_LICENCE = new RegExp(LICENCE);
const isLicence = (words: string) => IS_LICENCE.test(words);

function listBefore({ before, name, behind }: Named): string | undefined {
  const list = BEFORE.exec(before)?.groups?.['list'];
  if (list === undefined) return undefined;
  const earlier = before.slice(0, before.lastIndexOf(list));
  return HELD.test(earlier) || (isLicence(name + behind.slice(0, 25)) && !/[A-Z]\w{1,40} $/.test(earlier))
    ? list
    : undefined;
}

const listInParenthesis = ({ name, behind }: Named): string | undefined =>
  PARENTHESIS.exec(name + behind)?.groups?.['list'];

function listBehind({ name, behind }: Named): string | undefined {
  const { list, between = '', after = '' } = BEHIND.exec(behind)?.groups ?? {};
  return isLicence(name + between + after) ? list : undefined;
}
