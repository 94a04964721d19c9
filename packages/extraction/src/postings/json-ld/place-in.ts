export interface Place {
  readonly locality: string;
  readonly region: string;
  readonly postalCode: string | null;
  readonly country: string | null;
}

const REGION =
  /^(?<region>[A-Z]{2}|[A-Z][A-Za-z .]{3,30}?)(?: (?<code>\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))?$/;
const COUNTRY = /^(?:[A-Z]{2,3}|[A-Z][A-Za-z .]{3,40})$/;
const HAS_NUMBER = /\d/;

/** 'Austin, TX 78701, US', '12 Ferry Rd, Tacoma, Washington'; null for 'Texas', 'Remote', 'Anywhere'. */
export function placeIn(words: string): Place | null {
  const parts = words.split(',').map((part) => part.trim());
  for (let at = 1; at < Math.min(parts.length, 6); at++) {
    const { region, code } = REGION.exec(parts[at] ?? '')?.groups ?? {};
    const locality = parts[at - 1] ?? '';
    if (region === undefined || locality === '' || HAS_NUMBER.test(locality)) continue;
    const country = parts[at + 1] ?? '';
    return { locality, region, postalCode: code ?? null, country: COUNTRY.test(country) ? country : null };
  }
  return null;
}
