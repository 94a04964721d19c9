import { cipCodesOf } from '@omm/requirement-model';

/** What a degree is to be in. */
export interface Study {
  readonly fields: string[];
  readonly cipCodes?: string[];
  readonly relatedField?: true;
}

/** "Bachelor's or Master's degree in …": the other degrees of the same field. */
const DEGREE = String.raw`(?:an? )?(?:bachelor|master|associate|doctora\w+|undergraduate|graduate|advanced|ph\.?d|m\.?sc?|b\.?sc?|b\.?a|m\.?a|mba)\b\.?(?:'?s)?(?: of (?:science|arts?)\b)?(?: degrees?)?`;
/** What may repeat captures, so that V8 does not write out all that follows for each time (decision 0008). */
const LEAD = new RegExp(
  String.raw`^(?:'?s)?(?: degrees?| level| diploma)?(,? ?(?:or|and\/or|and|\/) ?${DEGREE}){0,3}(?: \([a-z./' ]{1,24}\))?(?: (?:or higher|or above|or equivalent|required|preferred),?)?,? (?:(?:preferably|ideally) )?(?:in|of|with an? (?:focus|major|concentration|emphasis|specialization) (?:in|on)) (?:(?:an?|the|any|either|one of|following) ){0,2}(?<fields>[a-z][a-z ,/&-]{2,150})`,
);
const STOP =
  /\b(?:required|preferred|preferably|desired|strongly|highly|is|are|and \w+ years?|with|from|plus|or (?:an? )?equivalent|at least|minimum|(?:(?:or|and|related|similar|relevant|equivalent|other|prior|comparable|work|professional) ){0,4}experience|helpful|will|can|may|must|including|such as|such|obtained|completion|graduates?|who|that|to|but)\b| {2}/;
const NO_FIELD =
  /\b(?:related|similar|other|another|relevant|fields?|disciplines?|equivalent|appropriate|applicable|subjects?|areas?|years?|comparable|degrees?|required|etc)\b/;
/** 'or a related field', 'or similar': not 'or related experience'. */
const RELATED =
  /\b(?:related|similar|relevant|allied|comparable|applicable|appropriate|other|another)\b (?:(?:[a-z-]+ ){0,3}(?:fields?|disciplines?|areas?|majors?|subjects?|concentrations?|studies|programs?|degrees?)\b|(?=[,)]|$))|\b(?:or|and) (?:similar|related)$/;
/** '… or healthcare related field', 'or a closely related field'. */
const SO_RELATED =
  /(?:^(?:closely |directly |highly )?|[- ])related (?:fields?|disciplines?|areas?|subjects?|majors?)\b/;

/** Degrees whose name is their field. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/^(?:bsn|msn|dnp|b\.s\.n\.?|m\.s\.n\.?)$/, '51.3801'],
  [/^(?:mba|m\.b\.a\.?)$/, '52.0201'],
  [/^(?:mha|m\.h\.a\.?)$/, '51.0701'],
  [/^(?:mph|m\.p\.h\.?)$/, '51.2201'],
  [/^(?:msw|bsw|m\.s\.w\.?)$/, '44.0701'],
  [/^(?:pharm\.?d\.?)$/, '51.2001'],
  [/^(?:dvm)$/, '01.8001'],
];

/** What stands around a degree, in lower case: `name` 'bachelor's degree', `behind` ' in nursing or a related field'. */
interface Named {
  readonly before: string;
  readonly name: string;
  readonly behind: string;
}

export function studyOf({ before, name, behind }: Named): Study {
  const phrase =
    (LEAD.exec(behind)?.groups?.['fields'] ?? '')
      .split(STOP)[0]
      ?.trim()
      .replace(/ (?:and|or)$/, '') ?? '';
  const named = fieldsIn(phrase);
  const fields = named.length > 0 || phrase !== '' ? named : fieldBefore(before, name);
  const known = cipCodesOf(fields);
  const cipCodes =
    known.length > 0 || fields.length > 0
      ? known
      : NAMED.flatMap(([initials, cip]) => (initials.test(name) ? [cip] : []));
  return {
    fields,
    ...(cipCodes.length > 0 ? { cipCodes } : {}),
    ...(RELATED.test(phrase) || SO_RELATED.test(phrase) ? { relatedField: true } : {}),
  };
}

/** 'nursing, business or a related field' → ['nursing', 'business']; 'healthcare related field' → ['healthcare']. */
function fieldsIn(phrase: string): string[] {
  return phrase
    .split(/,|\/|\bor\b|\band\/or\b/)
    .map((field) => field.replace(/^\s*(?:(?:and|an?|the|in|one of) )+/, '').replace(SO_RELATED, ''))
    .map((field) => field.replace(/(?: (?:field|discipline))? {0,20}$/, '').trim())
    .filter((field) => field.length > 2 && !NO_FIELD.test(field));
}

/** 'Accounting degree': one or two known words directly before a degree with no level. */
function fieldBefore(before: string, name: string): string[] {
  if (!name.startsWith('degree')) return [];
  const words =
    before
      .slice(-40)
      .trimEnd()
      .split(/[^a-z ]/)
      .at(-1)
      ?.split(' ') ?? [];
  const known = [words.slice(-2).join(' '), words.at(-1) ?? ''].find(
    (field) => field.trim().length > 2 && cipCodesOf([field]).length > 0,
  );
  return known === undefined ? [] : [known.trim()];
}
