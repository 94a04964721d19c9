/**
 * How each labelled field becomes a set of strings that can be compared. A label file is read loosely: a field
 * that it leaves out counts as empty, one that we do not know is not scored.
 */
type Field = (summary: Record<string, unknown>) => Set<string>;

const scalar =
  (name: string): Field =>
  (summary) => {
    const value = summary[name];
    return new Set(value === null || value === undefined || value === false ? [] : [String(value)]);
  };

const records = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];

const withNecessity =
  (name: string, key: string): Field =>
  (summary) =>
    new Set(records(summary[name]).map((item) => `${item[key]}:${item['necessity']}`));

const strings =
  (name: string, normalise: (text: string) => string = (text) => text): Field =>
  (summary) => {
    const value = summary[name];
    return new Set(
      Array.isArray(value) ? value.filter((item) => typeof item === 'string').map(normalise) : [],
    );
  };

/** Dated positions as 'start..end'; a second one with the same dates becomes 'start..end#2'. */
const positions: Field = (summary) => {
  const seen = new Map<string, number>();
  const dated = records(summary['positions']).filter((item) => item['start'] || item['end']);
  return new Set(
    dated.map((item) => {
      const dates = `${item['start'] ?? '?'}..${item['end'] ?? '?'}`;
      const count = (seen.get(dates) ?? 0) + 1;
      seen.set(dates, count);
      return count > 1 ? `${dates}#${count}` : dates;
    }),
  );
};

const compact = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

export const POSTING_FIELDS: Record<string, Field> = {
  requiredDegree: scalar('requiredDegree'),
  preferredDegree: scalar('preferredDegree'),
  experienceInLieu: scalar('experienceInLieu'),
  minimumYears: scalar('minimumYears'),
  maximumYears: scalar('maximumYears'),
  preferredYears: scalar('preferredYears'),
  languages: withNecessity('languages', 'code'),
  credentials: withNecessity('credentials', 'id'),
};

export const RESUME_FIELDS: Record<string, Field> = {
  highestDegree: scalar('highestDegree'),
  positions,
  languages: strings('languages'),
  credentials: strings('credentials'),
  ehrSystems: strings('ehrSystems', compact),
};

/** Years that are compared with a tolerance. */
export const RESUME_YEARS: Record<string, number> = {
  totalYears: 0.5,
  healthcareYears: 1,
  managementYears: 1,
};
