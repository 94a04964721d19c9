import { anyKind, kindBehindName } from './school-nouns.ts';

const schoolAhead = new RegExp(
  String.raw`(?<!\s)\s+(?=\p{Lu}\p{L}+ (?:State |Community |Technical |Career |Junior )?${kindBehindName}|University|College|from\b|City\b|at\b|expected\b)|\s[-–]\s|\s{3,}`,
  'iu',
);
const schoolAfterComma = new RegExp(String.raw`^\s*,\s{0,20}[^,:\d]{0,200}\b${anyKind}(?!\p{L})`, 'u');

/** ' : Health Information Technology Spokane…', ' of Science in Nursing, 2012': the words up to a date, a school or a break. */
export function fieldOf(after: string, degree: string): string | null {
  const rest = after.replace(
    /^\s{0,20}(?:degree)?\s{0,20}(?:of|in)\s+(?:applied\s+)?(?:science|arts?|fine arts|applied business|arts and sciences)s?\b(?=\s*(?:[:,(–-]|in\b|$))/i,
    '',
  );
  const words =
    /^\s{0,20}(?:degree)?\s{0,20}(?::|,|-|–|\bin\b|\bof\b|\ben\b)\s*(?:in\s+)?(?<field>[\p{L}][\p{L}\s/&'’-]{2,60})/iu.exec(
      rest,
    )?.groups?.['field'];
  if (schoolAfterComma.test(rest)) return null;
  const field = (words ?? besideInitials(rest, degree))?.split(schoolAhead)[0]?.trim();
  return field === undefined ||
    field === '' ||
    /^(?:expected|graduated?|current|present|(?:preparatoria|universidad|escuela|high school).*)$/i.test(
      field,
    )
    ? null
    : field;
}

/** 'A.S. Health Services Management (2014)': no word stands between; 'B.S. Boise, ID' names a place. */
function besideInitials(rest: string, degree: string): string | undefined {
  if (!/^[ABM]\.?[A-Z][A-Za-z.\s]{0,5}$/.test(degree) || /\p{Ll}{4}/u.test(degree)) return undefined;
  return fieldBeside.exec(rest)?.groups?.['field'];
}

const fieldWord = String.raw`\p{Ll}+(?:['’-]\p{L}+)*`;
const fieldBeside = new RegExp(
  String.raw`^(?<field>\s+\p{Lu}\p{Ll}${fieldWord}(?:\s+(?:\p{Lu}?${fieldWord}|&))*)(?=\s*(?:$|[(,;|\d])|\s+[–—-]\s)(?!\s*,\s*\p{Lu}{2}\b)`,
  'u',
);
