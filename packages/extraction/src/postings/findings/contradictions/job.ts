import type { Finding, PostingRequirements } from '@omm/contracts';
import { type Document, quote } from '../../../engine/document.ts';

/** Statements about the whole job that leave no room for another; met by the text in lower case. */
const FULL_TIME =
  /\b(?:this is an?|(?:position|job|role) is(?: an?)?) (?:regular |permanent |exempt |non-exempt |salaried |hourly )?full[- ]time(?! ?(?:or|\/|and|to|&)| equivalent)|\bjob types?:\s{0,3}full[- ]time\s{0,3}(?:\n|$)/;
const PART_TIME =
  /\b(?:this is an?|(?:position|job|role) is(?: an?)?) (?:regular |permanent |exempt |non-exempt |salaried |hourly )?part[- ]time(?! ?(?:or|\/|and|to|&))|\bjob types?:\s{0,3}part[- ]time\s{0,3}(?:\n|$)/;
const REMOTE =
  /\b(?:this is an? (?:fully |100% |completely )?remote (?:position|role|job|opportunity)|(?:position|job|role) is (?:an? )?(?:fully|100%|completely) remote)(?! (?:or|and|but|until|for)\b)/;
const ONSITE =
  /\bwork remotely:?\s{0,4}no\b|\bnot a remote (?:position|role|job)|\bno remote work\b|\b(?:this is an? (?:fully |100% )?(?:on-?site|in-person|in-office) (?:position|role|job)|(?:position|job|role) is (?:fully|100%|strictly) on-?site)\b/;
/** Without one of them nothing says on site; quicker than the pattern. */
const SITE_WORDS = [
  'work remotely',
  'not a remote',
  'no remote',
  'onsite',
  'on-site',
  'in-person',
  'in-office',
];
const FLEXIBLE = /\bhybrid\b|\bremote (?:days?|work (?:days?|option))/;

/** Full-time here and part-time there, remote here and on site there. */
export function jobContradictions(document: Document, { terms }: PostingRequirements): Finding[] {
  const types = terms.employmentTypes.map(({ value }) => value);
  const isBoth = types.includes('full-time') && types.includes('part-time');
  const { lower } = document.view;
  const isPlaced = terms.remote !== null && SITE_WORDS.some((word) => lower.includes(word));
  const hours = isBoth ? both(document, FULL_TIME, PART_TIME) : null;
  const places = isPlaced ? both(document, ONSITE, REMOTE) : null;
  const remote = places !== null && FLEXIBLE.test(lower) ? null : places;
  return [
    ...(hours === null
      ? []
      : [
          {
            code: 'contradiction-hours',
            message: 'The job is called full-time in one place and part-time in another.',
            ...hours,
          },
        ]),
    ...(remote === null
      ? []
      : [
          {
            code: 'contradiction-place',
            message: 'The job is called on site in one place and remote in another.',
            ...remote,
          },
        ]),
  ];
}

function both(document: Document, first: RegExp, second: RegExp) {
  const one = first.exec(document.view.lower);
  const other = one && second.exec(document.view.lower);
  if (!one || !other) return null;
  const spanOf = ({ index, 0: words }: RegExpExecArray) =>
    quote(document, index, index + words.trimEnd().length);
  return { span: spanOf(one), related: spanOf(other) };
}
